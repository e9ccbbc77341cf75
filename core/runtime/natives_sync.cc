// Natives below package sync and its relatives: semaphores, notify lists, pinning.
#include "runtime/native_state.h"

namespace gopark::runtime {

namespace {

std::atomic<uint32_t>* counterAt(NativeCall& call, int i) {
  return reinterpret_cast<std::atomic<uint32_t>*>(call.memory(i, 4));
}

NativeStatus acquire(NativeCall& call, bool lifo, WaitReason reason) {
  SemaphoreTable& semaphores = call.scheduler().semaphores();
  SemaphoreStatus status = call.resumed
                               ? semaphores.resumeAcquire(call.task, counterAt(call, 0), lifo, reason)
                               : semaphores.acquire(call.task, counterAt(call, 0), lifo, reason);
  return status == SemaphoreStatus::parked ? NativeStatus::parked : NativeStatus::returned;
}

NativeStatus semacquire(NativeCall& call) { return acquire(call, false, WaitReason::semacquire); }
NativeStatus semacquireWaitGroup(NativeCall& call) {
  call.task.durable = call.boolean(1);
  return acquire(call, false, WaitReason::syncWaitGroupWait);
}
NativeStatus semacquireMutex(NativeCall& call) { return acquire(call, call.boolean(1), WaitReason::syncMutexLock); }
NativeStatus semacquireRWMutexR(NativeCall& call) {
  return acquire(call, call.boolean(1), WaitReason::syncRWMutexRLock);
}
NativeStatus semacquireRWMutex(NativeCall& call) { return acquire(call, call.boolean(1), WaitReason::syncRWMutexLock); }

// A pinned task does not hand over: sync.Pool unlocks while it relies on its worker.
NativeStatus semrelease(NativeCall& call) {
  bool yield = call.scheduler().semaphores().release(call.worker, counterAt(call, 0), call.boolean(1));
  return yield && call.worker.pinned == 0 ? NativeStatus::yielded : NativeStatus::returned;
}
NativeStatus pollSemrelease(NativeCall& call) {
  call.scheduler().semaphores().release(call.worker, counterAt(call, 0), false);
  return NativeStatus::returned;
}

NativeStatus notifyListAdd(NativeCall& call) {
  call.set(0, SemaphoreTable::notifyListAdd(counterAt(call, 0)));
  return NativeStatus::returned;
}
NativeStatus notifyListWait(NativeCall& call) {
  if (call.resumed) return NativeStatus::returned;
  bool parks = call.scheduler().semaphores().notifyListWait(call.task, counterAt(call, 0), call.u32(1));
  return parks ? NativeStatus::parked : NativeStatus::returned;
}
NativeStatus notifyListNotifyAll(NativeCall& call) {
  call.scheduler().semaphores().notifyListNotifyAll(call.worker, counterAt(call, 0));
  return NativeStatus::returned;
}
NativeStatus notifyListNotifyOne(NativeCall& call) {
  call.scheduler().semaphores().notifyListNotifyOne(call.worker, counterAt(call, 0));
  return NativeStatus::returned;
}

NativeStatus nothing(NativeCall&) { return NativeStatus::returned; }

// func registerPools(all, old *[]*Pool, local, victim uintptr)
NativeStatus registerPools(NativeCall& call) {
  nativeState(call).pools = {call.address(0), call.address(1), call.address(2), call.address(3)};
  return NativeStatus::returned;
}

// sync.Pool works on its worker's share between pin and unpin: the engine does not end the slice meanwhile.
NativeStatus procPin(NativeCall& call) {
  call.worker.pinned++;
  call.set(0, call.worker.index);
  return NativeStatus::returned;
}
NativeStatus procUnpin(NativeCall& call) {
  call.worker.pinned--;
  return NativeStatus::returned;
}

// Spinning pays when another worker may hold the lock.
NativeStatus canSpin(NativeCall& call) {
  call.setBool(0, call.i64(0) < 4 && call.scheduler().workers() > 1);
  return NativeStatus::returned;
}
NativeStatus doSpin(NativeCall&) {
  for (int i = 0; i < 30; i++) {
#if defined(__x86_64__)
    __builtin_ia32_pause();
#endif
  }
  return NativeStatus::returned;
}

NativeStatus throwFatal(NativeCall& call) { return call.fatal(call.string(0)); }

constexpr NativeEntry kEntries[] = {
    {"sync.runtime_Semacquire", semacquire},
    {"sync.runtime_SemacquireWaitGroup", semacquireWaitGroup},
    {"sync.runtime_SemacquireRWMutexR", semacquireRWMutexR},
    {"sync.runtime_SemacquireRWMutex", semacquireRWMutex},
    {"sync.runtime_Semrelease", semrelease},
    {"sync.runtime_notifyListAdd", notifyListAdd},
    {"sync.runtime_notifyListWait", notifyListWait},
    {"sync.runtime_notifyListNotifyAll", notifyListNotifyAll},
    {"sync.runtime_notifyListNotifyOne", notifyListNotifyOne},
    {"sync.runtime_notifyListCheck", nothing},
    {"sync.registerPools", registerPools},
    {"sync.runtime_procPin", procPin},
    {"sync.runtime_procUnpin", procUnpin},
    {"sync.throw", throwFatal},
    {"sync.fatal", throwFatal},
    {"sync/atomic.runtime_procPin", procPin},
    {"sync/atomic.runtime_procUnpin", procUnpin},
    {"internal/sync.runtime_SemacquireMutex", semacquireMutex},
    {"internal/sync.runtime_Semrelease", semrelease},
    {"internal/sync.runtime_canSpin", canSpin},
    {"internal/sync.runtime_doSpin", doSpin},
    {"internal/sync.throw", throwFatal},
    {"internal/sync.fatal", throwFatal},
    {"internal/poll.runtime_Semacquire", semacquire},
    {"internal/poll.runtime_Semrelease", pollSemrelease},
};

}  // namespace

void PoolPlaces::age(Heap& heap) const {
  if (all == 0) return;
  auto forEach = [&](Address list, auto action) {
    Address at = heap.load<Address>(list);
    for (uint64_t n = heap.load<uint64_t>(list + 8); n > 0; n--, at += 8) action(heap.load<Address>(at));
  };
  auto clear = [&](Address cache) { std::memset(heap.at(cache), 0, 16); };
  forEach(old, [&](Address pool) { clear(pool + victim); });
  forEach(all, [&](Address pool) {
    std::memcpy(heap.at(pool + victim), heap.at(pool + local), 16);
    clear(pool + local);
  });
  for (Address word : std::initializer_list<Address>{0, 8, 16}) {
    heap.store<uint64_t>(old + word, heap.load<uint64_t>(all + word));
    heap.store<uint64_t>(all + word, 0);
  }
}

std::span<const NativeEntry> syncNatives() { return kEntries; }

}  // namespace gopark::runtime
