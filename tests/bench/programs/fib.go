package main

import (
	"fmt"
	"time"
)

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func main() {
	n := size(1)
	start := time.Now()
	result := fib(n)
	took(start)
	fmt.Println(result)
}
