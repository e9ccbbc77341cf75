// The head of a test in Go's folder test: what to do with it (its first comment), and whether it is for our target.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace gopark::conformance {

struct Recipe {
  std::string action;                  // "run", "errorcheckdir", …; empty: none was found
  std::vector<std::string> flags;      // for the compiler or the go command
  std::vector<std::string> arguments;  // what follows the flags
  bool wantError = false;
  bool singleFilePackages = false;  // every file of the directory is a package
  bool experiment = false;          // it sets GOEXPERIMENT or GODEBUG
  bool targetMatches = true;        // by its build constraints

  bool hasFlag(std::string_view flag) const;
  std::string language() const;  // of -lang; empty: the newest
};

Recipe recipeOf(std::string_view text);

}  // namespace gopark::conformance
