package main

import (
	"fmt"
	"time"
)

// So many points of an image that size by size points have stay inside.
func inside(size int) int {
	count := 0
	for y := range size {
		for x := range size {
			cr, ci := 2*float64(x)/float64(size)-1.5, 2*float64(y)/float64(size)-1
			zr, zi := 0.0, 0.0
			i := 0
			for ; i < 50 && zr*zr+zi*zi <= 4; i++ {
				zr, zi = zr*zr-zi*zi+cr, 2*zr*zi+ci
			}
			if i == 50 {
				count++
			}
		}
	}
	return count
}

func main() {
	n := size(1)
	start := time.Now()
	count := inside(n)
	took(start)
	fmt.Println(count)
}
