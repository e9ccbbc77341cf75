// Goroutine: a Task that executes Go code, by whatever engine. Its stack grows (and moves: registers have no address); it
// shrinks again when the collector comes by. While no engine is executing it, (fp, pc) and what lies on the stack
// (frame.h) are the whole of where it stands.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "goroutine/functions.h"
#include "runtime/counted.h"
#include "runtime/task.h"

namespace gopark::goroutine {

class Process;

// How an engine goes on after an operation.
enum class Step : uint8_t {
  next,    // at the next instruction
  reload,  // at Goroutine::pc, fp, which were changed
  leave,   // it ends its slice with Goroutine::outcome; the state is saved
};

// Thrown by operations when the frames are not written. The engine writes them, and then calls `then`, which says how it
// goes on.
struct FramesNeeded {
  std::function<Step()> then;
};

// A deferred call: `closure` (a func()) runs when the frame at stack index `frame` ends. Frames ascend in the list.
struct DeferRecord {
  uint32_t frame;
  uint64_t closure;
};

// A panic (or a Goexit) in progress. The oldest is the first.
struct PanicRecord {
  uint64_t type = 0;
  uint64_t data = 0;
  uint32_t frame = 0;       // index of the frame that unwinds it
  uint32_t deferFrame = 0;  // whose deferred call it runs at the moment
  bool recovered = false;
  bool goexit = false;
};

// A frame whose panic has been recovered, and the instruction that it was at: where traces show it from then on.
struct RecoveredFrame {
  uint32_t frame;
  uint32_t pc;
};

class Goroutine final : public runtime::Task {
 public:
  // In the process's pool. `worker` is the caller's, or null. `forRuntime`: as Heap::takeOutside's. Null: memory is
  // exhausted.
  static Goroutine* make(Process& process, runtime::Worker* worker, bool forRuntime);
  ~Goroutine() override;

  runtime::Outcome resume(runtime::Worker& worker) override;
  void visitRoots(runtime::RootVisitor& visitor) override;
  void dispose(runtime::Worker* worker) override;
  size_t stackBytes() const override { return static_cast<size_t>(stackEnd - stack) * sizeof(Slot); }

  static constexpr uint32_t kNowhere = UINT32_MAX;  // no instruction's index

  // Makes `needed` more slots than are used by frames up to `from` available.
  enum class Growth : uint8_t { done, tooDeep, outOfMemory };
  Growth grow(Slot* from, size_t needed) {
    return static_cast<ptrdiff_t>(needed) <= stackEnd - from ? Growth::done : growBy(from, needed);
  }
  uint32_t indexOf(const Slot* at) const { return static_cast<uint32_t>(at - stack); }

  const Function& function() const;  // of the innermost frame
  const ir::Instruction& instruction() const { return function().code->code[pc]; }

  Process& process;
  uint32_t pc = 0;  // index of the innermost frame's instruction that comes next
  Slot* fp = nullptr;
  Slot* stack = nullptr;
  Slot* stackEnd = nullptr;  // some slots before the real end

  // What the instruction at hand waits for: it is completed before anything else is executed. mapWrite: it is not
  // parked, but was left in the middle of a write to a map.
  enum class Waiting : uint8_t { nothing, send, receive, select, native, mapWrite };
  Waiting waiting = Waiting::nothing;
  runtime::Outcome outcome = runtime::Outcome::yielded;

  // The allocation that failed before this slice began (Task::retriedAllocation), and the budget then.
  uint32_t retryPc = kNowhere, retryFrame = 0;
  int32_t retryBudget = 0;

  runtime::CountedVector<DeferRecord> defers;
  runtime::CountedVector<PanicRecord> panics;
  std::unique_ptr<runtime::CountedVector<RecoveredFrame>> recovered;  // ascending by frame; those above are gone
  bool panicOnFault = false;  // debug.SetPanicOnFault
  uint16_t exitTries = 0;     // how often main's end has waited for the panics of others

  // Whether (fp, pc) and the frames are all there: not while an engine has some of them in places of its own. Then whoever
  // needs them throws FramesNeeded.
  bool framesWritten = true;

  // Of the last access through nil, until its panic is recovered: where, as programs see it (0: there was none), and to
  // what.
  uint64_t faultPc = 0;
  uint64_t faultAddress = 0;

  uint64_t creatorId = 0;
  ir::FuncId creator = 0;
  uint32_t creatorPc = 0;

  uint64_t labels = 0;  // of profiles: runtime/pprof's *labelMap

  // Results of the Go function that a native has called, while that native runs again.
  const uint64_t* callbackResults = nullptr;

 private:
  explicit Goroutine(Process& process);

  static constexpr size_t kFirstSlots = 56;
  // Behind stackEnd: for what an engine writes without looking, such as the arguments of a trap handler.
  static constexpr size_t kSlack = 8;

  Growth growBy(Slot* from, size_t needed);
  bool moveTo(size_t slots, size_t used);
  bool extendTo(size_t slots);
  void freeStack();

  Slot first_[kFirstSlots + kSlack];  // the first stack; most need no other
};

}  // namespace gopark::goroutine
