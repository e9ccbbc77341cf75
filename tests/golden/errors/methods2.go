package main

type T struct{}

func (*T) P() {}
func (T) V()  {}

func f() T { return T{} }

type I interface{ M() }

func main() {
	f().P()
	T{}.P()
	_ = T.P
	_ = T.V
	_ = T.nope
	var pp **T
	pp.V()
	var pi *I
	pi.M()
	map[string]T{}["a"].P()
	const c T = T{}
}
