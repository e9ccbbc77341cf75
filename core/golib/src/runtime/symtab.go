package runtime

// Program counters, functions, frames. A pc is a number that the natives below understand; as in Go's run-time a return
// address, so that pc-1 lies in the calling instruction.

// callers writes the pcs of the calling goroutine's frames, innermost first, leaving out `skip` frames (0: its own
// caller). Native.
func callers(skip int, pcs []uintptr) int

// pcInfo describes the frame that pc returns to: function (0: unknown), its name, file, line, and the function's
// declaration line. Native.
func pcInfo(pc uintptr) (entry uintptr, name, file string, line, startLine int)

func Caller(skip int) (pc uintptr, file string, line int, ok bool) {
	var pcs [1]uintptr
	if callers(skip+1, pcs[:]) < 1 {
		return
	}
	_, _, file, line, _ = pcInfo(pcs[0])
	return pcs[0], file, line, true
}

// Callers: skip 0 is Callers itself.
func Callers(skip int, pc []uintptr) int {
	if len(pc) == 0 {
		return 0
	}
	return callers(skip, pc)
}

// A Func describes a function of the running program.
type Func struct {
	entry uintptr
	name  string
	file  string
	line  int
}

func FuncForPC(pc uintptr) *Func {
	entry, name, file, _, start := pcInfo(pc)
	if entry == 0 {
		return nil
	}
	return &Func{entry, name, file, start}
}

func (f *Func) Name() string {
	if f == nil {
		return ""
	}
	return f.name
}

func (f *Func) Entry() uintptr { return f.entry }

func (f *Func) FileLine(pc uintptr) (file string, line int) {
	_, _, file, line, _ = pcInfo(pc)
	return file, line
}

type Frame struct {
	PC        uintptr
	Func      *Func
	Function  string
	File      string
	Line      int
	startLine int
	Entry     uintptr
}

// Frames turns the pcs that Callers wrote into Frame values.
type Frames struct {
	callers []uintptr
}

func CallersFrames(callers []uintptr) *Frames { return &Frames{callers} }

func (ci *Frames) Next() (frame Frame, more bool) {
	for len(ci.callers) > 0 {
		pc := ci.callers[0]
		ci.callers = ci.callers[1:]
		entry, name, file, line, start := pcInfo(pc)
		if entry == 0 {
			continue
		}
		f := &Func{entry, name, file, start}
		return Frame{PC: pc - 1, Func: f, Function: name, File: file, Line: line, startLine: start, Entry: entry},
			len(ci.callers) > 0
	}
	return Frame{}, false
}
