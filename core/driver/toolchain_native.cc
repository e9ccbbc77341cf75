// Finding Go's sources on this machine.
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "driver/toolchain.h"

#ifdef __EMSCRIPTEN__
extern "C" void gopark_command_folder(char* to, int size);  // node_system.js
#endif

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

// The file's bytes, mapped for the process's life. Empty: it cannot be read.
std::string_view mapped(const std::string& path) {
  int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return {};
  struct stat status;
  void* memory = MAP_FAILED;
  if (fstat(file, &status) == 0 && status.st_size > 0) {
    memory = mmap(nullptr, static_cast<size_t>(status.st_size), PROT_READ, MAP_PRIVATE, file, 0);
  }
  close(file);
  if (memory == MAP_FAILED) return {};
  return {static_cast<const char*>(memory), static_cast<size_t>(status.st_size)};
}

}  // namespace

std::string commandFolder() {
#ifdef __EMSCRIPTEN__
  char path[4096];
  gopark_command_folder(path, sizeof path);
  return path;
#else
  std::error_code error;
  auto command = std::filesystem::read_symlink("/proc/self/exe", error);
  return error || command.filename() != "gopark" ? "" : command.parent_path().string();
#endif
}

std::string_view version() { return GOPARK_VERSION; }

Result<std::unique_ptr<Toolchain>> nativeToolchain() {
  if (environment("GOPARK_GOROOT").empty()) {
    std::string folder = commandFolder();
    std::string_view pack = folder.empty() ? std::string_view() : mapped(folder + "/std.pack");
    if (!pack.empty()) return packedToolchain(pack);
  }
  return nativeTestToolchain("");
}

Result<std::unique_ptr<Toolchain>> nativeTestToolchain(std::string tested) {
  std::string goroot = environment("GOPARK_GOROOT");
  if (!goroot.empty() && !hasSources(goroot)) return Failure{"GOPARK_GOROOT is set, but holds no src/fmt: " + goroot};
  if (goroot.empty()) goroot = GOPARK_DEFAULT_GOROOT;
  if (!hasSources(goroot)) goroot = outputOf("go env GOROOT 2>/dev/null");
  if (!hasSources(goroot)) {
    return Failure{"Go's sources were not found; set GOPARK_GOROOT to the folder that holds Go 1.27's src"};
  }
  return std::make_unique<Toolchain>(load::makeNativeFiles(goroot + "/src"), load::makeNativeFiles(GOPARK_GOLIB "/src"),
                                     goroot + "/src", std::move(tested));
}

}  // namespace gopark::driver
