#include "interp/fault.h"

namespace gopark::interp {

void catchFaultSignals() {}

bool runCatchingSignals(Linker& linker, Goroutine& goroutine, runtime::Worker& worker, SignalFault&,
                        runtime::Outcome (*slice)(Linker&, Goroutine&, runtime::Worker&)) {
  goroutine.outcome = slice(linker, goroutine, worker);
  return true;
}

}  // namespace gopark::interp
