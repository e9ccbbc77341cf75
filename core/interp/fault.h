// What becomes of a wrong address. C++ code checks what it uses and throws (runtime/fault.h). The loop's own loads and
// stores are not checked natively: they cannot leave the range that the heap has reserved, and what is not memory there
// raises a signal. In WebAssembly the heap shares the memory with C++, so the loop looks at each address that it stores
// to.
#pragma once

#include <cstdint>

#include "interp/goroutine.h"
#include "runtime/worker.h"

namespace gopark::interp {

// A signal that the goroutine's slice has raised.
struct SignalFault {
  uint64_t address = 0;
  // Where in C++ code; and that code holds no lock.
  uint64_t place = 0;
  bool inLoop = false;
  // The goroutine's state is that of the failed instruction.
  bool stateKnown = true;
};

// Go's words; with the address twice, and the place.
inline constexpr char kFaultText[] =
    "unexpected fault address 0x%llx\nfatal error: fault\n"
    "[signal SIGSEGV: segmentation violation code=0x1 addr=0x%llx pc=0x%llx]\n";

// Before the first goroutine runs. Any number of times.
void catchFaultSignals();

// Runs `slice`. False: a signal has ended it. Exceptions pass.
bool runCatchingSignals(Goroutine& goroutine, runtime::Worker& worker, SignalFault& fault,
                        runtime::Outcome (*slice)(Goroutine&, runtime::Worker&));

}  // namespace gopark::interp
