package runtime

import "unsafe"

// Execution traces, in Go 1.26's format, which 1.27 has: who runs where, what waits for what, and what the program says
// about itself (tasks, regions, logs). Collections, system calls and the stacks of scheduling are not in them.
//
// A trace consists of generations; each can be read without those before it. One is made of what the workers have seen
// (natives) and of the program's notes, when the trace ends, when it is asked for, or when there are many notes. At its
// ends nothing runs.

// traceSwitch has the workers keep events, or not. Native; so are the following.
func traceSwitch(on bool)

// traceMark is an event of this goroutine's with a number.
func traceMark(number uint64)

// traceTake takes the events; how many there are.
func traceTake() int

// traceEvents writes what was taken: of each event the time, the goroutine, what it is about, and its kind, the reason
// for waiting and the worker in one.
func traceEvents(to []uint64)

func traceReason(reason int) string

type tracerState struct {
	lock       traceLock
	on         bool
	generation uint64
	notes      []traceNote
	goroutines map[uint64]*traceGoroutine
	ready      [][]byte      // for the reader
	wake       chan struct{} // capacity 1: something is ready
	idle       chan struct{} // closed when the reader has got all; nil: nobody waits for that
	stopped    bool
}

// A traceLock is a mutex.
type traceLock struct{ free chan struct{} }

func (l *traceLock) lock()   { l.free <- struct{}{} }
func (l *traceLock) unlock() { <-l.free }

var tracer = tracerState{lock: traceLock{make(chan struct{}, 1)}}

// What the program says about itself.
type traceNote struct {
	kind      byte
	id, other uint64
	texts     [2]string
	stack     []uintptr
}

const manyNotes = 1 << 14

func StartTrace() error {
	t := &tracer
	t.lock.lock()
	defer t.lock.unlock()
	if t.on {
		return errorString("tracing is already enabled")
	}
	t.on, t.stopped, t.generation = true, false, 0
	t.goroutines = map[uint64]*traceGoroutine{}
	t.wake = make(chan struct{}, 1)
	t.ready = [][]byte{[]byte("go 1.26 trace\x00\x00\x00")}
	traceSwitch(true)
	return nil
}

// ReadTrace returns what is next; nil at the end.
func ReadTrace() []byte {
	t := &tracer
	for {
		t.lock.lock()
		if len(t.ready) > 0 {
			data := t.ready[0]
			t.ready = t.ready[1:]
			t.lock.unlock()
			return data
		}
		if t.idle != nil {
			close(t.idle)
			t.idle = nil
		}
		stopped := t.stopped
		t.lock.unlock()
		if stopped {
			return nil
		}
		<-t.wake
	}
}

// StopTrace returns when its reader has got all.
func StopTrace() { traceAdvance(true) }

// traceAdvance ends the generation and returns when the reader has got it.
func traceAdvance(stopTrace bool) {
	t := &tracer
	t.lock.lock()
	if !t.on {
		t.lock.unlock()
		return
	}
	t.endGeneration()
	if stopTrace {
		traceSwitch(false)
		t.on, t.stopped = false, true
		t.notes, t.goroutines = nil, nil
	}
	if t.idle == nil {
		t.idle = make(chan struct{})
	}
	idle := t.idle
	t.lock.unlock()
	<-idle
}

func traceClockNow() uint64 { return uint64(nanotime()) }

//go:linkname traceClockUnitsPerSecond runtime/trace.runtime_traceClockUnitsPerSecond
func traceClockUnitsPerSecond() uint64 { return 1e9 }

//go:linkname traceTaskCreate runtime/trace.userTaskCreate
func traceTaskCreate(id, parent uint64, name string) { note(evUserTaskBegin, id, parent, name, "") }

//go:linkname traceTaskEnd runtime/trace.userTaskEnd
func traceTaskEnd(id uint64) { note(evUserTaskEnd, id, 0, "", "") }

//go:linkname traceRegion runtime/trace.userRegion
func traceRegion(id, mode uint64, name string) { note(evUserRegionBegin+byte(mode), id, 0, name, "") }

//go:linkname traceLog runtime/trace.userLog
func traceLog(id uint64, category, message string) { note(evUserLog, id, 0, category, message) }

func note(kind byte, id, other uint64, first, second string) {
	t := &tracer
	var stack [64]uintptr
	n := callers(3, stack[:])
	t.lock.lock()
	defer t.lock.unlock()
	if !t.on {
		return
	}
	if len(t.notes) == manyNotes {
		t.endGeneration()
	}
	traceMark(uint64(len(t.notes)))
	t.notes = append(t.notes, traceNote{kind, id, other, [2]string{first, second}, append([]uintptr(nil), stack[:n]...)})
}

// takeEvents is what the workers have seen since.
func takeEvents() []traceEvent {
	events := make([]traceEvent, traceTake())
	if len(events) != 0 {
		traceEvents(unsafe.Slice((*uint64)(unsafe.Pointer(&events[0])), 4*len(events)))
	}
	return events
}
