package main

type C interface{ int | string }

var x C

func Add[T any](a, b T) T { return a + b }

func Idx[T any](a T) { _ = a[0] }

func Cmp[T any](a, b T) bool { return a == b }

func Conv[T ~int](a T) string { return a }

func M[T interface{ Foo() }](a T) { a.Bar() }

type G[T any] struct{}

func (g G[T]) m[U any]() {}
func (g G) n()          {}

func Same[T any](a, b T) {}

func main() {
	Same(1, "a")
	Same(1, 2.5)
	var i8 int8
	Same(i8, 1000)
	M(5)
}
