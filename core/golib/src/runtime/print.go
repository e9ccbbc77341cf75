package runtime

import (
	"internal/strconv"
	"unsafe"
)

// What the predeclared print and println call: to standard error, in the formats of Go's run-time.

// write writes to a file descriptor, and is what internal/godebug uses too. Native.
func write(fd uintptr, p unsafe.Pointer, n int32) int32

// printlock keeps the pieces of one print together: they are collected, and written by the matching printunlock.
// Natives; so is printstring.
func printlock()
func printunlock()
func printstring(s string)

func printsp() { printstring(" ") }
func printnl() { printstring("\n") }

func printbool(v bool) {
	if v {
		printstring("true")
	} else {
		printstring("false")
	}
}

func printint(v int64) {
	var buf [24]byte
	printbytes(appendInt(buf[:0], v))
}

func printuint(v uint64) {
	var buf [24]byte
	printbytes(appendUint(buf[:0], v))
}

func printbytes(b []byte) { printstring(unsafe.String(unsafe.SliceData(b), len(b))) }

func printhex(v uint64) {
	const digits = "0123456789abcdef"
	var buf [18]byte
	i := len(buf)
	for {
		i--
		buf[i] = digits[v%16]
		v /= 16
		if v == 0 {
			break
		}
	}
	i--
	buf[i] = 'x'
	i--
	buf[i] = '0'
	printbytes(buf[i:])
}

func printpointer(p unsafe.Pointer) { printhex(uint64(uintptr(p))) }
func printuintptr(p uintptr)        { printuint(uint64(p)) }

func printfloat64(v float64) {
	var buf [32]byte
	printbytes(strconv.AppendFloat(buf[:0], v, 'g', -1, 64))
}

func printfloat32(v float32) {
	var buf [32]byte
	printbytes(strconv.AppendFloat(buf[:0], float64(v), 'g', -1, 32))
}

func printcomplex128(c complex128) {
	var buf [64]byte
	printbytes(strconv.AppendComplex(buf[:0], c, 'g', -1, 128))
}

func printcomplex64(c complex64) {
	var buf [64]byte
	printbytes(strconv.AppendComplex(buf[:0], complex128(c), 'g', -1, 64))
}

func printslice(p unsafe.Pointer, n, c int) {
	print("[", n, "/", c, "]", p)
}

func printeface(typ, data unsafe.Pointer) {
	print("(", typ, ",", data, ")")
}
