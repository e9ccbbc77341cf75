package main

import (
	"fmt"
	"time"
)

func filter(in <-chan int, out chan<- int, prime int) {
	for {
		if i := <-in; i%prime != 0 {
			out <- i
		}
	}
}

// The primes by a chain of goroutines.
func main() {
	n := size(1)
	start := time.Now()
	numbers := make(chan int)
	go func(to chan<- int) {
		for i := 2; ; i++ {
			to <- i
		}
	}(numbers)
	prime := 0
	for range n {
		prime = <-numbers
		rest := make(chan int)
		go filter(numbers, rest, prime)
		numbers = rest
	}
	took(start)
	fmt.Println(prime)
}
