package main

import (
	"fmt"
	"time"
)

func compose(f, g func(int) int) func(int) int { return func(x int) int { return f(g(x)) } }

func adder(n int) func(int) int { return func(x int) int { return x + n } }

func main() {
	n := size(1)
	start := time.Now()
	f := adder(0)
	for i := range 8 {
		f = compose(f, adder(i))
	}
	calls := 0
	counted := func(x int) int {
		calls++
		return f(x) & 0xffff
	}
	x := 0
	for range n {
		x = counted(x)
	}
	took(start)
	fmt.Println(x, calls)
}
