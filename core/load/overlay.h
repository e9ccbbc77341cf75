// The overlay: Go files of gopark's own (core/golib) that take the place of parts of a std package. A file declares
// what it replaces: functions, methods, types, variables and constants of the same names are dropped from std's files.
//
// Marks in the comments at the head of a file, before the package clause:
//   //gopark:replace           the overlay's files are the whole package
//   //gopark:remove NAME…      these declarations of std's are dropped, too; a method is T.M; init is all of std's init
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "syntax/ast.h"

namespace gopark::load {

struct OverlayMarks {
  bool replace = false;
  std::vector<std::string> removed;
};
OverlayMarks overlayMarks(std::string_view text);

// Drops from std's parsed files what the overlay's files declare and what `removed` names. Where a dropped constant or
// variable must keep its place (iota, several names) it is renamed to _.
void mergeOverlay(std::span<const std::unique_ptr<syntax::File>> std,
                  std::span<const std::unique_ptr<syntax::File>> overlay, std::span<const std::string> removed);

}  // namespace gopark::load
