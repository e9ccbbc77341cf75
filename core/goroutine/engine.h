// Engine: what executes the code of goroutines. A goroutine may be executed by one engine in one time slice, and by
// another in the next.
#pragma once

#include "runtime/task.h"
#include "runtime/worker.h"

namespace gopark::goroutine {

class Goroutine;

class Engine {
 public:
  virtual ~Engine() = default;
  // Executes the goroutine from its saved state until the budget is spent, it waits, or it ends, and saves its state.
  // Leaves what remains of the budget in worker.budget. What operations throw passes, the state being that of the
  // instruction at hand.
  virtual runtime::Outcome run(Goroutine& goroutine, runtime::Worker& worker) = 0;
  // The worker's thread ends, and with it what the engine keeps for it.
  virtual void onWorkerEnd(runtime::Worker&) {}
};

}  // namespace gopark::goroutine
