package main

type S struct {
	a int
	a string
	T
	*T
}
type T struct{}

type I interface {
	m()
	m()
}

func main() {
	type L int
	type L string
	var main int
	_ = main
L1:
	for {
		break L1
	}
L1:
	for {
		continue L2
	}
L3:
	goto L4
}

func init() int { return 1 }
func main() {}
