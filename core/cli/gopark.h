// The command as a whole.
#pragma once

#include <string>
#include <vector>

#include "driver/driver.h"

namespace gopark::cli {

// `words`: behind the command's own name. `engine`: for the programs that it runs; none: the interpreter. Answers the
// exit code.
int gopark(const std::vector<std::string>& words, const driver::EngineFactory& engine = {});

}  // namespace gopark::cli
