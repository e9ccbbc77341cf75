#include "std_tests.h"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
#include <set>
#include <sstream>

#include "cases.h"
#include "driver/driver.h"
#include "host/native_host.h"

namespace gopark::conformance {

namespace fs = std::filesystem;

namespace {

// Lines of our own in the output.
constexpr std::string_view kListed = "=== LISTED ";
constexpr std::string_view kExcluded = "=== EXCLUDED ";

bool isNameChar(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || (c & 0x80) != 0; }

bool mentions(std::string_view text, std::string_view name) {
  for (size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    bool begins = at == 0 || !isNameChar(text[at - 1]);
    size_t end = at + name.size();
    if (begins && (end == text.size() || !isNameChar(text[end]))) return true;
  }
  return false;
}

// The functions of a package's test files, as text. Gofmt's form makes them easy to find.
std::map<std::string, std::string> testFunctions(const std::string& directory) {
  std::map<std::string, std::string> functions;
  for (const auto& entry : fs::directory_iterator(directory)) {
    if (!entry.path().string().ends_with("_test.go")) continue;
    std::string text = readText(entry.path().string());
    for (size_t at = text.find("\nfunc "); at != std::string::npos; at = text.find("\nfunc ", at + 1)) {
      size_t name = at + 6;
      size_t end = std::min(text.find("\n}\n", at), text.size());
      size_t line = std::min(text.find('\n', name), text.size());
      if (text[line - 1] == '}') end = line;
      functions[text.substr(name, text.find_first_of("([", name) - name)] += text.substr(name, end - name);
    }
  }
  functions.erase("");  // methods
  return functions;
}

// The tests that count allocations, themselves or by functions that they mention.
std::set<std::string> allocationTests(const std::string& directory) {
  std::map<std::string, std::string> functions = testFunctions(directory);
  std::set<std::string> counting;
  for (const auto& [name, text] : functions) {
    if (text.find("AllocsPerRun") != std::string::npos || text.find("MemStats") != std::string::npos) {
      counting.insert(name);
    }
  }
  for (size_t before = 0; before != counting.size();) {
    before = counting.size();
    for (const auto& [name, text] : functions) {
      if (std::any_of(counting.begin(), counting.end(), [&](const auto& each) { return mentions(text, each); })) {
        counting.insert(name);
      }
    }
  }
  std::erase_if(counting, [](const std::string& name) { return !name.starts_with("Test"); });
  return counting;
}

int runProgram(driver::Toolchain& toolchain, driver::Compilation& compilation, const std::string& package,
               const std::vector<std::string>& flags) {
  host::NativeHostOptions options;
  options.arguments = {package + ".test", "-test.paniconexit0"};
  options.arguments.insert(options.arguments.end(), flags.begin(), flags.end());
  auto host = host::makeNativeHost(std::move(options));
  auto lowering = compilation.lower();
  return driver::run(toolchain, *lowering, *host, {});
}

void printNames(std::string_view mark, const std::set<std::string>& names) {
  for (const std::string& name : names) std::printf("%s%s\n", std::string(mark).c_str(), name.c_str());
  std::fflush(stdout);
}

std::string wordAt(const std::string& line, size_t at) { return line.substr(at, line.find(' ', at) - at); }

// What the output says so far.
struct Reading {
  std::vector<std::string> listed;
  std::set<std::string> excluded;
  std::map<std::string, Outcome> results;
  std::string running;  // empty: none
};

bool isComplaint(const std::string& line) {
  return line.starts_with("panic: ") || line.starts_with("fatal error: ") ||
         (line.starts_with("    ") && line.find("_test.go:") != std::string::npos);
}

Reading read(const std::string& output) {
  Reading reading;
  std::string complaint;
  bool listing = false;
  std::istringstream in(output);
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with(kExcluded)) {
      reading.excluded.insert(line.substr(kExcluded.size()));
    } else if (line.starts_with(kListed)) {
      listing = true;
    } else if (line.starts_with("=== RUN")) {
      listing = false;
      reading.running = line.substr(line.find_first_not_of(' ', 7));
      reading.running = reading.running.substr(0, reading.running.find('/'));
      complaint.clear();
    } else if (line.starts_with("--- ")) {
      std::string test = wordAt(line, line.find(": ") + 2);
      Outcome& result = reading.results[test];
      result.passed = !line.starts_with("--- FAIL");
      if (!result.passed) result.reason = complaint;
      if (test == reading.running) reading.running.clear();
    } else if (listing) {
      reading.listed.push_back(line);
    } else if (complaint.empty() && isComplaint(line)) {
      complaint = line.substr(line.find_first_not_of(' '));
    }
  }
  return reading;
}

