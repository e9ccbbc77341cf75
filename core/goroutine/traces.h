// Walking stacks, and Go's goroutine traces.
#pragma once

#include <string>
#include <string_view>

#include "goroutine/goroutine.h"

namespace gopark::goroutine {

// A frame of a suspended goroutine (or of the one that runs this code, which has saved its state), as the program sees
// it: a call that has been inlined is one, too.
struct Frame {
  const Function* function = nullptr;
  uint32_t index = 0;  // of the instruction: the next one in the innermost frame, else the call
  // Of ir::Function::inlined, 1 + the index: the call that the frame is of, and the one that it stands at; 0: none.
  uint32_t inlined = 0, inner = 0;
};
// What the frame's code was written as: the function, or what has been inlined into it.
const ir::Function& writtenAs(const Process& process, const Frame& frame);

class FrameWalk {
 public:
  // `innermostRan`: the innermost frame stands behind the instruction that it is at for whoever looks.
  explicit FrameWalk(const Goroutine& goroutine, bool innermostRan = false);
  bool done() const { return fp_ == nullptr; }
  const Frame& frame() const { return frame_; }
  const Slot* fp() const { return fp_; }
  const PanicRecord* panic() const;  // that the frame unwinds for; null: it is no unwinder's
  bool panicked() const { return panicked_ && frame_.inner == 0; }  // it is not a call that the frame's function stands at
  void next();

 private:
  void set(uint32_t index);
  bool unwindsForGoexit() const;  // the frame is that of Goexit's own unwinding
  
  const Goroutine& goroutine_;
  const Slot* fp_;
  Frame frame_;
  bool panicked_ = false;
};

struct FrameText {
  std::string_view name;
  std::string file;
  uint32_t line = 0;
  uint32_t startLine = 0;
};
FrameText describe(const Process& process, const Frame& frame);

// A program counter as Go programs see it: a return address, so that pc - 1 lies in the call. A func value's code
// (FuncId) is one too: that of the function's beginning.
uint64_t pcOf(const Frame& frame);
// False: it is none.
bool frameOf(Process& process, uint64_t pc, Frame& frame, uint64_t& entry);

// "\ngoroutine 7 [chan receive]:\n…" of all goroutines but `current` (may be null). The world is stopped. `grouped`: when
// there are many, those that stand at the same place are shown once. True: some were.
bool appendOtherTraces(std::string& text, Process& process, const Goroutine* current, bool grouped);
// What it waits for when a goroutine listens: "http.ListenAndServe waits for connections (main.go:12)". Else empty.
std::string waitsForConnections(Process& process);
// "goroutine 1 [running]:\n…"
void appendTrace(std::string& text, Process& process, const Goroutine& goroutine, bool running);

}  // namespace gopark::goroutine
