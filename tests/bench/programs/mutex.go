package main

import (
	"fmt"
	"os"
	"sync"
	"time"
)

func main() {
	start := time.Now()
	var mu sync.Mutex
	var group sync.WaitGroup
	count := 0
	for range 8 {
		group.Add(1)
		go func() {
			defer group.Done()
			for range 300_000 {
				mu.Lock()
				count++
				mu.Unlock()
			}
		}()
	}
	group.Wait()
	fmt.Fprintln(os.Stderr, time.Since(start).Nanoseconds())
	fmt.Println(count)
}
