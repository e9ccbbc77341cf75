// The `// ERROR "regular expression" …` comments of GOROOT/test.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace gopark::types {

struct Wanted {
  uint32_t line;
  std::string pattern;
};

// `shortName`: how messages call the file.
std::vector<Wanted> wantedErrors(const std::string& text, const std::string& shortName);
bool matches(const std::string& message, const std::string& pattern);

// An error as it was reported, its place as users see it.
struct Reported {
  std::string file;
  uint32_t line;
  std::string text;
};
// What is wanted of `file` and not among `reported`, one per line; what matches is taken off `reported`.
std::string missingErrors(const std::string& file, const std::vector<Wanted>& wanted, std::vector<Reported>* reported);

}  // namespace gopark::types
