#include "gotest_errors.h"

#include <algorithm>
#include <regex>
#include <sstream>

namespace gopark::types {

std::vector<Wanted> wantedErrors(const std::string& text, const std::string& shortName) {
  static const std::regex comment("// (?:GC_)?ERROR (.*)");
  static const std::regex quoted("\"([^\"]*)\"");
  static const std::regex lineReference("LINE(([+-])([0-9]+))?");
  std::vector<Wanted> list;
  std::istringstream in(text);
  uint32_t number = 0;
  for (std::string line; std::getline(in, line);) {
    number++;
    std::smatch match;
    if (line.find("////") != std::string::npos || !std::regex_search(line, match, comment)) continue;
    std::string all = match[1];
    for (std::sregex_iterator q(all.begin(), all.end(), quoted), end; q != end; ++q) {
      std::string pattern = (*q)[1];
      std::smatch reference;
      while (std::regex_search(pattern, reference, lineReference)) {
        int n = static_cast<int>(number);
        if (reference[2].matched) n += (reference[2] == "-" ? -1 : 1) * std::stoi(reference[3]);
        pattern = reference.prefix().str() + shortName + ":" + std::to_string(n) + reference.suffix().str();
      }
      list.push_back({number, pattern});
    }
  }
  return list;
}

bool matches(const std::string& message, const std::string& pattern) {
  std::string escaped;  // Go takes braces that count nothing literally
  bool counting = false;
  for (size_t i = 0; i < pattern.size(); i++) {
    if (pattern[i] == '{') counting = i + 1 < pattern.size() && pattern[i + 1] >= '0' && pattern[i + 1] <= '9';
    bool brace = pattern[i] == '{' || pattern[i] == '}';
    if (brace && !counting && (i == 0 || pattern[i - 1] != '\\')) escaped += '\\';
    escaped += pattern[i];
  }
  try {
    return std::regex_search(message, std::regex(escaped));
  } catch (const std::regex_error&) {
    return false;
  }
}

std::string missingErrors(const std::string& file, const std::vector<Wanted>& wanted, std::vector<Reported>* reported) {
  std::string report;
  for (const Wanted& w : wanted) {
    auto isMatch = [&](const Reported& r) { return r.file == file && r.line == w.line && matches(r.text, w.pattern); };
    if (std::erase_if(*reported, isMatch) == 0) {
      report += "  " + file + ":" + std::to_string(w.line) + ": not reported: " + w.pattern + "\n";
    }
  }
  return report;
}

}  // namespace gopark::types
