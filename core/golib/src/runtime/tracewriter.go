package runtime

// Writing a generation of a trace: events of all workers become those of threads with a processor each, in the order and
// with the numbers that readers check. What is missing, as events may be lost, is made up: a goroutine that runs has been
// started, and one that starts was runnable.

// As traceEvents writes it.
type traceEvent struct {
	time, goroutine, object, rest uint64
}

func (e *traceEvent) kind() byte  { return byte(e.rest) }
func (e *traceEvent) reason() int { return int(e.rest >> 8 & 0xFF) }
func (e *traceEvent) worker() int { return int(e.rest >> 16) }

// Kinds of the workers' events (core/runtime/trace_event.h).
const (
	seenSpawn = iota
	seenStart
	seenYield
	seenPark
	seenReady
	seenDone
	seenNote = 10
)

// Events (internal/trace/tracev2, which would have to be read at each start).
const (
	evEventBatch      = byte(1)
	evStacks          = byte(2)
	evStack           = byte(3)
	evStrings         = byte(4)
	evString          = byte(5)
	evFrequency       = byte(8)
	evProcStart       = byte(10)
	evProcStop        = byte(11)
	evProcStatus      = byte(13)
	evGoCreate        = byte(14)
	evGoStart         = byte(16)
	evGoDestroy       = byte(17)
	evGoStop          = byte(19)
	evGoBlock         = byte(20)
	evGoUnblock       = byte(21)
	evGoStatus        = byte(25)
	evUserTaskBegin   = byte(40)
	evUserTaskEnd     = byte(41)
	evUserRegionBegin = byte(42)
	evUserRegionEnd   = byte(43)
	evUserLog         = byte(44)
	evGoCreateBlocked = byte(47)
	evSync            = byte(50)
	evClockSnapshot   = byte(51)
	evEndOfGeneration = byte(52)
)

// States of goroutines, and the one of processors that do not run.
const (
	traceRunnable = uint64(1)
	traceRunning  = uint64(2)
	traceWaiting  = uint64(4)
	traceIdle     = uint64(2)
)

const (
	longestBatch = 64 << 10
	longestText  = 1 << 10
	deepestStack = 128
)

const noThread = ^uint64(0)

type traceGoroutine struct {
	state uint64
	seq   uint64
	at    *traceThread // where it runs
	woken bool         // before it has blocked
}

type traceThread struct {
	id    uint64
	runs  uint64 // goroutine, 0: none
	batch traceBatch
}

// A traceBatch collects events until it is full.
type traceBatch struct {
	thread      uint64
	first, last uint64 // times
	data        []byte
}

type traceWriter struct {
	generation uint64
	goroutines map[uint64]*traceGoroutine
	threads    []*traceThread
	now        uint64
	out        [][]byte
	strings    traceBatch
	stacks     traceBatch
	stringIds  map[string]uint64
	lastStack  uint64
}

// endGeneration makes the reader's data of what has been seen.
func (t *tracerState) endGeneration() {
	t.generation++
	w := &traceWriter{generation: t.generation, goroutines: t.goroutines, stringIds: map[string]uint64{}}
	events := takeEvents()
	w.now = traceClockNow()
	if len(events) != 0 {
		w.now = events[0].time
	}
	w.strings = traceBatch{thread: noThread, first: w.now, data: []byte{evStrings}}
	w.stacks = traceBatch{thread: noThread, first: w.now, data: []byte{evStacks}}
	w.sync()
	if w.generation > 1 {
		first := w.thread(0)
		for _, id := range sortedIds(w.goroutines) {
			g := w.goroutines[id]
			g.seq = 0
			w.emit(first, evGoStatus, id, noThread, g.state)
		}
	}
	for i := range events {
		e := &events[i]
		w.now = max(w.now, e.time)
		w.event(e, t.notes)
	}
	for _, thread := range w.threads {
		if thread != nil {
			w.stop(thread)
			w.emit(thread, evProcStop)
			w.flush(&thread.batch)
		}
	}
	w.flush(&w.strings)
	w.flush(&w.stacks)
	t.notes = t.notes[:0]
	t.ready = append(append(t.ready, w.out...), []byte{evEndOfGeneration})
	select {
	case t.wake <- struct{}{}:
	default:
	}
}

