// Locks whose use clang checks (-Wthread-safety, in the stages that switch it on): which fields a lock guards, which
// functions need it held, or must not be called with it, and the order in which locks are taken (lock_order.h).
//
//   Mutex mutex_ ACQUIRED_AFTER(lock_order::heap);
//   int count_ GUARDED_BY(mutex_) = 0;
//   void addLocked() REQUIRES(mutex_);
//   void add() EXCLUDES(mutex_) { Guard lock(mutex_); addLocked(); }
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

#if defined(__clang__)
#define GOPARK_LOCKING(attribute) __attribute__((attribute))
#else
#define GOPARK_LOCKING(attribute)
#endif
#define CAPABILITY(name) GOPARK_LOCKING(capability(name))
#define SCOPED_CAPABILITY GOPARK_LOCKING(scoped_lockable)
#define GUARDED_BY(lock) GOPARK_LOCKING(guarded_by(lock))
#define ACQUIRED_AFTER(...) GOPARK_LOCKING(acquired_after(__VA_ARGS__))
#define ACQUIRED_BEFORE(...) GOPARK_LOCKING(acquired_before(__VA_ARGS__))
#define REQUIRES(...) GOPARK_LOCKING(requires_capability(__VA_ARGS__))
#define EXCLUDES(...) GOPARK_LOCKING(locks_excluded(__VA_ARGS__))
#define ACQUIRE(...) GOPARK_LOCKING(acquire_capability(__VA_ARGS__))
#define TRY_ACQUIRE(...) GOPARK_LOCKING(try_acquire_capability(__VA_ARGS__))
#define RELEASE(...) GOPARK_LOCKING(release_capability(__VA_ARGS__))
#define ASSERT_CAPABILITY(lock) GOPARK_LOCKING(assert_capability(lock))
#define RETURN_CAPABILITY(lock) GOPARK_LOCKING(lock_returned(lock))
// What makes up a lock, or takes locks in a way that cannot be said: with the reason beside it.
#define NO_THREAD_SAFETY_ANALYSIS GOPARK_LOCKING(no_thread_safety_analysis)

namespace gopark {

class CAPABILITY("mutex") Mutex {
 public:
  // No analysis: these are what it is made of.
  void lock() ACQUIRE() NO_THREAD_SAFETY_ANALYSIS { mutex_.lock(); }
  bool try_lock() TRY_ACQUIRE(true) NO_THREAD_SAFETY_ANALYSIS { return mutex_.try_lock(); }
  void unlock() RELEASE() NO_THREAD_SAFETY_ANALYSIS { mutex_.unlock(); }
  // For the analysis alone: it is held where that cannot be seen, or nobody else can take it (the world is stopped).
  void assumeHeld() const ASSERT_CAPABILITY(this) {}

 private:
  friend class Condition;
  std::mutex mutex_;
};

// Holds a lock to the end of the scope.
template <typename Lock>
class [[nodiscard]] SCOPED_CAPABILITY Guard {
 public:
  explicit Guard(Lock& lock) ACQUIRE(lock) : lock_(lock) { lock_.lock(); }
  ~Guard() RELEASE() { lock_.unlock(); }
  Guard(const Guard&) = delete;
  Guard& operator=(const Guard&) = delete;

 private:
  Lock& lock_;
};

// The same, and can let go of it in between.
class [[nodiscard]] SCOPED_CAPABILITY ReleasableGuard {
 public:
  explicit ReleasableGuard(Mutex& mutex) ACQUIRE(mutex) : mutex_(mutex) { mutex_.lock(); }
  ~ReleasableGuard() RELEASE() {
    if (held_) mutex_.unlock();
  }
  ReleasableGuard(const ReleasableGuard&) = delete;
  ReleasableGuard& operator=(const ReleasableGuard&) = delete;

  // No analysis: it does not know what held_ says.
  void unlock() RELEASE() NO_THREAD_SAFETY_ANALYSIS {
    mutex_.unlock();
    held_ = false;
  }
  void lock() ACQUIRE() NO_THREAD_SAFETY_ANALYSIS {
    mutex_.lock();
    held_ = true;
  }

 private:
  Mutex& mutex_;
  bool held_ = true;
};

// A condition variable. The analysis does not follow into lambdas, so its users test in a loop.
class Condition {
 public:
  void wait(Mutex& mutex) REQUIRES(mutex) {
    std::unique_lock lock(mutex.mutex_, std::adopt_lock);
    condition_.wait(lock);
    lock.release();
  }
  // False: the time has come.
  bool waitUntil(Mutex& mutex, std::chrono::steady_clock::time_point until) REQUIRES(mutex) {
    std::unique_lock lock(mutex.mutex_, std::adopt_lock);
    bool notified = condition_.wait_until(lock, until) == std::cv_status::no_timeout;
    lock.release();
    return notified;
  }
  void notifyOne() { condition_.notify_one(); }
  void notifyAll() { condition_.notify_all(); }

 private:
  std::condition_variable condition_;
};

}  // namespace gopark
