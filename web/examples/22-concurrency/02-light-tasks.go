package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	const tasks = 100_000

	start := time.Now()
	var wg sync.WaitGroup
	finished := make(chan int, tasks)
	for i := range tasks {
		wg.Add(1)
		go func() {
			defer wg.Done()
			finished <- i
		}()
	}
	wg.Wait()
	close(finished)

	sum := 0
	for i := range finished {
		sum += i
	}
	fmt.Println("tasks finished:", tasks)
	fmt.Println("sum of their numbers:", sum)
	println("elapsed:", time.Since(start).Milliseconds(), "ms") // to standard error: it differs each time
	// Output:
	// tasks finished: 100000
	// sum of their numbers: 4999950000
}
