package main

import (
	"fmt"
	"sync"
)

func main() {
	stock := map[string]int{}
	var mu sync.Mutex
	var wg sync.WaitGroup

	deliver := func(item string, n int) {
		defer wg.Done()
		for range n {
			mu.Lock()
			stock[item]++
			mu.Unlock()
		}
	}

	wg.Add(2)
	go deliver("apples", 1000)
	go deliver("pears", 2000)
	wg.Wait()

	fmt.Println(stock)
	// Output: map[apples:1000 pears:2000]
}
