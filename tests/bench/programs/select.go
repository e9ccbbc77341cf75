package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	left, right, stop := make(chan int), make(chan int), make(chan bool)
	produce := func(out chan<- int, n int) {
		for i := range n {
			select {
			case out <- i:
			case <-stop:
				return
			}
		}
	}
	start := time.Now()
	go produce(left, 500_000)
	go produce(right, 500_000)
	sum := 0
	for range 1_000_000 {
		select {
		case n := <-left:
			sum += n
		case n := <-right:
			sum -= n
		case <-stop:
			panic("nobody stops this")
		}
	}
	fmt.Fprintln(os.Stderr, time.Since(start).Nanoseconds())
	fmt.Println(sum)
}
