#include "execute.h"

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>

#include "driver/driver.h"
#include "driver/running_program.h"
#include "error_comments.h"
#include "formatting.h"
#include "host/native_host.h"
#include "lower_all.h"
#include "packages.h"
#include "std_tests.h"
#include "testdata.h"

namespace gopark::conformance {

namespace fs = std::filesystem;

namespace {

std::string firstLine(const std::string& text) { return text.substr(0, text.find('\n')); }

std::string compileFailure(const std::string& errors) { return "does not compile: " + errors; }

// "" where the outputs are the same; otherwise the first line that differs.
std::string difference(const std::string& got, const std::string& want) {
  if (got == want) return "";
  size_t line = 1;
  size_t start = 0;
  for (size_t i = 0; i < got.size() && i < want.size() && got[i] == want[i]; i++) {
    if (got[i] != '\n') continue;
    line++;
    start = i + 1;
  }
  auto lineAt = [&](const std::string& text) {
    return start >= text.size() ? "nothing" : "\"" + firstLine(text.substr(start, 200)) + "\"";
  };
  return "output differs in line " + std::to_string(line) + ": got " + lineAt(got) + ", want " + lineAt(want);
}

class Execution {
 public:
  Execution(driver::Toolchain& toolchain, const std::string& goroot, const driver::RunOptions& options,
            const Case& test, const ChildOutput& output)
      : toolchain_(toolchain),
        options_(options),
        folder_(goroot + "/test"),
        test_(test),
        output_(output),
        packages_(toolchain) {}

  Outcome execute() {
    CHECK(chdir(folder_.c_str()) == 0);
    setenv("PWD", folder_.c_str(), 1);
    setenv("GOROOT", fs::path(folder_).parent_path().c_str(), 1);
    switch (test_.suite) {
      case Suite::Run:
        packages_.add("main", filesNamed(), options());
        return runAndCompare();
      case Suite::RunDir:
        packages_.addFolder(test_.directory(), test_.recipe.singleFilePackages, options());
        return runAndCompare();
      case Suite::RunOutput:
        return runOutput();
      case Suite::ErrorCheck:
        packages_.add("p", {test_.path}, options());
        return checkErrors();
      case Suite::ErrorCheckDir:
        packages_.addFolder(test_.directory(), test_.recipe.singleFilePackages, options());
        return checkErrors();
      case Suite::Compile:
        packages_.add("p", {test_.path}, options());
        return accept();
      case Suite::CompileDir:
        packages_.addFolder(test_.directory(), test_.recipe.singleFilePackages, options());
        return accept();
      case Suite::Build:
        packages_.add("main", {test_.path}, {"", true});
        return accept();
      case Suite::Std:
        return runStdTests(fs::path(folder_).parent_path().string(), test_.name, output_);
      case Suite::Format:
        break;  // several at once (format)
      case Suite::TypesTestdata:
        return checkTestdata(toolchain_, test_.name, test_.path);
    }
    UNREACHABLE("suite");
  }

 private:
  CompileOptions options() const { return {test_.recipe.language(), test_.recipe.hasFlag("-complete")}; }

  // As `go run` takes them: leading names of Go files belong to the program, the rest is for it.
  std::vector<std::string> filesNamed() {
    std::vector<std::string> files{test_.path};
    arguments_ = test_.recipe.arguments;
    while (!arguments_.empty() && arguments_[0].ends_with(".go")) {
      files.push_back((fs::path(folder_) / arguments_[0]).lexically_normal().string());
      arguments_.erase(arguments_.begin());
    }
    return files;
  }

  Outcome accept() {
    std::string errors = packages_.errors();
    if (!errors.empty()) return Outcome::fail(compileFailure(errors));
    TestPackage& last = packages_.last();
    auto lowering = driver::lowerProgram(toolchain_, *last.package, last.diagnostics);
    std::vector<types::Package*> all;
    for (const auto& test : packages_.all()) all.push_back(test->package.get());
    lowerAll(*lowering, all);
    return Outcome::pass();
  }

  Outcome checkErrors() {
    std::vector<LineError> wanted;
    std::vector<ReportedError> reported;
    for (const auto& package : packages_.all()) {
      for (const std::string& path : package->paths) {
        auto list = lineErrors(readText(path), fs::path(path).filename().string());
        wanted.insert(wanted.end(), list.begin(), list.end());
      }
      for (const Diagnostic& d : package->diagnostics.sorted(toolchain_.files())) {
        Position p = toolchain_.files().position(d.pos);
        reported.push_back({fs::path(p.file).filename().string(), p.line, withShortNames(d.message)});
      }
    }
    return compareErrors(wanted, std::move(reported));
  }

  std::string withShortNames(std::string message) const {
    for (const auto& package : packages_.all()) {
      for (const std::string& path : package->paths) {
        std::string name = fs::path(path).filename().string();
        for (size_t at; (at = message.find(path)) != std::string::npos;) message.replace(at, path.size(), name);
      }
    }
    return message;
  }

