// The interpreter's loop, entered anew for each time slice (an engine for WebAssembly optimises code only between
// entries).
#pragma once

#include "interp/goroutine.h"
#include "runtime/worker.h"

namespace gopark::interp {

// Runs the goroutine from its saved state until the budget is spent, it waits, or it ends. Leaves what remains of the
// budget in worker.budget.
runtime::Outcome interpret(Goroutine& goroutine, runtime::Worker& worker);

#ifndef __EMSCRIPTEN__
// Whether the loop's machine code lies there.
bool isLoop(uint64_t place);
#endif

// Units of the budget that a call costs; a branch back costs the instructions it leads back over.
constexpr int32_t kCallCost = 4;

}  // namespace gopark::interp
