// Natives of os/signal, and those of package syscall that have to do with the process.
#include "runtime/native_state.h"
#include "runtime/signals.h"

namespace gopark::runtime {

namespace {

Signals& signals(NativeCall& call) { return call.scheduler().signals(); }

NativeStatus enable(NativeCall& call) {
  signals(call).enable(call.i32(0));
  return NativeStatus::returned;
}

NativeStatus disable(NativeCall& call) {
  signals(call).disable(call.i32(0));
  return NativeStatus::returned;
}

NativeStatus ignore(NativeCall& call) {
  signals(call).ignore(call.i32(0));
  return NativeStatus::returned;
}

NativeStatus ignored(NativeCall& call) {
  call.setBool(0, signals(call).ignored(call.i32(0)));
  return NativeStatus::returned;
}

// func signal_recv() uint32
NativeStatus receive(NativeCall& call) {
  int signal = signals(call).receive(call.task);
  call.setI32(0, signal);
  return signal == 0 ? NativeStatus::parked : NativeStatus::returned;
}

NativeStatus nothing(NativeCall&) { return NativeStatus::returned; }

// func processId() int. A run with a seed must not depend on it.
NativeStatus processId(NativeCall& call) {
  constexpr uint64_t kAnyId = 3;
  Scheduler& scheduler = call.scheduler();
  call.set(0, scheduler.deterministic() ? kAnyId : static_cast<uint64_t>(scheduler.host().processId()));
  return NativeStatus::returned;
}

// func raise(signal uint32): sends it to the process itself.
NativeStatus raise(NativeCall& call) {
  call.scheduler().raiseSignal(call.i32(0));
  return NativeStatus::yielded;
}

// func processorTime() (user, system int64), in microseconds
NativeStatus processorTime(NativeCall& call) {
  int64_t user = 0, system = 0;
  Scheduler& scheduler = call.scheduler();
  if (scheduler.deterministic()) {
    user = scheduler.options().virtualTime ? scheduler.now() / 1000 : 0;
  } else {
    scheduler.host().processorTime(user, system);
  }
  call.set(0, static_cast<uint64_t>(user));
  call.set(1, static_cast<uint64_t>(system));
  return NativeStatus::returned;
}

constexpr NativeEntry kEntries[] = {
    {"os/signal.signal_enable", enable},      {"os/signal.signal_disable", disable},
    {"os/signal.signal_ignore", ignore},      {"os/signal.signal_ignored", ignored},
    {"os/signal.signal_recv", receive},       {"os/signal.signalWaitUntilIdle", nothing},
    {"syscall.processId", processId},         {"syscall.raise", raise},
    {"syscall.processorTime", processorTime},
};

}  // namespace

std::span<const NativeEntry> signalNatives() { return kEntries; }

}  // namespace gopark::runtime
