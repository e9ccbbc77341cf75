// The interpreter's loop, entered anew for each time slice (an engine for WebAssembly optimises code only between
// entries).
#pragma once

#include "interp/linker.h"
#include "runtime/worker.h"

namespace gopark::interp {

// Engine::run, once nothing is waited for. `function`: of the innermost frame.
runtime::Outcome interpret(Linker& linker, goroutine::Goroutine& goroutine, runtime::Worker& worker,
                           const LinkedFunction& function);

#ifndef __EMSCRIPTEN__
// Whether the loop's machine code lies there.
bool isLoop(uint64_t place);
#endif

}  // namespace gopark::interp
