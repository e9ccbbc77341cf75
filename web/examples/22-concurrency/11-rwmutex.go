package main

import (
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

type Noticeboard struct {
	mu      sync.RWMutex
	notes   map[string]string
	readers atomic.Int64 // in front of it at the moment
	crowded atomic.Bool  // more than one was
}

func (b *Noticeboard) Read(topic string) string {
	b.mu.RLock()
	defer b.mu.RUnlock()
	if b.readers.Add(1) > 1 {
		b.crowded.Store(true)
	}
	defer b.readers.Add(-1)
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

	var wg sync.WaitGroup
	for range 50 {
		wg.Go(func() { board.Read("lunch") })
	}
	wg.Wait()

	board.Write("lunch", "cake")
	fmt.Println("lunch:", board.Read("lunch"))
	fmt.Println("several read at the same time:", board.crowded.Load())
	// Output:
	// lunch: cake
	// several read at the same time: true
}
