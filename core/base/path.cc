#include "base/path.h"

#include <vector>

namespace gopark {

std::string cleanPath(std::string_view path) {
  bool rooted = path.starts_with('/');
  std::vector<std::string_view> parts;
  while (!path.empty()) {
    size_t slash = path.find('/');
    std::string_view part = path.substr(0, slash);
    path = slash == std::string_view::npos ? std::string_view{} : path.substr(slash + 1);
    if (part.empty() || part == ".") continue;
    bool up = part == "..";
    if (up && !parts.empty() && parts.back() != "..") {
      parts.pop_back();
    } else if (!up || !rooted) {
      parts.push_back(part);
    }
  }
  std::string result = rooted ? "/" : "";
  for (size_t i = 0; i < parts.size(); i++) {
    if (i > 0) result += '/';
    result += parts[i];
  }
  return result.empty() ? "." : result;
}

std::string joinPath(std::string_view a, std::string_view b) {
  if (a.empty() || b.starts_with('/')) return cleanPath(b);
  return cleanPath(std::string(a) + "/" + std::string(b));
}

std::string_view directoryOf(std::string_view path) {
  size_t slash = path.rfind('/');
  if (slash == std::string_view::npos) return ".";
  return slash == 0 ? path.substr(0, 1) : path.substr(0, slash);
}

std::string_view baseName(std::string_view path) { return path.substr(path.rfind('/') + 1); }

std::string shortPath(std::string_view path, std::string_view base) {
  std::vector<std::string_view> up;
  std::string_view common = base;
  std::string result;
  for (;;) {
    if (path == common) {
      result += result.empty() ? "." : "";
      break;
    }
    std::string prefix = common == "/" ? "/" : std::string(common) + "/";
    if (path.starts_with(prefix)) {
      result += path.substr(prefix.size());
      break;
    }
    result += "../";
    common = directoryOf(common);
    if (common == ".") return std::string(path);  // base was not absolute
  }
  if (result.size() > 1 && result.ends_with('/')) result.pop_back();
  return result.size() < path.size() ? result : std::string(path);
}

}  // namespace gopark
