package main

import (
	"fmt"
	"sync"
)

func main() {
	p := sync.Pool{New: func() any { return new([64]int) }}
	var wg sync.WaitGroup
	bad := 0
	var mu sync.Mutex
	for g := range 8 {
		wg.Go(func() {
			for i := range 20000 {
				b := p.Get().(*[64]int)
				b[0], b[63] = g, i
				for range 5 {
				}
				if b[0] != g || b[63] != i {
					mu.Lock()
					bad++
					mu.Unlock()
				}
				p.Put(b)
			}
		})
	}
	wg.Wait()
	fmt.Println("shared by two:", bad)
	// Output: shared by two: 0
}
