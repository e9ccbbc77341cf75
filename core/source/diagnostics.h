// Diagnostics: errors in Go source, in gc's own words.
#pragma once

#include <string>
#include <vector>

#include "source/messages.h"

namespace gopark {

struct Diagnostic {
  Pos pos;
  std::string message;  // gc's text; continuation lines are separated by "\n\t"
  bool soft = false;    // does not keep the program from being understood (unused variable or import)
};

class Diagnostics {
 public:
  void report(Pos pos, std::string message, bool soft = false) { list_.push_back({pos, std::move(message), soft}); }
  bool empty() const { return list_.empty(); }
  size_t size() const { return list_.size(); }
  const std::vector<Diagnostic>& list() const { return list_; }
  // As gc, types are not checked then. (The parser also finds errors that keep nobody from going on.)
  bool hasSyntaxErrors() const;

  // As gc prints them: sorted by position, one per line and text, "file:line:col: message", at most `limit`, then
  // "too many errors". limit 0: all.
  void tell(const FileSet& files, Messages& to, size_t limit = 10) const;
  std::string format(const FileSet& files, size_t limit = 10) const;
  // Sorted and without the duplicates that `format` leaves out.
  std::vector<Diagnostic> sorted(const FileSet& files) const;

 private:
  std::vector<Diagnostic> list_;
};

}  // namespace gopark
