package main

import (
	"fmt"
	"sync"
	"time"
)

// So many times altogether, by so many goroutines.
func main() {
	n, goroutines := size(1), size(2)
	start := time.Now()
	var mu sync.Mutex
	var group sync.WaitGroup
	count := 0
	for range goroutines {
		group.Add(1)
		go func() {
			defer group.Done()
			for range n / goroutines {
				mu.Lock()
				count++
				mu.Unlock()
			}
		}()
	}
	group.Wait()
	took(start)
	fmt.Println(count)
}
