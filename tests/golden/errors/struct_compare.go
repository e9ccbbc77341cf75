package main

type A struct{ f func() }
type B struct{ a [2]A }
type C struct{ m map[string]int }

func main() {
	_ = A{} == A{}
	_ = B{} == B{}
	_ = [1]C{} == [1]C{}
	var i any = 1
	_ = i == A{}
	_ = i == B{}
	_ = struct{}{} == struct{ x int }{1}
	_ = &A{} == &B{}
	var x, y struct{ a, b int }
	_ = x < y
	_ = x == y
}
