package main

import (
	"fmt"
	"os"
	"time"
)

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func main() {
	start := time.Now()
	n := fib(35)
	fmt.Fprintln(os.Stderr, time.Since(start).Nanoseconds())
	fmt.Println(n)
}
