// Collections, and the limits of memory.
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

}  // namespace
}  // namespace gopark::driver
