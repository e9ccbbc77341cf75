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

Timers::Timers(Scheduler& scheduler, Random* order)
    : scheduler_(scheduler), order_(order), heap_(Counted<Entry>(scheduler.heap())) {}

bool Timers::start(Worker* worker, Timer& timer, int64_t when, int64_t period) {
  bool wasPending = false, first = false;
  {
    Guard lock(mutex_);
    wasPending = startLocked(timer, when, period);
    first = timer.heapIndex == 0;
  }
  if (first && order_ == nullptr) scheduler_.timerMoved(worker, when);
  return wasPending;
}

bool Timers::stop(Timer& timer) {
  Guard lock(mutex_);
  return stopLocked(timer);
}

bool Timers::startLocked(Timer& timer, int64_t when, int64_t period) {
  if (heap_.size() == heap_.capacity()) heap_.reserve(std::max<size_t>(16, 2 * heap_.size()));
  bool wasPending = stopLocked(timer);
  timer.when = when;
  timer.period = period;
  timer.sequence = order_ == nullptr ? ++sequence_ : order_->next();
  timer.heapIndex = static_cast<uint32_t>(heap_.size());
  heap_.push_back({&timer, timer.object});
  siftUp(timer.heapIndex);
  publishNext();
  return wasPending;
}

bool Timers::stopLocked(Timer& timer) {
  if (timer.heapIndex == Timer::kIdle) return false;
  if (!holds(timer)) throw Fault{timer.heapIndex};
  removeAt(timer.heapIndex);
  publishNext();
  return true;
}

bool Timers::holds(const Timer& timer) const {
  return timer.heapIndex < heap_.size() && heap_[timer.heapIndex].timer == &timer;
}

int Timers::runDue(Worker& worker, int64_t now) {
  ReleasableGuard lock(mutex_);
  int fired = 0;
  while (!heap_.empty() && heap_[0].timer->when <= now) {
    Entry entry = heap_[0];
    Timer& timer = *entry.timer;
    int64_t late = timer.period > 0 ? 0 : now - timer.when;
    advance(timer, now);
    ++fired;
    if (entry.object == 0) {
      timer.fire(worker, timer, now);
      continue;
    }
    uint64_t firing = timer.firing = ++firings_;
    publishNext();
    lock.unlock();
    try {
      GoTimers::fire(worker, *this, entry.object, firing, late);
    } catch (const Fault&) {
      // a program that has overwritten its timer or channel has none
    }
    lock.lock();
  }
  publishNext();
  return fired;
}

// The first timer is due: it leaves the heap, or moves on to its next time.
void Timers::advance(Timer& timer, int64_t now) {
  if (timer.period <= 0) return removeAt(0);
  // The next multiple of the period after now: ticks that nobody was there to see are dropped.
  auto passed = static_cast<uint64_t>(now) - static_cast<uint64_t>(timer.when);
  auto step = static_cast<uint64_t>(timer.period);
  timer.when = static_cast<int64_t>(static_cast<uint64_t>(timer.when) + step * (1 + passed / step));
  if (timer.when < now) timer.when = INT64_MAX;
  timer.sequence = ++sequence_;
  siftDown(0);
}

void Timers::publishNext() { next_.store(heap_.empty() ? INT64_MAX : heap_[0].timer->when, std::memory_order_release); }

void Timers::place(uint32_t index, const Entry& entry) {
  heap_[index] = entry;
  entry.timer->heapIndex = index;
}

void Timers::siftUp(uint32_t index) {
  Entry entry = heap_[index];
  while (index > 0) {
    uint32_t parent = (index - 1) / 2;
    if (!before(entry.timer, heap_[parent].timer)) break;
    place(index, heap_[parent]);
    index = parent;
  }
  place(index, entry);
}

void Timers::siftDown(uint32_t index) {
  Entry entry = heap_[index];
  auto size = static_cast<uint32_t>(heap_.size());
  for (;;) {
    uint32_t child = index * 2 + 1;
    if (child >= size) break;
    if (child + 1 < size && before(heap_[child + 1].timer, heap_[child].timer)) ++child;
    if (!before(heap_[child].timer, entry.timer)) break;
    place(index, heap_[child]);
    index = child;
  }
  place(index, entry);
}

