package main

import (
	"fmt"
	"sync"
	"time"
)

func worker(id int, jobs <-chan int, results chan<- int) {
	for j := range jobs {
		jobs <- j
		results <- "done"
	}
	<-results
	close(jobs)
}

func main() {
	var wg sync.WaitGroup
	wg.Add()
	go worker(1, make(chan int))
	go wg.Done
	var mu sync.Mutex
	mu.Lock
	ctx := context.Background()
	select {
	case v := <-time.After(time.Second * 1.5):
	case time.Sleep(1):
	}
	for i := range 3 {
		wg.Go(func(n int) {})
	}
}
