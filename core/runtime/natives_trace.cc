// Execution traces: what the workers have seen. Go's side, which writes the format, is runtime/trace.go of the overlay.
#include "runtime/native_state.h"
#include "runtime/wait_reason.h"

namespace gopark::runtime {

namespace {

// func traceSwitch(on bool)
NativeStatus switchTrace(NativeCall& call) {
  constexpr uint32_t kEvents = 1 << 15;  // of each worker; older ones are lost
  call.scheduler().setTracing(call.boolean(0) ? kEvents : 0);
  return NativeStatus::returned;
}

// func traceMark(number uint64): an event of the calling goroutine's
NativeStatus mark(NativeCall& call) {
  TraceRing& ring = call.worker.trace;
  if (ring.on()) {
    ring.add({call.scheduler().now(), call.task.id(), call.word(0), TraceKind::user, 0, call.worker.index,
              call.scheduler().nextTraceOrder()});
  }
  return NativeStatus::returned;
}

// func traceTake() int: how many events traceEvents gives
NativeStatus take(NativeCall& call) {
  std::vector<TraceEvent> events = call.scheduler().takeTrace();
  NativeState& state = nativeState(call);
  Guard lock(state.mutex);
  state.traced = std::move(events);
  call.set(0, state.traced.size());
  return NativeStatus::returned;
}

// func traceEvents(to []uint64): of each event time, task, object, and kind | reason<<8 | worker<<16
NativeStatus copyEvents(NativeCall& call) {
  NativeState& state = nativeState(call);
  Guard lock(state.mutex);
  size_t count = std::min(state.traced.size(), static_cast<size_t>(call.word(1) / 4));
  char* to = call.memory(0, count * 32);
  for (size_t i = 0; i < count; i++) {
    const TraceEvent& event = state.traced[i];
    uint64_t words[] = {static_cast<uint64_t>(event.time), event.task, event.object,
                        static_cast<uint64_t>(event.kind) | uint64_t{event.reason} << 8 | uint64_t{event.worker} << 16};
    std::memcpy(to + i * sizeof words, words, sizeof words);
  }
  state.traced.clear();
  return NativeStatus::returned;
}

// func traceReason(reason int) string
NativeStatus reason(NativeCall& call) {
  std::string_view text = waitReasonText(static_cast<WaitReason>(call.word(0)));
  return call.setString(0, text) ? NativeStatus::returned : NativeStatus::outOfMemory;
}

constexpr NativeEntry kEntries[] = {
    {"runtime.traceSwitch", switchTrace}, {"runtime.traceMark", mark},     {"runtime.traceTake", take},
    {"runtime.traceEvents", copyEvents},  {"runtime.traceReason", reason},
};

}  // namespace

std::span<const NativeEntry> traceNatives() { return kEntries; }

}  // namespace gopark::runtime
