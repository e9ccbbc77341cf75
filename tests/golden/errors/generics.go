package main

type Number interface{ ~int | ~float64 }

func Sum[T Number](xs []T) T {
	var s T
	return s
}
func Pair[K comparable, V any](k K, v V) {}
func NoInfer[T any]()                    {}

type List[T any] struct{ v T }

func main() {
	_ = Sum([]string{})
	_ = Sum[string](nil)
	NoInfer()
	Pair[[]int](nil, 1)
	var l List
	var m List[int, string]
	_ = Sum[int, int]
	f := Sum
	_ = List{}
	var n List[int]
	n.v = "x"
}
