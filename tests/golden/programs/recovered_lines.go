// Where a function stands that has recovered and runs its other deferred calls.
package main

import (
	"fmt"
	"runtime"
)

func line(what string) {
	_, _, l, _ := runtime.Caller(2)
	fmt.Println(what, l)
}

//go:noinline
func thrower() { panic("t") }

func a(x int) int {
	defer func() { line("a") }()
	defer func() { recover() }()
	if x == 0 {
		panic("zero")
	}
	fmt.Println("end")
	return 5
}

func b(x []int, i int) (r int) {
	defer func() { line("b") }()
	defer func() { recover() }()
	r = x[i]
	fmt.Println("end")
	return r
}

func c(x, y int) (r int) {
	defer func() { line("c") }()
	defer func() { recover() }()
	r = x / y
	fmt.Println("end")
	return r
}

func d() {
	defer func() { line("d") }()
	defer func() { recover() }()
	thrower()
	fmt.Println("end")
}

func e(p *int) {
	defer func() { line("e") }()
	defer func() { recover() }()
	*p = 5
	fmt.Println("end")

}

func f(v any) {
	defer func() { line("f") }()
	defer func() { recover() }()
	fmt.Println(v.(string))
	fmt.Println("end")
}

func g(n int) {
	defer func() { line("g") }()
	defer func() { recover() }()
	_ = make([]int, n)
	fmt.Println("end")
}

func main() {
	a(0)
	b(nil, 5)
	c(1, 0)
	d()
	e(nil)
	f(1)
	g(-1)
}

// Output:
// a 21
// b 30
// c 38
// d 48
// e 56
// f 61
// g 70
