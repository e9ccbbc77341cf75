package main

import (
	"fmt"
	"sync"
	"time"
)

type Noticeboard struct {
	mu    sync.RWMutex
	notes map[string]string
}

func (b *Noticeboard) Read(topic string) string {
	b.mu.RLock()
	defer b.mu.RUnlock()
	time.Sleep(10 * time.Millisecond) // reading takes a moment
	return b.notes[topic]
}

func (b *Noticeboard) Write(topic, note string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.notes[topic] = note
}

func main() {
	board := &Noticeboard{notes: map[string]string{}}
	board.Write("lunch", "soup")

	start := time.Now()
	var wg sync.WaitGroup
	for range 50 {
		wg.Go(func() { board.Read("lunch") })
	}
	wg.Wait()
	together := time.Since(start) < 400*time.Millisecond

	board.Write("lunch", "cake")
	fmt.Println("lunch:", board.Read("lunch"))
	fmt.Println("all read at the same time:", together)
	// Output:
	// lunch: cake
	// all read at the same time: true
}
