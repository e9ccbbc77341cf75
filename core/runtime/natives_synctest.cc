// Natives of internal/synctest, and what the overlay's runtime needs for its Run.
#include "runtime/bubble.h"
#include "runtime/native_state.h"

namespace gopark::runtime {

namespace {

// func synctestEnter() bool
NativeStatus enter(NativeCall& call) {
  bool outside = call.task.bubble == nullptr;
  if (outside) call.scheduler().bubbles().begin(call.worker, call.task);
  call.setBool(0, outside);
  return NativeStatus::returned;
}

// func synctestStep() bool
NativeStatus step(NativeCall& call) {
  Bubble& bubble = *call.task.bubble;
  if (!call.resumed) {
    bubble.beginStep(call.worker);
    call.task.waitReason = WaitReason::synctestRun;
    return NativeStatus::parked;
  }
  call.setBool(0, bubble.endStep());
  return NativeStatus::returned;
}

// func synctestLeave() (blocked, mainEnded bool)
NativeStatus leave(NativeCall& call) {
  Bubble& bubble = *call.task.bubble;
  call.setBool(0, bubble.others() > 0);
  call.setBool(1, bubble.mainEnded());
  call.task.bubble = nullptr;
  call.scheduler().bubbles().end(bubble);
  return NativeStatus::returned;
}

NativeStatus wait(NativeCall& call) {
  Bubble* bubble = call.task.bubble;
  if (bubble == nullptr) return call.panicString("goroutine is not in a bubble");
  if (call.resumed) {
    bubble->endWait();
    return NativeStatus::returned;
  }
  if (!bubble->beginWait(call.task)) return call.panicString("wait already in progress");
  call.task.waitReason = WaitReason::synctestWait;
  return NativeStatus::parked;
}

NativeStatus isInBubble(NativeCall& call) {
  call.setBool(0, call.task.bubble != nullptr);
  return NativeStatus::returned;
}

// Package variables belong to no bubble.
bool isHeapObject(NativeCall& call) { return call.heap().findObject(call.word(0)).base != 0; }

NativeStatus associate(NativeCall& call) {
  Bubbles::Association association = Bubbles::none;
  if (isHeapObject(call)) {
    association = call.scheduler().bubbles().association(call.address(0), *call.task.bubble, true);
  }
  call.set(0, association);
  return NativeStatus::returned;
}

NativeStatus isAssociated(NativeCall& call) {
  bool associated = call.task.bubble != nullptr && call.scheduler().bubbles().association(
                                                       call.address(0), *call.task.bubble, false) == Bubbles::current;
  call.setBool(0, associated);
  return NativeStatus::returned;
}

NativeStatus disassociate(NativeCall& call) {
  call.scheduler().bubbles().disassociate(call.address(0));
  return NativeStatus::returned;
}

constexpr NativeEntry kEntries[] = {
    {"runtime.synctestEnter", enter},
    {"runtime.synctestStep", step},
    {"runtime.synctestLeave", leave},
    {"internal/synctest.Wait", wait},
    {"internal/synctest.IsInBubble", isInBubble},
    {"internal/synctest.associate", associate},
    {"internal/synctest.isAssociated", isAssociated},
    {"internal/synctest.disassociate", disassociate},
};

}  // namespace

std::span<const NativeEntry> synctestNatives() { return kEntries; }

}  // namespace gopark::runtime
