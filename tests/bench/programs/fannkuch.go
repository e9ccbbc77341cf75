package main

import (
	"fmt"
	"time"
)

// The most flips that a permutation of n numbers takes, and a checksum over all permutations.
func fannkuch(n int) (checksum, most int) {
	perm, current, count := make([]int, n), make([]int, n), make([]int, n)
	for i := range current {
		current[i] = i
	}
	for r, permutations := n, 0; ; permutations++ {
		for ; r != 1; r-- {
			count[r-1] = r
		}
		copy(perm, current)
		flips := 0
		for k := perm[0]; k != 0; k = perm[0] {
			for i, j := 0, k; i < j; i, j = i+1, j-1 {
				perm[i], perm[j] = perm[j], perm[i]
			}
			flips++
		}
		most = max(most, flips)
		if permutations%2 == 0 {
			checksum += flips
		} else {
			checksum -= flips
		}
		for {
			if r == n {
				return checksum, most
			}
			first := current[0]
			copy(current[:r], current[1:r+1])
			current[r] = first
			count[r]--
			if count[r] > 0 {
				break
			}
			r++
		}
	}
}

func main() {
	n := size(1)
	start := time.Now()
	checksum, most := fannkuch(n)
	took(start)
	fmt.Println(checksum, most)
}
