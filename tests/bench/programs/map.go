package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	start := time.Now()
	counts := make(map[int]int)
	state := uint64(1)
	for range 2_000_000 {
		state = state*6364136223846793005 + 1442695040888963407
		counts[int(state>>33)%100_000]++
	}
	sum := 0
	for key, count := range counts {
		sum += key * count
	}
	fmt.Fprintln(os.Stderr, time.Since(start).Nanoseconds())
	fmt.Println(len(counts), sum)
}
