package main

type Num interface {
	~int | ~int64 | ~float64
}

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(x T)       { s.items = append(s.items, x) }
func (s *Stack[T]) Pop() (T, bool) { return nil, false }
func (s *Stack[U]) Peek() U        { return s.items[0] }
func (s Stack[T]) Bad() T          { var z T; return z + 1 }

func Filter[T any](xs []T, keep func(T) bool) []T { return xs }

func MaxOf[T Num](a, b T) T {
	if a > b {
		return a
	}
	return "b"
}

type Tree[K comparable, V any] struct {
	left *Tree[K]
	key  K
	val  V
}

func main() {
	s := Stack[int]{}
	s.Push("x")
	s2 := &Stack{}
	_ = Filter([]int{1}, func(x string) bool { return true })
	_ = MaxOf("a", "b")
	_ = MaxOf(1, 2.5)
	var t Tree[[]int, string]
}
