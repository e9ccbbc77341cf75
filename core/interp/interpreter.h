// Interpreter: the engine that executes IR instruction by instruction, in a form of its own (code.h). It starts at once,
// and is the one that others are measured by.
#pragma once

#include "goroutine/engine.h"
#include "interp/linker.h"

namespace gopark::interp {

class Interpreter final : public goroutine::Engine {
 public:
  // The process must outlive it.
  explicit Interpreter(goroutine::Process& process);
  runtime::Outcome run(goroutine::Goroutine& goroutine, runtime::Worker& worker) override;
  Linker& linker() { return linker_; }

 private:
  Linker linker_;
};

}  // namespace gopark::interp
