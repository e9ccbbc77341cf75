package main

import (
	"sync"
	"time"
)

func main() {
	var mu, other sync.Mutex
	var rw sync.RWMutex
	var wg sync.WaitGroup
	c := make(chan int)
	cond := sync.NewCond(&other)
	mu.Lock()
	rw.Lock()
	wg.Add(1)
	go receive(c)
	go func() { c2 := make(chan int); c2 <- 1 }()
	go func() { select {} }()
	go func() { var n chan int; <-n }()
	go func() { var n chan int; n <- 1 }()
	go func() {
		select {
		case <-c:
		case c <- 1:
		}
	}()
	go mu.Lock()
	go rw.Lock()
	go rw.RLock()
	go func() { cond.L.Lock(); cond.Wait() }()
	time.Sleep(time.Millisecond)
	wg.Wait()
}

func receive(c chan int) {
	for range c {
	}
}
