// The gopark command with another engine. REFEREE in the environment says which: reference, or alternating, whose
// switches follow from REFEREE_SEED.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "alternating_engine.h"
#include "cli/gopark.h"
#include "reference_engine.h"

int main(int argc, char** argv) {
  using namespace gopark;
  const char* name = std::getenv("REFEREE");
  const char* seedText = std::getenv("REFEREE_SEED");
  std::string_view which = name == nullptr ? "" : name;
  uint64_t seed = seedText == nullptr ? 1 : std::strtoull(seedText, nullptr, 10);
  driver::EngineFactory engine;
  if (which == "reference") {
    engine = [](goroutine::Process& process) { return std::make_unique<referee::ReferenceEngine>(process); };
  } else if (which == "alternating") {
    engine = [seed](goroutine::Process& process) {
      return std::make_unique<referee::AlternatingEngine>(process, seed);
    };
  } else {
    std::fputs("REFEREE is neither reference nor alternating\n", stderr);
    return 2;
  }
  return cli::gopark(std::vector<std::string>(argv + 1, argv + argc), engine);
}
