package main

import (
	"fmt"
	"regexp"
	"runtime/debug"
)

// The words of arguments in traces, as gc's are where nothing is optimised.

type P struct{ x, y int32 }
type Big struct {
	a  [1]int16
	s  string
	in struct {
		f float64
		g any
	}
	more [1]uint8
}
type E struct{}

//go:noinline
func a(i int, s string, b []byte, u8 int8, ok bool, f float32) {
	c(P{-1, 2}, nil, struct{}{}, [0]int{}, [1]string{"x"}, 1+2i)
}

//go:noinline
func c(p P, e error, z struct{}, n [0]int, o [1]string, q complex128) {
	d(Big{a: [1]int16{-3}, s: "hey"}, 7)
}

//go:noinline
func d(b Big, i int) { f([1]P{{1, 2}}, map[int]int(nil), nil, 5) }

//go:noinline
func f(a [1]P, m map[int]int, ch chan int, last uint8) {
	(&P{3, 4}).m(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
}

//go:noinline
func (p *P) m(a, b, c, d, e, f, g, h, i, j, k int) { p.deep(D{}) }

type D struct {
	d struct {
		d struct {
			d struct {
				d struct {
					d int
					e int
				}
			}
		}
	}
}

//go:noinline
func (p P) deep(d D) { g[int, string](1, "x", E{}) }

//go:noinline
func g[T, U any](t T, u U, e E) { h() }

//go:noinline
func h(xs ...int) {
	for _, call := range regexp.MustCompile(`(?m)^main\..*$`).FindAllString(string(debug.Stack()), -1) {
		fmt.Println(regexp.MustCompile(`0x[0-9a-f]{5,13}\b`).ReplaceAllString(call, "ADDRESS"))
	}
}

func main() {
	a(1, "abc", []byte{1}, -2, true, 1.5)
	// Output:
	// main.h({0x0, 0x0, 0x0})
	// main.g[...](0x1, {ADDRESS, 0x1}, {})
	// main.P.deep({0x3, 0x4}, {{{{{...}}}}})
	// main.(*P).m(ADDRESS, 0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7, 0x8, 0x9, ...)
	// main.f({{0x1, 0x2}}, 0x0, 0x0, 0x5)
	// main.d({{0xfffd}, {ADDRESS, 0x3}, {0x0, {0x0, 0x0}}, {0x0}}, 0x7)
	// main.c({ADDRESS, 0x2}, {0x0, 0x0}, {}, {}, {{ADDRESS, 0x1}}, {0x3ff0000000000000, 0x4000000000000000})
	// main.a(0x1, {ADDRESS, 0x3}, {ADDRESS, 0x1, 0x1}, 0xfe, 0x1, ADDRESS)
	// main.main()
}
