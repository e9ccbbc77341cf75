// The type checker's own test data: src/internal/types/testdata.
#pragma once

#include <string>

#include "driver/toolchain.h"
#include "outcome.h"

namespace gopark::conformance {

// `path`: a file, or a folder whose files are one package. `name` begins with the part of the test data it belongs to.
Outcome checkTestdata(driver::Toolchain& toolchain, const std::string& name, const std::string& path);

}  // namespace gopark::conformance
