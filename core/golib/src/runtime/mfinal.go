package runtime

import (
	"internal/abi"
	"unsafe"
)

// Finalizers and cleanups. The heap remembers them per object; one system goroutine runs those that are due.

// setFinalizer registers fn (nil: removes) for the object that starts at p; kind says how fn takes the object. False:
// p is not the beginning of a heap object. Native.
func setFinalizer(p unsafe.Pointer, fn unsafe.Pointer, kind uintptr) bool

// addCleanup registers fn to be called when the object that p points into has died; its number. Native.
func addCleanup(p unsafe.Pointer, fn func()) uint64
func removeCleanup(p uintptr, number uint64) // native

// takeFinalizer waits for a call that is due. obj is nil for a cleanup. Native.
func takeFinalizer() (obj, fn unsafe.Pointer, kind, typ uintptr)

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

const (
	finalizerPointer = iota // func(*T)
	finalizerEface          // func(any)
)

func SetFinalizer(obj any, finalizer any) {
	o := efaceOf(&obj)
	if o.typ == nil {
		throw("runtime.SetFinalizer: first argument is nil")
	}
	if o.typ.Kind() != abi.Pointer {
		throw("runtime.SetFinalizer: first argument is " + typeString(o.typ) + ", not pointer")
	}
	if o.data == nil {
		throw("nil elem type!")
	}
	f := efaceOf(&finalizer)
	if f.typ == nil {
		setFinalizer(o.data, nil, 0)
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
	kind := uintptr(finalizerPointer)
	in := ft.InSlice()[0]
	switch {
	case in == o.typ:
	case in.Kind() == abi.Pointer && in.Elem() == o.typ.Elem():
	case in.Kind() == abi.Interface && len((*abi.InterfaceType)(unsafe.Pointer(in)).Methods) == 0:
		kind = finalizerEface
	default:
		throw(mismatch)
	}
	if (*abi.PtrType)(unsafe.Pointer(o.typ)).Elem.Size_ == 0 {
		return
	}
	startFinalizers()
	if kind == finalizerEface {
		// The type of the argument travels with the function.
		fn, typ := f.data, o.typ
		wrapped := func(p unsafe.Pointer) { callFinalizer(fn, unsafe.Pointer(typ), p) }
		setFinalizer(o.data, *(*unsafe.Pointer)(unsafe.Pointer(&wrapped)), finalizerPointer)
		return
	}
	setFinalizer(o.data, f.data, kind)
}

// AddCleanup attaches a cleanup function to ptr: some time after ptr is no longer reachable it runs, in a goroutine of
// its own.
func AddCleanup[T, S any](ptr *T, cleanup func(S), arg S) Cleanup {
	if ptr == nil {
		panic("runtime.AddCleanup: ptr is nil")
	}
	startFinalizers()
	number := addCleanup(unsafe.Pointer(ptr), func() { cleanup(arg) })
	return Cleanup{uintptr(unsafe.Pointer(ptr)), number}
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
		obj, fn, _, _ := takeFinalizer()
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
