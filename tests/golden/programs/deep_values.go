package main

import "fmt"

// Values nest as deep as memory allows: comparing and hashing them must not recurse.

type list struct {
	next any
	v    int
}

func nested(depth int, last any) any {
	for i := range depth {
		last = [1]any{last}
		if i%2 == 0 {
			last = list{last, i}
		}
	}
	return last
}

func try(what string, f func()) {
	defer func() { fmt.Println(what, recover()) }()
	f()
}

func main() {
	const depth = 30000
	a, b, c := nested(depth, 1), nested(depth, 1), nested(depth, 2)
	fmt.Println(a == b, a == c)
	m := map[any]string{a: "a", c: "c"}
	fmt.Println(m[b], m[c], len(m))
	bad := nested(depth, []int{1})
	try("==", func() { fmt.Println(bad == bad) })
	try("map", func() { m[bad] = "x" })
	// What comes first decides.
	first := any([2]any{1, []int{}})
	second := any([2]any{2, []int{}})
	try("unequal before", func() { fmt.Println(first == second) })
	try("uncomparable before", func() { fmt.Println(any([2]any{[]int{}, 1}) == any([2]any{[]int{}, 2})) })
}

// Output:
// true false
// a c 2
// == runtime error: comparing uncomparable type []int
// map runtime error: hash of unhashable type []int
// false
// unequal before <nil>
// uncomparable before runtime error: comparing uncomparable type []int