  // Runs the program that the last package is. A failure, or nothing.
  std::optional<Outcome> run(TestPackages& packages, const std::vector<std::string>& arguments) {
    std::string errors = packages.errors();
    if (!errors.empty()) return Outcome::fail(compileFailure(errors));
    TestPackage& main = packages.last();
    if (main.package->scope->lookup(Name("main")) == nullptr) return Outcome::fail("no function main");
    auto lowering = driver::lowerProgram(toolchain_, *main.package, main.diagnostics);
    host::NativeHostOptions options;
    options.arguments = {fs::path(test_.path).stem().string()};
    options.arguments.insert(options.arguments.end(), arguments.begin(), arguments.end());
    auto host = host::makeNativeHost(std::move(options));
    int exitCode = driver::run(toolchain_, *lowering, *host, options_);
    if (exitCode == 0) return std::nullopt;
    return Outcome::fail("exit status " + std::to_string(exitCode) + ": " + output_.text().substr(0, 2000));
  }

  Outcome compareOutput() {
    std::string wanted = test_.path.substr(0, test_.path.size() - 3) + ".out";
    std::string reason = difference(output_.text(), readText(wanted));
    return reason.empty() ? Outcome::pass() : Outcome::fail(reason);
  }

  Outcome runAndCompare() {
    auto failure = run(packages_, arguments_);
    return failure ? *failure : compareOutput();
  }

  Outcome runOutput() {
    packages_.add("main", filesNamed(), options());
    if (auto failure = run(packages_, arguments_)) return *failure;
    std::string path = fs::temp_directory_path() / ("conformance-" + std::to_string(getpid()) + ".go");
    std::ofstream(path) << output_.text();
    output_.clear();
    TestPackages second(toolchain_);
    second.add("main", {path}, {});
    fs::remove(path);
    auto failure = run(second, {});
    return failure ? *failure : compareOutput();
  }

  driver::Toolchain& toolchain_;
  const driver::RunOptions& options_;
  std::string folder_;
  const Case& test_;
  const ChildOutput& output_;
  TestPackages packages_;
  std::vector<std::string> arguments_;
};

constexpr const char* kWarmUp = R"(package main

import (
	"bytes"
	"errors"
	"fmt"
	"go/format"
	"os"
	"reflect"
	"runtime"
	"sort"
	"strconv"
	"strings"
	"sync"
	"time"
	"unsafe"
)

type t struct {
	a int
	b string
	c []float64
}

func main() {
	var buffer bytes.Buffer
	fmt.Fprintf(&buffer, "%v %+v %#v %T %q %x %8.3f %p", t{1, "x", nil}, t{}, &t{}, buffer, "q", 255, 1.5, &buffer)
	fmt.Fprintln(&buffer, errors.New("e"), reflect.TypeOf(t{}), strconv.Itoa(5), strings.Repeat("x", 3))
	list := []int{3, 1, 2}
	sort.Ints(list)
	var group sync.WaitGroup
	group.Add(1)
	go func() { defer group.Done(); defer func() { recover() }(); panic(fmt.Errorf("p %d", list[0])) }()
	group.Wait()
	var mutex sync.Mutex
	mutex.Lock()
	mutex.Unlock()
	format.Source([]byte("package p\n\nfunc f() {}\n"))
	_, file, line, _ := runtime.Caller(0)
	fmt.Fprint(&buffer, file, line, time.Now(), unsafe.Sizeof(list), len(os.Args), reflect.DeepEqual(list, list))
}
)";

}  // namespace

Outcome Executor::execute(const Case& test, const ChildOutput& output) {
  return Execution(toolchain_, goroot_, options_, test, output).execute();
}

Outcome Executor::format(const std::vector<const Case*>& tests) {
  setenv("GOROOT", goroot_.c_str(), 1);
  std::vector<std::string> folders;
  for (const Case* test : tests) folders.push_back(test->path);
  return listUnformatted(toolchain_, options_, folders);
}

void Executor::warmUp() {
  std::string path = fs::temp_directory_path() / ("conformance-" + std::to_string(getpid()) + ".go");
  std::ofstream(path) << kWarmUp;
  TestPackages packages(toolchain_);
  packages.add("main", {path}, {});
  fs::remove(path);
  CHECK_MSG(packages.errors().empty(), packages.errors().c_str());
  TestPackage& main = packages.last();
  auto lowering = driver::lowerProgram(toolchain_, *main.package, main.diagnostics);
  auto host = host::makeNativeHost({});
  driver::RunOptions options;
  options.workers = driver::RunOptions::kNoThreads;
  driver::RunningProgram program(toolchain_, *lowering, *host, options, nullptr);
  program.start();
  while (!program.pump(1000).finished) {
  }
}

}  // namespace gopark::conformance
