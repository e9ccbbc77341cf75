#include "runtime/bubble.h"

#include "base/check.h"
#include "runtime/scheduler.h"

namespace gopark::runtime {

namespace {

constexpr int64_t kStart = 946'684'800'000'000'000;  // midnight UTC, 2000-01-01

// Reasons that are durable by themselves; for the others the waiting operation sets Task::durable.
bool isDurable(const Task& task) {
  switch (task.waitReason) {
    case WaitReason::chanReceiveNil:
    case WaitReason::chanSendNil:
    case WaitReason::selectNoCases:
    case WaitReason::sleep:
    case WaitReason::syncCondWait:
    case WaitReason::coroutine:
    case WaitReason::synctestRun:
    case WaitReason::synctestWait:
      return true;
    case WaitReason::chanReceive:
    case WaitReason::chanSend:
    case WaitReason::select:
    case WaitReason::syncWaitGroupWait:
      return task.durable;
    default:
      return false;
  }
}

}  // namespace

Bubble::Bubble(Worker& worker, uint32_t id, Task& root)
    : id(id),
      random_(worker.random.next()),
      timers(worker.scheduler, &random_),
      scheduler_(worker.scheduler),
      now_(kStart),
      root_(root) {}

void Bubble::join(Task& task) {
  std::lock_guard lock(lock_);
  task.bubble = this;
  if (main_ == nullptr) main_ = &task;
  ++total_;
  ++running_;
}

void Bubble::parking(Worker& worker, Task& task) {
  bool durable = isDurable(task);
  task.durable = durable;  // for traces
  if (!durable) return;
  Task* target = nullptr;
  {
    std::lock_guard lock(lock_);
    if (task.state_.load(std::memory_order_relaxed) == Task::State::wokenWhileRunning) return;
    task.bubbleIdle_ = true;
    --running_;
    target = idleTarget();
  }
  if (target != nullptr) scheduler_.ready(&worker, *target);
}

void Bubble::waking(Task& task) {
  std::lock_guard lock(lock_);
  if (!task.bubbleIdle_) return;
  task.bubbleIdle_ = false;
  ++running_;
}

void Bubble::leave(Worker& worker, Task& task) {
  Task* target = nullptr;
  {
    std::lock_guard lock(lock_);
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
  if (timers.next() <= now()) return &root_;
  return waiter_ != nullptr ? waiter_ : &root_;
}

void Bubble::beginStep(Worker& worker) {
  timers.runDue(worker, now());
  std::lock_guard lock(lock_);
  --active_;
}

bool Bubble::endStep() {
  std::lock_guard lock(lock_);
  int64_t next = timers.next();
  if (next == INT64_MAX || mainEnded_) return false;  // the time of a bubble ends with its first goroutine
  if (next > now()) now_.store(next, std::memory_order_relaxed);
  return true;
}

int Bubble::others() const {
  std::lock_guard lock(lock_);
  return total_ - 1;
}

bool Bubble::mainEnded() const {
  std::lock_guard lock(lock_);
  return mainEnded_;
}

bool Bubble::beginWait(Task& task) {
  std::lock_guard lock(lock_);
  if (waiter_ != nullptr) return false;
  waiter_ = &task;
  return true;
}

void Bubble::endWait() {
  std::lock_guard lock(lock_);
  --active_;
  waiter_ = nullptr;
}

// ---- All bubbles.

Bubble& Bubbles::begin(Worker& worker, Task& root) {
  std::lock_guard lock(mutex_);
  uint32_t id = ++lastId_;
  auto& bubble = bubbles_[id] = std::make_unique<Bubble>(worker, id, root);
  root.bubble = bubble.get();
  return *bubble;
}

// A bubble with goroutines that are blocked for ever stays.
void Bubbles::end(Bubble& bubble) {
  std::lock_guard lock(mutex_);
  bubble.timers.clear();
  if (bubble.others() == 0) bubbles_.erase(bubble.id);
}

Bubbles::Association Bubbles::association(Address object, const Bubble& bubble, bool add) {
  std::lock_guard lock(mutex_);
  auto found = associations_.find(object);
  if (found != associations_.end()) return found->second == bubble.id ? current : other;
  if (!add) return none;
  associations_.emplace(object, bubble.id);
  return current;
}

void Bubbles::disassociate(Address object) {
  std::lock_guard lock(mutex_);
  associations_.erase(object);
}

void Bubbles::visitRoots(RootVisitor& visitor) {
  for (auto& [id, bubble] : bubbles_) bubble->timers.visitRoots(visitor);
}

void Bubbles::dropDead(const LivenessQuery& query) {
  for (auto& [id, bubble] : bubbles_) bubble->timers.dropDead(query);
  std::erase_if(associations_, [&](const auto& entry) { return !query.alive(entry.first); });
}

void Bubbles::clear() {
  for (auto& [id, bubble] : bubbles_) bubble->timers.clear();
}

}  // namespace gopark::runtime
