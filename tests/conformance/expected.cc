#include "expected.h"

#include <algorithm>
#include <cstdio>
#include <fstream>

namespace gopark::conformance {

ExpectedFailures::ExpectedFailures(Suite suite)
    : path_(std::string(GOPARK_SOURCE_DIR) + "/tests/conformance/expected/" + std::string(nameOf(suite)) + ".txt") {
  std::ifstream in(path_);
  for (std::string line; std::getline(in, line);) {
    if (line.empty() || line[0] == '#') continue;
    size_t end = std::min(line.find(' '), line.size());
    size_t reason = line.find_first_not_of(' ', end);
    reasons_[line.substr(0, end)] = reason == std::string::npos ? "" : line.substr(reason);
  }
}

void ExpectedFailures::write() const {
  if (reasons_.empty()) {
    std::remove(path_.c_str());
    return;
  }
  size_t width = 0;
  for (const auto& [name, reason] : reasons_) width = std::max(width, name.size());
  std::ofstream out(path_);
  for (const auto& [name, reason] : reasons_)
    out << name << std::string(width - name.size() + 2, ' ') << reason << "\n";
}

}  // namespace gopark::conformance
