#include "runtime/spin_lock.h"

#include "runtime/fault.h"

namespace gopark::runtime {

namespace {

inline void pause() {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  asm volatile("yield");
#endif
}

}  // namespace

void SpinLock::lockSlow() {
  constexpr int kSpins = 60;
  for (int i = 0; i < kSpins; ++i) {
    uint32_t expected = kFree;
    if (state_.load(std::memory_order_relaxed) == kFree &&
        state_.compare_exchange_weak(expected, kHeld, std::memory_order_acquire)) {
      return;
    }
    pause();
  }
  // From here on the lock is taken as contended: whoever unlocks it wakes one waiter, perhaps in vain.
  for (;;) {
    uint32_t former = state_.exchange(kContended, std::memory_order_acquire);
    if (former == kFree) return;
    // A lock in Go memory that the program has overwritten.
    if (former > kContended) throw Fault{reinterpret_cast<uintptr_t>(this)};
    state_.wait(kContended, std::memory_order_relaxed);
  }
}

}  // namespace gopark::runtime
