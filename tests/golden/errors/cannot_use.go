package main

import "io"

type I interface{ M() }
type T struct{}
type P struct{}

func (*P) M() {}

type W struct{}

func (W) M(int) {}

func g(I)         {}
func h(io.Reader) {}

func main() {
	var i I = T{}
	i = P{}
	i = &P{}
	i = W{}
	var t T = i
	g(T{})
	h(1)
	var e error = "x"
	_, _, _ = i, t, e
	var x int = 1.5
	_ = x
}
