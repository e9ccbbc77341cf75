package main

import (
	"fmt"
	"time"
)

// A token goes round among 500 goroutines.
func main() {
	n := size(1)
	const goroutines = 500
	start := time.Now()
	done := make(chan int)
	first := make(chan int)
	in := first
	for i := range goroutines {
		out := make(chan int)
		if i == goroutines-1 {
			out = first
		}
		go func(in <-chan int) {
			for token := range in {
				if token == n {
					done <- i
					return
				}
				out <- token + 1
			}
		}(in)
		in = out
	}
	first <- 0
	last := <-done
	took(start)
	fmt.Println(last)
}
