package main

import "sync"

type group struct{ sync.WaitGroup }

func main() {
	var wg sync.WaitGroup
	go func() {
		wg.Add(1)
		defer wg.Done()
	}()
	for range 3 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			wg.Add(1)
		}()
	}
	var g group
	p := &g
	go func(n int) {
		p.Add(n)
	}(2)
	go func() {
		{
			wg.Add(1)
		}
	}()
	func() {
		wg.Add(1)
	}()
	defer func() {
		wg.Add(1)
	}()
	wg.Wait()
}
