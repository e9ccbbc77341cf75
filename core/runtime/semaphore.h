// Address-keyed semaphores and notify lists: what lies below Go's own sync package (runtime_Semacquire…, notifyList).
// The counter lies in Go memory (or C++ memory, for C++ tasks); the waiters lie here, keyed by the counter's place.
//
// Buckets are never locked two at a time.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <cstring>

#include "base/lock_order.h"
#include "runtime/spin_lock.h"
#include "runtime/task.h"

namespace gopark::runtime {

enum class SemaphoreStatus : uint8_t {
  acquired,
  parked,  // the task must return Outcome::parked; when it runs again call resumeAcquire
};

class SemaphoreTable {
 public:
  explicit SemaphoreTable(Scheduler& scheduler) : scheduler_(scheduler) {}
  SemaphoreTable(const SemaphoreTable&) = delete;
  SemaphoreTable& operator=(const SemaphoreTable&) = delete;

  // Waits until *counter > 0 and decrements it. `lifo`: to the head of the queue.
  SemaphoreStatus acquire(Task& task, std::atomic<uint32_t>* counter, bool lifo, WaitReason reason);
  // After a park. May park again (another task was faster).
  SemaphoreStatus resumeAcquire(Task& task, std::atomic<uint32_t>* counter, bool lifo, WaitReason reason);
  // Increments *counter and wakes one waiter. Returns true when `handoff` and the waiter was given the count: the
  // caller should end its slice (yield), so that the waiter runs at once.
  bool release(Worker& worker, std::atomic<uint32_t>* counter, bool handoff);

  // sync.Cond's list: struct {wait, notify uint32; …} at `list`. Go's names: notifyListAdd, Wait, NotifyAll, NotifyOne.
  static uint32_t notifyListAdd(std::atomic<uint32_t>* list) { return list[0].fetch_add(1, std::memory_order_seq_cst); }
  // Returns false when the ticket was notified already; true: the task must park. Nothing is to be done afterwards.
  bool notifyListWait(Task& task, std::atomic<uint32_t>* list, uint32_t ticket);
  void notifyListNotifyAll(Worker& worker, std::atomic<uint32_t>* list);
  void notifyListNotifyOne(Worker& worker, std::atomic<uint32_t>* list);

  // What the task, which is parked on a semaphore or a list, waits for.
  static const void* addressOf(const Task& task) { return entryOf(&task.waiter_).address; }

 private:
  struct Entry {  // lives in the task's waiter (its inline value): address and ticket
    const void* address;
    uint32_t ticket;
  };
  struct alignas(64) Bucket {
    SpinLock lock ACQUIRED_AFTER(lock_order::waiting) ACQUIRED_BEFORE(lock_order::bubble);
    std::atomic<uint32_t> waiters{0};
    Waiter* head GUARDED_BY(lock) = nullptr;
    Waiter* tail GUARDED_BY(lock) = nullptr;
  };
  static constexpr size_t kBuckets = 256;

  Bucket& bucketOf(const void* address) {
    auto word = reinterpret_cast<uintptr_t>(address);
    return buckets_[((word >> 3) * 0x9E3779B1u >> 8) % kBuckets];
  }
  static bool tryAcquire(std::atomic<uint32_t>* counter);
  void enqueue(Bucket& bucket, Task& task, const void* address, uint32_t ticket, bool atHead)
      REQUIRES(bucket.lock);
  Waiter* dequeue(Bucket& bucket, const void* address) REQUIRES(bucket.lock);
  static Entry entryOf(const Waiter* waiter);
  static void unlink(Bucket& bucket, Waiter* waiter) REQUIRES(bucket.lock);

  Scheduler& scheduler_;
  std::array<Bucket, kBuckets> buckets_;
};

}  // namespace gopark::runtime
