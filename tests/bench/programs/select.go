package main

import (
	"fmt"
	"time"
)

func main() {
	n := size(1)
	var channels [4]chan int
	start := time.Now()
	for i := range channels {
		channels[i] = make(chan int)
		go func() {
			for j := range n / 4 {
				channels[i] <- j
			}
		}()
	}
	sum := 0
	for range n / 4 * 4 {
		select {
		case i := <-channels[0]:
			sum += i
		case i := <-channels[1]:
			sum += 2 * i
		case i := <-channels[2]:
			sum += 3 * i
		case i := <-channels[3]:
			sum += 4 * i
		}
	}
	took(start)
	fmt.Println(sum)
}
