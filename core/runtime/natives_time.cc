// Natives of package time: clocks, Sleep, timers.
#include "runtime/native_state.h"

namespace gopark::runtime {

namespace {

constexpr int64_t kSecond = 1'000'000'000;

NativeStatus now(NativeCall& call) {
  int64_t wall = call.scheduler().wallNow();
  int64_t seconds = wall / kSecond;
  call.set(0, static_cast<uint64_t>(seconds));
  call.setI32(1, static_cast<int32_t>(wall - seconds * kSecond));
  call.set(2, static_cast<uint64_t>(call.scheduler().now()));
  return NativeStatus::returned;
}

// A bubble's time has no monotonic reading: it would not compare with times from outside.
NativeStatus runtimeNow(NativeCall& call) {
  const Bubble* bubble = call.task.bubble;
  if (bubble == nullptr) return now(call);
  call.set(0, static_cast<uint64_t>(bubble->now() / kSecond));
  call.setI32(1, static_cast<int32_t>(bubble->now() % kSecond));
  call.set(2, 0);
  return NativeStatus::returned;
}

int64_t nowFor(NativeCall& call) {
  return call.task.bubble == nullptr ? call.scheduler().now() : call.task.bubble->now();
}

NativeStatus runtimeNano(NativeCall& call) {
  call.set(0, static_cast<uint64_t>(nowFor(call)));
  return NativeStatus::returned;
}

NativeStatus isBubbled(NativeCall& call) {
  call.setBool(0, call.task.bubble != nullptr);
  return NativeStatus::returned;
}

NativeStatus nanotime(NativeCall& call) {
  call.set(0, static_cast<uint64_t>(call.scheduler().now()));
  return NativeStatus::returned;
}

NativeStatus sleep(NativeCall& call) {
  if (call.resumed || call.i64(0) <= 0) return NativeStatus::returned;
  int64_t now = nowFor(call);
  int64_t when = call.i64(0) > INT64_MAX - now ? INT64_MAX : now + call.i64(0);
  call.scheduler().sleepUntil(call.worker, call.task, when);
  return NativeStatus::parked;
}

// func newTimer(when, period int64, f func(any, uintptr, int64), arg any, cp unsafe.Pointer) *Timer
NativeStatus newTimer(NativeCall& call) {
  Address timer = GoTimers::newTimer(call.worker, call.i64(0), call.i64(1), call.word(2), call.word(3), call.word(4),
                                     call.address(5));
  if (timer == 0) return NativeStatus::outOfMemory;
  call.set(0, timer);
  return NativeStatus::returned;
}

NativeStatus stopTimer(NativeCall& call) {
  if (GoTimers::isForeign(call.worker, call.address(0))) {
    return call.fatal("stop of synctest timer from outside bubble");
  }
  call.setBool(0, GoTimers::stopTimer(call.worker, call.address(0)));
  return NativeStatus::returned;
}

NativeStatus resetTimer(NativeCall& call) {
  if (GoTimers::isForeign(call.worker, call.address(0))) {
    return call.fatal("reset of synctest timer from outside bubble");
  }
  call.setBool(0, GoTimers::resetTimer(call.worker, call.address(0), call.i64(1), call.i64(2)));
  return NativeStatus::returned;
}

// func localZone() string: the reader's; empty: as environment and files say. A run that must not depend on where it
// runs has UTC.
NativeStatus localZone(NativeCall& call) {
  Scheduler& scheduler = call.scheduler();
  return call.setString(0, scheduler.deterministic() ? "UTC" : scheduler.host().timeZone())
             ? NativeStatus::returned
             : NativeStatus::outOfMemory;
}

// func sharePlaces(local *Location, start *int64)
NativeStatus sharePlaces(NativeCall& call) {
  nativeState(call).time = {call.address(0), call.address(1)};
  return NativeStatus::returned;
}

constexpr NativeEntry kEntries[] = {
    {"time.localZone", localZone},
    {"time.now", now},
    {"time.sharePlaces", sharePlaces},
    {"time.runtimeNow", runtimeNow},
    {"time.runtimeNano", runtimeNano},
    {"time.Sleep", sleep},
    {"time.newTimer", newTimer},
    {"time.stopTimer", stopTimer},
    {"time.resetTimer", resetTimer},
    {"time.runtimeIsBubbled", isBubbled},
    {"syscall.now", now},
    {"runtime.nanotime", nanotime},
    {"internal/sync.runtime_nanotime", nanotime},
    {"internal/poll.runtimeNano", nanotime},
};

}  // namespace

std::span<const NativeEntry> timeNatives() { return kEntries; }

}  // namespace gopark::runtime
