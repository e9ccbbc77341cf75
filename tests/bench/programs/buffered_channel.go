package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	belt := make(chan int, 128)
	start := time.Now()
	go func() {
		for i := range 3_000_000 {
			belt <- i
		}
		close(belt)
	}()
	sum := 0
	for i := range belt {
		sum += i
	}
	fmt.Fprintln(os.Stderr, time.Since(start).Nanoseconds())
	fmt.Println(sum)
}
