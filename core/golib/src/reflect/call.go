//gopark:remove makeFuncStub methodValueCall moveMakeFuncArgPtrs callMethod methodValue makeFuncCtxt

package reflect

import (
	"internal/abi"
	"sync"
	"unsafe"
)

// Calls. There are no argument frames: arguments and results travel as pointers to their values, and the engine
// (core/goroutine/natives_functions.cc) moves them from and to registers.

// callFunc calls the function whose number fn points to, after t's parameters; method: with the receiver word first.
// Native.
//
//go:transparent
func callFunc(t *funcType, fn unsafe.Pointer, method bool, rcvr unsafe.Pointer, in, out []unsafe.Pointer)

//go:transparent
func (v Value) call(op string, in []Value) []Value {
	t := (*funcType)(unsafe.Pointer(v.typ()))
	var fn, rcvr unsafe.Pointer
	method := v.flag&flagMethod != 0
	switch {
	case method:
		_, t, fn = methodReceiver(op, v, int(v.flag)>>flagMethodShift)
		storeRcvr(v, unsafe.Pointer(&rcvr))
	case v.flag&flagIndir != 0:
		fn = *(*unsafe.Pointer)(v.ptr)
	default:
		fn = v.ptr
	}
	if fn == nil {
		panic("reflect.Value.Call: call of nil function")
	}
	in = checkArguments(op, t, in)

	args := make([]unsafe.Pointer, len(in))
	for i, x := range in {
		x.mustBeExported()
		args[i] = x.assignTo("reflect.Value.Call", t.In(i), nil).place()
	}
	results := make([]unsafe.Pointer, t.NumOut())
	for i := range results {
		results[i] = unsafe_New(t.Out(i))
	}
	callFunc(t, fn, method, rcvr, args, results)

	if len(results) == 0 {
		return nil
	}
	ret := make([]Value, len(results))
	for i, p := range results {
		ret[i] = valueAt(t.Out(i), p)
	}
	return ret
}

// checkArguments panics unless a function of type t can be called with these, and puts variadic ones into a slice.
func checkArguments(op string, t *funcType, in []Value) []Value {
	n := t.NumIn()
	switch {
	case op == "CallSlice":
		if !t.IsVariadic() {
			panic("reflect: CallSlice of non-variadic function")
		}
		if len(in) < n {
			panic("reflect: CallSlice with too few input arguments")
		}
		if len(in) > n {
			panic("reflect: CallSlice with too many input arguments")
		}
	case t.IsVariadic():
		n--
		fallthrough
	default:
		if len(in) < n {
			panic("reflect: Call with too few input arguments")
		}
		if !t.IsVariadic() && len(in) > n {
			panic("reflect: Call with too many input arguments")
		}
	}
	for _, x := range in {
		if x.Kind() == Invalid {
			panic("reflect: " + op + " using zero Value argument")
		}
	}
	for i, x := range in[:n] {
		if have, want := x.Type(), toRType(t.In(i)); !have.AssignableTo(want) {
			panic("reflect: " + op + " using " + have.String() + " as type " + want.String())
		}
	}
	if op == "CallSlice" || !t.IsVariadic() {
		return in
	}
	rest := in[n:]
	list := toRType(t.In(n))
	slice := MakeSlice(list, len(rest), len(rest))
	for i, x := range rest {
		if have := x.Type(); !have.AssignableTo(list.Elem()) {
			panic("reflect: cannot use " + have.String() + " as type " + list.Elem().String() + " in " + op)
		}
		slice.Index(i).Set(x)
	}
	return append(in[:n:n], slice)
}

// place is where the value lies in memory.
func (v Value) place() unsafe.Pointer {
	if v.flag&flagIndir != 0 {
		return v.ptr
	}
	p := new(unsafe.Pointer)
	*p = v.ptr
	return unsafe.Pointer(p)
}

// valueAt is the value of type t that lies at p and is not changed any more.
func valueAt(t *abi.Type, p unsafe.Pointer) Value {
	if t.Size() == 0 {
		return Zero(toRType(t))
	}
	if t.IsDirectIface() {
		return Value{t, *(*unsafe.Pointer)(p), flag(t.Kind())}
	}
	return Value{t, p, flagIndir | flag(t.Kind())}
}

// makeFuncImpl is the func value of a function made at run time. The engine knows the first three words.
type makeFuncImpl struct {
	code    uintptr
	ftyp    *funcType
	handler func(c *makeFuncImpl, in []unsafe.Pointer) []unsafe.Pointer
	fn      func([]Value) []Value
}

