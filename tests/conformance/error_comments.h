// The errors that tests announce: `// ERROR "regular expression" …` at the end of a line of folder test, and
// /* ERROR "text" */, /* ERRORx "regular expression" */ behind a token in the type checker's test data.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "outcome.h"
#include "source/source.h"

namespace gopark::conformance {

// Whether Go's regular expression matches somewhere in the text.
bool matchesPattern(const std::string& text, const std::string& pattern);

struct LineError {
  std::string file;  // base name
  uint32_t line;
  std::string pattern;
};
std::vector<LineError> lineErrors(const std::string& text, const std::string& file);

// An error as it was reported, its place as users see it.
struct ReportedError {
  std::string file;  // base name
  uint32_t line;
  std::string text;
};

// Compares what was reported with what is announced: every announced error must have been reported in its line, and
// nothing else.
Outcome compareErrors(const std::vector<LineError>& wanted, std::vector<ReportedError> reported);

struct TokenError {
  uint32_t line;  // physical
  uint32_t column;
  bool regex;
  std::string pattern;
  bool matches(const std::string& message) const {
    return regex ? matchesPattern(message, pattern) : message.find(pattern) != std::string::npos;
  }
};
std::vector<TokenError> tokenErrors(const SourceFile& source);

}  // namespace gopark::conformance
