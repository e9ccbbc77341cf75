package main

import (
	"go/token"
	"image"
	"image/color"
	"net"
	"reflect"
	"sync"
	"time"
	"unsafe"
)

type header = reflect.SliceHeader
type pointer unsafe.Pointer
type number uintptr

func pointers(x uintptr, p unsafe.Pointer, v reflect.Value, h *reflect.SliceHeader, s []byte, n number) {
	_ = unsafe.Pointer(x)
	_ = unsafe.Pointer(uintptr(p) + 1)
	_ = unsafe.Pointer(uintptr(p) - x)
	_ = unsafe.Pointer(uintptr(p) &^ 7)
	_ = unsafe.Pointer(x + uintptr(p))
	_ = unsafe.Pointer(uintptr(p) + uintptr(p))
	_ = unsafe.Pointer(uintptr(p) * 2)
	_ = unsafe.Pointer((uintptr(p)))
	_ = unsafe.Pointer(v.Pointer())
	_ = unsafe.Pointer(v.UnsafeAddr())
	_ = unsafe.Pointer(h.Data)
	var own reflect.SliceHeader
	_ = unsafe.Pointer(own.Data)
	_ = pointer(x)
	_ = unsafe.Pointer(n)
	_ = (*int)(unsafe.Pointer(x))
	_ = unsafe.Pointer(&s)
	_ = &own
	_ = *h
	_ = &reflect.StringHeader{}
	var ph *reflect.StringHeader
	_ = *ph
	var a header
	_ = &a
	_ = (*reflect.SliceHeader)(unsafe.Pointer(&s))
}

type local struct{ a, b int }
type network net.IPNet
type wrapped = net.IPNet

func literals() {
	_ = net.IPNet{net.IP{}, nil}
	_ = &net.IPNet{nil, nil}
	_ = net.IPNet{IP: nil}
	_ = net.IPNet{}
	_ = []net.IPNet{{nil, nil}}
	_ = []*net.IPNet{{nil, nil}, &net.IPNet{nil, nil}}
	_ = map[string]net.IPNet{"a": {nil, nil}}
	_ = local{1, 2}
	_ = network{nil, nil}
	_ = wrapped{nil, nil}
	_ = struct{ a int }{1}
	_ = image.Point{1, 2}
	_ = color.RGBA{1, 2, 3, 4}
	_ = color.Palette{color.White}
	_ = token.Position{"a", 1, 2, 3}
	_ = net.IP{1, 2}
	_ = sync.Mutex{}
	_ = time.Month(1)
	type inner struct{ net.IPNet }
	_ = inner{net.IPNet{nil, nil}}
}

func generic[T net.IPNet]() { _ = T{nil, nil} }

func shifts[T ~uint8 | ~int32, U ~int64, V ~uint8 | ~int8](i8 int8, u uint8, i int, i32 int32, t T, w U, z V, p uintptr) {
	const c = 40
	_ = i8 << 7
	_ = i8 << 8
	_ = u >> 8
	_ = uint8(i) >> 8
	_ = i << 63
	_ = i << 64
	_ = i32 << c
	_ = 1 << 70 >> 68
	_ = t << 8
	_ = t << 32
	_ = w << 64
	_ = z << 9
	_ = p << 64
	_ = (i32 + 1) >> 32.0
	i8 <<= 8
	i8 >>= 7
	u >>= 9
	_ = u << i
	if false {
		_ = u << 8
	} else {
		_ = u << 9
	}
	if unsafe.Sizeof(p) == 8 {
		_ = p << 65
	} else {
		_ = p << 66
	}
	switch {
	case unsafe.Sizeof(p) == 4:
		_ = u << 10
	case i > 0, false:
		_ = u << 11
	case true:
		_ = u << 12
	}
	switch unsafe.Sizeof(p) {
	case 4:
		_ = u << 13
	case 5, 8:
		_ = u << 14
	default:
		_ = u << 15
	}
	_ = (u << 8) << 8
}

func main() {}
