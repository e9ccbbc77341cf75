package main

import (
	"fmt"
	"time"
)

func main() {
	n := size(1)
	start := time.Now()
	counts := make(map[int]int)
	state := uint64(1)
	for range n {
		state = state*6364136223846793005 + 1442695040888963407
		counts[int(state>>33)%100_000]++
	}
	sum := 0
	for key, count := range counts {
		sum += key * count
	}
	took(start)
	fmt.Println(len(counts), sum)
}
