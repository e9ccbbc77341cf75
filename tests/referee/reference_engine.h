// The IR's meaning by the slowest and simplest means: straight from the instructions, with all state in the goroutine
// and nothing prepared. What other engines do is compared with it; it is written from ir/instructions.def, not from them.
#pragma once

#include <mutex>
#include <unordered_map>

#include "base/arena.h"
#include "goroutine/engine.h"
#include "goroutine/operations.h"
#include "goroutine/process.h"

namespace gopark::referee {

class ReferenceEngine final : public goroutine::Engine {
 public:
  explicit ReferenceEngine(goroutine::Process& process) : process_(process) {}
  runtime::Outcome run(goroutine::Goroutine& goroutine, runtime::Worker& worker) override;

 private:
  friend class Execution;

  // Of one instruction of a function.
  using Place = std::pair<ir::FuncId, uint32_t>;
  struct Hash {
    size_t operator()(const Place& place) const { return place.first * 0x9E3779B97F4A7C15u ^ place.second; }
  };

  // What the instruction at hand refers to, made on first use.
  template <typename Site, typename Make>
  Site& site(const goroutine::Function& function, uint32_t index, Make&& make);

  goroutine::Process& process_;
  std::mutex mutex_;  // guards what follows
  Arena arena_;
  std::unordered_map<Place, void*, Hash> sites_;
  std::unordered_map<Place, bool, Hash> marks_;  // where slices shall end; see goroutine/preemption.h
  std::atomic<size_t> markCount_{0};
};

}  // namespace gopark::referee
