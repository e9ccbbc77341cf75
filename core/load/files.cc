#include "load/files.h"

#include <set>

#include "base/path.h"

namespace gopark::load {

namespace {

// Keys have no leading "./".
std::string normalised(std::string_view path) {
  std::string clean = cleanPath(path);
  return clean == "." ? "" : clean;
}

std::string directoryPrefix(std::string_view directory) {
  std::string prefix = normalised(directory);
  if (!prefix.empty() && prefix != "/") prefix += '/';
  return prefix;
}

}  // namespace

void MemoryFiles::put(std::string_view path, std::string text) { files_[normalised(path)] = std::move(text); }

void MemoryFiles::remove(std::string_view path) { files_.erase(normalised(path)); }

std::optional<std::vector<std::string>> MemoryFiles::list(std::string_view directory) {
  std::string prefix = directoryPrefix(directory);
  std::vector<std::string> names;
  bool found = false;
  for (auto i = files_.lower_bound(prefix); i != files_.end() && i->first.starts_with(prefix); ++i) {
    found = true;
    std::string name = i->first.substr(prefix.size());
    if (name.find('/') == std::string::npos) names.push_back(std::move(name));
  }
  if (!found) return std::nullopt;
  return names;
}

std::vector<std::string> MemoryFiles::directories(std::string_view directory) {
  std::string prefix = directoryPrefix(directory);
  std::set<std::string> names;
  for (auto i = files_.lower_bound(prefix); i != files_.end() && i->first.starts_with(prefix); ++i) {
    std::string name = i->first.substr(prefix.size());
    size_t slash = name.find('/');
    if (slash != std::string::npos) names.insert(name.substr(0, slash));
  }
  return {names.begin(), names.end()};
}

std::optional<std::string> MemoryFiles::read(std::string_view path) {
  auto found = files_.find(normalised(path));
  if (found == files_.end()) return std::nullopt;
  return found->second;
}

std::optional<std::vector<std::string>> LayeredFiles::list(std::string_view directory) {
  std::set<std::string> names;
  bool found = false;
  for (const auto& layer : layers_) {
    auto list = layer->list(directory);
    if (!list) continue;
    found = true;
    names.insert(list->begin(), list->end());
  }
  if (!found) return std::nullopt;
  return std::vector<std::string>(names.begin(), names.end());
}

std::vector<std::string> LayeredFiles::directories(std::string_view directory) {
  std::set<std::string> names;
  for (const auto& layer : layers_) {
    for (std::string& name : layer->directories(directory)) names.insert(std::move(name));
  }
  return {names.begin(), names.end()};
}

std::optional<std::string> LayeredFiles::read(std::string_view path) {
  for (const auto& layer : layers_) {
    if (auto text = layer->read(path)) return text;
  }
  return std::nullopt;
}

}  // namespace gopark::load
