package main

import (
	"context"
	"sync/atomic"
	"time"
)

func f(ctx context.Context) error { return nil }

func main() {
	ctx := context.WithCancel(context.Background())
	ctx2, cancel := context.WithTimeout(context.Background(), 5)
	var n int
	atomic.AddInt64(&n, 1)
	var c atomic.Int64
	c.Add("x")
	c++
	d := time.Duration(5) * n
	time.Sleep(0.5 * time.Second)
	time.Sleep(n * time.Second)
	f()
	f(nil, 1)
	err := f(ctx2)
}
