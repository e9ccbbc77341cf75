#include "alternating_engine.h"

#include <algorithm>

namespace gopark::referee {

using runtime::Outcome;

uint64_t AlternatingEngine::random() {
  uint64_t x = state_.fetch_add(0x9E3779B97F4A7C15u, std::memory_order_relaxed);
  x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9u;
  x = (x ^ x >> 27) * 0x94D049BB133111EBu;
  return x ^ x >> 31;
}

Outcome AlternatingEngine::run(goroutine::Goroutine& g, runtime::Worker& w) {
  constexpr int32_t kLongestTurn = 300;
  int32_t left = w.budget;
  for (;;) {
    uint64_t chance = random();
    goroutine::Engine& engine = (chance & 1) != 0 ? static_cast<goroutine::Engine&>(interpreter_) : reference_;
    int32_t turn = std::min(left, 1 + static_cast<int32_t>(chance >> 8) % kLongestTurn);
    // Whether an allocation has failed twice is known by the budget.
    if (g.retryPc != goroutine::Goroutine::kNowhere) turn = left;
    w.budget = turn;
    Outcome outcome = engine.run(g, w);
    left -= turn - w.budget;
    // Its turn is over, not the slice.
    if (outcome == Outcome::yielded && w.budget <= 0 && left > 0 && g.waiting == goroutine::Goroutine::Waiting::nothing) {
      w.lingering = false;
      continue;
    }
    w.budget = left;
    return outcome;
  }
}

}  // namespace gopark::referee
