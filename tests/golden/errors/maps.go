package main

func main() {
	var m map[[]int]string
	var f map[func()]int
	type K struct{ s []int }
	var k map[K]int
	n := map[string]int{"a": 1}
	n[1] = 2
	n["a"] = "b"
	v, ok, x := n["a"]
	for k := range n {
		n[k]++
	}
	_ = n.a
	_ = &n["a"]
	n = map[int]int{}
	delete(n)
	_ = map[string]struct{ x int }{"a": {1, 2}}
}
