package main

import (
	"crypto/sha256"
	"fmt"
	"time"
)

func main() {
	data := make([]byte, size(1)<<10)
	for i := range data {
		data[i] = byte(i * i >> 3)
	}
	start := time.Now()
	sum := sha256.Sum256(data)
	took(start)
	fmt.Printf("%x\n", sum)
}
