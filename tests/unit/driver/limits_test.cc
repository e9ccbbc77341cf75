// Collections, and the limits of memory.
#include <fstream>
#include <string>

#include "pipeline.h"

namespace gopark::driver {
namespace {

TEST_F(Pipeline, StressCollectsAtEveryAllocation) {
  RunOptions options = deterministic();
  options.gcStress = true;
  EXPECT_EQ(run(R"(package main

import "runtime"

var keep *int

func main() {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range 1000 {
		keep = new(int)
	}
	runtime.ReadMemStats(&after)
	println(after.NumGC-before.NumGC >= 1000)
}
)",
                options),
            "true\n");
}

struct Shape {
  const char* name;
  const char* body;  // a statement that is repeated `rounds` times
  int rounds;
};

// Each allocates 200 MB and more, and keeps little of it.
constexpr Shape kShapes[] = {
    {"slices", "kept = make([]byte, 1000)", 300'000},
    {"growing slices", "for i := range 1000 { numbers = append(numbers[:i:i], i) }", 500},
    {"large arrays", "array = new([1 << 20]byte)", 400},
    {"strings", "text = text[:100] + string(make([]byte, 500))", 300'000},
    {"maps", "m := map[int]int{}; for i := range 1000 { m[i] = i }; kept = m", 4000},
    {"one map", "for i := range 1000 { one[i*round] = round }; clear(one)", 1500},
    {"closures", "x := round; f = func() int { return x + len(text) }", 3'000'000},
    {"lists", "var l *node; for range 1000 { l = &node{next: l} }; kept = l", 7000},
    {"a long list", "list = &node{next: list}; if round % 100_000 == 0 { list = nil }", 4'000'000},
    {"rings", "a, b := &node{}, &node{}; a.next, b.next = b, a", 3'000'000},
    {"interfaces", "kept = [4]int{round}", 4'000'000},
    {"goroutines", "c := make(chan int); go func() { c <- 1 }(); <-c", 300'000},
    {"goroutines at once", "var wg sync.WaitGroup; for range 1000 { wg.Go(func() {}) }; wg.Wait()", 300},
    {"deep stacks", "c := make(chan int); go func() { c <- dive(10_000) }(); <-c", 300},
    {"channels", "c := make(chan [64]int, 8); c <- [64]int{}; kept = c", 50'000},
    {"timers", "t := time.NewTimer(time.Hour); t.Stop(); time.AfterFunc(time.Hour, func() {}).Stop()", 300'000},
    {"timers not stopped", "kept = time.NewTimer(time.Hour)", 300'000},
    {"tickers", "kept = time.NewTicker(time.Hour)", 300'000},
    {"sleepers", "c := make(chan int); go func() { time.Sleep(1); close(c) }(); <-c", 50'000},
    {"selects", "a, b := make(chan int), make(chan int); go func() { b <- 1 }(); select { case <-a: case <-b: }",
     200'000},
    {"defers", "for range 1000 { defer func() { _ = kept }() }; func() { defer func() { recover() }(); panic(1) }()",
     3000},
    {"contexts", "ctx, cancel := context.WithCancel(context.Background()); kept = ctx; cancel()", 200'000},
    {"finalizers",
     "n := &node{}; runtime.SetFinalizer(n, func(*node) {}); n = nil; runtime.AddCleanup(&node{}, func(int) {}, 1)",
     200'000},
    {"unique values", "kept = unique.Make(fmt.Sprint(\"some text of its own \", round))", 300'000},
    {"weak pointers", "kept = weak.Make(&node{})", 1'000'000},
    {"pools", "p := sync.Pool{New: func() any { return new([512]byte) }}; p.Put(p.Get())", 200'000},
    {"formatted", "kept = fmt.Sprintf(\"%d %v %q\", round, numbers[:3], text[:5])", 300'000},
};

std::string programOf(const Shape& shape) {
  return R"(package main

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"time"
	"unique"
	"weak"
)

type node struct {
	next *node
	pad  [4]int
}

var kept any
var text = string(make([]byte, 200))
var numbers = make([]int, 3)
var array *[1 << 20]byte
var one = map[int]int{}
var list *node
var f func() int

func dive(n int) int {
	if n == 0 {
		return 0
	}
	return dive(n-1) + 1
}

func step(round int) {
	)" +
         std::string(shape.body) +
         R"(
}

func main() {
	for round := range )" +
         std::to_string(shape.rounds) + R"( {
		step(round)
	}
	println("done")
}

var _ = fmt.Sprint
var _ context.Context
var _ sync.Mutex
var _ time.Time
var _ weak.Pointer[int]
var _ = runtime.GC
var _ unique.Handle[int]
)";
}

size_t residentBytes() {
  std::ifstream file("/proc/self/statm");
  size_t all = 0, resident = 0;
  file >> all >> resident;
  return resident * 4096;
}

// Heap, goroutines and stacks within 64 MB; and what the limit does not count does not grow either.
TEST_F(Pipeline, MemoryIsSteady) {
  for (const Shape& shape : kShapes) {
    RunOptions options;
    options.workers = 2;
    options.memoryLimit = 64 << 20;
    size_t before = residentBytes();
    EXPECT_EQ(run(programOf(shape), options), "done\n") << shape.name;
    EXPECT_LT(residentBytes(), before + (128u << 20)) << shape.name;
  }
}

}  // namespace
}  // namespace gopark::driver
