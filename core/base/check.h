// CHECK: an invariant of gopark itself. A failing CHECK is never the Go program's fault, and the message says so.
#pragma once

namespace gopark {

// Prints "gopark internal error (a fault of gopark, not of your program): ..." to stderr and aborts.
[[noreturn]] void checkFailed(const char* file, int line, const char* condition, const char* message);

}  // namespace gopark

#define CHECK(condition) \
  (__builtin_expect(!!(condition), 1) ? (void)0 : ::gopark::checkFailed(__FILE__, __LINE__, #condition, ""))
#define CHECK_MSG(condition, message) \
  (__builtin_expect(!!(condition), 1) ? (void)0 : ::gopark::checkFailed(__FILE__, __LINE__, #condition, message))
#define UNREACHABLE(message) ::gopark::checkFailed(__FILE__, __LINE__, "unreachable", message)
