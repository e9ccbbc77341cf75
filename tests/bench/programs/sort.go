package main

import (
	"fmt"
	"sort"
	"time"
)

func main() {
	numbers := make([]int, size(1))
	state := uint64(1)
	for i := range numbers {
		state = state*6364136223846793005 + 1442695040888963407
		numbers[i] = int(state >> 33)
	}
	start := time.Now()
	sort.Slice(numbers, func(i, j int) bool { return numbers[i] < numbers[j] })
	took(start)
	fmt.Println(sort.IntsAreSorted(numbers))
}
