// The import declarations of a Go file as text, and what adds and removes some without touching anything else.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "assist/text.h"

namespace gopark::assist {

// Edits that do not overlap, in order. `removed`: the offsets of the paths of imports that go; `added`: paths of std
// packages, which join the first declaration that has some, sorted, as goimports has it. `text` is followed by a NUL.
std::vector<Edit> importEdits(std::string_view text, const std::set<uint32_t>& removed,
                              const std::set<std::string>& added);

}  // namespace gopark::assist
