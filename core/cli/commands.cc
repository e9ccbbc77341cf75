#include "cli/commands.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "assist/std_index.h"
#include "base/path.h"
#include "base/stopwatch.h"
#include "cli/shared.h"
#include "driver/examples.h"
#include "load/pack_std.h"

namespace gopark::cli {

namespace {

double ms(int64_t ns) { return static_cast<double>(ns) / 1e6; }

void printStatistics(driver::Toolchain& toolchain, lower::Lowering& lowering, int64_t checkNs, int64_t runNs) {
  load::ParseStatistics parsed = toolchain.std().statistics();
  lower::LowerStatistics lowered = lowering.statistics();
  std::fprintf(stderr,
               "parse  %7.2f ms  %u files of std, %.2f MB\ncheck  %7.2f ms  %.2f of them at run time\n"
               "lower  %7.2f ms  %u functions, %llu instructions\nrun    %7.2f ms\n",
               ms(parsed.ns), parsed.files, static_cast<double>(parsed.bytes) / 1e6,
               ms(checkNs - parsed.ns + lowered.checkNs), ms(lowered.checkNs), ms(lowered.ns - lowered.checkNs),
               lowered.functions, static_cast<unsigned long long>(lowered.instructions), ms(runNs - lowered.ns));
}

}  // namespace

int runCommand(const Arguments& arguments) {
  if (arguments.operands.empty()) return fail("no go files listed");
  auto toolchain = driver::nativeToolchain();
  if (!toolchain) return fail(toolchain.reason());
  std::vector<std::string> rest;
  auto sources = load::makeNativeFiles("");
  load::UserRequest request = requestFor(arguments, &rest);
  std::string program = std::string(baseName(arguments.operands[0]));
  if (program.ends_with(".go")) program.resize(program.size() - 3);
  driver::Compilation compilation(*toolchain.value(), *sources, std::move(request));
  Stopwatch checkWatch;
  if (!compilation.load() || !compilation.check(true)) return printMessages(compilation.messages().text());
  auto lowering = compilation.lower();
  int64_t checkNs = checkWatch.ns();
  auto host = makeHost(arguments.run, program, rest);
  Stopwatch runWatch;
  int code = driver::run(*toolchain.value(), *lowering, *host, withEnvironment(arguments.run));
  if (arguments.statistics) printStatistics(*toolchain.value(), *lowering, checkNs, runWatch.ns());
  std::fflush(nullptr);
  std::_Exit(code);  // the system takes the memory back faster than destructors do
}

namespace {

// What there is to check in a directory: its package, or each of its programs; and those of the directories below,
// unless it is one package itself.
void collectRequests(load::Files& sources, const std::string& directory, bool isTop,
                     std::vector<load::UserRequest>* requests) {
  std::string absolute = joinPath(workingDirectory(), directory);
  auto names = load::goFileNames(sources.list(absolute).value_or(std::vector<std::string>()), load::TestFiles::With);
  bool programs = driver::holdsPrograms(sources, absolute);
  load::UserRequest request;
  request.workingDirectory = workingDirectory();
  if (programs) {
    for (const std::string& name : names) {
      if (load::isTestFile(name)) continue;
      request.goFiles = {joinPath(directory, name)};
      requests->push_back(request);
    }
  } else if (!names.empty()) {
    request.directory = directory;
    request.tests = load::testFilesIn(sources, absolute);
    requests->push_back(request);
    if (isTop) return;
  }
  for (const std::string& name : sources.directories(absolute)) {
    if (name.starts_with('.') || name.starts_with('_') || name == "testdata") continue;
    collectRequests(sources, joinPath(directory, name), false, requests);
  }
}

}  // namespace

int checkCommand(const Arguments& arguments) {
  auto toolchain = driver::nativeToolchain();
  if (!toolchain) return fail(toolchain.reason());
  std::vector<std::string> rest;
  auto sources = load::makeNativeFiles("");
  load::UserRequest request = requestFor(arguments, &rest);
  if (!rest.empty()) return fail("check takes the files of one package, or a directory");
  const uint64_t maxSourceBytes = request.maxSourceBytes;
  std::vector<load::UserRequest> requests;
  for (const std::string& file : request.goFiles) {
    if (load::isTestFile(file)) request.tests = load::TestFiles::With;
  }
  if (request.goFiles.empty()) collectRequests(*sources, request.directory, true, &requests);
  if (requests.empty()) requests.push_back(std::move(request));
  int code = 0;
  for (load::UserRequest& one : requests) {
    one.maxSourceBytes = maxSourceBytes;
    driver::Compilation compilation(*toolchain.value(), *sources, std::move(one));
    compilation.loadAndVet();
    if (!compilation.messages().empty()) code = printMessages(compilation.messages().text());
  }
  return code;
}

int formatCommand(const Arguments& arguments) {
  auto toolchain = driver::nativeToolchain();
  if (!toolchain) return fail(toolchain.reason());
  load::MemoryFiles none;
  driver::Compilation compilation(*toolchain.value(), none, {});
  compilation.loadTool("fmt");
  if (!compilation.check(true)) return printMessages(compilation.messages().text());
  auto lowering = compilation.lower();
  auto host = makeHost(arguments.run, "gofmt", arguments.operands);
  return driver::run(*toolchain.value(), *lowering, *host, withEnvironment(arguments.run));
}

namespace {

int writeFile(const std::string& path, const std::string& bytes) {
  std::FILE* file = std::fopen(path.c_str(), "wb");
  if (file == nullptr) return fail("cannot write " + path);
  bool ok = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  ok = std::fclose(file) == 0 && ok;
  return ok ? 0 : fail("cannot write " + path);
}

}  // namespace

// For the build of the page: pack-std OUT PACKAGE… [without PACKAGE…]
int packCommand(const Arguments& arguments) {
  if (arguments.operands.size() < 2) return fail("pack-std OUT PACKAGE…");
  auto toolchain = driver::nativeToolchain();
  if (!toolchain) return fail(toolchain.reason());
  std::string error;
  load::PackContents contents;
  auto without = std::find(arguments.operands.begin(), arguments.operands.end(), "without");
  contents.packages.assign(arguments.operands.begin() + 1, without);
  if (without != arguments.operands.end()) contents.without.assign(without + 1, arguments.operands.end());
  std::string blob = load::packStd(toolchain.value()->std(), contents, &error);
  return error.empty() ? writeFile(arguments.operands[0], blob) : printMessages(error);
}

// For the build of the page, with $GOPARK_GOROOT, as packs have no comments: std-index OUT PACKAGE…
int indexCommand(const Arguments& arguments) {
  if (arguments.operands.size() < 2) return fail("std-index OUT PACKAGE…");
  auto toolchain = driver::nativeToolchain();
  if (!toolchain) return fail(toolchain.reason());
  std::vector<std::string> packages(arguments.operands.begin() + 1, arguments.operands.end());
  return writeFile(arguments.operands[0], assist::writeStdIndex(toolchain.value()->std(), packages));
}

}  // namespace gopark::cli
