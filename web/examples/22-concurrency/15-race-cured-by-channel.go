package main

import (
	"fmt"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	visits := make(chan int)

	for range 4 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mine := 0
			for range 10_000 {
				mine++
			}
			visits <- mine
		}()
	}
	go func() {
		wg.Wait()
		close(visits)
	}()

	count := 0
	for n := range visits {
		count += n
	}
	fmt.Println("expected 40000, got", count)
	// Output: expected 40000, got 40000
}
