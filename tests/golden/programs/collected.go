// What a program sees of collections: pools, finalizers, cleanups, weak pointers, statistics, limits.
package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
	"sync"
	"testing"
	"time"
	"unique"
	"weak"
)

type node struct {
	next *node
	name string
}

var global *node

//go:noinline
func attach(events chan string) (dead, alive weak.Pointer[node]) {
	n := &node{name: "n"}
	runtime.SetFinalizer(n, func(n *node) { events <- "finalizer of " + n.name })
	c := &node{name: "c"}
	runtime.AddCleanup(c, func(text string) { events <- text }, "cleanup of c")
	stopped := &node{}
	runtime.AddCleanup(stopped, func(int) { events <- "not stopped" }, 0).Stop()
	global = &node{name: "global"}
	runtime.SetFinalizer(global, func(n *node) { events <- "too early" })
	return weak.Make(c), weak.Make(global)
}

func collect(events chan string, count int) {
	got := map[string]bool{}
	for len(got) < count {
		runtime.GC()
		select {
		case e := <-events:
			got[e] = true
		case <-time.After(10 * time.Millisecond):
		}
	}
	fmt.Println(got)
}

func pooled() {
	var p sync.Pool
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	p.Put("kept")
	runtime.GC()
	kept := p.Get() != nil
	runtime.ReadMemStats(&after)
	fmt.Println("kept by one collection:", kept || after.NumGC-before.NumGC > 1)
	p.Put("dropped")
	runtime.GC()
	runtime.GC()
	fmt.Println("after two collections:", p.Get())
}

func main() {
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	events := make(chan string, 10)
	dead, alive := attach(events)
	collect(events, 2)
	fmt.Println(dead.Value(), alive.Value().name)
	runtime.SetFinalizer(global, nil)
	global = nil
	runtime.GC()
	runtime.GC()
	fmt.Println(alive.Value(), len(events))

	if runtime.GOMAXPROCS(0) == 1 {
		pooled()
	} else {
		old := runtime.GOMAXPROCS(1)
		pooled()
		runtime.GOMAXPROCS(old)
	}

	fmt.Println(unique.Make("a"+fmt.Sprint(1)) == unique.Make("a1"))

	var sink *node
	fmt.Println(testing.AllocsPerRun(100, func() { sink = &node{}; sink = &node{next: sink} }))

	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	runtime.GC()
	debug.FreeOSMemory()
	runtime.ReadMemStats(&after)
	fmt.Println(after.NumGC-before.NumGC >= 2, after.NumForcedGC-before.NumForcedGC, after.Mallocs-after.Frees == after.HeapObjects)
	var stats debug.GCStats
	debug.ReadGCStats(&stats)
	fmt.Println(stats.NumGC >= int64(after.NumGC), len(stats.Pause) > 0, time.Since(stats.LastGC) < time.Minute)

	fmt.Println(debug.SetMaxStack(1<<20), debug.SetMaxStack(1_000_000_000))
	fmt.Println(debug.SetMemoryLimit(1<<30) > 1<<60, debug.SetMemoryLimit(-1), debug.SetMaxThreads(10000))
}

// Output:
// map[cleanup of c:true finalizer of n:true]
// <nil> global
// <nil> 0
// kept by one collection: true
// after two collections: <nil>
// true
// 2
// true 2 true
// true true true
// 1000000000 1048576
// true 1073741824 10000
