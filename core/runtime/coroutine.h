// Tasks written as C++20 coroutines: the runtime used from C++ without any Go.
//
//   Coroutine producer(TypedChannel<int>& channel) {
//     for (int i = 0; i < 10; ++i) co_await channel.send(i);
//     channel.close(co_await currentWorker());
//   }
//   scheduler.spawn(nullptr, makeTask(producer(channel)));
//
// Arguments live in the coroutine's frame: pass references only to what outlives the task, and do not use capturing
// lambdas (the lambda object dies before its coroutine does).
#pragma once

#include <coroutine>
#include <cstdlib>
#include <initializer_list>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/check.h"
#include "runtime/scheduler.h"
#include "runtime/select.h"

namespace gopark::runtime {

class CoroutineTask;

class Coroutine {
 public:
  struct promise_type {
    CoroutineTask* task = nullptr;

    Coroutine get_return_object() { return Coroutine(std::coroutine_handle<promise_type>::from_promise(*this)); }
    std::suspend_always initial_suspend() noexcept { return {}; }
    std::suspend_always final_suspend() noexcept { return {}; }
    void return_void() {}
    void unhandled_exception() { std::abort(); }
    // Every awaitable of the runtime has a member `task`.
    template <typename Awaitable>
    Awaitable await_transform(Awaitable&& awaitable) {
      awaitable.task = task;
      return std::forward<Awaitable>(awaitable);
    }
  };

  Coroutine(Coroutine&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
  ~Coroutine() {
    if (handle_) handle_.destroy();
  }

 private:
  friend class CoroutineTask;
  explicit Coroutine(std::coroutine_handle<promise_type> handle) : handle_(handle) {}
  std::coroutine_handle<promise_type> handle_;
};

class CoroutineTask final : public Task {
 public:
  explicit CoroutineTask(Coroutine coroutine) : handle_(std::exchange(coroutine.handle_, nullptr)) {
    handle_.promise().task = this;
  }
  ~CoroutineTask() override { handle_.destroy(); }

  Outcome resume(Worker& worker) override {
    worker_ = &worker;
    outcome = Outcome::parked;
    if (retry != nullptr) {  // a semaphore that another task was faster to take
      if (!retry(*this, retryContext)) return Outcome::parked;
      retry = nullptr;
    }
    handle_.resume();
    return handle_.done() ? Outcome::done : outcome;
  }

  Worker& worker() { return *worker_; }

  // Set by awaitables.
  Outcome outcome = Outcome::parked;
  bool (*retry)(CoroutineTask& task, void* context) = nullptr;
  void* retryContext = nullptr;

 private:
  std::coroutine_handle<Coroutine::promise_type> handle_;
  Worker* worker_ = nullptr;
};

inline Task* makeTask(Coroutine coroutine) { return new CoroutineTask(std::move(coroutine)); }

struct Awaitable {
  CoroutineTask* task = nullptr;
  bool await_ready() { return false; }
  void await_suspend(std::coroutine_handle<>) {}
  void await_resume() {}
};

struct YieldAwaitable : Awaitable {
  void await_suspend(std::coroutine_handle<>) { task->outcome = Outcome::yielded; }
};
inline YieldAwaitable yield() { return {}; }

struct SleepAwaitable : Awaitable {
  int64_t duration = 0;
  bool await_ready() {
    Worker& worker = task->worker();
    if (duration <= 0) return true;
    worker.scheduler.sleepUntil(worker, *task, worker.scheduler.now() + duration);
    return false;
  }
};
inline SleepAwaitable sleepFor(int64_t nanoseconds) {
  SleepAwaitable result;
  result.duration = nanoseconds;
  return result;
}

struct WorkerAwaitable : Awaitable {
  bool await_ready() { return true; }
  Worker& await_resume() { return task->worker(); }
};
inline WorkerAwaitable currentWorker() { return {}; }

struct SpawnAwaitable : Awaitable {
  Task* spawned = nullptr;
  bool await_ready() {
    task->worker().scheduler.spawn(&task->worker(), spawned);
    return true;
  }
};
inline SpawnAwaitable spawn(Coroutine coroutine) {
  SpawnAwaitable result;
  result.spawned = makeTask(std::move(coroutine));
  return result;
}

// Parks until somebody calls Scheduler::ready.
struct ParkAwaitable : Awaitable {};
inline ParkAwaitable park() { return {}; }

// A channel of trivially copyable values in C++ memory. Must outlive its users.
template <typename T>
class TypedChannel {
  static_assert(std::is_trivially_copyable_v<T> && alignof(T) <= 8);

 public:
  explicit TypedChannel(uint64_t capacity = 0) : buffer_(new char[capacity * sizeof(T) + 1]) {
    core_.capacity = capacity;
    core_.elementBytes = sizeof(T);
    core_.buffer = buffer_.get();
  }
  TypedChannel(const TypedChannel&) = delete;
  TypedChannel& operator=(const TypedChannel&) = delete;

