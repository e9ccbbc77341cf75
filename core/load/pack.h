// The pack: many source files in one blob, for the page. Format, little-endian:
//
//   "GPK1"  u32 number of files  { u32 length of path  u32 length of text  path } …  texts, in the same order
//
// Files are ordered by path.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "load/files.h"

namespace gopark::load {

class StdLibrary;

// Reads a pack; only files below `root` are seen, their paths without it. `blob` must outlive the result. Null: it is
// no pack.
std::unique_ptr<Files> openPack(std::string_view blob, std::string root);

std::string writePack(const std::map<std::string, std::string>& files);

// Source text without its comments, which are replaced by as little as keeps the lines and tokens: directives (//go:…)
// and the overlay's marks (//gopark:…) stay.
std::string stripComments(std::string_view text);

// A pack with "src/…": std's files of the import closure of the packages, and "golib/…": the whole overlay. *error:
// what could not be found.
std::string packStd(StdLibrary& library, const std::vector<std::string>& packages, std::string* error);

}  // namespace gopark::load
