package main

import (
	"fmt"
	"os"
	"time"
)

func main() {
	start := time.Now()
	length := 0
	for i := range 300_000 {
		length += len(fmt.Sprintf("%d: %s, %5.2f %v", i, "text", float64(i)/7, i%2 == 0))
	}
	fmt.Fprintln(os.Stderr, time.Since(start).Nanoseconds())
	fmt.Println(length)
}
