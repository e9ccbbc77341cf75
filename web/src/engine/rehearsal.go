// What most programs begin with.
package main

import (
	"fmt"
	"sync"
	"time"
)

func main() {
	var group sync.WaitGroup
	results := make(chan int)
	for i := range 2 {
		group.Go(func() {
			time.Sleep(time.Microsecond)
			results <- i
		})
	}
	go func() {
		group.Wait()
		close(results)
	}()
	for result := range results {
		fmt.Printf("%d %v %s\n", result, time.Millisecond, "x")
	}
}
