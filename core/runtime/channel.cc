#include "runtime/channel.h"

#include <cstdlib>

#include "base/check.h"
#include "runtime/scheduler.h"

namespace gopark::runtime {

namespace {

inline void copyElement(void* to, const void* from, uint32_t bytes) {
  if (bytes == 8) {
    std::memcpy(to, from, 8);
  } else if (bytes != 0) {
    std::memcpy(to, from, bytes);
  }
}

inline void zeroElement(void* at, uint32_t bytes) {
  if (at != nullptr && bytes != 0) std::memset(at, 0, bytes);
}

inline char* slot(ChannelCore& channel, uint64_t index) REQUIRES(channel.lock) {
  if (__builtin_expect(index >= channel.capacity, 0)) throw Fault{index};
  return channel.buffer + index * channel.elementBytes;
}

inline void advance(ChannelCore& channel, uint64_t& index) {
  if (++index == channel.capacity) index = 0;
}

void pushBuffer(ChannelCore& channel, const void* value) REQUIRES(channel.lock) {
  copyElement(slot(channel, channel.sendIndex), value, channel.elementBytes);
  advance(channel, channel.sendIndex);
  ++channel.count;
}

void popBuffer(ChannelCore& channel, void* out) REQUIRES(channel.lock) {
  char* from = slot(channel, channel.receiveIndex);
  if (out != nullptr) copyElement(out, from, channel.elementBytes);
  if (channel.elementType != 0) std::memset(from, 0, channel.elementBytes);  // what was received may die
  advance(channel, channel.receiveIndex);
  --channel.count;
}

void trace(Worker& worker, TraceKind kind, const Task* task, ChannelCore* channel) {
  if (!worker.trace.on()) return;
  worker.trace.add({worker.scheduler.now(), task == nullptr ? 0 : task->id(), reinterpret_cast<uintptr_t>(channel),
                    kind, 0, worker.index});
}

}  // namespace

Address makeChannel(Worker& worker, Address elementType, uint64_t elementBytes, uint64_t capacity) {
  Heap& heap = worker.heap;
  bool noPointers = elementType == 0 || heap.type(elementType).ptrBytes() == 0;
  uint64_t bufferBytes = elementBytes * capacity;
  uint64_t header = sizeof(ChannelCore);
  Address address =
      worker.allocate(noPointers ? header + bufferBytes : header, noPointers ? 0 : worker.scheduler.channelType());
  if (address == 0) return 0;
  auto* channel = new (heap.at(address)) ChannelCore;
  channel->capacity = capacity;
  channel->elementBytes = static_cast<uint32_t>(elementBytes);
  if (Task* task = worker.current(); task != nullptr && task->bubble != nullptr) channel->bubble = task->bubble->id;
  if (noPointers) {
    channel->buffer = heap.at(address + header);
    channel->check = channel->sealed();
    return address;
  }
  channel->elementType = elementType;
  Address buffer = worker.allocate(bufferBytes, elementType);
  if (buffer == 0) return 0;
  channel->buffer = heap.at(buffer);
  channel->bufferAddress = buffer;
  channel->check = channel->sealed();
  return address;
}

// ---- Queues.

void ChannelOperations::enqueue(WaiterQueue& queue, Waiter* waiter) {
  waiter->next = nullptr;
  waiter->previous = queue.tail;
  (queue.tail == nullptr ? queue.head : queue.tail->next) = waiter;
  queue.tail = waiter;
  waiter->queued = true;
}

void ChannelOperations::unlink(WaiterQueue& queue, Waiter* waiter) {
  (waiter->previous == nullptr ? queue.head : waiter->previous->next) = waiter->next;
  (waiter->next == nullptr ? queue.tail : waiter->next->previous) = waiter->previous;
  waiter->queued = false;
}

Waiter* ChannelOperations::dequeue(const ChannelCore& channel, WaiterQueue& queue) {
  while (Waiter* waiter = queue.head) {
    if (__builtin_expect(waiter->channel != &channel, 0)) throw Fault{reinterpret_cast<uintptr_t>(waiter)};
    unlink(queue, waiter);
    if (!waiter->isSelect) return waiter;
    // The first channel that a select's task is woken by wins; relaxed, because ready() orders the rest.
    uint32_t expected = 0;
    if (waiter->task->selectDone_.compare_exchange_strong(expected, 1, std::memory_order_relaxed)) return waiter;
  }
  return nullptr;
}

void ChannelOperations::reserveValue(Heap& heap, const ChannelCore& channel) {
  uint64_t bytes = channel.elementBytes;
  if (bytes > Waiter::kInlineBytes && !heap.takeOutside(bytes)) throw OutOfMemory{bytes};
}

void ChannelOperations::prepare(Waiter& waiter, Task& task, ChannelCore& channel, bool isSend, const void* value) {
  waiter.task = &task;
  waiter.nextCase = nullptr;
  waiter.channel = &channel;
  waiter.valueBytes = channel.elementBytes;
  waiter.elementType = channel.elementType;
  waiter.isSelect = false;
  waiter.isSend = isSend;
  waiter.success = false;
  if (channel.elementBytes > Waiter::kInlineBytes) {
    waiter.overflow = static_cast<char*>(std::malloc(channel.elementBytes));
    CHECK_MSG(waiter.overflow != nullptr, "out of memory");
  }
  if (isSend) {
    copyElement(waiter.value(), value, channel.elementBytes);
  } else if (channel.elementType != 0) {
    zeroElement(waiter.value(), channel.elementBytes);
  }
}

void ChannelOperations::park(Heap& heap, Task& task, ChannelCore& channel, bool isSend, const void* value) {
  reserveValue(heap, channel);
  prepare(task.waiter_, task, channel, isSend, value);
  task.waitReason = isSend ? WaitReason::chanSend : WaitReason::chanReceive;
  task.durable = channel.bubble != 0;
  enqueue(isSend ? channel.senders : channel.receivers, &task.waiter_);
}

void ChannelOperations::releaseValue(Heap& heap, Waiter& waiter) {
  if (waiter.overflow != nullptr) {
    heap.giveOutside(waiter.valueBytes);
    std::free(waiter.overflow);
    waiter.overflow = nullptr;
  }
  waiter.channel = nullptr;
}

// Moves a received value (or zero) out of a waiter that was woken; returns whether it was sent, not closed.
bool ChannelOperations::takeValue(Heap& heap, Waiter& waiter, void* out) {
  if (out != nullptr && !waiter.isSend) {
    if (waiter.success) {
      copyElement(out, waiter.value(), waiter.valueBytes);
    } else {
      zeroElement(out, waiter.valueBytes);
    }
  }
  releaseValue(heap, waiter);
  return waiter.success;
}

// ---- Operations.

ChannelStatus ChannelOperations::sendLocked(ChannelCore& channel, const void* value, Task*& wake) {
  if (channel.closed) return ChannelStatus::closed;
  if (Waiter* receiver = dequeue(channel, channel.receivers)) {
    copyElement(receiver->value(), value, channel.elementBytes);
    receiver->success = true;
    receiver->task->wokenBy = receiver;
    wake = receiver->task;
    return ChannelStatus::done;
  }
  if (channel.count == channel.capacity) return ChannelStatus::wouldBlock;
  pushBuffer(channel, value);
  return ChannelStatus::done;
}

ChannelStatus ChannelOperations::receiveLocked(ChannelCore& channel, void* out, Task*& wake) {
  if (channel.count != 0)
    popBuffer(channel, out);
  else if (channel.closed) {
    zeroElement(out, channel.elementBytes);
    return ChannelStatus::closed;
  } else if (channel.capacity != 0) {
    return ChannelStatus::wouldBlock;
  }
  // A sender waits only when the buffer was full: its value takes the free place at the end.
  Waiter* sender = dequeue(channel, channel.senders);
  if (sender == nullptr) return channel.capacity == 0 ? ChannelStatus::wouldBlock : ChannelStatus::done;
  if (channel.capacity != 0) {
    pushBuffer(channel, sender->value());
  } else if (out != nullptr) {
    copyElement(out, sender->value(), channel.elementBytes);
  }
  sender->success = true;
  sender->task->wokenBy = sender;
  wake = sender->task;
  return ChannelStatus::done;
}

ChannelStatus ChannelOperations::send(Worker& worker, Task& task, ChannelCore* channel, const void* value,
                                      bool mayPark) {
  if (channel == nullptr) {
    if (!mayPark) return ChannelStatus::wouldBlock;
    task.waitReason = WaitReason::chanSendNil;
    return ChannelStatus::parked;
  }
  if (outsideBubble(&task, *channel)) return ChannelStatus::outsideBubble;
  Task* wake = nullptr;
  ChannelStatus status;
  {
    Guard lock(channel->lock);
    status = sendLocked(*channel, value, wake);
    if (status == ChannelStatus::wouldBlock && mayPark) {
      park(worker.heap, task, *channel, true, value);
      status = ChannelStatus::parked;
    }
  }
  trace(worker, TraceKind::send, &task, channel);
  if (wake != nullptr) worker.scheduler.ready(&worker, *wake);
  return status;
}

ChannelStatus ChannelOperations::receive(Worker& worker, Task& task, ChannelCore* channel, void* out, bool mayPark) {
  if (channel == nullptr) {
    if (!mayPark) return ChannelStatus::wouldBlock;
    task.waitReason = WaitReason::chanReceiveNil;
    return ChannelStatus::parked;
  }
  if (outsideBubble(&task, *channel)) return ChannelStatus::outsideBubble;
  Task* wake = nullptr;
  ChannelStatus status;
  {
    Guard lock(channel->lock);
    status = receiveLocked(*channel, out, wake);
    if (status == ChannelStatus::wouldBlock && mayPark) {
      park(worker.heap, task, *channel, false, nullptr);
      status = ChannelStatus::parked;
    }
  }
  trace(worker, TraceKind::receive, &task, channel);
  if (wake != nullptr) worker.scheduler.ready(&worker, *wake);
  return status;
}

ChannelStatus ChannelOperations::finishSend(Worker& worker, Task& task) {
  return takeValue(worker.heap, task.waiter_, nullptr) ? ChannelStatus::done : ChannelStatus::closed;
}

ChannelStatus ChannelOperations::finishReceive(Worker& worker, Task& task, void* out) {
  return takeValue(worker.heap, task.waiter_, out) ? ChannelStatus::done : ChannelStatus::closed;
}

ChannelStatus ChannelOperations::trySend(Worker& worker, ChannelCore* channel, const void* value) {
  if (channel == nullptr) return ChannelStatus::wouldBlock;
  Task* wake = nullptr;
  ChannelStatus status;
  {
    Guard lock(channel->lock);
    status = sendLocked(*channel, value, wake);
  }
  if (wake != nullptr) worker.scheduler.ready(&worker, *wake);
  return status;
}

ChannelStatus ChannelOperations::close(Worker& worker, ChannelCore* channel) {
  if (channel == nullptr) return ChannelStatus::nilChannel;
  if (outsideBubble(worker.current(), *channel)) return ChannelStatus::outsideBubble;
  Waiter* woken = nullptr;  // a chain by `next`
  Waiter** end = &woken;
  {
    Guard lock(channel->lock);
    if (channel->closed) return ChannelStatus::alreadyClosed;
    channel->closed = true;
    for (WaiterQueue* queue : {&channel->receivers, &channel->senders}) {
      while (Waiter* waiter = dequeue(*channel, *queue)) {
        waiter->success = false;
        waiter->next = nullptr;
        waiter->task->wokenBy = waiter;
        *end = waiter;
        end = &waiter->next;
      }
    }
  }
  trace(worker, TraceKind::close, worker.current(), channel);
  while (woken != nullptr) {
    Waiter* waiter = woken;
    woken = waiter->next;  // before ready(): then the waiter is its task's again
    worker.scheduler.ready(&worker, *waiter->task);
  }
  return ChannelStatus::done;
}

uint64_t ChannelOperations::length(const ChannelCore* channel) {
  if (channel == nullptr || channel->isTimer) return 0;
  Guard lock(channel->lock);
  return channel->count;
}

uint64_t ChannelOperations::capacity(const ChannelCore* channel) {
  return channel == nullptr || channel->isTimer ? 0 : channel->capacity;
}

bool ChannelOperations::drain(ChannelCore* channel) {
  Guard lock(channel->lock);
  if (channel->count == 0) return false;
  while (channel->count != 0) popBuffer(*channel, nullptr);
  return true;
}

void visitWaiter(RootVisitor& visitor, Waiter& waiter) {
  if (waiter.channel != nullptr && waiter.elementType != 0) {
    visitor.typed(waiter.value(), waiter.valueBytes, waiter.elementType);
  }
}

}  // namespace gopark::runtime
