// SpinLock: four bytes, for critical sections of tens of ns (channel headers, semaphore buckets). Zero is unlocked, so
// it can lie in zeroed heap memory. Spins briefly, then sleeps in std::atomic::wait.
#pragma once

#include <atomic>
#include <cstdint>

namespace gopark::runtime {

class SpinLock {
 public:
  void lock() {
    uint32_t expected = kFree;
    // Acquire pairs with unlock's release: the previous holder's writes are visible.
    if (!state_.compare_exchange_strong(expected, kHeld, std::memory_order_acquire)) lockSlow();
  }
  bool try_lock() {
    uint32_t expected = kFree;
    return state_.compare_exchange_strong(expected, kHeld, std::memory_order_acquire);
  }
  void unlock() {
    if (state_.exchange(kFree, std::memory_order_release) == kContended) state_.notify_one();
  }

 private:
  static constexpr uint32_t kFree = 0, kHeld = 1, kContended = 2;
  void lockSlow();

  std::atomic<uint32_t> state_{kFree};
};

}  // namespace gopark::runtime
