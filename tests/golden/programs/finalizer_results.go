package main

import (
	"fmt"
	"runtime"
	"sync/atomic"
	"time"
)

type file struct{ n *int }

var closed atomic.Int32

func (f *file) close() error { closed.Add(1); return nil }

// Finalizers may have results, of any number of words, which are dropped.
func main() {
	for range 10 {
		runtime.SetFinalizer(&file{new(int)}, (*file).close)
		runtime.SetFinalizer(&file{new(int)}, func(*file) (string, any, int) { closed.Add(1); return "a", 1, 2 })
		runtime.SetFinalizer(&file{new(int)}, func(any) bool { closed.Add(1); return true })
		runtime.SetFinalizer(&file{new(int)}, func(any) { closed.Add(1) })
		kept := &file{new(int)}
		runtime.SetFinalizer(kept, (*file).close)
		runtime.SetFinalizer(kept, nil)
	}
	for closed.Load() == 0 {
		runtime.GC()
		time.Sleep(time.Millisecond)
	}
	fmt.Println("closed")
	// Output:
	// closed
}