  struct SendAwaitable : Awaitable {
    ChannelCore* core = nullptr;
    T value{};
    ChannelStatus status = ChannelStatus::parked;
    bool await_ready() {
      status = ChannelOperations::send(task->worker(), *task, core, &value, true);
      return status != ChannelStatus::parked;
    }
    // False: the channel is closed.
    bool await_resume() {
      if (status == ChannelStatus::parked) status = ChannelOperations::finishSend(task->worker(), *task);
      return status == ChannelStatus::done;
    }
  };

  struct Received {
    T value{};
    bool ok = false;
    explicit operator bool() const { return ok; }
  };

  struct ReceiveAwaitable : Awaitable {
    ChannelCore* core = nullptr;
    Received received;
    ChannelStatus status = ChannelStatus::parked;
    bool await_ready() {
      status = ChannelOperations::receive(task->worker(), *task, core, &received.value, true);
      return status != ChannelStatus::parked;
    }
    Received await_resume() {
      if (status == ChannelStatus::parked) {
        status = ChannelOperations::finishReceive(task->worker(), *task, &received.value);
      }
      received.ok = status == ChannelStatus::done;
      return received;
    }
  };

  SendAwaitable send(T value) {
    SendAwaitable result;
    result.core = &core_;
    result.value = value;
    return result;
  }
  ReceiveAwaitable receive() {
    ReceiveAwaitable result;
    result.core = &core_;
    return result;
  }
  ChannelStatus close(Worker& worker) { return ChannelOperations::close(worker, &core_); }
  uint64_t length() const { return ChannelOperations::length(&core_); }
  ChannelCore* core() { return &core_; }

  SelectCase sendCase(const T* value) { return {&core_, value, nullptr, true}; }
  SelectCase receiveCase(T* into) { return {&core_, nullptr, into, false}; }

 private:
  std::unique_ptr<char[]> buffer_;
  ChannelCore core_;
};

struct SelectAwaitable : Awaitable {
  std::vector<SelectCase> cases;
  bool hasDefault = false;
  SelectResult result;
  bool await_ready() {
    result = SelectOperation::begin(task->worker(), *task, cases, hasDefault);
    return result.kind != SelectResult::parked;
  }
  SelectResult await_resume() {
    if (result.kind == SelectResult::parked) result = SelectOperation::finish(task->worker(), *task, cases);
    return result;
  }
};
inline SelectAwaitable select(std::vector<SelectCase> cases, bool hasDefault = false) {
  SelectAwaitable result;
  result.cases = std::move(cases);
  result.hasDefault = hasDefault;
  return result;
}

// A counting semaphore; Mutex and WaitGroup are made of it.
class Semaphore {
 public:
  explicit Semaphore(uint32_t count = 0) : count_(count) {}

  struct AcquireAwaitable : Awaitable {
    std::atomic<uint32_t>* counter = nullptr;
    WaitReason reason = WaitReason::semacquire;
    bool await_ready() {
      Worker& worker = task->worker();
      SemaphoreStatus status = worker.scheduler.semaphores().acquire(*task, counter, false, reason);
      if (status == SemaphoreStatus::acquired) return true;
      task->retryContext = this;
      task->retry = [](CoroutineTask& waiting, void* context) {
        auto* self = static_cast<AcquireAwaitable*>(context);
        Worker& now = waiting.worker();
        return now.scheduler.semaphores().resumeAcquire(waiting, self->counter, false, self->reason) ==
               SemaphoreStatus::acquired;
      };
      return false;
    }
  };
  AcquireAwaitable acquire(WaitReason reason = WaitReason::semacquire) {
    AcquireAwaitable result;
    result.counter = &count_;
    result.reason = reason;
    return result;
  }
  void release(Worker& worker) { worker.scheduler.semaphores().release(worker, &count_, false); }

 private:
  std::atomic<uint32_t> count_;
};

class Mutex {
 public:
  Semaphore::AcquireAwaitable lock() { return semaphore_.acquire(WaitReason::syncMutexLock); }
  void unlock(Worker& worker) { semaphore_.release(worker); }

 private:
  Semaphore semaphore_{1};
};

class WaitGroup {
 public:
  void add(uint32_t count) { pending_.fetch_add(count, std::memory_order_relaxed); }
  void done(Worker& worker) {
    // acq_rel: the last one sees, and passes on, what all the others did before.
    if (pending_.fetch_sub(1, std::memory_order_acq_rel) == 1) finished_.release(worker);
  }
  // For one waiter.
  Semaphore::AcquireAwaitable wait() { return finished_.acquire(WaitReason::syncWaitGroupWait); }

 private:
  std::atomic<uint32_t> pending_{0};
  Semaphore finished_{0};
};

}  // namespace gopark::runtime
