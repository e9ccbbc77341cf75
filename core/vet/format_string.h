// The directives of a format string, as package fmt understands them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gopark::vet {

// One directive, such as %[2]*.3d. Arguments are numbered as in the call, from 0.
struct Directive {
  std::string_view text;
  size_t offset = 0;  // of text in the format
  std::string_view flags;
  std::vector<int> sizes;  // the arguments that give width and precision: *
  int arg = 0;             // the argument that is formatted (%% has none)
  uint32_t verb = 0;
  std::string_view verbText;
  bool indexed = false;  // has a [n]
};

// `firstArg`: number of the first argument behind the format. Nothing, with *error set ("format … is missing …"): it
// cannot be understood.
std::optional<std::vector<Directive>> parseFormat(std::string_view format, int firstArg, std::string* error);

// The first thing in the text that looks like a directive of Printf; empty: none. Spaces as flags and two hexadecimal
// digits do not count: 5 % d, %20.
std::string_view possibleDirective(std::string_view text);

}  // namespace gopark::vet
