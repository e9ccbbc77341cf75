// Finding Go's sources on this machine.
#include <cstdio>
#include <cstdlib>

#include "driver/toolchain.h"

namespace gopark::driver {

namespace {

bool hasSources(const std::string& goroot) {
  return !goroot.empty() && load::makeNativeFiles(goroot)->read("src/fmt/print.go").has_value();
}

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

std::string outputOf(const char* command) {
  std::FILE* pipe = popen(command, "r");
  if (pipe == nullptr) return "";
  std::string text;
  char buffer[256];
  while (std::fgets(buffer, sizeof buffer, pipe) != nullptr) text += buffer;
  pclose(pipe);
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

Result<std::unique_ptr<Toolchain>> toolchainOfPack(const std::string& path) {
  auto text = load::makeNativeFiles("")->read(path);
  if (!text) return Failure{"cannot read " + path};
  static std::string pack;  // for the process's life
  pack = std::move(*text);
  return packedToolchain(pack);
}

}  // namespace

std::string_view version() { return GOPARK_VERSION; }

Result<std::unique_ptr<Toolchain>> nativeToolchain() {
  std::string pack = environment("GOPARK_PACK");
  if (!pack.empty()) return toolchainOfPack(pack);
  std::string goroot = environment("GOPARK_GOROOT");
  if (!goroot.empty() && !hasSources(goroot)) return Failure{"GOPARK_GOROOT is set, but holds no src/fmt: " + goroot};
  if (goroot.empty()) goroot = GOPARK_DEFAULT_GOROOT;
  if (!hasSources(goroot)) goroot = outputOf("go env GOROOT 2>/dev/null");
  if (!hasSources(goroot)) {
    return Failure{"Go's sources were not found; set GOPARK_GOROOT to the folder that holds Go 1.27's src"};
  }
  return std::make_unique<Toolchain>(load::makeNativeFiles(goroot + "/src"), load::makeNativeFiles(GOPARK_GOLIB "/src"),
                                     goroot + "/src");
}

}  // namespace gopark::driver
