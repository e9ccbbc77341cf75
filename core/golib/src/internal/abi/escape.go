package abi

import "unsafe"

// EscapeNonString has nothing to do: what a pointer leads to is on the heap anyway.
func EscapeNonString[T any](v T) {}

// FuncPCABIInternal is what a function is called by: the first word of its closure.
func FuncPCABIInternal(f any) uintptr {
	return **(**uintptr)(unsafe.Add(unsafe.Pointer(&f), 8))
}
