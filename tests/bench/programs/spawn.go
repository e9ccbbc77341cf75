package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	n := size(1)
	start := time.Now()
	var sum atomic.Int64
	var group sync.WaitGroup
	for i := range n {
		group.Add(1)
		go func() {
			sum.Add(int64(i))
			group.Done()
		}()
	}
	group.Wait()
	took(start)
	fmt.Println(sum.Load())
}
