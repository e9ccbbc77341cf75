#include "interp/interpreter.h"

#include "goroutine/operations.h"
#include "interp/calls.h"
#include "interp/fault.h"
#include "interp/loop.h"

namespace gopark::interp {

namespace {

runtime::Outcome runSlice(Linker& linker, Goroutine& g, Worker& w) {
  const LinkedFunction* function = linker.function(w, g);
  if (g.waiting != Goroutine::Waiting::nothing) {
    Step step = finishParked(g, w, function->code[g.pc]);
    if (step == Step::leave) return g.outcome;
    if (step == Step::reload) function = linker.function(w, g);
    if (step == Step::next) g.pc++;
  }
  return interpret(linker, g, w, *function);
}

}  // namespace

Interpreter::Interpreter(goroutine::Process& process) : linker_(process) { catchFaultSignals(); }

runtime::Outcome Interpreter::run(Goroutine& g, Worker& w) {
  for (;;) {
    SignalFault fault;
    if (runCatchingSignals(linker_, g, w, fault, runSlice)) return g.outcome;
    if (fault.inLoop && fault.stateKnown) {
      if (goroutine::fault(g, w, fault.address) == Step::leave) return g.outcome;
    } else {
      goroutine::dieOfFault(g, fault.address, fault.place, fault.stateKnown);
      return g.outcome;
    }
  }
}

}  // namespace gopark::interp
