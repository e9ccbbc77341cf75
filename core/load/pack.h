// The pack: many source files in one blob, for the page, and for a fast start. Format, little-endian:
//
//   "GPK2"  u32 number of files  { u32 offset, size of the path  u32 offset, size of the text } …  paths, texts
//
// Files are ordered by path; offsets count from the blob's start.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>

#include "load/files.h"

namespace gopark::load {

// Reads a pack; only files below `root` are seen, their paths without it. `blob` must outlive the result. Null: it is
// no pack.
std::unique_ptr<Files> openPack(std::string_view blob, std::string root);

std::string writePack(const std::map<std::string, std::string>& files);

}  // namespace gopark::load
