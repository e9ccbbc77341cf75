package main

import (
	"fmt"
	"sync"
)

const each = 100_000

// count counts up by several goroutines, and says what came out.
func count(add func()) {
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for range each {
				add()
			}
		})
	}
	all.Wait()
}

var global int

type counter struct{ n int }

func (c *counter) add() { c.n++ }

func main() {
	local := 0
	var inStruct counter
	inSlice := make([]int, 3)
	count(func() { local++ })
	count(func() { global++ })
	count(inStruct.add)
	count(func() { inSlice[1] += 1 })

	// Synchronised, nothing is lost.
	var mutex sync.Mutex
	locked, inMap := 0, map[string]int{}
	count(func() {
		mutex.Lock()
		locked++
		inMap["x"]++
		mutex.Unlock()
	})

	for _, n := range []int{local, global, inStruct.n, inSlice[1]} {
		fmt.Println(n < 4*each)
	}
	fmt.Println(locked, inMap)
	// Output:
	// true
	// true
	// true
	// true
	// 400000 map[x:400000]
}
