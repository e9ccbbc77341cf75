// Source files of the machine.
#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "load/files.h"

namespace gopark::load {

namespace {

namespace fs = std::filesystem;

class NativeFiles final : public Files {
 public:
  explicit NativeFiles(std::string root) : root_(std::move(root)) {}

  std::optional<std::vector<std::string>> list(std::string_view directory) override {
    return entries(directory, false);
  }

  std::vector<std::string> directories(std::string_view directory) override {
    return entries(directory, true).value_or(std::vector<std::string>{});
  }

  std::optional<std::string> read(std::string_view path) override {
    std::FILE* file = std::fopen(full(path).c_str(), "rb");
    if (file == nullptr) return std::nullopt;
    std::string text;
    std::error_code error;
    auto size = fs::file_size(full(path), error);
    if (error) size = 0;
    text.resize(size);
    size_t got = std::fread(text.data(), 1, text.size(), file);
    text.resize(got);
    char more[4096];  // what is no regular file tells no size
    while ((got = std::fread(more, 1, sizeof more, file)) > 0) text.append(more, got);
    bool ok = std::ferror(file) == 0;
    std::fclose(file);
    if (!ok) return std::nullopt;
    return text;
  }

 private:
  std::optional<std::vector<std::string>> entries(std::string_view directory, bool wantDirectories) {
    std::error_code error;
    fs::directory_iterator i(full(directory), error);
    if (error) return std::nullopt;
    std::vector<std::string> names;
    for (; i != fs::directory_iterator(); i.increment(error)) {
      if (error) break;
      if (i->is_directory(error) == wantDirectories) names.push_back(i->path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
  }

  std::string full(std::string_view path) const {
    if (root_.empty()) return path.empty() ? "." : std::string(path);
    return path.empty() ? root_ : root_ + "/" + std::string(path);
  }

  std::string root_;
};

}  // namespace

std::unique_ptr<Files> makeNativeFiles(std::string root) { return std::make_unique<NativeFiles>(std::move(root)); }

}  // namespace gopark::load
