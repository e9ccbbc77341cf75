// SpinLock: four bytes, for critical sections of tens of ns (channel headers, semaphore buckets). Zero is unlocked, so
// it can lie in zeroed heap memory. Spins briefly, then sleeps in std::atomic::wait.
#pragma once

#include <atomic>
#include <cstdint>

#include "base/mutex.h"

namespace gopark::runtime {

class CAPABILITY("spin lock") SpinLock {
 public:
  // No analysis: these are what it is made of.
  void lock() ACQUIRE() NO_THREAD_SAFETY_ANALYSIS {
    uint32_t expected = kFree;
    // Acquire pairs with unlock's release: the previous holder's writes are visible.
    if (!state_.compare_exchange_strong(expected, kHeld, std::memory_order_acquire)) lockSlow();
  }
  bool try_lock() TRY_ACQUIRE(true) NO_THREAD_SAFETY_ANALYSIS {
    uint32_t expected = kFree;
    return state_.compare_exchange_strong(expected, kHeld, std::memory_order_acquire);
  }
  void unlock() RELEASE() NO_THREAD_SAFETY_ANALYSIS {
    if (state_.exchange(kFree, std::memory_order_release) == kContended) state_.notify_one();
  }
  // As Mutex::assumeHeld.
  void assumeHeld() const ASSERT_CAPABILITY(this) {}

 private:
  static constexpr uint32_t kFree = 0, kHeld = 1, kContended = 2;
  void lockSlow();

  std::atomic<uint32_t> state_{kFree};
};

}  // namespace gopark::runtime
