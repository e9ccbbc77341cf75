package runtime

import (
	"internal/abi"
	"unsafe"
)

// Finalizers and cleanups. The heap remembers them per object; one system goroutine runs those that are due.

// setFinalizer registers fn (nil: removes) for the object that starts at p. False: it has one already. Native.
func setFinalizer(p unsafe.Pointer, fn unsafe.Pointer) bool

// heapObject is the heap object that p points into; base is nil if p points elsewhere. Native.
func heapObject(p unsafe.Pointer) (base unsafe.Pointer, size uintptr, typ *abi.Type)

// addCleanup registers fn to be called when the object that p points into has died; its number. Native.
func addCleanup(p unsafe.Pointer, fn func()) uint64
func removeCleanup(p uintptr, number uint64) // native

// takeFinalizer waits for a call that is due. obj is nil for a cleanup. Native.
func takeFinalizer() (obj, fn unsafe.Pointer)

// blockUntilEmptyCleanupQueue waits until all that is due has been called, at most so many nanoseconds. Native.
func blockUntilEmptyCleanupQueue(timeout int64) bool

func collect() // native

// GC collects garbage. What is due then has been called when it returns, unless that takes long.
func GC() {
	collect()
	blockUntilEmptyCleanupQueue(2000000)
}

// startSystem starts a goroutine that does not count as one. Native.
func startSystem(f func())

// finalizersStarted answers false once: for its first caller. Native.
func finalizersStarted() bool

func SetFinalizer(obj any, finalizer any) {
	o := efaceOf(&obj)
	if o.typ == nil {
		throw("runtime.SetFinalizer: first argument is nil")
	}
	if o.typ.Kind() != abi.Pointer {
		throw("runtime.SetFinalizer: first argument is " + typeString(o.typ) + ", not pointer")
	}
	if o.data == nil {
		throw("runtime.SetFinalizer: pointer not in allocated block")
	}
	base, _, _ := heapObject(o.data)
	elem := (*abi.PtrType)(unsafe.Pointer(o.typ)).Elem
	const tiny = 16 // Go allocates what is smaller, and has no pointers, together
	if base != nil && base != o.data && (elem.Pointers() || elem.Size_ >= tiny) {
		throw("runtime.SetFinalizer: pointer not at beginning of allocated block")
	}
	f := efaceOf(&finalizer)
	if f.typ == nil {
		if base != nil {
			setFinalizer(base, nil)
		}
		return
	}
	if f.typ.Kind() != abi.Func {
		throw("runtime.SetFinalizer: second argument is " + typeString(f.typ) + ", not a function")
	}
	ft := (*abi.FuncType)(unsafe.Pointer(f.typ))
	mismatch := "runtime.SetFinalizer: cannot pass " + typeString(o.typ) + " to finalizer " + typeString(f.typ)
	if ft.IsVariadic() {
		throw(mismatch + " because dotdotdot")
	}
	if ft.InCount != 1 {
		throw(mismatch)
	}
	fn := f.data
	in := ft.InSlice()[0]
	switch {
	case in == o.typ:
	case in.Kind() == abi.Pointer && (in.Uncommon() == nil || o.typ.Uncommon() == nil) && in.Elem() == elem:
	case in.Kind() == abi.Interface:
		// The first word of the argument travels with the function.
		first := unsafe.Pointer(o.typ)
		if len((*abi.InterfaceType)(unsafe.Pointer(in)).Methods) != 0 {
			if missingMethod(o.typ, in) != "" {
				throw(mismatch)
			}
			var words [2]unsafe.Pointer
			interfaceTo(in, obj, unsafe.Pointer(&words))
			first = words[0]
		}
		wrapped := func(p unsafe.Pointer) { callFinalizer(f.data, first, p) }
		fn = *(*unsafe.Pointer)(unsafe.Pointer(&wrapped))
	default:
		throw(mismatch)
	}
	if base == nil { // a variable of the program's, or of no size
		return
	}
	startFinalizers()
	if !setFinalizer(base, fn) {
		throw("runtime.SetFinalizer: finalizer already set")
	}
}

// interfaceTo stores the value in *to as the interface type typ, which has methods.
//
//go:linkname interfaceTo reflect.ifaceE2I
func interfaceTo(typ *abi.Type, value any, to unsafe.Pointer)

// AddCleanup attaches a cleanup function to ptr: some time after ptr is no longer reachable it runs, in a goroutine of
// its own.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup {
	if ptr == nil {
		panic("runtime.AddCleanup: ptr is nil")
	}
	object := unsafe.Pointer(ptr)
	argument := unsafe.Pointer(nil)
	if kind := abi.TypeOf(arg).Kind(); kind == abi.Pointer || kind == abi.UnsafePointer {
		argument = *(*unsafe.Pointer)(unsafe.Pointer(&arg))
	}
	checkCleanup(object, argument, *(*unsafe.Pointer)(unsafe.Pointer(&cleanup)))
	startFinalizers()
	number := addCleanup(unsafe.Pointer(ptr), func() { cleanup(arg) })
	return Cleanup{uintptr(unsafe.Pointer(ptr)), number}
}

// checkCleanup panics where the call itself would keep the object alive.
func checkCleanup(object, argument, closure unsafe.Pointer) {
	if argument == object {
		panic("runtime.AddCleanup: ptr is equal to arg, cleanup will never run")
	}
	base, size, _ := heapObject(object)
	if base == nil {
		return
	}
	within := func(p unsafe.Pointer) bool { return uintptr(p)-uintptr(base) < size }
	if argument != nil && within(argument) {
		panic("runtime.AddCleanup: ptr is within arg, cleanup will never run")
	}
	captured, _, typ := heapObject(closure)
	if captured == nil || typ == nil {
		return
	}
	for i := uintptr(0); i < typ.PtrBytes/8; i++ {
		isPointer := *(*byte)(unsafe.Add(unsafe.Pointer(typ.GCData), i/8))>>(i%8)&1 != 0
		if isPointer && within(*(*unsafe.Pointer)(unsafe.Add(captured, i*8))) {
			panic("runtime.AddCleanup: cleanup function closes over ptr, cleanup will never run")
		}
	}
}

// Cleanup is a handle to a cleanup call.
type Cleanup struct {
	ptr    uintptr
	number uint64
}

func (c Cleanup) Stop() {
	if c.number != 0 {
		removeCleanup(c.ptr, c.number)
	}
}

func startFinalizers() {
	if !finalizersStarted() {
		startSystem(runFinalizers)
	}
}

// callFinalizer calls a func value with as many of the words as it takes, and drops its results. Native.
func callFinalizer(fn, first, second unsafe.Pointer)

func runFinalizers() {
	for {
		obj, fn := takeFinalizer()
		if obj == nil {
			(*(*func())(unsafe.Pointer(&fn)))()
		} else {
			callFinalizer(fn, obj, nil)
		}
	}
}

// A Pinner keeps objects in place and alive. Nothing moves here.
type Pinner struct {
	refs []any
}

func (p *Pinner) Pin(pointer any) { p.refs = append(p.refs, pointer) }
func (p *Pinner) Unpin()          { p.refs = nil }
