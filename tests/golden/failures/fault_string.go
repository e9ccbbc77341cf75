package main

import "unsafe"

func main() {
	s := "hello"
	h := (*[2]uintptr)(unsafe.Pointer(&s))
	h[1] = 1 << 40
	println(s)
}
