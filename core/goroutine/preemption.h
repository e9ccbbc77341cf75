// Preemption: where exactly a time slice ends.
//
// Budget is spent by calls and by branches back. If slices ended right there, a single worker would never show what is
// wrong with a program that lacks synchronisation: nobody would ever come between the load and the store of `count++`.
// So a slice whose budget is spent goes on for a few instructions, to one of the next writes to memory, and ends in
// front of it. Of a map it is even left in the middle of a write: the map's flag stays set, and whoever comes meanwhile
// finds it, as in Go.
//
// Which place that is, is chosen here; how the engine comes to a halt there is its own affair.
#pragma once

#include "goroutine/goroutine.h"
#include "runtime/worker.h"

namespace gopark::goroutine {

// The budget is spent, or a collection is wanted; the state is saved, and what remains of the budget is the worker's.
struct SliceEnd {
  bool ends = true;                                         // with `outcome`
  runtime::Outcome outcome = runtime::Outcome::yielded;
  uint32_t place = Goroutine::kNowhere;  // it goes on with the worker's new budget, up to this instruction if it gets there
};
SliceEnd endSlice(const Goroutine& g, runtime::Worker& w);

// In front of a place that was chosen once, by this slice or another, state saved. True: this slice ends here.
bool endsAtPlace(Goroutine& g, runtime::Worker& w);

}  // namespace gopark::goroutine
