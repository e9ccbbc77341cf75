package runtime

import "unsafe"

// What compiled code calls for conversions and operators that are no single instruction.

const (
	runeError = '\uFFFD'
	maxRune   = '\U0010FFFF'
)

func uintstring(v uint64) string {
	if v > maxRune {
		v = runeError
	}
	return intstring(int64(v))
}

// Natives. room: -1: no more capacity than there are runes; 0: what the allocator gives; else gc's buffer on the stack,
// for a slice that does not leave its function.
func intstring(v int64) string
func slicerunetostring(runes []rune) string
func stringtoslicerune(s string, room int) []rune

func bits64(f float64) uint64     { return *(*uint64)(unsafe.Pointer(&f)) }
func fromBits64(b uint64) float64 { return *(*float64)(unsafe.Pointer(&b)) }

// fmin64 and the like: NaN if either is, and -0 is less than 0.
func fmin64(x, y float64) float64 {
	switch {
	case x != x || y != y:
		return x + y
	case x == 0 && y == 0:
		return fromBits64(bits64(x) | bits64(y))
	case y < x:
		return y
	}
	return x
}

func fmax64(x, y float64) float64 {
	switch {
	case x != x || y != y:
		return x + y
	case x == 0 && y == 0:
		return fromBits64(bits64(x) & bits64(y))
	case y > x:
		return y
	}
	return x
}

func fmin32(x, y float32) float32 { return float32(fmin64(float64(x), float64(y))) }
func fmax32(x, y float32) float32 { return float32(fmax64(float64(x), float64(y))) }

func isNaN(f float64) bool    { return f != f }
func isInf(f float64) bool    { return !isNaN(f) && isNaN(f-f) }
func isFinite(f float64) bool { return !isNaN(f - f) }

func copysign(f, sign float64) float64 {
	const signBit = 1 << 63
	return fromBits64(bits64(f)&^signBit | bits64(sign)&signBit)
}

// complex128div is C99's division (annex G), which recovers infinities and zeros that the formula turns into NaN.
func complex128div(n, m complex128) complex128 {
	a, b := real(n), imag(n)
	c, d := real(m), imag(m)
	var e, f float64
	if absolute(c) >= absolute(d) {
		ratio := d / c
		denominator := c + ratio*d
		e = (a + b*ratio) / denominator
		f = (b - a*ratio) / denominator
	} else {
		ratio := c / d
		denominator := d + ratio*c
		e = (a*ratio + b) / denominator
		f = (b*ratio - a) / denominator
	}
	if !isNaN(e) || !isNaN(f) {
		return complex(e, f)
	}
	switch {
	case c == 0 && d == 0 && (!isNaN(a) || !isNaN(b)):
		infinity := copysign(fromBits64(0x7FF<<52), c)
		e, f = infinity*a, infinity*b
	case (isInf(a) || isInf(b)) && isFinite(c) && isFinite(d):
		a, b = unitIfInf(a), unitIfInf(b)
		infinity := fromBits64(0x7FF << 52)
		e, f = infinity*(a*c+b*d), infinity*(b*c-a*d)
	case (isInf(c) || isInf(d)) && isFinite(a) && isFinite(b):
		c, d = unitIfInf(c), unitIfInf(d)
		e, f = 0*(a*c+b*d), 0*(b*c-a*d)
	}
	return complex(e, f)
}

func absolute(f float64) float64 { return copysign(f, 1) }

// unitIfInf is ±1 for an infinity and ±0 for other numbers.
func unitIfInf(f float64) float64 {
	if isInf(f) {
		return copysign(1, f)
	}
	return copysign(0, f)
}
