package main

import (
	"runtime"
	"sync"
)

// The deferred function wakes main, which returns while the panic is still on its way: it is told all the same.
func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer func() {
			for range 100 {
				runtime.Gosched()
			}
		}()
		defer wg.Done()
		panic("told")
	}()
	wg.Wait()
}
