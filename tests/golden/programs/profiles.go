// Profiles: every kind in every form; what they say of who ran, blocked, waited and leaked.
package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"runtime"
	"runtime/pprof"
	"strings"
	"sync"
	"time"
)

var kept [][]byte

func allocate() {
	for range 20 {
		kept = append(kept, make([]byte, 1<<17))
	}
}

func leak(c chan int) { c <- 1 }

func text(name string, debug int) string {
	var b bytes.Buffer
	if err := pprof.Lookup(name).WriteTo(&b, debug); err != nil {
		return err.Error()
	}
	if debug == 0 {
		r, err := gzip.NewReader(&b)
		if err != nil {
			return err.Error()
		}
		all, err := io.ReadAll(r)
		if err != nil {
			return err.Error()
		}
		return string(all)
	}
	return b.String()
}

func main() {
	runtime.SetBlockProfileRate(1)
	fmt.Println(runtime.SetMutexProfileFraction(1), runtime.SetMutexProfileFraction(-1))
	for _, p := range pprof.Profiles() {
		fmt.Println(p.Name(), len(text(p.Name(), 0)) > 0, len(text(p.Name(), 1)) > 0, len(text(p.Name(), 2)) > 0)
	}

	var cpu bytes.Buffer
	fmt.Println(pprof.StartCPUProfile(&cpu), pprof.StartCPUProfile(&cpu))
	pprof.StopCPUProfile()
	fmt.Println(cpu.Len() > 0)

	allocate()
	fmt.Println(strings.Contains(text("heap", 1), "main.allocate"), strings.Contains(text("allocs", 0), "main.allocate"))

	var mu sync.Mutex
	mu.Lock()
	done := make(chan bool)
	go func() {
		mu.Lock()
		mu.Unlock()
		done <- true
	}()
	time.Sleep(5 * time.Millisecond)
	mu.Unlock()
	<-done
	fmt.Println(strings.Contains(text("block", 1), "sync.(*Mutex).Lock"), strings.Contains(text("mutex", 1), "sync.(*Mutex).Unlock"))

	pprof.Do(context.Background(), pprof.Labels("who", "me"), func(ctx context.Context) {
		fmt.Println(pprof.Label(ctx, "who"))
		go func() { <-done }() // inherits them
		runtime.Gosched()
		fmt.Println(strings.Contains(text("goroutine", 1), `# labels: {"who":"me"}`))
	})
	done <- true

	go leak(make(chan int))
	go func() { done <- true }() // somebody may still receive
	time.Sleep(time.Millisecond)
	leaks := text("goroutineleak", 1)
	fmt.Println(strings.Contains(leaks, "total 1\n"), strings.Contains(leaks, "main.leak"))
	fmt.Println(strings.Count(text("goroutineleak", 2), "[chan send (leaked)]"))
	<-done

	records := make([]runtime.StackRecord, 10)
	n, ok := runtime.GoroutineProfile(records)
	fmt.Println(n, ok, len(records[0].Stack()) > 0)
	if n, _ = runtime.MemProfile(nil, true); n > 0 {
		all := make([]runtime.MemProfileRecord, n+50)
		n, ok = runtime.MemProfile(all, true)
		fmt.Println(n > 0, ok)
	}
	own := pprof.NewProfile("own")
	own.Add(1, 0)
	fmt.Println(own.Count(), strings.Contains(text("own", 1), "main.main"))
}

// Output:
// 0 1
// allocs true true true
// block true true true
// goroutine true true true
// goroutineleak true true true
// heap true true true
// mutex true true true
// threadcreate true true true
// <nil> cpu profiling already in use
// true
// true true
// true true
// me true
// true
// true true
// 1
// 3 true true
// true true
// 1 true
