// Where source files come from: a folder, memory, or a packed archive. Paths are '/'-separated and, unless stated
// otherwise, relative to the provider's root; "" and "." are the root itself.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gopark::load {

class Files {
 public:
  virtual ~Files() = default;
  // The names of the files in a directory (not of its sub-directories), sorted. Null: there is no such directory.
  virtual std::optional<std::vector<std::string>> list(std::string_view directory) = 0;
  // The sub-directories' names, sorted.
  virtual std::vector<std::string> directories(std::string_view directory) = 0;
  // Null: there is no such file, or it cannot be read.
  virtual std::optional<std::string> read(std::string_view path) = 0;
};

// Files in memory: what a reader has typed. A directory exists when a file lies below it.
class MemoryFiles final : public Files {
 public:
  void put(std::string_view path, std::string text);
  void remove(std::string_view path);
  std::optional<std::vector<std::string>> list(std::string_view directory) override;
  std::vector<std::string> directories(std::string_view directory) override;
  std::optional<std::string> read(std::string_view path) override;

 private:
  std::map<std::string, std::string, std::less<>> files_;
};

// Several providers as one: of files with the same path, the first one's counts.
class LayeredFiles final : public Files {
 public:
  void add(std::unique_ptr<Files> layer) { layers_.push_back(std::move(layer)); }
  std::optional<std::vector<std::string>> list(std::string_view directory) override;
  std::vector<std::string> directories(std::string_view directory) override;
  std::optional<std::string> read(std::string_view path) override;

 private:
  std::vector<std::unique_ptr<Files>> layers_;
};

// A folder of the machine. With an empty root, paths are the machine's own.
std::unique_ptr<Files> makeNativeFiles(std::string root);

}  // namespace gopark::load
