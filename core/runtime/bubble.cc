#include "runtime/bubble.h"

#include "base/check.h"
#include "runtime/scheduler.h"

namespace gopark::runtime {

namespace {

constexpr int64_t kStart = 946'684'800'000'000'000;  // midnight UTC, 2000-01-01

bool isDurable(const Task& task) {
  Durable kind = durable(task.waitReason);
  return kind == Durable::yes || (kind == Durable::ifSaidSo && task.durable);
}

}  // namespace

Bubble::Bubble(Worker& worker, uint32_t id, Task& root)
    : id(id),
      scheduler_(worker.scheduler),
      random_(worker.random.next()),
      timers_(worker.scheduler, &random_),
      now_(kStart),
      root_(root) {}

void Bubble::join(Task& task) {
  Guard lock(lock_);
  task.bubble = this;
  if (main_ == nullptr) main_ = &task;
  ++total_;
  ++running_;
}

bool Bubble::park(Worker& worker, Task& task) {
  task.durable = isDurable(task);
  Task* target = nullptr;
  {
    Guard lock(lock_);
    bool durable = task.durable;  // once it is parked, it is others'
    if (!task.park()) return false;
    if (!durable) return true;
    task.bubbleIdle_ = true;
    --running_;
    target = idleTarget();
  }
  if (target != nullptr) scheduler_.ready(&worker, *target);
  return true;
}

bool Bubble::wake(Task& task) {
  Guard lock(lock_);
  bool wasParked = task.wake();
  if (task.bubbleIdle_) {
    task.bubbleIdle_ = false;
    ++running_;
  }
  return wasParked;
}

void Bubble::leave(Worker& worker, Task& task) {
  Task* target = nullptr;
  {
    Guard lock(lock_);
    if (&task == main_) mainEnded_ = true;
    --total_;
    --running_;
    target = idleTarget();
  }
  if (target != nullptr) scheduler_.ready(&worker, *target);
}

// With the lock held: whom to wake, if nobody runs. The one that is woken takes active_ back.
Task* Bubble::idleTarget() {
  CHECK(running_ >= 0 && active_ >= 0);
  if (running_ > 0 || active_ > 0) return nullptr;
  ++active_;
  if (timers_.next() <= now()) return &root_;
  return waiter_ != nullptr ? waiter_ : &root_;
}

void Bubble::beginStep(Worker& worker) {
  timers_.runDue(worker, now());
  Guard lock(lock_);
  --active_;
}

bool Bubble::endStep() {
  Guard lock(lock_);
  int64_t next = timers_.next();
  if (next == INT64_MAX || mainEnded_) return false;  // the time of a bubble ends with its first goroutine
  if (next > now()) now_.store(next, std::memory_order_relaxed);
  return true;
}

int Bubble::others() const {
  Guard lock(lock_);
  return total_ - 1;
}

bool Bubble::mainEnded() const {
  Guard lock(lock_);
  return mainEnded_;
}

bool Bubble::beginWait(Task& task) {
  Guard lock(lock_);
  if (waiter_ != nullptr) return false;
  waiter_ = &task;
  return true;
}

void Bubble::endWait() {
  Guard lock(lock_);
  --active_;
  waiter_ = nullptr;
}

// ---- All bubbles.

Bubble& Bubbles::begin(Worker& worker, Task& root) {
  Guard lock(mutex_);
  uint32_t id = ++lastId_;
  auto& bubble = bubbles_[id].bubble = std::make_unique<Bubble>(worker, id, root);
  root.bubble = bubble.get();
  return *bubble;
}

void Bubbles::end(Bubble& bubble) {
  Guard lock(mutex_);
  bubble.timers().clear();
  bubbles_[bubble.id].ended = true;
}

Bubbles::Association Bubbles::association(Address object, const Bubble& bubble, bool add) {
  Guard lock(mutex_);
  auto found = associations_.find(object);
  if (found != associations_.end()) return found->second == bubble.id ? current : other;
  if (!add) return none;
  associations_.emplace(object, bubble.id);
  return current;
}

void Bubbles::disassociate(Address object) {
  Guard lock(mutex_);
  associations_.erase(object);
}

void Bubbles::visitRoots(RootVisitor& visitor) {
  mutex_.assumeHeld();  // the world is stopped, as it is below
  for (auto& [id, known] : bubbles_) known.bubble->timers().visitRoots(visitor);
}

void Bubbles::dropDead(const LivenessQuery& query) {
  mutex_.assumeHeld();
  // Not sooner: who woke the root last may have been about to leave the bubble's lock. A bubble with goroutines that
  // are blocked for ever stays.
  std::erase_if(bubbles_, [](const auto& entry) { return entry.second.ended && entry.second.bubble->others() == 0; });
  for (auto& [id, known] : bubbles_) known.bubble->timers().dropDead(query);
  std::erase_if(associations_, [&](const auto& entry) { return !query.alive(entry.first); });
}

void Bubbles::clear() {
  Guard lock(mutex_);
  for (auto& [id, known] : bubbles_) known.bubble->timers().clear();
}

}  // namespace gopark::runtime
