package main

import (
	"fmt"
	"sync"
	"time"
)

// work is what one job costs: a chain of multiplications that cannot be shortened.
func work(seed uint64) uint64 {
	for range 20_000 {
		seed = seed*6364136223846793005 + 1442695040888963407
	}
	return seed
}

func main() {
	n := size(1)
	start := time.Now()
	jobs, results := make(chan uint64), make(chan uint64)
	var group sync.WaitGroup
	for range 4 {
		group.Add(1)
		go func() {
			defer group.Done()
			for job := range jobs {
				results <- work(job)
			}
		}()
	}
	go func() {
		for i := range n {
			jobs <- uint64(i)
		}
		close(jobs)
		group.Wait()
		close(results)
	}()
	sum := uint64(0)
	for result := range results {
		sum += result
	}
	took(start)
	fmt.Println(sum)
}
