#include "cli/shared.h"

#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "base/path.h"
#include "cli/arguments.h"
#include "host/native_host.h"
#include "runtime/native_state.h"

namespace gopark::cli {

int fail(const std::string& message) {
  std::fprintf(stderr, "gopark: %s\n", message.c_str());
  return kFailure;
}

std::string workingDirectory() {
  std::error_code error;
  return std::filesystem::current_path(error).string();
}

std::unique_ptr<host::Host> makeHost(const driver::RunOptions& run, const std::string& program,
                                     const std::vector<std::string>& arguments, const std::string& directory) {
  host::NativeHostOptions options;
  // With a seed the environment must not matter: reading it costs time.
  options.inheritEnvironment = !run.seed.has_value();
  const char* debug = std::getenv("GODEBUG");
  if (run.seed.has_value() && debug != nullptr) options.environment.push_back(std::string("GODEBUG=") + debug);
  options.workingDirectory = directory;
  options.arguments.push_back(program);
  options.zones = driver::commandFolder() + "/zoneinfo.zip";
  options.arguments.insert(options.arguments.end(), arguments.begin(), arguments.end());
  return host::makeNativeHost(std::move(options));
}

// Three quarters of the machine's memory: a program that runs wild ends with Go's error, not with the machine.
static uint64_t defaultMemoryLimit() {
  return static_cast<uint64_t>(sysconf(_SC_PHYS_PAGES)) * static_cast<uint64_t>(sysconf(_SC_PAGESIZE)) / 4 * 3;
}

driver::RunOptions withEnvironment(driver::RunOptions options) {
  auto number = [](const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? 0 : std::atoi(value);
  };
  if (options.workers == 0) options.workers = std::max(0, number("GOMAXPROCS"));
  const char* percent = std::getenv("GOGC");
  if (percent != nullptr && std::string_view(percent) == "off") options.gcPercent = -1;
  const char* limit = std::getenv("GOMEMLIMIT");
  if (limit != nullptr) options.softMemoryLimit = parseBytes(limit).value_or(options.softMemoryLimit);
  if (options.memoryLimit == 0) options.memoryLimit = defaultMemoryLimit();
  const char* traceback = std::getenv("GOTRACEBACK");
  if (traceback != nullptr) options.traceback = runtime::tracebackLevel(traceback);
  options.sourceRoot = workingDirectory();
  if (number("GOGC") > 0) options.gcPercent = number("GOGC");
  return options;
}

load::UserRequest requestFor(const Arguments& arguments, std::vector<std::string>* rest) {
  const std::vector<std::string>& operands = arguments.operands;
  load::UserRequest request;
  uint64_t limit = arguments.run.memoryLimit != 0 ? arguments.run.memoryLimit : defaultMemoryLimit();
  request.maxSourceBytes = limit / load::kMemoryPerSourceByte;
  request.workingDirectory = workingDirectory();
  size_t used = 0;
  while (used < operands.size() && operands[used].ends_with(".go")) request.goFiles.push_back(operands[used++]);
  if (used == 0 && !operands.empty()) request.directory = operands[used++];
  rest->assign(operands.begin() + static_cast<ptrdiff_t>(used), operands.end());
  return request;
}

int printMessages(const std::string& messages) {
  std::fputs(messages.c_str(), stderr);
  return kFailure;
}

}  // namespace gopark::cli
