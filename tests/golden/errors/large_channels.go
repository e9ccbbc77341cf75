package main

type big = [1 << 17]int

var global chan [1<<16 + 1]byte

var a, b = 1, make(chan [1<<16 + 2]byte)

type named chan [1<<16 + 3]byte

func (n named) method() { _ = make(chan [1<<16 + 4]byte) }

var lit = func() { _ = make(chan [1<<16 + 5]byte) }

func params(c chan [1<<16 + 6]byte) {}

func main() {
	_ = make(chan big)
	_ = make(chan big)
	_ = make(<-chan big)
	f := func() {
		var x chan [1<<16 + 7]byte
		_ = x
		type local chan [1<<16 + 8]byte
		_ = local(nil)
	}
	f()
	_ = global
}


