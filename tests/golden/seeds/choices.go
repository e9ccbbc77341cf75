// Whatever a run leaves to chance.
package main

import (
	crypto "crypto/rand"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"sync"
	"time"
)

func main() {
	a, b := make(chan int, 1000), make(chan int, 1000)
	for i := range 1000 {
		a <- i
		b <- i
	}
	fromA := 0
	for i := range 1000 {
		select {
		case <-a:
			fromA++
		case <-b:
		}
		if i%50 == 0 {
			fmt.Print(fromA, " ")
		}
	}
	fmt.Println()

	m := map[string]int{"a": 1, "b": 2, "c": 3, "d": 4, "e": 5}
	for k := range maps.Keys(m) {
		fmt.Print(k, " ")
	}
	var random [8]byte
	crypto.Read(random[:])
	fmt.Println(rand.N(1_000_000), random, len(os.Environ()))

	var all sync.WaitGroup
	var mutex sync.Mutex
	count := 0
	for i := range 5 {
		all.Go(func() {
			for range 50_000 {
				count++
			}
			time.Sleep(time.Duration(i%2) * time.Millisecond)
			mutex.Lock()
			defer mutex.Unlock()
			fmt.Print(i, " ")
		})
	}
	all.Wait()
	fmt.Println(count, time.Now().UTC(), fmt.Sprintf("%p %p", m, &count))
}
