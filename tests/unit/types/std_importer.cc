#include "std_importer.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "syntax/build_constraint.h"
#include "syntax/parser.h"

namespace gopark::types {
namespace fs = std::filesystem;

namespace {

constexpr std::string_view kSystems[] = {"aix",     "android", "darwin",  "dragonfly", "freebsd", "illumos",
                                         "ios",     "js",      "linux",   "netbsd",    "openbsd", "plan9",
                                         "solaris", "wasip1",  "windows", "hurd",      "nacl",    "zos"};
constexpr std::string_view kArchs[] = {"386",    "amd64",    "arm",     "arm64", "loong64", "mips",
                                       "mips64", "mips64le", "mipsle",  "ppc64", "ppc64le", "riscv64",
                                       "s390x",  "wasm",     "sparc64", "riscv"};

bool contains(auto& list, std::string_view item) {
  return std::find(std::begin(list), std::end(list), item) != std::end(list);
}

bool hasTag(std::string_view tag) {
  if (tag == "wasip1" || tag == "wasm" || tag == "gc" || tag == "purego" || tag == "math_big_pure_go") return true;
  if (!tag.starts_with("go1.")) return false;
  return std::atoi(std::string(tag.substr(4)).c_str()) <= 27;
}

// name_GOOS_GOARCH.go
bool nameMatches(std::string_view name) {
  std::string_view stem = name.substr(0, name.size() - 3);
  if (stem.ends_with("_test")) return false;
  size_t first = stem.find('_');
  if (first == std::string_view::npos) return true;
  std::vector<std::string_view> parts;
  for (size_t at = first; at != std::string_view::npos;) {
    size_t next = stem.find('_', at + 1);
    parts.push_back(stem.substr(at + 1, next == std::string_view::npos ? next : next - at - 1));
    at = next;
  }
  std::string_view last = parts.back();
  if (contains(kArchs, last)) {
    if (last != "wasm") return false;
    if (parts.size() >= 2 && contains(kSystems, parts[parts.size() - 2])) return parts[parts.size() - 2] == "wasip1";
    return true;
  }
  return !contains(kSystems, last) || last == "wasip1";
}

}  // namespace

std::string readTextFile(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

bool fileMatches(std::string_view name, std::string_view text) {
  if (!name.ends_with(".go") || !nameMatches(name)) return false;
  for (size_t at = 0; at < text.size();) {
    size_t end = std::min(text.find('\n', at), text.size());
    std::string_view line = text.substr(at, end - at);
    if (line.starts_with("package ")) break;
    if (auto constraint = syntax::BuildConstraint::parse(line)) return constraint->eval(hasTag);
    at = end + 1;
  }
  return true;
}

void StdImporter::parseFiles(Package* package, const std::string& directory) {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(directory)) {
    if (entry.is_regular_file()) names.push_back(entry.path().filename().string());
  }
  std::sort(names.begin(), names.end());
  for (const std::string& name : names) {
    if (!name.ends_with(".go")) continue;
    std::string path = directory + "/" + name;
    std::string text = readTextFile(path);
    if (!fileMatches(name, text)) continue;
    package->files.push_back(
        syntax::parseFile(files_, files_.add(path, std::move(text)), syntax::Bodies::Skip, diagnostics_));
  }
}

Package* StdImporter::import(std::string_view path, const Package*, std::string* error) {
  if (path == "unsafe") return universe().unsafePackage;
  auto found = packages_.find(path);
  if (found != packages_.end()) return found->second.get();
  std::string directory = goroot_ + "/src/" + std::string(path);
  if (!fs::is_directory(directory)) directory = goroot_ + "/src/vendor/" + std::string(path);
  if (!fs::is_directory(directory)) {
    *error = "package " + std::string(path) + " is not in std";
    return nullptr;
  }
  auto package = std::make_unique<Package>(std::string(path), Name());
  package->isStd = true;
  parseFiles(package.get(), directory);
  Config config;
  config.files = &files_;
  config.diagnostics = &diagnostics_;
  config.importer = this;
  package->checker = std::make_unique<Checker>(config, package.get());
  Package* result = package.get();
  packages_.emplace(path, std::move(package));
  result->checker->collect();
  return result;
}

}  // namespace gopark::types
