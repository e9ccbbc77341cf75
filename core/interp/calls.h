// Calls and returns that need more than the loop does itself: functions that are not linked yet, frames that do not fit.
#pragma once

#include "goroutine/operations.h"
#include "interp/linker.h"

namespace gopark::interp {

using goroutine::Goroutine;
using goroutine::Step;
using runtime::Worker;

// The callee of the instruction at hand is not linked or its frame does not fit: does what is needed; the instruction
// is executed again.
Step prepareCall(Linker& linker, Goroutine& g, Worker& w, DirectCallSite& site);
// `id`: what a func value or method table names.
Step prepareClosureCall(Linker& linker, Goroutine& g, Worker& w, uint64_t id);
// The caller's function has not been linked: links it; the instruction is executed again.
Step linkCaller(Linker& linker, Goroutine& g, Worker& w);
Step callbackDone(Linker& linker, Goroutine& g, Worker& w);
// Completes the instruction at hand, which the goroutine was parked at.
Step finishParked(Goroutine& g, Worker& w, const Instruction& in);

}  // namespace gopark::interp
