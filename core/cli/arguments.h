// The command line: `gopark COMMAND [flags] operands`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "driver/driver.h"

namespace gopark::cli {

struct Arguments {
  std::string command;
  driver::RunOptions run;
  bool statistics = false;
  vet::Suite vet{vet::Suite::ForTests, {}};  // before tests; Named without names: not at all
  std::vector<std::string> testFlags;        // for the test program, as it takes them: -test.v …, and its own
  std::string unknownFlag;                   // the first of its own
  std::vector<std::string> operands;
};

// "64MiB", as GOMEMLIMIT has it; empty: not a size, or no limit ("off").
std::optional<uint64_t> parseBytes(std::string_view text);

// Flags start with one or two '-', values follow behind '=' or as the next argument.
Result<Arguments> parseArguments(const std::vector<std::string>& words);

}  // namespace gopark::cli
