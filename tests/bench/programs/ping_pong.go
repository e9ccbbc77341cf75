package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	ping, pong := make(chan int), make(chan int)
	go func() {
		for n := range ping {
			pong <- n + 1
		}
		close(pong)
	}()
	start := time.Now()
	n := 0
	for n < 1_000_000 {
		ping <- n
		n = <-pong
	}
	close(ping)
	fmt.Fprintln(os.Stderr, time.Since(start).Nanoseconds())
	fmt.Println(n)
}
