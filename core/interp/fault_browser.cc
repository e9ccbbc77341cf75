#include "interp/fault.h"

namespace gopark::interp {

void catchFaultSignals() {}

bool runCatchingSignals(Goroutine& goroutine, runtime::Worker& worker, SignalFault&,
                        runtime::Outcome (*slice)(Goroutine&, runtime::Worker&)) {
  goroutine.outcome = slice(goroutine, worker);
  return true;
}

}  // namespace gopark::interp
