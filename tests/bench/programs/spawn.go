package main

import (
	"fmt"
	"os"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	start := time.Now()
	var sum atomic.Int64
	var group sync.WaitGroup
	for i := range 500_000 {
		group.Add(1)
		go func() {
			sum.Add(int64(i))
			group.Done()
		}()
	}
	group.Wait()
	fmt.Fprintln(os.Stderr, time.Since(start).Nanoseconds())
	fmt.Println(sum.Load())
}
