#include "runtime/timer.h"

#include <algorithm>

#include "runtime/bubble.h"
#include "runtime/channel.h"
#include "runtime/scheduler.h"

namespace gopark::runtime {

namespace {

bool before(const Timer* a, const Timer* b) {
  return a->when != b->when ? a->when < b->when : a->sequence < b->sequence;
}

}  // namespace

bool Timers::start(Worker* worker, Timer& timer, int64_t when, int64_t period) {
  bool wasPending = false, first = false;
  {
    std::lock_guard lock(mutex_);
    wasPending = startLocked(timer, when, period);
    first = timer.heapIndex == 0;
  }
  if (first && order_ == nullptr) scheduler_.timerMoved(worker, when);
  return wasPending;
}

bool Timers::stop(Timer& timer) {
  std::lock_guard lock(mutex_);
  return stopLocked(timer);
}

bool Timers::startLocked(Timer& timer, int64_t when, int64_t period) {
  bool wasPending = stopLocked(timer);
  timer.when = when;
  timer.period = period;
  timer.sequence = order_ == nullptr ? ++sequence_ : order_->next();
  timer.heapIndex = static_cast<uint32_t>(heap_.size());
  heap_.push_back(&timer);
  siftUp(timer.heapIndex);
  publishNext();
  return wasPending;
}

bool Timers::stopLocked(Timer& timer) {
  if (timer.heapIndex == Timer::kIdle) return false;
  if (timer.heapIndex >= heap_.size() || heap_[timer.heapIndex] != &timer) throw Fault{timer.heapIndex};
  removeAt(timer.heapIndex);
  publishNext();
  return true;
}

int Timers::runDue(Worker& worker, int64_t now) {
  std::lock_guard lock(mutex_);
  int fired = 0;
  while (!heap_.empty() && heap_[0]->when <= now) {
    Timer& timer = *heap_[0];
    if (timer.period > 0) {
      // The next multiple of the period after now: ticks that nobody was there to see are dropped.
      timer.when += timer.period * (1 + (now - timer.when) / timer.period);
      if (timer.when < 0) timer.when = INT64_MAX;
      timer.sequence = ++sequence_;
      siftDown(0);
    } else {
      removeAt(0);
    }
    timer.fire(worker, timer, now);
    ++fired;
  }
  publishNext();
  return fired;
}

void Timers::publishNext() { next_.store(heap_.empty() ? INT64_MAX : heap_[0]->when, std::memory_order_release); }

void Timers::place(uint32_t index, Timer* timer) {
  heap_[index] = timer;
  timer->heapIndex = index;
}

void Timers::siftUp(uint32_t index) {
  Timer* timer = heap_[index];
  while (index > 0) {
    uint32_t parent = (index - 1) / 2;
    if (!before(timer, heap_[parent])) break;
    place(index, heap_[parent]);
    index = parent;
  }
  place(index, timer);
}

void Timers::siftDown(uint32_t index) {
  Timer* timer = heap_[index];
  auto size = static_cast<uint32_t>(heap_.size());
  for (;;) {
    uint32_t child = index * 2 + 1;
    if (child >= size) break;
    if (child + 1 < size && before(heap_[child + 1], heap_[child])) ++child;
    if (!before(heap_[child], timer)) break;
    place(index, heap_[child]);
    index = child;
  }
  place(index, timer);
}

void Timers::removeAt(uint32_t index) {
  heap_[index]->heapIndex = Timer::kIdle;
  Timer* last = heap_.back();
  heap_.pop_back();
  if (index == heap_.size()) return;
  place(index, last);
  siftDown(index);
  siftUp(last->heapIndex);
}

void Timers::visitRoots(RootVisitor& visitor) {
  for (Timer* timer : heap_) {
    if (!timer->weak) visitor.pointer(timer->object);
  }
}

void Timers::dropDead(const LivenessQuery& query) {
  std::vector<Timer*> dead;
  for (Timer* timer : heap_) {
    if (timer->weak && !query.alive(timer->object)) dead.push_back(timer);
  }
  for (Timer* timer : dead) removeAt(timer->heapIndex);
  publishNext();
}

void Timers::clear() {
  std::lock_guard lock(mutex_);
  for (Timer* timer : heap_) timer->heapIndex = Timer::kIdle;
  heap_.clear();
  publishNext();
}

// ---- Go's timers.

namespace {

// The heap object behind *time.Timer and *time.Ticker.
struct GoTimer {
  uint64_t channelField;  // time.Timer.C
  uint64_t initField;     // time.Timer.initTimer
  uint64_t function;
  uint64_t argumentType;
  uint64_t argumentData;
  uint64_t channel;
  ChannelCore* core;
  Bubble* bubble;  // null: none. Compared with the caller's before it is used: it may have ended
  Timer timer;
};

Bubble* bubbleOf(Worker& worker) { return worker.current() == nullptr ? nullptr : worker.current()->bubble; }

Timers& timersOf(Worker& worker, const GoTimer& go) {
  return go.bubble == nullptr ? worker.scheduler.timers() : go.bubble->timers();
}

// In a bubble, what is due at once is done at once: its root would only come to it when all are blocked.
void runAtOnce(Worker& worker, Bubble* bubble, int64_t when) {
  if (bubble != nullptr && when <= bubble->now()) bubble->timers().runDue(worker, bubble->now());
}

void fireFunction(Worker& worker, Timer& timer, int64_t now) {
  auto* go = static_cast<GoTimer*>(timer.context);
  worker.scheduler.hooks().startTimerFunction(worker, go->function, go->argumentType, go->argumentData,
                                              now - timer.when);
}

void fireChannel(Worker& worker, Timer& timer, int64_t now) {
  auto* go = static_cast<GoTimer*>(timer.context);
  ChannelCore* channel = go->core;
  alignas(8) char value[64] = {};
  if (channel->elementBytes > sizeof(value)) return;
  int64_t delta = timer.period > 0 ? 0 : now - timer.when;
  worker.scheduler.hooks().fillTimerValue(worker, value, channel->elementBytes, delta);
  ChannelOperations::trySend(worker, channel, value);
}

GoTimer& goTimer(Heap& heap, Address address) {
  auto* go = reinterpret_cast<GoTimer*>(heap.checked(address, sizeof(GoTimer)));
  if (address % 8 != 0 || go->timer.object != address || go->timer.context != go) throw Fault{address};
  return *go;
}

}  // namespace

Address GoTimers::makeType(Heap& heap) { return makeInternalType(heap, sizeof(GoTimer), 0b111101); }

Address GoTimers::newTimer(Worker& worker, int64_t when, int64_t period, uint64_t function, uint64_t argumentType,
                           uint64_t argumentData, Address channel) {
  Scheduler& scheduler = worker.scheduler;
  Address address = worker.allocate(sizeof(GoTimer), scheduler.timerType());
  if (address == 0) return 0;
  GoTimer& go = *new (worker.heap.at(address)) GoTimer{};
  go.initField = 1;
  go.function = function;
  go.argumentType = argumentType;
  go.argumentData = argumentData;
  go.channel = channel;
  go.bubble = bubbleOf(worker);
  go.timer.context = &go;
  go.timer.object = address;
  go.timer.fire = channel == 0 ? fireFunction : fireChannel;
  if (channel != 0) {
    // The channel keeps the timer alive, not the other way round: an unreachable channel's timer is dropped.
    go.timer.weak = true;
    ChannelCore* core = channelAt(worker.heap, channel);
    core->timer = address;
    core->isTimer = true;
    go.core = core;
  }
  timersOf(worker, go).start(&worker, go.timer, when, period);
  runAtOnce(worker, go.bubble, when);
  return address;
}

bool GoTimers::isForeign(Worker& worker, Address address) {
  GoTimer& go = goTimer(worker.heap, address);
  return go.bubble != nullptr && go.bubble != bubbleOf(worker);
}

// A channel timer's value that nobody has received counts as not yet sent: it is taken back under the timers' mutex,
// under which it was sent.
bool GoTimers::stopTimer(Worker& worker, Address address) {
  GoTimer& go = goTimer(worker.heap, address);
  Timers& timers = timersOf(worker, go);
  std::lock_guard lock(timers.mutex());
  bool pending = timers.stopLocked(go.timer);
  if (go.channel != 0 && ChannelOperations::drain(channelAt(worker.heap, go.channel))) pending = true;
  return pending;
}

bool GoTimers::resetTimer(Worker& worker, Address address, int64_t when, int64_t period) {
  GoTimer& go = goTimer(worker.heap, address);
  Timers& timers = timersOf(worker, go);
  bool pending = false;
  {
    std::lock_guard lock(timers.mutex());
    pending = timers.startLocked(go.timer, when, period);
    if (go.channel != 0 && ChannelOperations::drain(channelAt(worker.heap, go.channel))) pending = true;
    if (go.timer.heapIndex != 0 && go.bubble == nullptr) return pending;
  }
  if (go.bubble != nullptr) {
    runAtOnce(worker, go.bubble, when);
    return pending;
  }
  worker.scheduler.timerMoved(&worker, when);
  return pending;
}

}  // namespace gopark::runtime
