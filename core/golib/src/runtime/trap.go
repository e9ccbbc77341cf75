package runtime

import (
	"internal/abi"
	"internal/runtime/maps"
	"unsafe"
)

// Trap handlers: the engine calls one when an instruction fails, with up to two numbers (core/ir/ir.h, TrapKind). They
// panic, or end the program where Go's run-time throws.

func panicNil(_, _ int)    { panic(memoryError) }
func panicDivide(_, _ int) { panic(divideError) }
func panicShift(_, _ int)  { panic(errorString("negative shift amount")) }

func panicIndex(x, y int) {
	panic(boundsError{x, y, "index out of range [%x]", "index out of range [%x] with length %y"})
}
func panicSliceAlen(x, y int) {
	panic(boundsError{x, y, "slice bounds out of range [:%x]", "slice bounds out of range [:%x] with length %y"})
}
func panicSliceAcap(x, y int) {
	panic(boundsError{x, y, "slice bounds out of range [:%x]", "slice bounds out of range [:%x] with capacity %y"})
}
func panicSliceB(x, y int) {
	panic(boundsError{x, y, "slice bounds out of range [%x:]", "slice bounds out of range [%x:%y]"})
}
func panicSlice3Alen(x, y int) {
	panic(boundsError{x, y, "slice bounds out of range [::%x]", "slice bounds out of range [::%x] with length %y"})
}
func panicSlice3Acap(x, y int) {
	panic(boundsError{x, y, "slice bounds out of range [::%x]", "slice bounds out of range [::%x] with capacity %y"})
}
func panicSlice3B(x, y int) {
	panic(boundsError{x, y, "slice bounds out of range [:%x:]", "slice bounds out of range [:%x:%y]"})
}
func panicSlice3C(x, y int) {
	panic(boundsError{x, y, "slice bounds out of range [%x::]", "slice bounds out of range [%x:%y:]"})
}

// x: the slice's length; y: the array's.
func panicSliceConvert(x, y int) {
	panic(boundsError{y, x, "", "cannot convert slice with length %y to array or pointer to array with length %x"})
}

func panicMakeSliceLen(_, _ int) { panic(errorString("makeslice: len out of range")) }
func panicMakeSliceCap(_, _ int) { panic(errorString("makeslice: cap out of range")) }
func panicGrowSlice(_, _ int)    { panic(errorString("growslice: len out of range")) }
func panicMakeChanSize(_, _ int) { panic(plainError("makechan: size out of range")) }
func panicNilMap(_, _ int)       { panic(plainError("assignment to entry in nil map")) }
func panicCloseNil(_, _ int)     { panic(plainError("close of nil channel")) }
func panicCloseClosed(_, _ int)  { panic(plainError("close of closed channel")) }
func panicSendClosed(_, _ int)   { panic(plainError("send on closed channel")) }

// typ: the address of the type. missing: 1 for a key that an empty map was asked for.
func panicUnhashable(typ, missing int) {
	t := (*abi.Type)(unsafe.Pointer(uintptr(typ)))
	if missing != 0 {
		panic(maps.UnhashableKey(t))
	}
	panic(errorString("hash of unhashable type " + typeString(t)))
}

// typ: the address of the type.
func panicUncomparable(typ, _ int) {
	panic(errorString("comparing uncomparable type " + typeString((*abi.Type)(unsafe.Pointer(uintptr(typ))))))
}

func panicConcurrentMapWrite(_, _ int)     { fatal("concurrent map writes") }
func panicConcurrentMapReadWrite(_, _ int) { fatal("concurrent map read and map write") }
func panicConcurrentMapIterate(_, _ int)   { fatal("concurrent map iteration and map write") }
func panicStackOverflow(_, _ int)          { throw("stack overflow") }
func panicNilFuncGo(_, _ int)              { fatal("go of nil func value") }
func panicPanicNil(_, _ int)               { panicnil() }
func panicNativeError(text, n int)         { panic(errorString(nativeText(text, n))) }
func panicNativePlain(text, n int)         { panic(plainError(nativeText(text, n))) }
func nativeText(text, n int) string        { return unsafe.String((*byte)(unsafe.Pointer(uintptr(text))), n) }
func panicUnreachable(_, _ int) {
	throw("gopark: the end of a function was reached that has none (a fault of gopark)")
}

func missingNative(name string) {
	throw("gopark: " + name + " is not implemented (a fault of gopark)")
}

// Called by compiled code.

func panicdottype(have, want, iface *abi.Type) {
	panic(&TypeAssertionError{iface, have, want, ""})
}

// panicassert: have does not implement the interface type want; nil: the interface was nil, and Go does not say which.
func panicassert(have, want, iface *abi.Type) {
	if have == nil {
		panic(&TypeAssertionError{nil, nil, want, ""})
	}
	panic(&TypeAssertionError{iface, have, want, missingMethod(have, want)})
}

// missingMethod is the name of the first method of the interface type that the concrete type lacks. Native.
func missingMethod(concrete, iface *abi.Type) string

func panicnil() { panic(new(PanicNilError)) }

// panicwrap: a value method was called through a nil pointer. The name is "pkg.Type.Method".
func panicwrap(pkg, typ, method string) {
	panic(plainError("value method " + pkg + "." + typ + "." + method + " called using nil *" + typ + " pointer"))
}

// panicrangestate: the body of a range-over-func loop was called when it must not be.
func panicrangestate(state int) {
	switch abi.RF_State(state) {
	case abi.RF_DONE:
		panic(errorString("range function continued iteration after function for loop body returned false"))
	case abi.RF_PANIC:
		panic(errorString("range function continued iteration after loop body panic"))
	case abi.RF_EXHAUSTED:
		panic(errorString("range function continued iteration after whole loop exit"))
	case abi.RF_MISSING_PANIC:
		panic(errorString("range function recovered a loop body panic and did not resume panicking"))
	}
	throw("unexpected state set in range-over-func")
}

func panicunsafeslicelen()     { panic(errorString("unsafe.Slice: len out of range")) }
func panicunsafeslicenilptr()  { panic(errorString("unsafe.Slice: ptr is nil and len is not zero")) }
func panicunsafestringlen()    { panic(errorString("unsafe.String: len out of range")) }
func panicunsafestringnilptr() { panic(errorString("unsafe.String: ptr is nil and len is not zero")) }
