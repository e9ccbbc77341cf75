package main

type T struct{ n int }

func (t *T) Set(n int)  {}
func (t T) Get() int    { return 0 }

func main() {
	var t T
	f := t.Set
	f("x")
	g := T.Get
	g()
	h := (*T).Set
	h(t, 1)
	t.Get = nil
	T.n = 1
	_ = T{}.Set
	t.Get().foo()
}
