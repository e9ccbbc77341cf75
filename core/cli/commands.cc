#include "cli/commands.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "base/path.h"
#include "driver/examples.h"
#include "host/native_host.h"
#include "load/pack_std.h"

namespace gopark::cli {

namespace {

constexpr int kFailure = 1;

int fail(const std::string& message) {
  std::fprintf(stderr, "gopark: %s\n", message.c_str());
  return kFailure;
}

std::string workingDirectory() {
  std::error_code error;
  return std::filesystem::current_path(error).string();
}

std::unique_ptr<host::Host> makeHost(const std::string& program, const std::vector<std::string>& arguments) {
  host::NativeHostOptions options;
  options.arguments.push_back(program);
  options.arguments.insert(options.arguments.end(), arguments.begin(), arguments.end());
  return host::makeNativeHost(std::move(options));
}

// What the environment says unless flags do.
driver::RunOptions withEnvironment(driver::RunOptions options) {
  auto number = [](const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? 0 : std::atoi(value);
  };
  if (options.workers == 0) options.workers = std::max(0, number("GOMAXPROCS"));
  const char* percent = std::getenv("GOGC");
  if (percent != nullptr && std::string_view(percent) == "off") options.gcPercent = -1;
  if (number("GOGC") > 0) options.gcPercent = number("GOGC");
  return options;
}

// As `go run`: leading .go files are one package, otherwise the first operand names a directory. The rest is for the
// program.
load::UserRequest requestFor(const std::vector<std::string>& operands, std::vector<std::string>* rest) {
  load::UserRequest request;
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

double secondsSince(std::chrono::steady_clock::time_point start) {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

int runCommand(const Arguments& arguments) {
  if (arguments.operands.empty()) return fail("no go files listed");
  auto toolchain = driver::nativeToolchain();
  if (!toolchain) return fail(toolchain.reason());
  std::vector<std::string> rest;
  auto sources = load::makeNativeFiles("");
  load::UserRequest request = requestFor(arguments.operands, &rest);
  std::string program = std::string(baseName(arguments.operands[0]));
  if (program.ends_with(".go")) program.resize(program.size() - 3);
  driver::Compilation compilation(*toolchain.value(), *sources, std::move(request));
  if (!compilation.load() || !compilation.check(true)) return printMessages(compilation.messages());
  auto lowering = compilation.lower();
  auto host = makeHost(program, rest);
  int code = driver::run(*toolchain.value(), *lowering, *host, withEnvironment(arguments.run));
  std::fflush(nullptr);
  std::_Exit(code);  // the system takes the memory back faster than destructors do
}

int checkCommand(const Arguments& arguments) {
  auto toolchain = driver::nativeToolchain();
  if (!toolchain) return fail(toolchain.reason());
  std::vector<std::string> rest;
  auto sources = load::makeNativeFiles("");
  driver::Compilation compilation(*toolchain.value(), *sources, requestFor(arguments.operands, &rest));
  if (!rest.empty()) return fail("check takes the files of one package, or a directory");
  if (!compilation.load() || !compilation.check(false)) return printMessages(compilation.messages());
  return 0;
}

int testCommand(const Arguments& arguments) {
  auto toolchain = driver::nativeToolchain();
  if (!toolchain) return fail(toolchain.reason());
  auto sources = load::makeNativeFiles("");
  std::vector<std::string> paths;
  for (const std::string& operand : arguments.operands) {
    auto found = operand.ends_with(".go") ? std::vector{operand} : driver::findExamples(*sources, operand);
    if (found.empty()) return fail("no example programs in " + operand);
    paths.insert(paths.end(), found.begin(), found.end());
  }
  if (paths.empty()) return fail("test takes directories or files");
  int failures = 0;
  for (const std::string& path : paths) {
    auto start = std::chrono::steady_clock::now();
    auto host = makeHost(path, {});
    driver::ExampleResult result = driver::runExample(*toolchain.value(), *sources, workingDirectory(), path, *host,
                                                      withEnvironment(arguments.run));
    if (result.kind == driver::ExampleResult::noOutputComment) {
      std::printf("?   \t%s\t[no output comment]\n", path.c_str());
    } else if (result.kind == driver::ExampleResult::passed) {
      std::printf("ok  \t%s\t%.3fs\n", path.c_str(), secondsSince(start));
    } else {
      std::printf("--- FAIL: %s (%.2fs)\n%s", path.c_str(), secondsSince(start), result.report.c_str());
      failures++;
    }
    std::fflush(stdout);
  }
  if (failures > 0) std::printf("FAIL\n");
  return failures > 0 ? kFailure : 0;
}

// For the build of the page: pack-std OUT PACKAGE…
int packCommand(const Arguments& arguments) {
  if (arguments.operands.size() < 2) return fail("pack-std OUT PACKAGE…");
  auto toolchain = driver::nativeToolchain();
  if (!toolchain) return fail(toolchain.reason());
  std::string error;
  std::vector<std::string> packages(arguments.operands.begin() + 1, arguments.operands.end());
  std::string blob = load::packStd(toolchain.value()->std(), packages, &error);
  if (!error.empty()) return printMessages(error);
  std::FILE* file = std::fopen(arguments.operands[0].c_str(), "wb");
  if (file == nullptr) return fail("cannot write " + arguments.operands[0]);
  bool ok = std::fwrite(blob.data(), 1, blob.size(), file) == blob.size();
  ok = std::fclose(file) == 0 && ok;
  return ok ? 0 : fail("cannot write " + arguments.operands[0]);
}

}  // namespace gopark::cli
