package runtime

import (
	"internal/profilerecord"
	"unsafe"
)

// Profiles. The engine counts what it sees, by stack (core/goroutine/profiles.h); here it is given to package
// runtime/pprof and to the functions of package runtime.

const (
	profileHeap = iota
	profileBlock
	profileMutex
	profileCPU
)

// profileRecords writes, if there is room, for each record: the length of its stack, its key, two counts, its stack.
// Native.
func profileRecords(kind int, to []uint64) (words, records int)

// goroutineStacks writes, if there is room, for each goroutine the length of its stack, and its stack. Native.
func goroutineStacks(leaked bool, to []uint64, labels []unsafe.Pointer) (words, records int)

func getProfileLabels() unsafe.Pointer // native
func setProfileLabels(unsafe.Pointer)  // native
func setCPUProfile(hz int)             // native
func setBlockProfile(rate int)         // native
func setMutexProfile(fraction int) int // native
func startHeapProfile(rate *int)       // native
func findLeaks()                       // native

var MemProfileRate int = 512 * 1024

// What is allocated is looked at in programs that import runtime/pprof.
//
//go:linkname startMemProfile runtime/pprof.startMemProfile
func startMemProfile() { startHeapProfile(&MemProfileRate) }

type profileRecord struct {
	key           uint64
	first, second int64
	stack         []uintptr
}

func records(kind int) []profileRecord {
	n, count := profileRecords(kind, nil)
	var words []uint64
	for {
		words = make([]uint64, n+512)
		n, count = profileRecords(kind, words)
		if n <= len(words) {
			break
		}
	}
	all := make([]profileRecord, count)
	for i := range all {
		all[i] = profileRecord{words[1], int64(words[2]), int64(words[3]), pcsOf(words[4 : 4+words[0]])}
		words = words[4+words[0]:]
	}
	return all
}

func pcsOf(words []uint64) []uintptr {
	pcs := make([]uintptr, len(words))
	for i, word := range words {
		pcs[i] = uintptr(word)
	}
	return pcs
}

// ---- What package runtime/pprof pulls.

func goroutines(p []profilerecord.StackRecord, labels []unsafe.Pointer, leaked bool) (n int, ok bool) {
	size, count := goroutineStacks(leaked, nil, nil)
	if count > len(p) {
		return count, false
	}
	words, tags := make([]uint64, size+1024), make([]unsafe.Pointer, count+64)
	size, count = goroutineStacks(leaked, words, tags)
	if count > len(p) || size > len(words) || count > len(tags) {
		return count + 64, false
	}
	for i := range count {
		p[i].Stack = pcsOf(words[1 : 1+words[0]])
		words = words[1+words[0]:]
	}
	copy(labels, tags[:count])
	return count, true
}

func pprof_goroutineProfileWithLabels(p []profilerecord.StackRecord, labels []unsafe.Pointer) (n int, ok bool) {
	return goroutines(p, labels, false)
}

func pprof_goroutineLeakProfileWithLabels(p []profilerecord.StackRecord, labels []unsafe.Pointer) (n int, ok bool) {
	return goroutines(p, labels, true)
}

//go:linkname pprof_goroutineLeakGC runtime/pprof.runtime_goroutineLeakGC
func pprof_goroutineLeakGC() {
	findLeaks()
	Gosched()
}

//go:linkname pprof_goroutineleakcount runtime/pprof.runtime_goroutineleakcount
func pprof_goroutineleakcount() int {
	_, n := goroutineStacks(true, nil, nil)
	return n
}

//go:linkname pprof_cyclesPerSecond runtime/pprof.runtime_cyclesPerSecond
func pprof_cyclesPerSecond() int64 { return 1e9 }

func pprof_memProfileInternal(p []profilerecord.MemProfileRecord, inuseZero bool) (n int, ok bool) {
	all := records(profileHeap)
	if len(all) > len(p) {
		return len(all), false
	}
	for _, r := range all {
		if inuseZero || r.first != r.second {
			p[n] = profilerecord.MemProfileRecord{
				ObjectSize: int64(r.key), AllocObjects: r.first, FreeObjects: r.second, Stack: r.stack,
			}
			n++
		}
	}
	return n, true
}

func contentions(kind int, p []profilerecord.BlockProfileRecord) (n int, ok bool) {
	all := records(kind)
	if len(all) > len(p) {
		return len(all), false
	}
	for i, r := range all {
		p[i] = profilerecord.BlockProfileRecord{Count: r.first, Cycles: r.second, Stack: r.stack}
	}
	return len(all), true
}

func pprof_blockProfileInternal(p []profilerecord.BlockProfileRecord) (n int, ok bool) {
	return contentions(profileBlock, p)
}

func pprof_mutexProfileInternal(p []profilerecord.BlockProfileRecord) (n int, ok bool) {
	return contentions(profileMutex, p)
}

func pprof_threadCreateInternal(p []profilerecord.StackRecord) (n int, ok bool) {
	if len(p) < 1 {
		return 1, false
	}
	p[0] = profilerecord.StackRecord{}
	return 1, true
}

func pprof_fpunwindExpand(dst, src []uintptr) int { return copy(dst, src) }

func pprof_makeProfStack() []uintptr { return make([]uintptr, 128) }

