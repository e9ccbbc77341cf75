package main

import (
	"fmt"
	"time"
)

func main() {
	fast := make(chan string)
	slow := make(chan string)

	go func() {
		time.Sleep(10 * time.Millisecond)
		fast <- "fast"
	}()
	go func() {
		time.Sleep(50 * time.Millisecond)
		slow <- "slow"
	}()

	for range 2 {
		select {
		case msg := <-fast:
			fmt.Println("received", msg)
		case msg := <-slow:
			fmt.Println("received", msg)
		}
	}

	select {
	case msg := <-fast:
		fmt.Println("received", msg)
	default:
		fmt.Println("nothing there")
	}
	// Output:
	// received fast
	// received slow
	// nothing there
}
