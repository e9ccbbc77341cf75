package main

import "sync"

func main() {
	var mu sync.Mutex
	defer func() { println("deferred calls do not run", recover() != nil) }()
	mu.Unlock()
}
