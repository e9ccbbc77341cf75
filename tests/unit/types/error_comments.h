// The annotations of Go's own type checker tests: /* ERROR "text" */ and /* ERRORx "regular expression" */ stand behind
// the token where an error is expected.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "source/source.h"

namespace gopark::types {

struct ExpectedError {
  uint32_t line = 0;  // 1-based, physical
  uint32_t column = 0;
  bool regex = false;
  std::string pattern;
  bool matches(const std::string& message) const;
};

std::vector<ExpectedError> errorComments(const SourceFile& source);

}  // namespace gopark::types
