// The cases that are known to fail: expected/SUITE.txt, a line for each, "NAME  why". The lists may only shrink.
#pragma once

#include <map>
#include <string>

#include "cases.h"

namespace gopark::conformance {

class ExpectedFailures {
 public:
  explicit ExpectedFailures(Suite suite);

  bool contains(const std::string& name) const { return reasons_.contains(name); }
  const std::map<std::string, std::string>& all() const { return reasons_; }
  void remove(const std::string& name) { reasons_.erase(name); }
  void add(const std::string& name, const std::string& reason) { reasons_[name] = reason; }
  void write() const;

 private:
  std::string path_;
  std::map<std::string, std::string> reasons_;
};

}  // namespace gopark::conformance
