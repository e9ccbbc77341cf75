// conformance [flags] [PATTERN]: Go's own suites against gopark. PATTERN is a part of a case's name.
//
//   --suite NAME,…   these suites; otherwise all
//   --sample N/M     of every suite's cases those whose number is N modulo M
//   --list           prints the cases, runs none
//   --update         rewrites the lists of expected failures
//   --verbose        tells everything about failures, expected or not
//   --jobs N         children at once
//   --stress         programs collect garbage at every allocation
//
// Exits with 1 when a case fails that is not expected to, or passes although it is expected to fail.
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "cases.h"
#include "execute.h"
#include "expected.h"
#include "formatting.h"
#include "pool.h"
#include "std_tests.h"

namespace gopark::conformance {

namespace {

struct Options {
  std::vector<Suite> suites;
  size_t sample = 0;
  size_t of = 1;
  bool list = false;
  bool update = false;
  bool verbose = false;
  bool stress = false;
  std::string pattern;
  PoolLimits limits;
};

[[noreturn]] void fail(const std::string& message) {
  std::fprintf(stderr, "conformance: %s\n", message.c_str());
  std::exit(2);
}

std::vector<Suite> suitesNamed(const std::string& names) {
  std::vector<Suite> list;
  for (size_t at = 0; at < names.size();) {
    size_t end = std::min(names.find(',', at), names.size());
    auto suite = suiteNamed(names.substr(at, end - at));
    if (!suite) fail("no suite " + names.substr(at, end - at));
    list.push_back(*suite);
    at = end + 1;
  }
  return list;
}

Options parseOptions(int count, char** words) {
  Options options;
  for (int i = 1; i < count; i++) {
    std::string word = words[i];
    auto value = [&]() -> std::string {
      if (++i == count) fail(word + " needs a value");
      return words[i];
    };
    if (word == "--suite") {
      options.suites = suitesNamed(value());
    } else if (word == "--sample") {
      if (std::sscanf(value().c_str(), "%zu/%zu", &options.sample, &options.of) != 2 || options.of == 0) {
        fail("--sample N/M");
      }
    } else if (word == "--jobs") {
      options.limits.children = std::atoi(value().c_str());
    } else if (word == "--stress") {
      options.stress = true;
    } else if (word == "--list") {
      options.list = true;
    } else if (word == "--update") {
      options.update = true;
    } else if (word == "--verbose") {
      options.verbose = true;
    } else if (word.starts_with("-")) {
      fail("unknown flag " + word);
    } else {
      options.pattern = word;
    }
  }
  if (options.suites.empty()) {
    for (size_t i = 0; i < std::size(kSuiteNames); i++) options.suites.push_back(static_cast<Suite>(i));
  }
  return options;
}

struct Totals {
  size_t cases = 0;
  size_t passed = 0;
  size_t unexpected = 0;  // failures and passes
  int excluded = 0;       // found while running
  ErrorCounts errors;
  double seconds = 0;
};

class Runner {
 public:
  Runner(const Options& options, Executor& executor) : options_(options), executor_(executor) {}

  Totals run(Suite suite, const std::vector<Case>& all) {
    std::vector<const Case*> cases = chosen(all);
    Totals totals;
    ExpectedFailures expected(suite);
    auto start = std::chrono::steady_clock::now();
    if (suite == Suite::Format) {
      runFormat(cases, expected, totals);
    } else {
      runEach(suite, cases, expected, totals);
    }
    totals.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (options_.update) expected.write();
    return totals;
  }

  std::vector<const Case*> chosen(const std::vector<Case>& all) const {
    std::vector<const Case*> cases;
    for (size_t i = 0; i < all.size(); i++) {
      if (i % options_.of != options_.sample % options_.of) continue;
      if (all[i].name.find(options_.pattern) != std::string::npos) cases.push_back(&all[i]);
    }
    return cases;
  }

 private:
  void runEach(Suite suite, const std::vector<const Case*>& cases, ExpectedFailures& expected, Totals& totals) {
    PoolLimits limits = options_.limits;
    if (suite == Suite::Std) {  // each is a package of tests
      limits.cpuSeconds *= 8;
      limits.wallSeconds *= 8;
    }
    runJobs(
        cases.size(), limits, [&](size_t i, const ChildOutput& output) { return executor_.execute(*cases[i], output); },
        [&](size_t i, const Outcome& outcome, const ChildOutput& output) {
          if (suite != Suite::Std) return account(suite, cases[i]->name, outcome, expected, totals);
          StdTestReport report = readStdTests(output.text(), outcome);
          totals.excluded += report.excluded;
          for (const StdTestResult& result : report.results) {
            account(suite, cases[i]->name + "." + result.test, result.outcome, expected, totals);
          }
        });
  }

