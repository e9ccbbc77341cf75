// One case, or those of suite format that share a process, from source to outcome; in the process that calls it.
#pragma once

#include <string>
#include <vector>

#include "cases.h"
#include "driver/driver.h"
#include "outcome.h"
#include "pool.h"

namespace gopark::conformance {

class Executor {
 public:
  Executor(driver::Toolchain& toolchain, std::string goroot, const driver::RunOptions& options)
      : toolchain_(toolchain), goroot_(std::move(goroot)), options_(options) {}

  // `output` has what this process writes to its standard output and error.
  Outcome execute(const Case& test, const ChildOutput& output);

  // Cases of suite format, all in this process; what became of each: formatOutcome.
  Outcome format(const std::vector<const Case*>& tests);

  // Compiles and runs programs that import what most tests import, so that the children find it compiled. Starts no
  // thread.
  void warmUp();

 private:
  driver::Toolchain& toolchain_;
  std::string goroot_;
  driver::RunOptions options_;
};

}  // namespace gopark::conformance
