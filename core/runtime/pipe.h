// Pipes within a program (os.Pipe), with a buffer as large as Linux's.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/lock_order.h"
#include "runtime/heap.h"

namespace gopark::runtime {

class Task;
class Worker;

class PipeEnd {
 public:
  // Both ends of a new pipe.
  // Throws OutOfMemory: what can lie in it counts.
  static std::pair<std::shared_ptr<PipeEnd>, std::shared_ptr<PipeEnd>> make(Heap& heap);

  enum class Status : uint8_t { done, wouldBlock, ended };
  struct Transfer {
    Status status = Status::done;  // ended: reading, no more comes; writing, nobody reads
    size_t bytes = 0;
  };
  Transfer read(Worker& worker, std::span<char> to);
  Transfer write(Worker& worker, std::string_view bytes);
  // What is written at once up to this size is not mixed with other writes.
  static constexpr size_t kAtomic = 4096;

  bool writes() const { return writes_; }
  void close(Worker& worker);

  // For the poller (internal/poll). The end is being closed by its owner; its deadline has passed.
  enum class State : int { fine = 0, closing = 1, expired = 2 };
  State state();
  void setClosing(Worker& worker);
  void setExpired(Worker& worker, bool expired);

  // The task, which must park (WaitReason::ioWait), is woken when there may be something to do. False: there is
  // already. With `polled` a closing or expired end is something.
  bool wait(Task& task, bool polled);

 private:
  static constexpr size_t kCapacity = 64 << 10;

  struct Shared {
    explicit Shared(Heap& itsHeap) : heap(itsHeap) {}
    ~Shared() { heap.giveOutside(kCapacity); }
    Heap& heap;
    Mutex mutex ACQUIRED_AFTER(lock_order::waiting) ACQUIRED_BEFORE(lock_order::bubble);
    std::string buffer GUARDED_BY(mutex);
    size_t taken GUARDED_BY(mutex) = 0;                       // of the buffer
    PipeEnd* ends[2] GUARDED_BY(mutex) = {nullptr, nullptr};  // those that are open; by `writes`
    size_t filled() const REQUIRES(mutex) { return buffer.size() - taken; }
  };

  PipeEnd(std::shared_ptr<Shared> shared, bool writes) : shared_(std::move(shared)), writes_(writes) {}

  static void wake(Worker& worker, std::vector<Task*>& tasks);
  std::vector<Task*> takeWaiting(bool writing) REQUIRES(shared_->mutex);  // at that end
  State stateLocked() const REQUIRES(shared_->mutex);

  std::shared_ptr<Shared> shared_;
  const bool writes_;
  bool closing_ GUARDED_BY(shared_->mutex) = false;
  bool expired_ GUARDED_BY(shared_->mutex) = false;
  std::vector<Task*> waiting_ GUARDED_BY(shared_->mutex);
};

}  // namespace gopark::runtime