func sortedIds(goroutines map[uint64]*traceGoroutine) []uint64 {
	ids := make([]uint64, 0, len(goroutines))
	for id := range goroutines {
		ids = append(ids, id)
	}
	sortWords(ids)
	return ids
}

// wallClock is native.
//
//go:linkname wallClock time.now
func wallClock() (sec int64, nsec int32, mono int64)

// sync says what the times mean.
func (w *traceWriter) sync() {
	seconds, nanoseconds, _ := wallClock()
	data := appendUvarint([]byte{evSync, evFrequency}, traceClockUnitsPerSecond())
	data = append(data, evClockSnapshot)
	for _, word := range []uint64{0, w.now, uint64(seconds), uint64(nanoseconds)} {
		data = appendUvarint(data, word)
	}
	w.flush(&traceBatch{thread: noThread, first: w.now, data: data})
}

func (w *traceWriter) event(e *traceEvent, notes []traceNote) {
	id := e.goroutine
	thread := w.thread(e.worker())
	switch e.kind() {
	case seenSpawn:
		if w.goroutines[id] == nil {
			w.create(thread, id, traceRunnable)
		}
	case seenStart:
		w.start(thread, id)
	case seenYield:
		w.run(thread, id)
		w.stop(thread)
	case seenPark:
		g := w.run(thread, id)
		w.emit(thread, evGoBlock, w.text(traceReason(e.reason())), 0)
		thread.runs, g.at, g.state = 0, nil, traceWaiting
		if g.woken {
			w.unblock(thread, id, g)
		}
	case seenReady:
		g := w.known(thread, id, traceWaiting)
		switch g.state {
		case traceRunning:
			g.woken = true
		case traceWaiting:
			w.unblock(thread, id, g)
		}
	case seenDone:
		w.run(thread, id)
		w.emit(thread, evGoDestroy)
		thread.runs = 0
		delete(w.goroutines, id)
	case seenNote:
		if e.object < uint64(len(notes)) {
			w.run(thread, id)
			w.note(thread, &notes[e.object])
		}
	}
}

func (w *traceWriter) note(thread *traceThread, n *traceNote) {
	kind := n.kind
	stack := w.stack(n.stack)
	switch kind {
	case evUserTaskBegin:
		w.emit(thread, kind, n.id, n.other, w.text(n.texts[0]), stack)
	case evUserTaskEnd:
		w.emit(thread, kind, n.id, stack)
	case evUserRegionBegin, evUserRegionEnd:
		w.emit(thread, kind, n.id, w.text(n.texts[0]), stack)
	case evUserLog:
		w.emit(thread, kind, n.id, w.text(n.texts[0]), w.text(n.texts[1]), stack)
	}
}

// thread is the worker's; its processor is started when it is first seen.
func (w *traceWriter) thread(worker int) *traceThread {
	for len(w.threads) <= worker {
		w.threads = append(w.threads, nil)
	}
	if w.threads[worker] == nil {
		id := uint64(worker)
		thread := &traceThread{id: id, batch: traceBatch{thread: id}}
		w.threads[worker] = thread
		w.emit(thread, evProcStatus, id, traceIdle)
		w.emit(thread, evProcStart, id, 1)
	}
	return w.threads[worker]
}

// known is the goroutine, which, if it has not been seen before, is in that state.
func (w *traceWriter) known(thread *traceThread, id uint64, state uint64) *traceGoroutine {
	if g := w.goroutines[id]; g != nil {
		return g
	}
	if w.generation > 1 { // all that there were are known
		return w.create(thread, id, state)
	}
	g := &traceGoroutine{state: state}
	w.goroutines[id] = g
	w.emit(thread, evGoStatus, id, noThread, state)
	return g
}

func (w *traceWriter) create(thread *traceThread, id uint64, state uint64) *traceGoroutine {
	event := evGoCreate
	if state == traceWaiting {
		event = evGoCreateBlocked
	}
	w.emit(thread, event, id, 0, 0)
	g := &traceGoroutine{state: state}
	w.goroutines[id] = g
	return g
}

func (w *traceWriter) unblock(thread *traceThread, id uint64, g *traceGoroutine) {
	g.seq++
	w.emit(thread, evGoUnblock, id, g.seq, 0)
	g.state, g.woken = traceRunnable, false
}

