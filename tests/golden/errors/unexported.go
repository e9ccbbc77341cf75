package main

import (
	"bytes"
	"strings"
	"sync"
)

func main() {
	var b bytes.Buffer
	b.buf = nil
	b.grow(1)
	b.writeString("x")
	_ = strings.Builder{addr: nil}
	var mu sync.Mutex
	mu.lock()
	mu.State = 1
	_ = strings.indexFunc
	_ = strings.Explode
}