// makeFuncCode is the number of the engine's function that serves func values of such a type. Native.
func makeFuncCode(t *funcType) uintptr

func newMakeFunc(t *funcType, fn func([]Value) []Value) unsafe.Pointer {
	return unsafe.Pointer(&makeFuncImpl{makeFuncCode(t), t, callReflect, fn})
}

// MakeFunc returns a function of the given type that calls fn with its arguments and returns fn's results.
func MakeFunc(typ Type, fn func(args []Value) (results []Value)) Value {
	t := typ.common()
	if toType(t).Kind() != Func {
		panic("reflect: call of MakeFunc with non-Func type")
	}
	return Value{t, newMakeFunc((*funcType)(unsafe.Pointer(t)), fn), flag(Func)}
}

// callReflect runs when a made function is called.
//
//go:transparent
func callReflect(c *makeFuncImpl, in []unsafe.Pointer) []unsafe.Pointer {
	args := make([]Value, len(in))
	for i, p := range in {
		args[i] = valueAt(c.ftyp.In(i), p)
	}
	results := c.fn(args)
	if len(results) != c.ftyp.NumOut() {
		panic("reflect: wrong return count from function created by MakeFunc")
	}
	out := make([]unsafe.Pointer, len(results))
	for i, v := range results {
		if v.typ() == nil {
			panic("reflect: function created by MakeFunc using " + funcName(c.fn) + " returned zero Value")
		}
		if v.flag&flagRO != 0 {
			panic("reflect: function created by MakeFunc using " + funcName(c.fn) +
				" returned value obtained from unexported field")
		}
		out[i] = v.assignTo("reflect.MakeFunc", c.ftyp.Out(i), nil).place()
	}
	return out
}

// makeMethodValue turns a receiver with a method's number into a func value.
//
//go:transparent
func makeMethodValue(op string, v Value) Value {
	if v.flag&flagMethod == 0 {
		panic("reflect: internal error: invalid use of makeMethodValue")
	}
	t := (*funcType)(unsafe.Pointer(v.Type().(*rtype)))
	kind := flag(v.typ().Kind())
	method := int(v.flag) >> flagMethodShift
	rcvr := Value{v.typ(), v.ptr, v.flag&(flagRO|flagAddr|flagIndir) | kind}
	// Panics at once when the method is not fit to be called.
	methodReceiver(op, rcvr, method)
	bound := Value{v.typ(), v.ptr, v.flag&(flagIndir|flagMethod) | kind | flag(method)<<flagMethodShift}
	if v.flag&flagAddr != 0 {
		// The receiver as it is now.
		p := unsafe_New(v.typ())
		typedmemmove(v.typ(), p, v.ptr)
		bound.ptr = p
	}
	fn := func(args []Value) []Value {
		if t.IsVariadic() {
			return bound.call("CallSlice", args)
		}
		return bound.call("Call", args)
	}
	return Value{t.Common(), newMakeFunc(t, fn), v.flag&flagRO | flag(Func)}
}

// methodValueCallCodePtr stands for the code of all method values.
func methodValueCallCodePtr() uintptr {
	return makeFuncCode((*funcType)(unsafe.Pointer(TypeOf(func() {}).(*rtype))))
}

// Types made at run time. The compiler makes those that it can, so that there is one descriptor for one type.

// derivedType is the compiler's descriptor of a type, as cacheKey describes it; nil when it does not know the parts.
// Native.
func derivedType(kind Kind, first, second *abi.Type, extra uintptr) *abi.Type

func typesByString(s string) []*abi.Type // native

var lookupCache derivedTypes
var ptrMap derivedPointers

// derivedTypes is the cache of SliceOf, ArrayOf, MapOf and ChanOf.
type derivedTypes struct{ sync.Map }

func (c *derivedTypes) Load(key any) (any, bool) {
	if known, ok := c.Map.Load(key); ok {
		return known, true
	}
	k := key.(cacheKey)
	t := derivedType(k.kind, k.t1, k.t2, k.extra)
	if t == nil {
		return nil, false
	}
	known, _ := c.Map.LoadOrStore(key, toRType(t))
	return known, true
}

// derivedPointers is the cache of PointerTo.
type derivedPointers struct{ sync.Map }

func (c *derivedPointers) Load(key any) (any, bool) {
	if known, ok := c.Map.Load(key); ok {
		return known, true
	}
	t := derivedType(Pointer, &key.(*rtype).t, nil, 0)
	if t == nil {
		return nil, false
	}
	known, _ := c.Map.LoadOrStore(key, (*ptrType)(unsafe.Pointer(t)))
	return known, true
}