  void runFormat(const std::vector<const Case*>& cases, ExpectedFailures& expected, Totals& totals) {
    constexpr size_t kAtOnce = 8;
    PoolLimits limits = options_.limits;
    limits.cpuSeconds *= kAtOnce;
    limits.wallSeconds *= kAtOnce;
    auto batch = [&](size_t i) {
      size_t first = i * kAtOnce;
      size_t end = std::min(first + kAtOnce, cases.size());
      return std::vector<const Case*>(cases.begin() + static_cast<ptrdiff_t>(first),
                                      cases.begin() + static_cast<ptrdiff_t>(end));
    };
    runJobs(
        (cases.size() + kAtOnce - 1) / kAtOnce, limits,
        [&](size_t i, const ChildOutput&) { return executor_.format(batch(i)); },
        [&](size_t i, const Outcome& outcome, const ChildOutput& output) {
          for (const Case* test : batch(i)) {
            account(Suite::Format, test->name, formatOutcome(test->path, output.text(), outcome), expected, totals);
          }
        });
  }

  void account(Suite inSuite, const std::string& name, const Outcome& outcome, ExpectedFailures& expected,
               Totals& totals) {
    totals.cases++;
    totals.errors.add(outcome.errors);
    if (outcome.passed) totals.passed++;
    std::string suite(nameOf(inSuite));
    std::string reason = outcome.reason.substr(0, options_.verbose ? std::string::npos : outcome.reason.find('\n'));
    bool known = expected.contains(name);
    if (!outcome.passed && (!known || options_.verbose)) {
      std::printf("FAIL  %s  %s  %s\n", suite.c_str(), name.c_str(), reason.c_str());
    } else if (outcome.passed && known) {
      std::printf("PASS  %s  %s  is expected to fail: take it off the list\n", suite.c_str(), name.c_str());
    }
    std::fflush(stdout);
    if (outcome.passed != known) return;
    totals.unexpected++;
    if (outcome.passed) {
      expected.remove(name);
    } else {
      expected.add(name, outcome.reason.substr(0, std::min<size_t>(outcome.reason.find('\n'), 150)));
    }
  }

  const Options& options_;
  Executor& executor_;
};

void printSummary(const Found& found, const std::vector<std::pair<Suite, Totals>>& results) {
  std::printf("\n%-15s %6s %7s %7s %7s  %s\n", "suite", "cases", "passed", "failed", "rate", "excluded");
  for (const auto& [suite, totals] : results) {
    double rate =
        totals.cases == 0 ? 100 : 100.0 * static_cast<double>(totals.passed) / static_cast<double>(totals.cases);
    std::printf("%-15s %6zu %7zu %7zu %6.1f%%  ", std::string(nameOf(suite)).c_str(), totals.cases, totals.passed,
                totals.cases - totals.passed, rate);
    auto excluded = found.excluded.find(suite);
    if (excluded != found.excluded.end()) {
      for (const auto& [rule, count] : excluded->second) std::printf("%s %d; ", rule.c_str(), count);
    }
    if (totals.excluded > 0) std::printf("they count allocations %d; ", totals.excluded);
    std::printf("(%.0f s)\n", totals.seconds);
    const ErrorCounts& errors = totals.errors;
    if (errors.wanted == 0) continue;
    auto percent = [&](int part) { return 100.0 * part / errors.wanted; };
    std::printf("%15s %d errors wanted, line matched %d (%.1f%%), text matched %d (%.1f%%), not expected %d\n", "",
                errors.wanted, errors.lines, percent(errors.lines), errors.texts, percent(errors.texts),
                errors.unexpected);
  }
  std::printf("tests of other kinds:");
  for (const auto& [action, count] : found.otherActions) std::printf(" %s %d;", action.c_str(), count);
  std::printf("\n");
}

size_t printVerdict(const std::vector<std::pair<Suite, Totals>>& results) {
  Totals sum;
  for (const auto& [suite, totals] : results) {
    sum.cases += totals.cases;
    sum.passed += totals.passed;
    sum.unexpected += totals.unexpected;
  }
  std::printf("%zu passed, %zu failed, %zu not as expected\n", sum.passed, sum.cases - sum.passed, sum.unexpected);
  return sum.unexpected;
}

int conformance(const Options& options) {
  auto toolchain = driver::nativeTestToolchain("");
  if (!toolchain) fail(toolchain.reason());
  std::string goroot = toolchain.value()->std().sources().root;
  goroot.resize(goroot.size() - std::string_view("/src").size());
  Found found = findCases(goroot);
  driver::RunOptions runOptions;
  runOptions.gcStress = options.stress;
  Executor executor(*toolchain.value(), goroot, runOptions);
  Runner runner(options, executor);
  if (options.list) {
    for (Suite suite : options.suites) {
      for (const Case* test : runner.chosen(found.cases[suite])) {
        std::printf("%s  %s\n", std::string(nameOf(suite)).c_str(), test->name.c_str());
      }
    }
    return 0;
  }
  executor.warmUp();
  std::vector<std::pair<Suite, Totals>> results;
  for (Suite suite : options.suites) {
    results.emplace_back(suite, runner.run(suite, found.cases[suite]));
  }
  printSummary(found, results);
  return printVerdict(results) > 0 && !options.update ? 1 : 0;
}

}  // namespace

}  // namespace gopark::conformance

int main(int count, char** words) {
  return gopark::conformance::conformance(gopark::conformance::parseOptions(count, words));
}
