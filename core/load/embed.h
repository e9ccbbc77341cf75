// The files that `//go:embed` directives name (package embed's documentation; cmd/go's rules).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "load/files.h"

namespace gopark::load {

// The names, relative to the directory, of the files that the pattern stands for, sorted. Empty with `*error` set, in
// the go command's words, where there are none.
std::vector<std::string> embeddedFiles(Files& files, const std::string& directory, std::string_view pattern,
                                       std::string* error);

}  // namespace gopark::load
