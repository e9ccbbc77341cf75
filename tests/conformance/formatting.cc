#include "formatting.h"

#include <filesystem>
#include <sstream>

#include "host/native_host.h"

namespace gopark::conformance {

namespace fs = std::filesystem;

Outcome listUnformatted(driver::Toolchain& toolchain, const driver::RunOptions& options,
                        const std::vector<std::string>& folders) {
  host::NativeHostOptions hostOptions;
  hostOptions.arguments = {"gofmt", "-l"};
  for (const std::string& folder : folders) {
    for (const auto& entry : fs::directory_iterator(folder)) {
      if (entry.path().extension() == ".go") hostOptions.arguments.push_back(entry.path().string());
    }
  }
  load::MemoryFiles none;
  driver::Compilation compilation(toolchain, none, {});
  compilation.loadTool("fmt");
  if (!compilation.check(true)) return Outcome::fail("does not compile: " + compilation.messages().text());
  auto lowering = compilation.lower();
  auto host = host::makeNativeHost(std::move(hostOptions));
  int exitCode = driver::run(toolchain, *lowering, *host, options);
  return exitCode == 0 ? Outcome::pass() : Outcome::fail("exit status " + std::to_string(exitCode));
}

Outcome formatOutcome(const std::string& folder, const std::string& output, const Outcome& outcome) {
  if (!outcome.passed) return Outcome::fail(outcome.reason + ": " + output);
  std::string changed;
  std::istringstream lines(output);
  for (std::string line; std::getline(lines, line);) {
    if (fs::path(line).parent_path() == folder) changed += line + "\n";
  }
  return changed.empty() ? Outcome::pass() : Outcome::fail("formats differently: " + changed);
}

}  // namespace gopark::conformance
