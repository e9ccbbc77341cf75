package main

type S struct {
	a int
	b string
}
type P struct{ S }

func main() {
	_ = S{1}
	_ = S{1, "a", 2}
	_ = S{a: 1, 2}
	_ = S{c: 1}
	_ = S{a: "x"}
	_ = S{a: 1, a: 2}
	_ = S{1, 2}
	_ = P{a: 1}
	_ = P{S: S{}, a: 1}
}
