#include "runtime/semaphore.h"

#include "base/check.h"
#include "runtime/scheduler.h"

namespace gopark::runtime {

bool SemaphoreTable::tryAcquire(std::atomic<uint32_t>* counter) {
  uint32_t count = counter->load(std::memory_order_seq_cst);
  while (count > 0) {
    if (counter->compare_exchange_weak(count, count - 1, std::memory_order_seq_cst)) return true;
  }
  return false;
}

SemaphoreStatus SemaphoreTable::acquire(Task& task, std::atomic<uint32_t>* counter, bool lifo, WaitReason reason) {
  if (tryAcquire(counter)) return SemaphoreStatus::acquired;
  Bucket& bucket = bucketOf(counter);
  Guard lock(bucket.lock);
  // Announce, then look again; release() increments, then looks for waiters. One of the two sees the other.
  bucket.waiters.fetch_add(1, std::memory_order_seq_cst);
  if (tryAcquire(counter)) {
    bucket.waiters.fetch_sub(1, std::memory_order_relaxed);
    return SemaphoreStatus::acquired;
  }
  task.waitReason = reason;
  task.wakeValue = 0;
  enqueue(bucket, task, counter, 0, lifo);
  return SemaphoreStatus::parked;
}

SemaphoreStatus SemaphoreTable::resumeAcquire(Task& task, std::atomic<uint32_t>* counter, bool lifo,
                                              WaitReason reason) {
  if (task.wakeValue != 0) return SemaphoreStatus::acquired;  // handed off
  return acquire(task, counter, lifo, reason);
}

bool SemaphoreTable::release(Worker& worker, std::atomic<uint32_t>* counter, bool handoff) {
  counter->fetch_add(1, std::memory_order_seq_cst);
  Bucket& bucket = bucketOf(counter);
  if (bucket.waiters.load(std::memory_order_seq_cst) == 0) return false;
  Task* task = nullptr;
  bool given = false;
  {
    Guard lock(bucket.lock);
    Waiter* waiter = dequeue(bucket, counter);
    if (waiter == nullptr) return false;
    task = waiter->task;
    given = handoff && tryAcquire(counter);
    task->wakeValue = given ? 1 : 0;
  }
  if (scheduler_.profiling().any()) scheduler_.noteContention(worker, *task);
  scheduler_.ready(&worker, *task);
  return given;
}

void SemaphoreTable::enqueue(Bucket& bucket, Task& task, const void* address, uint32_t ticket, bool atHead) {
  Waiter* waiter = &task.waiter_;
  waiter->task = &task;
  waiter->channel = nullptr;
  Entry entry{address, ticket};
  std::memcpy(waiter->inlineValue, &entry, sizeof(entry));
  waiter->queued = true;
  if (atHead) {
    waiter->previous = nullptr;
    waiter->next = bucket.head;
    (bucket.head == nullptr ? bucket.tail : bucket.head->previous) = waiter;
    bucket.head = waiter;
  } else {
    waiter->next = nullptr;
    waiter->previous = bucket.tail;
    (bucket.tail == nullptr ? bucket.head : bucket.tail->next) = waiter;
    bucket.tail = waiter;
  }
}

void SemaphoreTable::unlink(Bucket& bucket, Waiter* waiter) {
  (waiter->previous == nullptr ? bucket.head : waiter->previous->next) = waiter->next;
  (waiter->next == nullptr ? bucket.tail : waiter->next->previous) = waiter->previous;
  waiter->queued = false;
  bucket.waiters.fetch_sub(1, std::memory_order_relaxed);
}

SemaphoreTable::Entry SemaphoreTable::entryOf(const Waiter* waiter) {
  Entry entry;
  std::memcpy(&entry, waiter->inlineValue, sizeof(entry));
  return entry;
}

Waiter* SemaphoreTable::dequeue(Bucket& bucket, const void* address) {
  for (Waiter* waiter = bucket.head; waiter != nullptr; waiter = waiter->next) {
    if (entryOf(waiter).address != address) continue;
    unlink(bucket, waiter);
    return waiter;
  }
  return nullptr;
}

// ---- Notify lists: list[0] counts tickets given, list[1] those notified (under the bucket's lock).

bool SemaphoreTable::notifyListWait(Task& task, std::atomic<uint32_t>* list, uint32_t ticket) {
  Bucket& bucket = bucketOf(list);
  Guard lock(bucket.lock);
  if (static_cast<int32_t>(ticket - list[1].load(std::memory_order_relaxed)) < 0) return false;
  bucket.waiters.fetch_add(1, std::memory_order_relaxed);
  task.waitReason = WaitReason::syncCondWait;
  enqueue(bucket, task, list, ticket, false);
  return true;
}

void SemaphoreTable::notifyListNotifyAll(Worker& worker, std::atomic<uint32_t>* list) {
  if (list[0].load(std::memory_order_seq_cst) == list[1].load(std::memory_order_seq_cst)) return;
  Bucket& bucket = bucketOf(list);
  Waiter* woken = nullptr;
  Waiter** end = &woken;
  {
    Guard lock(bucket.lock);
    list[1].store(list[0].load(std::memory_order_seq_cst), std::memory_order_seq_cst);
    while (Waiter* waiter = dequeue(bucket, list)) {
      waiter->next = nullptr;
      *end = waiter;
      end = &waiter->next;
    }
  }
  while (woken != nullptr) {
    Task* task = woken->task;
    woken = woken->next;
    scheduler_.ready(&worker, *task);
  }
}

void SemaphoreTable::notifyListNotifyOne(Worker& worker, std::atomic<uint32_t>* list) {
  if (list[0].load(std::memory_order_seq_cst) == list[1].load(std::memory_order_seq_cst)) return;
  Bucket& bucket = bucketOf(list);
  Task* task = nullptr;
  {
    Guard lock(bucket.lock);
    uint32_t ticket = list[1].load(std::memory_order_relaxed);
    if (ticket == list[0].load(std::memory_order_seq_cst)) return;
    list[1].store(ticket + 1, std::memory_order_seq_cst);
    for (Waiter* waiter = bucket.head; waiter != nullptr; waiter = waiter->next) {
      Entry entry = entryOf(waiter);
      if (entry.address != list || entry.ticket != ticket) continue;
      unlink(bucket, waiter);
      task = waiter->task;
      break;
    }
  }
  // Without one: that goroutine has its ticket but does not wait yet; it will see that it was notified.
  if (task != nullptr) scheduler_.ready(&worker, *task);
}

}  // namespace gopark::runtime
