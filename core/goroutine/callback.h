// How a native calls a Go function: it returns callGo(…), and is called again, with `resumed` true and goResults set,
// when the function has returned. A native may do so several times (task.nativeScratch is kept over the call), may not
// hold Go pointers in C++ meanwhile (its arguments are its roots), and must not report outOfMemory once it was resumed.
#pragma once

#include <span>

#include "runtime/native.h"

namespace gopark::goroutine {

// `closure`: a func value (nil traps); `args`: all its argument words; `results`: how many words it returns.
runtime::NativeStatus callGo(runtime::NativeCall& call, uint64_t closure, std::span<const uint64_t> args,
                             uint32_t results);
// The words that the function has returned; null when the native was resumed for another reason.
const uint64_t* goResults(runtime::NativeCall& call);

}  // namespace gopark::goroutine
