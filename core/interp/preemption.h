// Preemption: where exactly a time slice ends.
//
// Budget is spent by calls and by branches back. If slices ended right there, a single worker would never show what is
// wrong with a program that lacks synchronisation: nobody would ever come between the load and the store of `count++`.
// So a slice whose budget is spent goes on for a few instructions, to one of the next writes to memory, and ends in
// front of it. Of a map it is even left in the middle of a write: the map's flag stays set, and whoever comes meanwhile
// finds it, as in Go.
//
// The place is marked in the code: its opcode becomes Preempt, which puts the former one back. Workers share the code;
// a mark that another worker comes upon, or that was left behind by a branch, is taken away without further ado.
#pragma once

#include "interp/linker.h"
#include "runtime/worker.h"

namespace gopark::interp {

// The state is saved, and the budget spent. True: a place was marked; go on to it.
bool markPreemption(const Linker& linker, goroutine::Goroutine& g, runtime::Worker& w);
// At the mark `at`, state saved: takes it away. True: the slice ends here.
bool endsAtMark(goroutine::Goroutine& g, runtime::Worker& w, const Instruction* at);

}  // namespace gopark::interp
