// RunQueue: the runnable tasks of one worker. Its owner pushes at the tail and pops at the head; others steal half from
// the head. Bounded: what overflows goes to the scheduler's global queue. `next` is a slot of its own for the task made
// ready last, which runs first (a sender's partner is hot in the cache).
//
// Memory order: the tail's release publishes slots to thieves; a successful compare-exchange of the head claims slots,
// acquire on reading the head so that the owner does not overwrite slots still being read.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>

namespace gopark::runtime {

class Task;

class RunQueue {
 public:
  static constexpr uint32_t kCapacity = 256;

  // Owner only. False: full.
  bool push(Task* task) {
    uint32_t head = head_.load(std::memory_order_acquire);
    uint32_t tail = tail_.load(std::memory_order_relaxed);
    if (tail - head >= kCapacity) return false;
    slots_[tail % kCapacity].store(task, std::memory_order_relaxed);
    tail_.store(tail + 1, std::memory_order_seq_cst);
    return true;
  }

  // Owner only. Null: empty. Does not look at the `next` slot.
  Task* pop() {
    uint32_t head = head_.load(std::memory_order_acquire);
    for (;;) {
      uint32_t tail = tail_.load(std::memory_order_relaxed);
      if (tail == head) return nullptr;
      Task* task = slots_[head % kCapacity].load(std::memory_order_relaxed);
      if (head_.compare_exchange_weak(head, head + 1, std::memory_order_acq_rel)) return task;
    }
  }

  // Owner only: puts `task` into the `next` slot; returns the one that was there.
  Task* exchangeNext(Task* task) { return next_.exchange(task, std::memory_order_acq_rel); }
  Task* takeNext() {
    return next_.load(std::memory_order_relaxed) == nullptr ? nullptr
                                                            : next_.exchange(nullptr, std::memory_order_acq_rel);
  }

  // By another worker: moves half of this queue into `into` (its own, empty one), but for one, which it returns.
  Task* stealInto(RunQueue& into);

  // Without the `next` slot. Approximate from other threads; exact for the owner that nobody steals from.
  uint32_t size() const { return tail_.load(std::memory_order_seq_cst) - head_.load(std::memory_order_acquire); }
  bool hasNext() const { return next_.load(std::memory_order_relaxed) != nullptr; }

 private:
  alignas(64) std::atomic<uint32_t> head_{0};
  std::atomic<uint32_t> tail_{0};
  std::atomic<Task*> next_{nullptr};
  std::array<std::atomic<Task*>, kCapacity> slots_{};
};

}  // namespace gopark::runtime
