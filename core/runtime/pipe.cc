#include "runtime/pipe.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "runtime/scheduler.h"

namespace gopark::runtime {

std::pair<std::shared_ptr<PipeEnd>, std::shared_ptr<PipeEnd>> PipeEnd::make(Heap& heap) {
  if (!heap.takeOutside(kCapacity)) throw OutOfMemory{kCapacity};
  auto shared = std::make_shared<Shared>(heap);
  Guard lock(shared->mutex);
  std::shared_ptr<PipeEnd> ends[2];
  for (bool writes : {false, true}) {
    ends[writes].reset(new PipeEnd(shared, writes));
    shared->ends[writes] = ends[writes].get();
  }
  return {ends[0], ends[1]};
}

void PipeEnd::wake(Worker& worker, std::vector<Task*>& tasks) {
  for (Task* task : tasks) worker.scheduler.ready(&worker, *task);
}

std::vector<Task*> PipeEnd::takeWaiting(bool writing) {
  PipeEnd* end = shared_->ends[writing];
  if (end == nullptr) return {};
  end->shared_->mutex.assumeHeld();  // both ends' is the same
  return std::exchange(end->waiting_, {});
}

PipeEnd::Transfer PipeEnd::read(Worker& worker, std::span<char> to) {
  Transfer result;
  std::vector<Task*> writers;
  {
    Guard lock(shared_->mutex);
    if (to.empty()) return result;
    if (shared_->filled() == 0) {
      result.status = shared_->ends[true] == nullptr ? Status::ended : Status::wouldBlock;
      return result;
    }
    result.bytes = std::min(to.size(), shared_->filled());
    std::memcpy(to.data(), shared_->buffer.data() + shared_->taken, result.bytes);
    shared_->taken += result.bytes;
    if (shared_->filled() == 0) {
      shared_->buffer.clear();
      shared_->taken = 0;
    }
    writers = takeWaiting(true);
  }
  wake(worker, writers);
  return result;
}

PipeEnd::Transfer PipeEnd::write(Worker& worker, std::string_view bytes) {
  Transfer result;
  std::vector<Task*> readers;
  {
    Guard lock(shared_->mutex);
    if (shared_->ends[false] == nullptr) return {Status::ended, 0};
    size_t room = kCapacity - shared_->filled();
    if (bytes.empty()) return result;
    if (room == 0 || (bytes.size() <= kAtomic && room < bytes.size())) return {Status::wouldBlock, 0};
    if (shared_->taken > kCapacity) {
      shared_->buffer.erase(0, shared_->taken);
      shared_->taken = 0;
    }
    result.bytes = std::min(room, bytes.size());
    shared_->buffer.append(bytes.substr(0, result.bytes));
    readers = takeWaiting(false);
  }
  wake(worker, readers);
  return result;
}

void PipeEnd::close(Worker& worker) {
  std::vector<Task*> here, there;
  {
    Guard lock(shared_->mutex);
    here = std::exchange(waiting_, {});
    shared_->ends[writes_] = nullptr;
    there = takeWaiting(!writes_);
  }
  wake(worker, here);
  wake(worker, there);
}

PipeEnd::State PipeEnd::stateLocked() const {
  return closing_ ? State::closing : expired_ ? State::expired : State::fine;
}

PipeEnd::State PipeEnd::state() {
  Guard lock(shared_->mutex);
  return stateLocked();
}

void PipeEnd::setClosing(Worker& worker) {
  std::vector<Task*> tasks;
  {
    Guard lock(shared_->mutex);
    closing_ = true;
    tasks = std::exchange(waiting_, {});
  }
  wake(worker, tasks);
}

void PipeEnd::setExpired(Worker& worker, bool expired) {
  std::vector<Task*> tasks;
  {
    Guard lock(shared_->mutex);
    expired_ = expired;
    if (expired) tasks = std::exchange(waiting_, {});
  }
  wake(worker, tasks);
}

bool PipeEnd::wait(Task& task, bool polled) {
  Guard lock(shared_->mutex);
  if (polled && stateLocked() != State::fine) return false;
  if (shared_->ends[writes_] != this || shared_->ends[!writes_] == nullptr) return false;
  // Who writes little waits for more room than a byte; it is woken by each read, and looks again.
  bool ready = writes_ ? shared_->filled() + kAtomic <= kCapacity : shared_->filled() != 0;
  if (ready) return false;
  task.waitReason = WaitReason::ioWait;
  waiting_.push_back(&task);
  return true;
}

}  // namespace gopark::runtime
