package main

import "unsafe"

type T struct {
	a int8
	b int64
}

var arr [unsafe.Sizeof(T{})]int = [15]int{}

func main() {
	_ = unsafe.Offsetof(T{})
	_ = unsafe.Offsetof(T{}.c)
	_ = unsafe.Sizeof()
	_ = unsafe.Pointer(1)
	_ = unsafe.Add(1, 2)
	_ = unsafe.Slice(1, 2)
	_ = unsafe.String("a", 1)
	_ = unsafe.Foo
}
