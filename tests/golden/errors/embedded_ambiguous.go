package main

type A struct{ X int }
type B struct{ X int }
type C struct {
	A
	B
}
type D struct{ C }

func (A) M() {}
func (B) M() {}

func main() {
	var c C
	_ = c.X
	c.M()
	var d D
	_ = d.X
	_ = C{X: 1}
	var _ interface{ M() } = c
}
