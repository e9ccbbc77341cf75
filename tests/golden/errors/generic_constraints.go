package main

import (
	"cmp"
	"slices"
	"sort"
)

type Stringer interface{ String() string }

func Print[T Stringer](x T) string { return x.String() }

type ID int

func (i *ID) String() string { return "" }

func SortBy[T any, K cmp.Ordered](xs []T, key func(T) K) {}

func main() {
	Print(1)
	Print(ID(1))
	var id ID
	Print(&id)
	slices.Sort([]any{1})
	slices.Sort(map[string]int{})
	slices.Max("abc")
	slices.Contains([]int{1}, "x")
	SortBy([]int{1}, func(i int) []int { return nil })
	sort.Slice([]int{1}, func(i, j int) int { return 0 })
	slices.SortFunc([]int{1}, func(a, b int) bool { return a < b })
}
