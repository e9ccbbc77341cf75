package runtime

// Execution traces: well-formed ones, in which nothing happens.

const traceHeader = "go 1.26 trace\x00\x00\x00"

var tracer struct {
	on    bool
	read  bool // its reader has got the header
	taken bool // and comes for more
	stop  chan struct{}
	done  chan struct{} // its reader knows
}

func StartTrace() error {
	if tracer.on {
		return errorString("tracing is already enabled")
	}
	tracer.on, tracer.read, tracer.taken = true, false, false
	tracer.stop, tracer.done = make(chan struct{}), make(chan struct{})
	return nil
}

// ReadTrace returns the header, then waits for the end: nil.
func ReadTrace() []byte {
	if !tracer.read {
		tracer.read = true
		return []byte(traceHeader)
	}
	tracer.taken = true
	<-tracer.stop
	close(tracer.done)
	return nil
}

// StopTrace returns when its reader has got all.
func StopTrace() {
	if tracer.on {
		tracer.on = false
		close(tracer.stop)
		<-tracer.done
	}
}

// traceAdvance returns when the reader has got what there is.
func traceAdvance(stopTrace bool) {
	for tracer.on && !tracer.taken {
		Gosched()
	}
}

func traceClockNow() uint64 { return uint64(nanotime()) }

//go:linkname traceClockUnitsPerSecond runtime/trace.runtime_traceClockUnitsPerSecond
func traceClockUnitsPerSecond() uint64 { return 1e9 }

//go:linkname traceTaskCreate runtime/trace.userTaskCreate
func traceTaskCreate(id, parent uint64, name string) {}

//go:linkname traceTaskEnd runtime/trace.userTaskEnd
func traceTaskEnd(id uint64) {}

//go:linkname traceRegion runtime/trace.userRegion
func traceRegion(id, mode uint64, name string) {}

//go:linkname traceLog runtime/trace.userLog
func traceLog(id uint64, category, message string) {}