void Timers::removeAt(uint32_t index) {
  heap_[index].timer->heapIndex = Timer::kIdle;
  Entry last = heap_.back();
  heap_.pop_back();
  if (index == heap_.size()) return;
  place(index, last);
  siftUp(index);
  siftDown(index);
}

void Timers::visitRoots(RootVisitor& visitor) {
  mutex_.assumeHeld();  // the world is stopped, as it is below
  for (const Entry& entry : heap_) {
    if (!entry.timer->weak) visitor.pointer(entry.object);
  }
}

void Timers::dropDead(const LivenessQuery& query) {
  mutex_.assumeHeld();
  size_t dead =
      std::erase_if(heap_, [&](const Entry& entry) { return entry.object != 0 && !query.alive(entry.object); });
  if (dead == 0) return;
  for (uint32_t i = 0; i < heap_.size(); ++i) place(i, heap_[i]);
  for (auto i = static_cast<uint32_t>(heap_.size() / 2); i-- > 0;) siftDown(i);
  publishNext();
}

void Timers::clear() {
  Guard lock(mutex_);
  for (const Entry& entry : heap_) entry.timer->heapIndex = Timer::kIdle;
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

GoTimer& goTimer(Heap& heap, Address address) {
  auto* go = reinterpret_cast<GoTimer*>(heap.checked(address, sizeof(GoTimer)));
  if (address % 8 != 0 || go->timer.object != address) throw Fault{address};
  return *go;
}

// With the timers' mutex held, under which the value is sent: a channel timer's value that nobody has received counts as
// not yet sent, and so does one that is about to be.
bool takeBack(Heap& heap, GoTimer& go) {
  if (go.channel == 0) return false;
  bool sending = std::exchange(go.timer.firing, 0) != 0;
  return ChannelOperations::drain(channelAt(heap, go.channel)) || sending;
}

}  // namespace

void GoTimers::fire(Worker& worker, Timers& timers, Address address, uint64_t firing, int64_t late) {
  GoTimer& go = goTimer(worker.heap, address);
  RuntimeHooks& hooks = worker.scheduler.hooks();
  if (go.channel == 0) {
    hooks.startTimerFunction(worker, go.function, go.argumentType, go.argumentData, late);
    return;
  }
  ChannelCore* channel = channelAt(worker.heap, go.channel);
  alignas(8) char value[64] = {};
  if (channel->elementBytes > sizeof(value)) return;
  hooks.fillTimerValue(worker, value, channel->elementBytes, late);
  Guard lock(timers.mutex());
  if (go.timer.firing != firing) return;
  go.timer.firing = 0;
  ChannelOperations::trySend(worker, channel, value);
}

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
  go.timer.object = address;
  if (channel != 0) {
    // The channel keeps the timer alive, not the other way round: an unreachable channel's timer is dropped.
    go.timer.weak = true;
    ChannelCore* core = channelAt(worker.heap, channel);
    core->timer = address;
    core->isTimer = true;
  }
  timersOf(worker, go).start(&worker, go.timer, when, period);
  runAtOnce(worker, go.bubble, when);
  return address;
}

bool GoTimers::isForeign(Worker& worker, Address address) {
  GoTimer& go = goTimer(worker.heap, address);
  return go.bubble != nullptr && go.bubble != bubbleOf(worker);
}

bool GoTimers::stopTimer(Worker& worker, Address address) {
  GoTimer& go = goTimer(worker.heap, address);
  Timers& timers = timersOf(worker, go);
  Guard lock(timers.mutex());
  bool pending = timers.stopLocked(go.timer);
  return takeBack(worker.heap, go) || pending;
}

bool GoTimers::resetTimer(Worker& worker, Address address, int64_t when, int64_t period) {
  GoTimer& go = goTimer(worker.heap, address);
  Timers& timers = timersOf(worker, go);
  bool pending = false;
  {
    Guard lock(timers.mutex());
    pending = timers.startLocked(go.timer, when, period);
    if (takeBack(worker.heap, go)) pending = true;
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
