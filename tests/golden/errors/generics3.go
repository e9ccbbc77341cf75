package main

func Map[T, U any](xs []T, f func(T) U) []U { return nil }

func Ptr[T any](t T) *T { return &t }

type Set[T comparable] map[T]struct{}

type Bad[T Foo] struct{}

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(t T) {}

func main() {
	_ = Map([]int{1}, func(s string) int { return 0 })
	_ = Map(1, 2)
	var s Set[[]int]
	var st Stack[int]
	st.Push("a")
	var p *string = Ptr(1)
	_ = Map[int]
	var f func(int) *string = Ptr
	_, _, _ = s, p, f
}
