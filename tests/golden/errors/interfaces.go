package main

type I interface {
	A()
	B(int) string
}
type T1 struct{}

func (T1) A() {}

type T2 struct{}

func (T2) A()           {}
func (T2) B(string) int { return 0 }

type T3 struct{}

func (T3) a()             {}
func (*T3) B(int) string { return "" }

func main() {
	var _ I = T1{}
	var _ I = T2{}
	var _ I = T3{}
	var _ I = (*T1)(nil)
	var _ I = nil
	var _ interface{ A() } = I(nil)
	var _ I = interface{ A() }(nil)
	var p *I
	p.A()
	var _ I = p
	var _ error = T1{}
}
