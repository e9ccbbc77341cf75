package main

import (
	"fmt"
	"time"
)

func main() {
	n := size(1)
	start := time.Now()
	length := 0
	for i := range n {
		length += len(fmt.Sprintf("%d: %s, %5.2f %v", i, "text", float64(i)/7, i%2 == 0))
	}
	took(start)
	fmt.Println(length)
}
