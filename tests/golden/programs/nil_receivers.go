package main

import "fmt"

type shape interface{ area() int }
type square struct{ side int }

func (s square) area() int { return s.side }

type empty struct{}

func (empty) area() int { return 7 }

type big struct{ a [20]int }

func (b big) area() int { return b.a[3] }

type emb struct{ square }

type ptr struct{ n int }

func (p *ptr) area() int {
	if p == nil {
		return -1
	}
	return p.n
}

type fn func() int

func (f fn) area() int { return f() }

func try(name string, f func() int) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(name, r)
		}
	}()
	fmt.Println(name, f())
}

//go:noinline
func get(n int) shape {
	if n == 0 {
		return (*square)(nil)
	}
	return (*ptr)(nil)
}

func main() {
	try("var", func() int { var s shape = (*square)(nil); return s.area() })
	try("define", func() int { s := shape((*square)(nil)); return s.area() })
	try("variable", func() int { var p *square; var s shape = p; return s.area() })
	try("empty", func() int { var s shape = (*empty)(nil); return s.area() })
	try("big", func() int { var s shape = (*big)(nil); return s.area() })
	try("embedded", func() int { var s shape = (*emb)(nil); return s.area() })
	try("pointer", func() int { var s shape = (*ptr)(nil); return s.area() })
	try("func", func() int { var s shape = fn(nil); return s.area() })
	try("nil", func() int { var s shape; return s.area() })
	try("converted twice", func() int { var s any = shape((*square)(nil)); return s.(shape).area() })
	try("direct", func() int { return shape((*square)(nil)).area() })
	try("got", func() int { return get(0).area() })
	try("got local", func() int { s := get(0); return s.area() })
	try("method value", func() int { var s shape = (*square)(nil); f := s.area; return f() })
	try("pair", func() int { var a, b shape = (*square)(nil), (*ptr)(nil); return a.area() + b.area() })
	try("direct pointer", func() int { var p *square; return p.area() })
	try("slice", func() int { s := []shape{(*square)(nil)}; return s[0].area() })
	try("field", func() int { s := struct{ s shape }{(*square)(nil)}; return s.s.area() })
	try("deferred", func() int { var s shape = (*square)(nil); defer s.area(); return 1 })
	try("fine", func() int { var s shape = &square{4}; return s.area() })
	try("captured", func() int { var s shape = (*square)(nil); return func() int { return s.area() }() })
	// Output:
	// var runtime error: invalid memory address or nil pointer dereference
	// define runtime error: invalid memory address or nil pointer dereference
	// variable runtime error: invalid memory address or nil pointer dereference
	// empty runtime error: invalid memory address or nil pointer dereference
	// big runtime error: invalid memory address or nil pointer dereference
	// embedded runtime error: invalid memory address or nil pointer dereference
	// pointer -1
	// func runtime error: invalid memory address or nil pointer dereference
	// nil runtime error: invalid memory address or nil pointer dereference
	// converted twice runtime error: invalid memory address or nil pointer dereference
	// direct runtime error: invalid memory address or nil pointer dereference
	// got value method main.square.area called using nil *square pointer
	// got local value method main.square.area called using nil *square pointer
	// method value value method main.square.area called using nil *square pointer
	// pair runtime error: invalid memory address or nil pointer dereference
	// direct pointer runtime error: invalid memory address or nil pointer dereference
	// slice value method main.square.area called using nil *square pointer
	// field value method main.square.area called using nil *square pointer
	// deferred runtime error: invalid memory address or nil pointer dereference
	// fine 4
	// captured runtime error: invalid memory address or nil pointer dereference
}
