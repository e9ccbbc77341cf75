// The worker that sleeps until the next timer may be one that GOMAXPROCS takes out of service.
package main

import (
	"fmt"
	"runtime"
	"sync"
	"time"
)

func main() {
	defer time.AfterFunc(time.Hour, func() {}).Stop()
	before := runtime.GOMAXPROCS(0)
	for range 100 {
		runtime.GOMAXPROCS(2)
		var wg sync.WaitGroup
		for range 4 {
			wg.Go(func() { time.Sleep(50 * time.Microsecond) })
		}
		wg.Wait()
		runtime.GOMAXPROCS(1)
		time.Sleep(50 * time.Microsecond)
	}
	fmt.Println(runtime.GOMAXPROCS(before))
}

// Output: 1
