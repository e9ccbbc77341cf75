// Paths, '/'-separated, as Go's package path treats them.
#pragma once

#include <string>
#include <string_view>

namespace gopark {

// "a/b" for ("a", "b"), clean; b where it is absolute.
std::string joinPath(std::string_view a, std::string_view b);
// With "." and ".." resolved, without trailing '/'; "." for nothing.
std::string cleanPath(std::string_view path);
std::string_view directoryOf(std::string_view path);  // "." where there is none
std::string_view baseName(std::string_view path);
// `path` as seen from `base` where that is shorter; both absolute and clean.
std::string shortPath(std::string_view path, std::string_view base);

}  // namespace gopark
