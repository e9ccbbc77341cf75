// The interpreter and the reference take turns, at suspend points that chance picks: what a goroutine's state is while it
// is suspended must be all that either of them needs.
#pragma once

#include <atomic>

#include "goroutine/engine.h"
#include "interp/interpreter.h"
#include "reference_engine.h"

namespace gopark::referee {

class AlternatingEngine final : public goroutine::Engine {
 public:
  AlternatingEngine(goroutine::Process& process, uint64_t seed)
      : interpreter_(process), reference_(process), state_(seed) {}
  runtime::Outcome run(goroutine::Goroutine& goroutine, runtime::Worker& worker) override;

 private:
  uint64_t random();

  interp::Interpreter interpreter_;
  ReferenceEngine reference_;
  std::atomic<uint64_t> state_;  // not the worker's random numbers, which are the schedule's
};

}  // namespace gopark::referee
