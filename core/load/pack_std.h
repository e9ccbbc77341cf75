// Makes the pack of the standard library.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace gopark::load {

class StdLibrary;

// Source text without its comments, which are replaced by as little as keeps the lines and tokens: directives (//go:…)
// and the overlay's marks (//gopark:…) stay.
std::string stripComments(std::string_view text);

// The packages of std that a program can import.
std::set<std::string> importablePackages(StdLibrary& library);

struct PackContents {
  std::vector<std::string> packages;  // "std" stands for all packages that a program can import
  std::vector<std::string> without;   // what the import closure of these has is left out, and so is the overlay
};

// A pack with "src/…": std's files of the import closure of the packages, and "golib/…": the whole overlay. *error:
// what could not be found.
std::string packStd(StdLibrary& library, const PackContents& contents, std::string* error);

}  // namespace gopark::load
