//gopark:replace

// Package runtime is gopark's own: the public API of Go's package runtime, and what compiled code and the standard
// library need of it. Functions without a body are natives (core/runtime/natives_*.cc).
package runtime

import (
	"internal/abi"
	"unsafe"
)

// An Error is a run-time error, such as an index out of range.
type Error interface {
	error

	// RuntimeError distinguishes run-time errors from other errors; it does nothing.
	RuntimeError()
}

// eface and iface are the two layouts of interface values.
type eface struct {
	typ  *abi.Type
	data unsafe.Pointer
}

func efaceOf(v *any) *eface { return (*eface)(unsafe.Pointer(v)) }

// typeString is the type's name as reflect's String gives it.
func typeString(t *abi.Type) string {
	s := nameAt(t.Str).Name()
	if t.TFlag&abi.TFlagExtraStar != 0 {
		return s[1:]
	}
	return s
}

func nameAt(off abi.NameOff) abi.Name {
	return abi.Name{Bytes: (*byte)(unsafe.Pointer(uintptr(uint32(off))))}
}

func pkgPath(t *abi.Type) string {
	if u := t.Uncommon(); u != nil {
		return nameAt(u.PkgPath).Name()
	}
	switch t.Kind() {
	case abi.Struct:
		return (*abi.StructType)(unsafe.Pointer(t)).PkgPath.Name()
	case abi.Interface:
		return (*abi.InterfaceType)(unsafe.Pointer(t)).PkgPath.Name()
	}
	return ""
}

// A TypeAssertionError explains a failed type assertion.
type TypeAssertionError struct {
	_interface    *abi.Type
	concrete      *abi.Type
	asserted      *abi.Type
	missingMethod string
}

func (*TypeAssertionError) RuntimeError() {}

func (e *TypeAssertionError) Error() string {
	from := "interface"
	if e._interface != nil {
		from = typeString(e._interface)
	}
	to := typeString(e.asserted)
	if e.concrete == nil {
		return "interface conversion: " + from + " is nil, not " + to
	}
	have := typeString(e.concrete)
	if e.missingMethod != "" {
		return "interface conversion: " + have + " is not " + to + ": missing method " + e.missingMethod
	}
	text := "interface conversion: " + from + " is " + have + ", not " + to
	if have == to {
		if pkgPath(e.concrete) != pkgPath(e.asserted) {
			text += " (types from different packages)"
		} else {
			text += " (types from different scopes)"
		}
	}
	return text
}

// errorString is a run-time error whose text gets the usual prefix.
type errorString string

func (e errorString) RuntimeError() {}
func (e errorString) Error() string { return "runtime error: " + string(e) }

// plainError is a run-time error without the prefix.
type plainError string

func (e plainError) RuntimeError() {}
func (e plainError) Error() string { return string(e) }

// boundsError is an index or slice expression out of range: x against y.
type boundsError struct {
	x, y int // y < 0: x is unsigned, and y the complement
	// What is printed for a negative x, and for any other: %x and %y stand for the numbers.
	negative, format string
}

func (e boundsError) RuntimeError() {}

func (e boundsError) Error() string {
	format := e.format
	if e.x < 0 && e.y >= 0 && e.negative != "" {
		format = e.negative
	}
	b := make([]byte, 0, 100)
	b = append(b, "runtime error: "...)
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			b = append(b, format[i])
			continue
		}
		i++
		switch {
		case format[i] == 'x' && e.y < 0:
			b = appendUint(b, uint64(e.x))
		case format[i] == 'x':
			b = appendInt(b, int64(e.x))
		case e.y < 0:
			b = appendInt(b, int64(^e.y))
		default:
			b = appendInt(b, int64(e.y))
		}
	}
	return string(b)
}

func appendInt(b []byte, v int64) []byte {
	if v < 0 {
		b = append(b, '-')
		return appendUint(b, -uint64(v))
	}
	return appendUint(b, uint64(v))
}

func appendUint(b []byte, v uint64) []byte {
	var digits [20]byte
	i := len(digits)
	for {
		i--
		digits[i] = byte(v%10) + '0'
		v /= 10
		if v == 0 {
			return append(b, digits[i:]...)
		}
	}
}

// A PanicNilError is what recover returns after panic(nil).
type PanicNilError struct {
	_ [0]func() // not comparable
}

func (*PanicNilError) Error() string {
	return "runtime error: panic called with nil argument"
}
func (*PanicNilError) RuntimeError() {}

var memoryError = error(errorString("invalid memory address or nil pointer dereference"))

// math/bits refers to these by linkname.
var (
	divideError   = error(errorString("integer divide by zero"))
	overflowError = error(errorString("integer overflow"))
)
