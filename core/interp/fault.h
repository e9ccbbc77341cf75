// What becomes of a wrong address. C++ code checks what it uses and throws (runtime/fault.h). The loop's own loads and
// stores are not checked natively: they cannot leave the range that the heap has reserved, and what is not memory there
// raises a signal. In WebAssembly the heap shares the memory with C++, so the loop looks at each address that it stores
// to.
#pragma once

#include <cstdint>

#include "interp/linker.h"
#include "runtime/worker.h"

namespace gopark::interp {

using goroutine::Goroutine;

// A signal that the goroutine's slice has raised.
struct SignalFault {
  uint64_t address = 0;
  // Where in C++ code; and that code holds no lock.
  uint64_t place = 0;
  bool inLoop = false;
  // The goroutine's state is that of the failed instruction.
  bool stateKnown = true;
};

// Before the first goroutine runs. Any number of times.
void catchFaultSignals();

// Runs `slice`. False: a signal has ended it. Exceptions pass.
bool runCatchingSignals(Linker& linker, Goroutine& goroutine, runtime::Worker& worker, SignalFault& fault,
                        runtime::Outcome (*slice)(Linker&, Goroutine&, runtime::Worker&));

}  // namespace gopark::interp
