package main

import (
	"fmt"
	"time"
)

// Ten goroutines, each of which starts ten, and so on: the last ones send their numbers, all others sums.
func skynet(sum chan<- int, number, leaves int) {
	if leaves == 1 {
		sum <- number
		return
	}
	sums := make(chan int)
	for i := range 10 {
		go skynet(sums, number+i*(leaves/10), leaves/10)
	}
	total := 0
	for range 10 {
		total += <-sums
	}
	sum <- total
}

func main() {
	leaves := size(1)
	start := time.Now()
	sum := make(chan int)
	go skynet(sum, 0, leaves)
	total := <-sum
	took(start)
	fmt.Println(total)
}
