// The head of a Go file, package clause and imports, as the go command reads it before it starts the compiler: errors
// there are worded by go/parser, not by the compiler.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "source/source.h"

namespace gopark::load {

struct HeaderError {
  uint32_t offset;
  std::string message;
  bool fullPath = false;  // the go command shows the file's full path
};

// The first error of the head; null: none.
std::optional<HeaderError> headerError(std::string_view text);

// What is wrong with an import path that names no package; empty: nothing.
std::string malformedPath(std::string_view path);

// The value of an import path's literal; empty: it is malformed.
std::string importPath(std::string_view literal);

}  // namespace gopark::load
