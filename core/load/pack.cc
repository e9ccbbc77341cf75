#include "load/pack.h"

#include <cstdint>
#include <vector>

namespace gopark::load {

namespace {

constexpr std::string_view kMagic = "GPK2";

void put32(std::string& to, size_t value) {
  for (int i = 0; i < 4; i++) to += static_cast<char>(value >> 8 * i & 0xFF);
}

constexpr size_t kHeaderBytes = 8;
constexpr size_t kEntryBytes = 16;

uint32_t get32(const char* at) {
  uint32_t value = 0;
  for (int i = 0; i < 4; i++) value |= uint32_t{static_cast<unsigned char>(at[i])} << 8 * i;
  return value;
}

// Nothing is read before somebody asks for it: opening a pack costs one look at its index.
class PackedFiles final : public Files {
 public:
  PackedFiles(std::string_view blob, uint32_t count, std::string root)
      : blob_(blob), count_(count), prefix_(std::move(root) + "/") {}

  std::optional<std::vector<std::string>> list(std::string_view directory) override {
    std::vector<std::string> names;
    bool found = forEachEntry(directory, [&](std::string_view name, bool isFile) {
      if (isFile) names.emplace_back(name);
    });
    if (!found) return std::nullopt;
    return names;
  }

  std::vector<std::string> directories(std::string_view directory) override {
    std::vector<std::string> names;
    forEachEntry(directory, [&](std::string_view name, bool isFile) {
      if (!isFile) names.emplace_back(name);
    });
    return names;
  }

  std::optional<std::string> read(std::string_view path) override {
    std::string full = prefix_ + std::string(path);
    uint32_t i = lowerBound(full);
    if (i == count_ || this->path(i) != full) return std::nullopt;
    return std::string(blob_.substr(get32(entry(i) + 8), get32(entry(i) + 12)));
  }

 private:
  const char* entry(uint32_t i) const { return blob_.data() + kHeaderBytes + i * kEntryBytes; }
  std::string_view path(uint32_t i) const { return blob_.substr(get32(entry(i)), get32(entry(i) + 4)); }

  // The first entry whose path is not less.
  uint32_t lowerBound(std::string_view wanted) const {
    uint32_t low = 0, high = count_;
    while (low < high) {
      uint32_t middle = low + (high - low) / 2;
      if (path(middle) < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  // Calls see(name, isFile) for what lies directly in the directory, sorted. False: there is no such directory.
  template <typename See>
  bool forEachEntry(std::string_view directory, See see) const {
    std::string prefix = prefix_;
    if (!directory.empty() && directory != ".") prefix += std::string(directory) + "/";
    uint32_t first = lowerBound(prefix);
    uint32_t i = first;
    while (i < count_ && path(i).starts_with(prefix)) {
      std::string_view name = path(i).substr(prefix.size());
      size_t slash = name.find('/');
      bool isFile = slash == std::string_view::npos;
      see(name.substr(0, slash), isFile);
      // '0' follows '/': past all of the sub-directory.
      i = isFile ? i + 1 : lowerBound(prefix + std::string(name.substr(0, slash)) + "0");
    }
    return i > first;
  }

  std::string_view blob_;
  uint32_t count_;
  std::string prefix_;
};

}  // namespace

std::unique_ptr<Files> openPack(std::string_view blob, std::string root) {
  if (blob.size() < kHeaderBytes || !blob.starts_with(kMagic)) return nullptr;
  uint32_t count = get32(blob.data() + kMagic.size());
  if ((blob.size() - kHeaderBytes) / kEntryBytes < count) return nullptr;
  for (const char* at = blob.data() + kHeaderBytes; at < blob.data() + kHeaderBytes + count * kEntryBytes; at += 8) {
    if (uint64_t{get32(at)} + get32(at + 4) > blob.size()) return nullptr;
  }
  return std::make_unique<PackedFiles>(blob, count, std::move(root));
}

std::string writePack(const std::map<std::string, std::string>& files) {
  size_t offset = kHeaderBytes + files.size() * kEntryBytes;
  std::string index(kMagic), paths, texts;
  put32(index, files.size());
  for (const auto& [path, text] : files) paths += path;
  size_t pathAt = offset, textAt = offset + paths.size();
  for (const auto& [path, text] : files) {
    put32(index, pathAt);
    put32(index, path.size());
    put32(index, textAt);
    put32(index, text.size());
    pathAt += path.size();
    textAt += text.size();
    texts += text;
  }
  return index + paths + texts;
}

}  // namespace gopark::load
