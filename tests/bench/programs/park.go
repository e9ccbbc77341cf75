package main

import (
	"fmt"
	"sync"
	"time"
)

// All goroutines stand there at once before the first one goes on.
func main() {
	n := size(1)
	start := time.Now()
	gate := make(chan bool)
	results := make(chan int, 1024)
	var ready sync.WaitGroup
	ready.Add(n)
	for i := range n {
		go func() {
			ready.Done()
			<-gate
			results <- i
		}()
	}
	ready.Wait()
	close(gate)
	sum := 0
	for range n {
		sum += <-results
	}
	took(start)
	fmt.Println(sum)
}
