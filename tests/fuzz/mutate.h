// Mutations that keep most of a Go text's structure: whole tokens and bracketed groups move, not bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace gopark::fuzz {

// The text, changed in a few places; some changes take a piece of `other`. The same seed changes it the same way.
std::string mutateTokens(std::string_view text, std::string_view other, uint32_t seed);

}  // namespace gopark::fuzz