// Runs the tests; when one ends the program, again without those that have been run.
Outcome runInTurns(driver::Toolchain& toolchain, driver::Compilation& compilation, const std::string& package,
                   const std::set<std::string>& excluded, const ChildOutput& output) {
  for (std::set<std::string> done = excluded;;) {
    std::string skip;
    for (const std::string& name : done) skip += (skip.empty() ? "-test.skip=^(" : "|") + name;
    std::vector<std::string> flags{"-test.v", "-test.short"};
    if (!skip.empty()) flags.push_back(skip + ")$");
    int exitCode = runProgram(toolchain, compilation, package, flags);
    if (exitCode == 0) return Outcome::pass();
    Reading reading = read(output.text());
    size_t before = done.size();
    for (const auto& [name, result] : reading.results) done.insert(name);
    if (!reading.running.empty() && done.insert(reading.running).second) {
      std::printf("--- FAIL: %s\n", reading.running.c_str());
      std::fflush(stdout);
    }
    if (exitCode != 2 || done.size() == before) return Outcome::fail("exit status " + std::to_string(exitCode));
  }
}

}  // namespace

Outcome runStdTests(const std::string& goroot, const std::string& package, const ChildOutput& output) {
  std::string directory = goroot + "/src/" + package;
  if (chdir(directory.c_str()) != 0) return Outcome::fail("no folder " + directory);
  setenv("PWD", directory.c_str(), 1);
  setenv("GOROOT", goroot.c_str(), 1);
  auto toolchain = driver::nativeTestToolchain(package);
  if (!toolchain) return Outcome::fail(toolchain.reason());
  load::MemoryFiles none;
  driver::Compilation compilation(*toolchain.value(), none, {});
  bool noTests = false;
  if (!compilation.loadStdTests(package, &noTests)) return Outcome::fail("does not load: " + compilation.messages().text());
  if (noTests) return Outcome::pass();
  if (!compilation.check(true)) return Outcome::fail("does not compile: " + compilation.messages().text());
  std::set<std::string> excluded = allocationTests(directory);
  printNames(kExcluded, excluded);
  std::printf("%s\n", std::string(kListed).c_str());
  std::fflush(stdout);
  runProgram(*toolchain.value(), compilation, package, {"-test.list=^(Test|Example|Fuzz)"});
  return runInTurns(*toolchain.value(), compilation, package, excluded, output);
}

StdTestReport readStdTests(const std::string& output, const Outcome& outcome) {
  Reading reading = read(output);
  StdTestReport report;
  for (const std::string& test : reading.listed) {
    if (reading.excluded.contains(test)) {
      report.excluded++;
      continue;
    }
    auto found = reading.results.find(test);
    if (found != reading.results.end()) {
      report.results.push_back({test, found->second});
    } else {
      std::string why = outcome.reason.substr(0, outcome.reason.find('\n'));
      report.results.push_back({test, Outcome::fail(test == reading.running ? why : "not reached: " + why)});
    }
  }
  if (reading.listed.empty() && !outcome.passed) report.results.push_back({"(all)", outcome});
  return report;
}

}  // namespace gopark::conformance
