// Suite format: `gopark fmt` changes no file of a folder. One run of it looks at several folders, since most take less
// time than its start does; which files it would change is read from its output.
#pragma once

#include <string>
#include <vector>

#include "driver/driver.h"
#include "outcome.h"
#include "pool.h"

namespace gopark::conformance {

// In the child: gofmt -l over the folders' files. A failure: it did not come to its end.
Outcome listUnformatted(driver::Toolchain& toolchain, const driver::RunOptions& options,
                        const std::vector<std::string>& folders);

// What became of one of the folders. `output` and `outcome`: of the child as a whole.
Outcome formatOutcome(const std::string& folder, const std::string& output, const Outcome& outcome);

}  // namespace gopark::conformance
