package main

import "fmt"

type T struct{ a, B int }

func (T) m()  {}
func (*T) pm() {}

func main() {
	a = 1
	fmt.println()
	fmt.Prinltn()
	fmt.Foo()
	var t T
	t.b = 1
	t.A = 2
	t.M()
	t.nope()
	foo.Bar()
}
