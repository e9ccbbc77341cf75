// What the thread's compiled code is doing: for the functions that it imports.
#pragma once

#include <functional>
#include <vector>

#include "goroutine/goroutine.h"
#include "interp/linker.h"
#include "jit/installed.h"

namespace gopark::jit {

struct Session {
  goroutine::Goroutine& goroutine;
  runtime::Worker& worker;
  interp::Linker& linker;
  wasmgen::Context& context;

  // How the engine goes on when all has been unwound, and the goroutine's state is written.
  enum class Next : uint8_t { interpret, leave, finish } next = Next::interpret;
  std::function<goroutine::Step()> finish;  // of an instruction that needs the frames
  // Results of an instruction that has been completed, which the frame's writing overwrites.
  std::vector<std::pair<ir::Reg, uint64_t>> results;

  static thread_local Session* current;
};

// The functions, by wasmgen::Imports::Number.
ImportTable importTable();

}  // namespace gopark::jit
