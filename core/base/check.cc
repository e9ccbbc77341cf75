#include "base/check.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>

#include "base/check_report.h"

namespace gopark {

namespace {

std::atomic<void (*)(const char*)> reporter{nullptr};

}  // namespace

void reportFailedChecks(void (*report)(const char* line)) { reporter = report; }

void checkFailed(const char* file, int line, const char* condition, const char* message) {
  char text[1000];  // nothing is allocated: memory may be what has failed
  std::snprintf(text, sizeof text, "%s:%d: %s %s", file, line, condition, message);
  std::fprintf(stderr, "gopark internal error (a fault of gopark, not of your program): %s\n", text);
  std::fflush(stderr);
  if (auto report = reporter.load()) report(text);
  std::abort();
}

}  // namespace gopark
