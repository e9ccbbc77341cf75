// Scheduler: the workers' rings of trace events.
#include <algorithm>

#include "runtime/scheduler.h"

namespace gopark::runtime {

void Scheduler::setTracing(uint32_t capacity) {
  stopTheWorld();
  for (auto& each : workers_) each->trace.restart(capacity);
  startTheWorld();
}

std::vector<TraceEvent> Scheduler::takeTrace() {
  std::vector<TraceEvent> all;
  stopTheWorld();
  for (auto& each : workers_) {
    for (const TraceEvent& event : each->trace.events()) {
      if (event.order != 0) all.push_back(event);
    }
    each->trace.restart(each->trace.capacity());
  }
  startTheWorld();
  std::ranges::sort(all, {}, &TraceEvent::order);
  return all;
}

}  // namespace gopark::runtime
