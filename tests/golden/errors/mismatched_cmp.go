package main

type S struct{ f []int }

func main() {
	var i int
	var s string
	var p *int
	var q *string
	var sl []int
	var st S
	var fn func()
	var m map[string]int
	_ = i == s
	_ = p == q
	_ = sl == sl
	_ = st == st
	_ = fn == fn
	_ = m == m
	_ = p < p
	_ = i == nil
	_ = nil == nil
}
