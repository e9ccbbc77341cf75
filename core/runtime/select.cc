#include "runtime/select.h"

#include <algorithm>

#include "base/check.h"
#include "runtime/scheduler.h"

namespace gopark::runtime {

namespace {

// A list of case numbers; on the C++ stack for selects of ordinary size.
class CaseList {
 public:
  explicit CaseList(size_t capacity) {
    if (capacity > kInline) {
      many_.resize(capacity);
      items_ = many_.data();
    }
  }
  void add(uint16_t index) { items_[size_++] = index; }
  size_t size() const { return size_; }
  uint16_t& operator[](size_t i) { return items_[i]; }
  uint16_t* begin() { return items_; }
  uint16_t* end() { return items_ + size_; }

 private:
  static constexpr size_t kInline = 16;
  uint16_t few_[kInline];
  std::vector<uint16_t> many_;
  uint16_t* items_ = few_;
  size_t size_ = 0;
};

// Holds the locks of all channels of a select, taken in the order of `sorted` (by channel), each channel once. They are
// as many as the program says, so the analysis does not see them: whoever relies on one says so (assumeHeld).
class ChannelLocks {
 public:
  ChannelLocks(std::span<const SelectCase> cases, CaseList& sorted) : cases_(cases), sorted_(sorted) {
    each([](ChannelCore& channel) NO_THREAD_SAFETY_ANALYSIS { channel.lock.lock(); });
  }
  ~ChannelLocks() {
    each([](ChannelCore& channel) NO_THREAD_SAFETY_ANALYSIS { channel.lock.unlock(); });
  }

 private:
  template <typename Function>
  void each(Function function) {
    ChannelCore* last = nullptr;
    for (uint16_t index : sorted_) {
      ChannelCore* channel = cases_[index].channel;
      if (channel != last) function(*channel);
      last = channel;
    }
  }

  std::span<const SelectCase> cases_;
  CaseList& sorted_;
};

void shuffle(CaseList& list, Random& random) {
  for (size_t i = list.size(); i > 1; --i) std::swap(list[i - 1], list[random.below(static_cast<uint32_t>(i))]);
}

}  // namespace

SelectResult SelectOperation::begin(Worker& worker, Task& task, std::span<const SelectCase> cases, bool hasDefault) {
  CHECK(cases.size() <= UINT16_MAX + 1);
  SelectResult result;
  CaseList order(cases.size());
  bool durable = true;
  for (size_t i = 0; i < cases.size(); ++i) {
    const ChannelCore* channel = cases[i].channel;
    if (channel == nullptr) continue;
    order.add(static_cast<uint16_t>(i));
    durable = durable && channel->bubble != 0;
    if (ChannelOperations::outsideBubble(&task, *channel)) {
      result.kind = SelectResult::outsideBubble;
      return result;
    }
  }
  task.durable = durable;
  if (order.size() == 0) {
    if (hasDefault) {
      result.kind = SelectResult::defaultCase;
    } else {
      task.waitReason = cases.empty() ? WaitReason::selectNoCases : WaitReason::select;
    }
    return result;
  }
  CaseList sorted(cases.size());
  for (uint16_t index : order) sorted.add(index);
  std::sort(sorted.begin(), sorted.end(),
            [&](uint16_t a, uint16_t b) { return std::less<ChannelCore*>()(cases[a].channel, cases[b].channel); });
  shuffle(order, worker.random);
  Task* wake = nullptr;
  {
    ChannelLocks locks(cases, sorted);
    result = poll(cases, {order.begin(), order.size()}, wake);
    if (result.kind == SelectResult::parked) {
      if (hasDefault) {
        result.kind = SelectResult::defaultCase;
      } else {
        reserve(worker, cases, {sorted.begin(), sorted.size()});
        park(worker, task, cases, {sorted.begin(), sorted.size()});
      }
    }
  }
  if (wake != nullptr) worker.scheduler.ready(&worker, *wake);
  return result;
}

// The first case in `order` that can go on; kind parked: none.
SelectResult SelectOperation::poll(std::span<const SelectCase> cases, std::span<const uint16_t> order, Task*& wake) {
  SelectResult result;
  for (uint16_t index : order) {
    const SelectCase& each = cases[index];
    each.channel->lock.assumeHeld();
    ChannelStatus status = each.isSend
                               ? ChannelOperations::sendLocked(*each.channel, each.sendValue, wake)
                               : ChannelOperations::receiveLocked(*each.channel, each.receiveInto, wake);
    if (status == ChannelStatus::wouldBlock) continue;
    result.kind = each.isSend && status == ChannelStatus::closed ? SelectResult::sendOnClosed : SelectResult::chosen;
    result.index = index;
    result.received = !each.isSend && status == ChannelStatus::done;
    return result;
  }
  return result;
}

// Memory for the waiters and their values: all or nothing.
void SelectOperation::reserve(Worker& worker, std::span<const SelectCase> cases, std::span<const uint16_t> order) {
  worker.reserveWaiters(order.size() - 1);
  size_t done = 0;
  try {
    for (; done < order.size(); ++done) ChannelOperations::reserveValue(worker.heap, *cases[order[done]].channel);
  } catch (const OutOfMemory&) {
    while (done-- > 0) {
      uint32_t bytes = cases[order[done]].channel->elementBytes;
      if (bytes > Waiter::kInlineBytes) worker.heap.giveOutside(bytes);
    }
    throw;
  }
}

// Puts a waiter into the queue of every case's channel. The first is the task's own.
void SelectOperation::park(Worker& worker, Task& task, std::span<const SelectCase> cases,
                           std::span<const uint16_t> order) {
  task.selectDone_.store(0, std::memory_order_relaxed);
  task.waitReason = WaitReason::select;
  Waiter* last = nullptr;
  for (uint16_t index : order) {
    const SelectCase& each = cases[index];
    Waiter* waiter = last == nullptr ? &task.waiter_ : worker.takeWaiter();
    ChannelOperations::prepare(*waiter, task, *each.channel, each.isSend, each.sendValue);
    waiter->isSelect = true;
    waiter->caseIndex = index;
    if (last != nullptr) last->nextCase = waiter;
    last = waiter;
    each.channel->lock.assumeHeld();
    ChannelOperations::enqueue(each.isSend ? each.channel->senders : each.channel->receivers, waiter);
  }
}

SelectResult SelectOperation::finish(Worker& worker, Task& task, std::span<const SelectCase> cases) {
  Waiter* woken = task.wokenBy;
  SelectResult result;
  result.index = woken->caseIndex;
  for (Waiter* waiter = &task.waiter_; waiter != nullptr;) {
    Waiter* next = waiter->nextCase;
    if (waiter != woken) {
      // Nobody else can win any more, but the queues are still others' to walk.
      Guard lock(waiter->channel->lock);
      if (waiter->queued) {
        ChannelCore& channel = *waiter->channel;
        ChannelOperations::unlink(waiter->isSend ? channel.senders : channel.receivers, waiter);
      }
    }
    if (waiter == woken) {
      bool isSend = waiter->isSend;
      bool success = ChannelOperations::takeValue(worker.heap, *waiter, cases[result.index].receiveInto);
      result.kind = isSend && !success ? SelectResult::sendOnClosed : SelectResult::chosen;
      result.received = !isSend && success;
    } else {
      ChannelOperations::releaseValue(worker.heap, *waiter);
    }
    if (waiter != &task.waiter_) worker.giveWaiter(waiter);
    waiter = next;
  }
  task.waiter_.nextCase = nullptr;
  return result;
}

}  // namespace gopark::runtime
