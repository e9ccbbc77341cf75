#include <regex>
#include <set>
#include <sstream>

#include "error_comments.h"

namespace gopark::conformance {

namespace {

// ECMAScript's idea of Go's expression: braces that count nothing are literal there.
std::string translated(const std::string& pattern) {
  std::string result;
  bool counting = false;
  for (size_t i = 0; i < pattern.size(); i++) {
    if (pattern[i] == '\\' && i + 1 < pattern.size()) {
      result += pattern[i++];
    } else if (pattern[i] == '{') {
      counting = i + 1 < pattern.size() && pattern[i + 1] >= '0' && pattern[i + 1] <= '9';
      if (!counting) result += '\\';
    } else if (pattern[i] == '}' && !counting) {
      result += '\\';
    }
    result += pattern[i];
  }
  return result;
}

std::string withLines(std::string pattern, const std::string& file, uint32_t line) {
  static const std::regex reference("LINE(([+-])([0-9]+))?");
  std::smatch match;
  while (std::regex_search(pattern, match, reference)) {
    int number = static_cast<int>(line);
    if (match[2].matched) number += (match[2] == "-" ? -1 : 1) * std::stoi(match[3]);
    pattern = match.prefix().str() + file + ":" + std::to_string(number) + match.suffix().str();
  }
  return pattern;
}

}  // namespace

bool matchesPattern(const std::string& text, const std::string& pattern) {
  try {
    return std::regex_search(text, std::regex(translated(pattern)));
  } catch (const std::regex_error&) {
    return false;
  }
}

std::vector<LineError> lineErrors(const std::string& text, const std::string& file) {
  static const std::regex comment("// (?:GC_)?ERROR (.*)");
  static const std::regex quoted("\"([^\"]*)\"");
  std::vector<LineError> list;
  std::istringstream in(text);
  uint32_t number = 0;
  for (std::string line; std::getline(in, line);) {
    number++;
    std::smatch match;
    if (line.find("ERROR") == std::string::npos || line.find("////") != std::string::npos) continue;
    if (!std::regex_search(line, match, comment)) continue;
    std::string all = match[1];
    for (std::sregex_iterator q(all.begin(), all.end(), quoted), end; q != end; ++q) {
      list.push_back({file, number, withLines((*q)[1], file, number)});
    }
  }
  return list;
}

Outcome compareErrors(const std::vector<LineError>& wanted, std::vector<ReportedError> reported) {
  Outcome outcome;
  std::set<std::pair<std::string, uint32_t>> lines;
  for (const ReportedError& r : reported) lines.emplace(r.file, r.line);
  for (const LineError& want : wanted) {
    std::string where = want.file + ":" + std::to_string(want.line) + ": ";
    outcome.errors.wanted++;
    if (lines.contains({want.file, want.line})) outcome.errors.lines++;
    bool matched = std::erase_if(reported, [&](const ReportedError& r) {
                     return r.file == want.file && r.line == want.line && matchesPattern(r.text, want.pattern);
                   }) != 0;
    if (matched) outcome.errors.texts++;
    if (!matched) outcome.reason += where + "not reported: " + want.pattern + "\n";
  }
  for (const ReportedError& r : reported) {
    outcome.errors.unexpected++;
    outcome.reason += r.file + ":" + std::to_string(r.line) + ": not expected: " + r.text + "\n";
  }
  outcome.passed = outcome.reason.empty();
  return outcome;
}

}  // namespace gopark::conformance
