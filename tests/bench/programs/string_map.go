package main

import (
	"fmt"
	"strconv"
	"time"
)

func main() {
	n := size(1)
	words := make([]string, 10_000)
	for i := range words {
		words[i] = "word " + strconv.Itoa(i*i)
	}
	start := time.Now()
	counts := make(map[string]int)
	state := uint64(1)
	for range n {
		state = state*6364136223846793005 + 1442695040888963407
		counts[words[int(state>>33)%len(words)]]++
	}
	most := 0
	for _, count := range counts {
		most = max(most, count)
	}
	took(start)
	fmt.Println(len(counts), most)
}
