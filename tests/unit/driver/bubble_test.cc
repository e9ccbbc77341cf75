// Bubbles (runtime/bubble.h) with several workers, for ThreadSanitizer. What they do is tested by internal/synctest's
// own tests, among the conformance suites.
#include "pipeline.h"

namespace gopark::driver {
namespace {

constexpr const char* kProgram = R"(package main

import (
	"context"
	"sync"
	"time"
	_ "unsafe"
)

//go:linkname run internal/synctest.Run
func run(f func())

//go:linkname wait internal/synctest.Wait
func wait()

func bubble(n int) (ticks int, slept time.Duration) {
	run(func() {
		start := time.Now()
		ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
		defer cancel()
		var wg sync.WaitGroup
		var mu sync.Mutex
		results := make(chan int)
		for i := range n {
			wg.Go(func() {
				time.Sleep(time.Duration(i) * time.Minute)
				mu.Lock()
				ticks++
				mu.Unlock()
				results <- i
			})
		}
		go func() {
			for range results {
			}
		}()
		wg.Wait()
		close(results)
		wait()
		<-ctx.Done()
		slept = time.Since(start)
	})
	return
}

func main() {
	var all sync.WaitGroup
	for n := range 30 {
		all.Go(func() {
			if ticks, slept := bubble(n); ticks != n || slept != time.Hour {
				println(n, ticks, slept)
			}
		})
	}
	all.Wait()
	defer func() { println(recover().(error).Error()) }()
	run(func() { <-make(chan int) })
}
)";

TEST_F(Pipeline, BubblesOnSeveralWorkers) {
  RunOptions options;
  options.workers = 4;
  for (int i = 0; i < 5; i++) EXPECT_EQ(run(kProgram, options), "deadlock: all goroutines in bubble are blocked\n");
  for (uint64_t seed = 0; seed < 5; seed++) {
    options = deterministic();
    options.seed = seed;
    EXPECT_EQ(run(kProgram, options), "deadlock: all goroutines in bubble are blocked\n");
  }
}

}  // namespace
}  // namespace gopark::driver