func (w *traceWriter) start(thread *traceThread, id uint64) *traceGoroutine {
	w.stop(thread)
	g := w.known(thread, id, traceRunnable)
	if g.at != nil {
		w.stop(g.at)
	}
	if g.state == traceWaiting {
		w.unblock(thread, id, g)
	}
	g.seq++
	w.emit(thread, evGoStart, id, g.seq)
	g.state, g.at, g.woken = traceRunning, thread, false
	thread.runs = id
	return g
}

// run starts the goroutine unless it runs there.
func (w *traceWriter) run(thread *traceThread, id uint64) *traceGoroutine {
	if thread.runs == id {
		return w.goroutines[id]
	}
	return w.start(thread, id)
}

// stop takes the thread from the goroutine that has it.
func (w *traceWriter) stop(thread *traceThread) {
	if thread.runs == 0 {
		return
	}
	g := w.goroutines[thread.runs]
	w.emit(thread, evGoStop, w.text("preempted"), 0)
	thread.runs, g.at, g.state, g.woken = 0, nil, traceRunnable, false
}

func (w *traceWriter) emit(thread *traceThread, event byte, words ...uint64) {
	b := &thread.batch
	if len(b.data) == 0 {
		b.first, b.last = w.now, w.now
	}
	b.data = appendUvarint(append(b.data, event), w.now-b.last)
	b.last = w.now
	for _, word := range words {
		b.data = appendUvarint(b.data, word)
	}
	if len(b.data) > longestBatch-1024 {
		w.flush(b)
		b.data = nil
	}
}

func (w *traceWriter) flush(b *traceBatch) {
	if len(b.data) == 0 {
		return
	}
	data := []byte{evEventBatch}
	for _, word := range []uint64{w.generation, b.thread, max(b.first, 1), uint64(len(b.data))} {
		data = appendUvarint(data, word)
	}
	w.out = append(w.out, append(data, b.data...))
}

// text is the string's number in the generation.
func (w *traceWriter) text(s string) uint64 {
	s = s[:min(len(s), longestText)]
	id := w.stringIds[s]
	if id != 0 {
		return id
	}
	id = uint64(len(w.stringIds) + 1)
	w.stringIds[s] = id
	b := &w.strings
	if len(b.data)+len(s)+32 > longestBatch {
		w.flush(b)
		b.data = []byte{evStrings}
	}
	b.data = appendUvarint(append(b.data, evString), id)
	b.data = append(appendUvarint(b.data, uint64(len(s))), s...)
	return id
}

// stack is the stack's number in the generation.
func (w *traceWriter) stack(pcs []uintptr) uint64 {
	if len(pcs) == 0 {
		return 0
	}
	var list []byte
	count := uint64(0)
	frames := CallersFrames(pcs)
	for more := true; more && count < deepestStack; count++ {
		var frame Frame
		frame, more = frames.Next()
		for _, word := range []uint64{uint64(frame.PC), w.text(frame.Function), w.text(frame.File), uint64(frame.Line)} {
			list = appendUvarint(list, word)
		}
	}
	b := &w.stacks
	if len(b.data)+len(list)+32 > longestBatch {
		w.flush(b)
		b.data = []byte{evStacks}
	}
	w.lastStack++
	b.data = appendUvarint(append(b.data, evStack), w.lastStack)
	b.data = append(appendUvarint(b.data, count), list...)
	return w.lastStack
}

func appendUvarint(b []byte, v uint64) []byte {
	for ; v >= 0x80; v >>= 7 {
		b = append(b, byte(v)|0x80)
	}
	return append(b, byte(v))
}

// sortWords sorts in place, by heaps.
func sortWords(a []uint64) {
	sift := func(i, n int) {
		for {
			child := 2*i + 1
			if child >= n {
				return
			}
			if child+1 < n && a[child] < a[child+1] {
				child++
			}
			if a[i] >= a[child] {
				return
			}
			a[i], a[child] = a[child], a[i]
			i = child
		}
	}
	for i := len(a)/2 - 1; i >= 0; i-- {
		sift(i, len(a))
	}
	for n := len(a) - 1; n > 0; n-- {
		a[0], a[n] = a[n], a[0]
		sift(0, n)
	}
}
