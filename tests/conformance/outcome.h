// What became of a case.
#pragma once

#include <string>

namespace gopark::conformance {

// Of the errors that a test announces: those at whose place there was an error, and those whose text matched, too.
struct ErrorCounts {
  int wanted = 0;
  int lines = 0;
  int texts = 0;
  int unexpected = 0;

  void add(const ErrorCounts& other) {
    wanted += other.wanted;
    lines += other.lines;
    texts += other.texts;
    unexpected += other.unexpected;
  }
};

struct Outcome {
  bool passed = false;
  ErrorCounts errors;
  std::string reason;  // of a failure; its first line says the most

  static Outcome pass() { return {true, {}, ""}; }
  static Outcome fail(std::string reason) { return {false, {}, std::move(reason)}; }
};

}  // namespace gopark::conformance
