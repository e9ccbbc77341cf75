// Runs jobs in child processes, a few at once. The children are forks of this process, which must have one thread: they
// share what it has compiled so far, and a crash or an endless loop is the failure of one job alone.
#pragma once

#include <functional>
#include <string>

#include "outcome.h"

namespace gopark::conformance {

struct PoolLimits {
  int children = 2;
  unsigned cpuSeconds = 100;  // of all threads of a child
  unsigned wallSeconds = 100;  // for those that sleep
};

// What the child's standard output and error have got so far, in one stream; for the child itself.
class ChildOutput {
 public:
  explicit ChildOutput(int file) : file_(file) {}
  std::string text() const;
  void clear() const;

 private:
  int file_;
};

using Job = std::function<Outcome(size_t index, const ChildOutput& output)>;
using Done = std::function<void(size_t index, const Outcome& outcome, const ChildOutput& output)>;

// Calls `job` in a child and `done` here, for 0 ≤ index < count; the latter in the order in which jobs end.
void runJobs(size_t count, const PoolLimits& limits, const Job& job, const Done& done);

}  // namespace gopark::conformance