//go:linkname pprof_FrameStartLine runtime/pprof.runtime_FrameStartLine
func pprof_FrameStartLine(f *Frame) int { return f.startLine }

//go:linkname pprof_FrameSymbolName runtime/pprof.runtime_FrameSymbolName
func pprof_FrameSymbolName(f *Frame) string { return f.Function }

//go:linkname pprof_expandFinalInlineFrame runtime/pprof.runtime_expandFinalInlineFrame
func pprof_expandFinalInlineFrame(stk []uintptr) []uintptr { return stk }

//go:linkname pprof_setProfLabel runtime/pprof.runtime_setProfLabel
func pprof_setProfLabel(labels unsafe.Pointer) { setProfileLabels(labels) }

//go:linkname pprof_getProfLabel runtime/pprof.runtime_getProfLabel
func pprof_getProfLabel() unsafe.Pointer { return getProfileLabels() }

// The CPU profile in progress.
var cpuProfile struct {
	hz   int
	last int // of the profile that is over, or in progress
	done chan struct{}
}

// SetCPUProfileRate begins a CPU profile, or ends it: hz <= 0.
func SetCPUProfileRate(hz int) {
	p := &cpuProfile
	switch {
	case hz <= 0 && p.hz != 0:
		setCPUProfile(0)
		p.hz = 0
		close(p.done)
	case hz <= 0:
	case p.hz != 0:
		print("runtime: cannot set CPU profile rate until previous profile has finished.\n")
	default:
		p.hz = min(hz, 1000000)
		p.last = p.hz
		p.done = make(chan struct{})
		setCPUProfile(p.hz)
	}
}

// pprof_readProfile waits for the profile's end: all of it comes at once.
//
//go:linkname pprof_readProfile runtime/pprof.readProfile
func pprof_readProfile() (data []uint64, tags []unsafe.Pointer, eof bool) {
	<-cpuProfile.done
	data = []uint64{3, 0, uint64(cpuProfile.last)}
	tags = []unsafe.Pointer{nil}
	for _, r := range records(profileCPU) {
		data = append(data, uint64(3+len(r.stack)), 0, uint64(r.first))
		for _, pc := range r.stack {
			data = append(data, uint64(pc))
		}
		tags = append(tags, *(*unsafe.Pointer)(unsafe.Pointer(&r.key)))
	}
	return data, tags, true
}

// ---- What package runtime exports.

type StackRecord struct {
	Stack0 [32]uintptr
}

func (r *StackRecord) Stack() []uintptr { return untilZero(r.Stack0[:]) }

type MemProfileRecord struct {
	AllocBytes, FreeBytes     int64
	AllocObjects, FreeObjects int64
	Stack0                    [32]uintptr
}

func (r *MemProfileRecord) InUseBytes() int64   { return r.AllocBytes - r.FreeBytes }
func (r *MemProfileRecord) InUseObjects() int64 { return r.AllocObjects - r.FreeObjects }
func (r *MemProfileRecord) Stack() []uintptr    { return untilZero(r.Stack0[:]) }

type BlockProfileRecord struct {
	Count  int64
	Cycles int64
	StackRecord
}

func untilZero(pcs []uintptr) []uintptr {
	for i, pc := range pcs {
		if pc == 0 {
			return pcs[:i]
		}
	}
	return pcs
}

func GoroutineProfile(p []StackRecord) (n int, ok bool) {
	all := make([]profilerecord.StackRecord, len(p))
	n, ok = goroutines(all, nil, false)
	if ok {
		for i := range n {
			clear(p[i].Stack0[copy(p[i].Stack0[:], all[i].Stack):])
		}
	}
	return n, ok
}

// ThreadCreateProfile: a program has one thread that it did not make.
func ThreadCreateProfile(p []StackRecord) (n int, ok bool) {
	if len(p) < 1 {
		return 1, false
	}
	p[0] = StackRecord{}
	return 1, true
}

func blocks(kind int, p []BlockProfileRecord) (n int, ok bool) {
	all := records(kind)
	if len(all) > len(p) {
		return len(all), false
	}
	for i, r := range all {
		p[i].Count, p[i].Cycles = r.first, r.second
		clear(p[i].Stack0[copy(p[i].Stack0[:], r.stack):])
	}
	return len(all), true
}

func BlockProfile(p []BlockProfileRecord) (n int, ok bool) { return blocks(profileBlock, p) }
func MutexProfile(p []BlockProfileRecord) (n int, ok bool) { return blocks(profileMutex, p) }

func MemProfile(p []MemProfileRecord, inuseZero bool) (n int, ok bool) {
	all := records(profileHeap)
	for _, r := range all {
		if !inuseZero && r.first == r.second {
			continue
		}
		if n < len(p) {
			size := int64(r.key)
			p[n] = MemProfileRecord{
				AllocBytes: r.first * size, FreeBytes: r.second * size, AllocObjects: r.first, FreeObjects: r.second,
			}
			copy(p[n].Stack0[:], r.stack)
		}
		n++
	}
	return n, n <= len(p)
}

func SetBlockProfileRate(rate int)         { setBlockProfile(rate) }
func SetMutexProfileFraction(rate int) int { return setMutexProfile(rate) }
func CPUProfile() []byte                   { panic("CPUProfile no longer available") }
