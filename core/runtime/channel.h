// Channels: Go's semantics (spec: "Channel types", "Send statements", "Receive operator", "Close").
//
// Invariants (all under the channel's lock):
//   at least one of the two waiter queues is empty, except that a select may wait on both sides of one channel;
//   buffered: count > 0 implies no waiting receiver; count < capacity implies no waiting sender;
//   a closed channel has no waiters.
// A value goes directly to a waiting receiver's Waiter, past the buffer. Elements are `elementBytes` bytes, copied as
// they are. Several channels are locked in the order of their addresses (select).
//
// A blocking operation is written for a task that is resumed later: it returns `parked`, the task returns
// Outcome::parked (waitReason is set), and when it runs again it calls the matching finish function, once.
#pragma once

#include <cstddef>
#include <cstdint>

#include "base/lock_order.h"
#include "runtime/bubble.h"
#include "runtime/heap.h"
#include "runtime/spin_lock.h"
#include "runtime/task.h"

namespace gopark::runtime {

class Heap;

struct WaiterQueue {
  Waiter* head = nullptr;
  Waiter* tail = nullptr;
};

// The channel itself. Lies in the Go heap (its Address is the Go value of type chan) or in C++ memory (TypedChannel).
struct ChannelCore {
  uint64_t count GUARDED_BY(lock) = 0;  // elements in the buffer
  uint64_t capacity = 0;
  uint64_t bufferAddress = 0;  // the buffer as a Go pointer, for the collector; 0 in C++ memory
  uint64_t timer = 0;          // Go pointer to the timer that feeds it: keeps that alive
  char* buffer = nullptr;
  WaiterQueue receivers GUARDED_BY(lock);
  WaiterQueue senders GUARDED_BY(lock);
  uint64_t receiveIndex GUARDED_BY(lock) = 0;
  uint64_t sendIndex GUARDED_BY(lock) = 0;
  uint32_t elementBytes = 0;
  Address elementType = 0;
  mutable SpinLock lock ACQUIRED_AFTER(lock_order::waiting) ACQUIRED_BEFORE(lock_order::bubble);
  bool closed GUARDED_BY(lock) = false;
  bool isTimer = false;  // len and cap are 0
  uint32_t bubble = 0;   // the bubble that it was made in; 0: none
  uint32_t check = 0;    // in the Go heap

  uint32_t sealed() const {
    return seal(this, capacity, reinterpret_cast<uintptr_t>(buffer), uint64_t{elementBytes} << 32 | elementType);
  }
};

enum class ChannelStatus : uint8_t {
  done,
  wouldBlock,     // only when `mayPark` is false
  parked,         // the task must return Outcome::parked, then call finishSend / finishReceive
  closed,         // send: panic "send on closed channel"; receive: the zero value, ok == false
  nilChannel,     // close: panic "close of nil channel"
  alreadyClosed,  // close: panic "close of closed channel"
  outsideBubble,  // fatal: the channel was made in a bubble that the caller is not in
};

// make(chan T, capacity). `elementType`: address of T's abi.Type. Returns 0 when out of memory; the caller has checked
// that capacity >= 0 and capacity * size fits (panic "makechan: size out of range").
Address makeChannel(Worker& worker, Address elementType, uint64_t elementBytes, uint64_t capacity);

// The channel at a Go pointer; null for nil. Throws Fault when there is none.
inline ChannelCore* channelAt(Heap& heap, uint64_t address) {
  if (address == 0) return nullptr;
  auto* channel = reinterpret_cast<ChannelCore*>(heap.checked(address, sizeof(ChannelCore)));
  if (__builtin_expect(address % 8 != 0 || channel->check != channel->sealed(), 0)) throw Fault{address};
  return channel;
}

// Operations; `channel` null is Go's nil channel.
struct ChannelOperations {
  // `value`: elementBytes bytes.
  static ChannelStatus send(Worker& worker, Task& task, ChannelCore* channel, const void* value, bool mayPark);
  // `out`: elementBytes bytes, or null to drop the value. Written when `done` or (zeroed) `closed`.
  static ChannelStatus receive(Worker& worker, Task& task, ChannelCore* channel, void* out, bool mayPark);
  // Outcome of a parked operation: done or closed.
  static ChannelStatus finishSend(Worker& worker, Task& task);
  static ChannelStatus finishReceive(Worker& worker, Task& task, void* out);

  // A send without a task and without blocking (timers). done, wouldBlock or closed.
  static ChannelStatus trySend(Worker& worker, ChannelCore* channel, const void* value);
  static ChannelStatus close(Worker& worker, ChannelCore* channel);  // done, nilChannel or alreadyClosed
  static uint64_t length(const ChannelCore* channel);
  static uint64_t capacity(const ChannelCore* channel);
  // Empties the buffer of a timer's channel; returns whether there was something.
  static bool drain(ChannelCore* channel);

 private:
  friend class SelectOperation;

  // Called with the lock held. done, closed or wouldBlock. What is to be woken is left in `wake`.
  static ChannelStatus sendLocked(ChannelCore& channel, const void* value, Task*& wake)
      REQUIRES(channel.lock);
  static ChannelStatus receiveLocked(ChannelCore& channel, void* out, Task*& wake)
      REQUIRES(channel.lock);
  // Of one of the channel's queues; skips selects that something else has won.
  static Waiter* dequeue(const ChannelCore& channel, WaiterQueue& queue) REQUIRES(channel.lock);
  static void enqueue(WaiterQueue& queue, Waiter* waiter);
  static void unlink(WaiterQueue& queue, Waiter* waiter);
  static void prepare(Waiter& waiter, Task& task, ChannelCore& channel, bool isSend, const void* value);
  static bool outsideBubble(const Task* task, const ChannelCore& channel) {
    return channel.bubble != 0 && (task == nullptr || task->bubble == nullptr || task->bubble->id != channel.bubble);
  }
  // Counts the place of a waiter's value; throws OutOfMemory. prepare() follows.
  static void reserveValue(Heap& heap, const ChannelCore& channel);
  static void park(Heap& heap, Task& task, ChannelCore& channel, bool isSend, const void* value)
      REQUIRES(channel.lock);
  static bool takeValue(Heap& heap, Waiter& waiter, void* out);
  static void releaseValue(Heap& heap, Waiter& waiter);
};

// For makeInternalType: which words of a ChannelCore are Go pointers.
constexpr uint64_t channelPointerMask() {
  return uint64_t{1} << (offsetof(ChannelCore, bufferAddress) / 8) | uint64_t{1} << (offsetof(ChannelCore, timer) / 8);
}

// Visits the value that a parked waiter holds.
void visitWaiter(RootVisitor& visitor, Waiter& waiter);

}  // namespace gopark::runtime
