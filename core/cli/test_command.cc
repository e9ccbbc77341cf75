// gopark test: the example programs of a directory, or, where there are *_test.go files, or a package of std is named,
// what `go test` does.
#include <cstdio>

#include "base/path.h"
#include "base/stopwatch.h"
#include "cli/commands.h"
#include "cli/shared.h"
#include "driver/capturing_host.h"
#include "driver/examples.h"

namespace gopark::cli {

namespace {

bool has(const std::vector<std::string>& words, std::string_view prefix) {
  for (const std::string& word : words) {
    if (word.starts_with(prefix)) return true;
  }
  return false;
}

// Runs the test program; prints as `go test`. False: it failed.
bool runTests(driver::Toolchain& toolchain, driver::Compilation& compilation, const std::string& title,
              const std::string& directory, const Arguments& arguments) {
  Stopwatch watch;
  if (!compilation.checkTests(arguments.vet)) {
    std::fputs(compilation.messages().text().c_str(), stderr);
    std::printf("FAIL\t%s [build failed]\n", title.c_str());
    return false;
  }
  std::vector<std::string> flags{"-test.paniconexit0"};
  flags.insert(flags.end(), arguments.testFlags.begin(), arguments.testFlags.end());
  if (!has(flags, "-test.timeout=")) flags.push_back("-test.timeout=10m0s");
  auto host = makeHost(arguments.run, title + ".test", flags, directory);
  auto lowering = compilation.lower();
  driver::CapturingHost capture(*host);
  // As go test does for the package in the current directory; and where a reader waits for each line.
  bool isHere = arguments.operands.empty();
  bool streams = isHere || has(flags, "-test.v") || has(flags, "-test.bench=") || has(flags, "-test.list=");
  host::Host& output = streams ? *host : static_cast<host::Host&>(capture);
  int code = driver::run(toolchain, *lowering, output, withEnvironment(arguments.run));
  const std::string& text = capture.both();
  if (code != 0) {
    std::fputs(text.c_str(), stdout);
    if (isHere) std::printf("exit status %d\n", code);
  }
  bool none = text.find("testing: warning: no tests to run\n") != std::string::npos;
  std::printf("%s\t%s\t%.3fs%s\n", code == 0 ? "ok  " : "FAIL", title.c_str(), watch.seconds(),
              none ? " [no tests to run]" : "");
  return code == 0;
}

bool testUserPackage(driver::Toolchain& toolchain, load::Files& sources, const std::string& directory,
                     const Arguments& arguments) {
  load::UserRequest request;
  request.workingDirectory = workingDirectory();
  request.directory = directory;
  request.tests = load::TestFiles::With;
  driver::Compilation compilation(toolchain, sources, std::move(request));
  bool none = false;
  if (!compilation.loadTests(&none)) {
    std::fputs(compilation.messages().text().c_str(), stderr);
    const load::UserPackage* tested = compilation.packages().tested();
    std::printf("FAIL\t%s [setup failed]\n", tested != nullptr ? tested->title.c_str() : directory.c_str());
    return false;
  }
  const std::string& title = compilation.packages().tested()->title;
  if (none) {
    std::printf("?   \t%s\t[no test files]\n", title.c_str());
    return true;
  }
  return runTests(toolchain, compilation, title, joinPath(workingDirectory(), directory), arguments);
}

bool testStdPackage(const std::string& path, const Arguments& arguments) {
  auto toolchain = driver::nativeTestToolchain(path);
  if (!toolchain) return fail(toolchain.reason()) == 0;
  load::MemoryFiles none;
  driver::Compilation compilation(*toolchain.value(), none, {});
  bool noTests = false;
  if (!compilation.loadStdTests(path, &noTests)) {
    std::fputs(compilation.messages().text().c_str(), stderr);
    std::printf("FAIL\t%s [setup failed]\n", path.c_str());
    return false;
  }
  if (noTests) {
    std::printf("?   \t%s\t[no test files]\n", path.c_str());
    return true;
  }
  std::string directory = toolchain.value()->std().sources().root + "/" + path;
  return runTests(*toolchain.value(), compilation, path, joinPath(workingDirectory(), directory), arguments);
}

bool testExample(driver::Toolchain& toolchain, load::Files& sources, const std::string& path,
                 const Arguments& arguments) {
  Stopwatch watch;
  auto host = makeHost(arguments.run, path, {});
  driver::ExampleResult result =
      driver::runExample(toolchain, sources, workingDirectory(), path, *host, withEnvironment(arguments.run));
  if (result.kind == driver::ExampleResult::noOutputComment) {
    std::printf("?   \t%s\t[no output comment]\n", path.c_str());
  } else if (result.kind == driver::ExampleResult::passed) {
    std::printf("ok  \t%s\t%.3fs\n", path.c_str(), watch.seconds());
  } else {
    std::printf("--- FAIL: %s (%.2fs)\n%s", path.c_str(), watch.seconds(), result.report.c_str());
  }
  return result.kind != driver::ExampleResult::failed;
}

// The directories that "DIR/..." stands for: those with tests, but for other modules and for what go leaves out.
void addPackages(load::Files& sources, const std::string& directory, std::vector<std::string>& to) {
  if (load::hasTestFiles(sources, joinPath(workingDirectory(), directory))) to.push_back(directory);
  for (const std::string& name : sources.directories(joinPath(workingDirectory(), directory))) {
    if (name.starts_with('.') || name.starts_with('_') || name == "testdata" || name == "vendor") continue;
    std::string below = directory + "/" + name;
    if (!sources.read(joinPath(workingDirectory(), below + "/go.mod"))) addPackages(sources, below, to);
  }
}

std::vector<std::string> expanded(load::Files& sources, const std::vector<std::string>& operands) {
  std::vector<std::string> result;
  for (const std::string& operand : operands) {
    if (operand == "..." || operand.ends_with("/...")) {
      std::string directory = operand == "..." ? "." : operand.substr(0, operand.size() - 4);
      addPackages(sources, directory, result);
    } else {
      result.push_back(operand);
    }
  }
  return result;
}

}  // namespace

int testCommand(const Arguments& arguments) {
  auto made = driver::nativeToolchain();
  if (!made) return fail(made.reason());
  driver::Toolchain& toolchain = *made.value();
  auto sources = load::makeNativeFiles("");
  std::vector<std::string> operands = expanded(*sources, arguments.operands);
  bool isHere = arguments.operands.empty();
  if (isHere) operands.push_back(".");
  if (operands.empty()) return fail("no packages with tests in " + arguments.operands[0]);
  bool ok = true;
  for (const std::string& operand : operands) {
    bool isPackage = !operand.ends_with(".go") && load::hasTestFiles(*sources, joinPath(workingDirectory(), operand));
    bool isStd = !isPackage && !sources->list(joinPath(workingDirectory(), operand)) && toolchain.std().has(operand);
    if (!isPackage && !isStd && !arguments.unknownFlag.empty()) {
      return fail("flag provided but not defined: -" + arguments.unknownFlag);
    }
    if (operand.ends_with(".go")) {
      ok = testExample(toolchain, *sources, operand, arguments) && ok;
    } else if (isPackage) {
      ok = testUserPackage(toolchain, *sources, operand, arguments) && ok;
    } else if (isStd) {
      ok = testStdPackage(operand, arguments) && ok;
    } else {
      auto examples = driver::findExamples(*sources, operand);
      if (examples.empty()) return fail("no example programs in " + operand);
      for (const std::string& example : examples) {
        ok = testExample(toolchain, *sources, example, arguments) && ok;
        std::fflush(stdout);
      }
    }
    std::fflush(stdout);
  }
  if (!ok && !isHere) std::printf("FAIL\n");
  return ok ? 0 : kFailure;
}

}  // namespace gopark::cli
