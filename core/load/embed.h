// The files that `//go:embed` directives name (package embed's documentation; cmd/go's rules).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/function_ref.h"
#include "load/files.h"
#include "syntax/ast.h"

namespace gopark::load {

// The names, relative to the directory, of the files that the pattern stands for, sorted. Empty with `*error` set, in
// the go command's words, where there are none.
std::vector<std::string> embeddedFiles(Files& files, const std::string& directory, std::string_view pattern,
                                       std::string* error);

// Reads what the file's go:embed directives name and attaches it to their variables. `failed(pattern, at, error)` is told
// of each pattern that names nothing. Other mistakes are the type checker's to find.
void embedFiles(Files& files, const std::string& directory, syntax::File& file,
                FunctionRef<void(const std::string& pattern, Pos at, const std::string& error)> failed);

}  // namespace gopark::load
