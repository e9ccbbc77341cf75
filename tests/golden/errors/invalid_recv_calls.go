package main

type T struct{}

func (t T) A(x int) (int, error) { return 0, nil }

func main() {
	var t T
	x := t.A(1)
	x, err := t.A()
	t.A("x")
	a, b, c := t.A(1)
	if t.A(1) {
	}
	_ = t.A(1) + 1
	t.A(t.A(1))
	t.A(1).foo
	return t.A(1)
	for i := range t.A {
	}
}
