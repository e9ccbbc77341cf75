package main

import (
	"fmt"
	"time"
)

func main() {
	n := size(1)
	belt := make(chan int, 128)
	start := time.Now()
	go func() {
		for i := range n {
			belt <- i
		}
		close(belt)
	}()
	sum := 0
	for i := range belt {
		sum += i
	}
	took(start)
	fmt.Println(sum)
}
