package main

import _ "unsafe"

func f()

type T struct{}

func (T) m() int
func (t *T) n(x int)

//go:linkname linked runtime.linked
func linked() int

func main() { f(); linked() }
