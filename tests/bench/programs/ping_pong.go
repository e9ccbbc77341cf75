package main

import (
	"fmt"
	"time"
)

func main() {
	rounds := size(1)
	ping, pong := make(chan int), make(chan int)
	go func() {
		for n := range ping {
			pong <- n + 1
		}
		close(pong)
	}()
	start := time.Now()
	n := 0
	for n < rounds {
		ping <- n
		n = <-pong
	}
	close(ping)
	took(start)
	fmt.Println(n)
}
