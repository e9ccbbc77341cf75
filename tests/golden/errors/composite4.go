package main

type T struct{ x int }

func f() T { return T{} }

var n int

func main() {
	_ = &f()
	_ = &f().x
	_ = &n.y
	_ = *n
	_ = *nil
	_ = [n]int{}
	_ = [-1]int{}
	_ = [1.5]int{}
	_ = [...]int
	var a [...]int
}
