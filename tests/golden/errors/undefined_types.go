package main

var x Foo
var y []Bar
var z map[string]Baz

func f(a Qux) Quux { return 0 }

type T struct {
	F Missing
	*Embedded
}

func (r *Nope) m() {}

func main() {}
