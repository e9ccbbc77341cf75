package runtime

// Version, platform and the like.

const Compiler = "gopark"

const (
	GOOS   string = "wasip1"
	GOARCH string = "wasm"
)

// Version is the Go version whose language and library these are.
func Version() string { return buildVersion() }

func buildVersion() string // native

func GOROOT() string {
	const name = "GOROOT="
	for _, setting := range environment() {
		if len(setting) > len(name) && setting[:len(name)] == name {
			return setting[len(name):]
		}
	}
	return "/usr/local/go"
}

// GOMAXPROCS sets how many goroutines run at the same time, and returns the former number; n < 1 only asks. Native.
func GOMAXPROCS(n int) int

// SetDefaultGOMAXPROCS goes back to the number of workers the run was started with.
func SetDefaultGOMAXPROCS() { GOMAXPROCS(NumCPU()) }

func NumCPU() int       // native: the workers that a run may have
func NumGoroutine() int // native
func Gosched()          // native

func NumCgoCall() int64 { return 0 }

// A goroutine has no thread of its own to be locked to.
func LockOSThread()   {}
func UnlockOSThread() {}

func Breakpoint() {}

// KeepAlive marks its argument as reachable up to here.
func KeepAlive(x any) {
	if x != nil && alwaysFalse {
		println(x)
	}
}

var alwaysFalse bool

// Stack writes the traces of the calling goroutine, or of all, into buf.
func Stack(buf []byte, all bool) int { return copy(buf, stackText(all)) }

func stackText(all bool) string // native

func GoroutineProfile(p []StackRecord) (n int, ok bool)                { return 0, true }
func ThreadCreateProfile(p []StackRecord) (n int, ok bool)             { return 0, true }
func BlockProfile(p []BlockProfileRecord) (n int, ok bool)             { return 0, true }
func MutexProfile(p []BlockProfileRecord) (n int, ok bool)             { return 0, true }
func MemProfile(p []MemProfileRecord, inuseZero bool) (n int, ok bool) { return 0, true }

func SetBlockProfileRate(rate int)         {}
func SetMutexProfileFraction(rate int) int { return 0 }
func SetCPUProfileRate(hz int)             {}
func CPUProfile() []byte                   { panic("CPUProfile no longer available") }
func ReadTrace() []byte                    { return nil }
func StartTrace() error                    { return errorString("tracing is not supported") }
func StopTrace()                           {}

var MemProfileRate int = 512 * 1024

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
