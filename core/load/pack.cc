#include "load/pack.h"

#include <cstring>
#include <set>

#include "base/path.h"
#include "load/build_context.h"
#include "load/std_library.h"

namespace gopark::load {

namespace {

constexpr std::string_view kMagic = "GPK1";

void put32(std::string& to, size_t value) {
  for (int i = 0; i < 4; i++) to += static_cast<char>(value >> 8 * i & 0xFF);
}

class Reader {
 public:
  explicit Reader(std::string_view blob) : rest_(blob) {}
  bool ok() const { return ok_; }
  std::string_view bytes(size_t count) {
    if (count > rest_.size()) {
      ok_ = false;
      return {};
    }
    std::string_view result = rest_.substr(0, count);
    rest_.remove_prefix(count);
    return result;
  }
  uint32_t u32() {
    std::string_view b = bytes(4);
    uint32_t value = 0;
    for (size_t i = 0; i < b.size(); i++) value |= uint32_t{static_cast<unsigned char>(b[i])} << 8 * i;
    return value;
  }

 private:
  std::string_view rest_;
  bool ok_ = true;
};

class PackedFiles final : public Files {
 public:
  std::map<std::string, std::string_view, std::less<>> texts;
  std::map<std::string, std::vector<std::string>, std::less<>> directoryFiles;
  std::map<std::string, std::set<std::string>, std::less<>> subdirectories;

  void add(std::string path, std::string_view text) {
    directoryFiles[std::string(directoryOf(path))].emplace_back(baseName(path));
    for (std::string_view child = directoryOf(path); child != "."; child = directoryOf(child)) {
      subdirectories[std::string(directoryOf(child))].emplace(baseName(child));
    }
    texts[std::move(path)] = text;
  }

  std::optional<std::vector<std::string>> list(std::string_view directory) override {
    auto found = directoryFiles.find(directory.empty() ? "." : directory);
    if (found == directoryFiles.end()) return std::nullopt;
    return found->second;
  }
  std::vector<std::string> directories(std::string_view directory) override {
    auto found = subdirectories.find(directory.empty() ? "." : directory);
    if (found == subdirectories.end()) return {};
    return {found->second.begin(), found->second.end()};
  }
  std::optional<std::string> read(std::string_view path) override {
    auto found = texts.find(path);
    if (found == texts.end()) return std::nullopt;
    return std::string(found->second);
  }
};

}  // namespace

std::unique_ptr<Files> openPack(std::string_view blob, std::string root) {
  Reader reader(blob);
  if (reader.bytes(kMagic.size()) != kMagic) return nullptr;
  uint32_t count = reader.u32();
  struct Entry {
    std::string_view path;
    uint32_t size;
  };
  std::vector<Entry> entries;
  for (uint32_t i = 0; i < count && reader.ok(); i++) {
    uint32_t pathSize = reader.u32();
    uint32_t size = reader.u32();
    entries.push_back({reader.bytes(pathSize), size});
  }
  auto result = std::make_unique<PackedFiles>();
  for (const Entry& entry : entries) {
    std::string_view text = reader.bytes(entry.size);
    if (!reader.ok()) return nullptr;
    if (!entry.path.starts_with(root + "/")) continue;
    result->add(std::string(entry.path.substr(root.size() + 1)), text);
  }
  return reader.ok() ? std::move(result) : nullptr;
}

std::string writePack(const std::map<std::string, std::string>& files) {
  std::string blob(kMagic);
  put32(blob, files.size());
  for (const auto& [path, text] : files) {
    put32(blob, path.size());
    put32(blob, text.size());
    blob += path;
  }
  for (const auto& [path, text] : files) blob += text;
  return blob;
}

namespace {

class Stripper {
 public:
  explicit Stripper(std::string_view text) : text_(text) {}

  std::string strip() {
    while (at_ < text_.size()) {
      char c = text_[at_];
      if (c == '"' || c == '\'') {
        copyQuoted(c);
      } else if (c == '`') {
        size_t end = text_.find('`', at_ + 1);
        copyTo(end == std::string_view::npos ? text_.size() : end + 1);
      } else if (text_.substr(at_).starts_with("//")) {
        lineComment();
      } else if (text_.substr(at_).starts_with("/*")) {
        blockComment();
      } else {
        if (c == '\n') trimLine();
        out_ += c;
        at_++;
      }
    }
    return std::move(out_);
  }

 private:
  void copyTo(size_t end) {
    out_ += text_.substr(at_, end - at_);
    at_ = end;
  }

  void copyQuoted(char quote) {
    size_t end = at_ + 1;
    while (end < text_.size() && text_[end] != quote && text_[end] != '\n') end += text_[end] == '\\' ? 2 : 1;
    copyTo(std::min(text_.size(), end + 1));
  }

  void trimLine() {
    while (!out_.empty() && (out_.back() == ' ' || out_.back() == '\t')) out_.pop_back();
  }

  void lineComment() {
    size_t end = std::min(text_.find('\n', at_), text_.size());
    std::string_view comment = text_.substr(at_, end - at_);
    if (comment.starts_with("//go:") || comment.starts_with("//gopark:")) return copyTo(end);
    at_ = end;
  }

  // A space keeps tokens apart; newlines, which may end statements, stay.
  void blockComment() {
    size_t end = text_.find("*/", at_ + 2);
    end = end == std::string_view::npos ? text_.size() : end + 2;
    out_ += ' ';
    for (char c : text_.substr(at_, end - at_)) {
      if (c == '\n') out_ += c;
    }
    at_ = end;
  }

  std::string_view text_;
  size_t at_ = 0;
  std::string out_;
};

void packTree(Files& files, const std::string& directory, const std::string& prefix,
              std::map<std::string, std::string>& to) {
  for (const std::string& name : files.list(directory).value_or(std::vector<std::string>{})) {
    auto text = files.read(joinPath(directory, name));
    if (text && name.ends_with(".go")) to[prefix + joinPath(directory, name)] = stripComments(*text);
  }
  for (const std::string& name : files.directories(directory)) packTree(files, joinPath(directory, name), prefix, to);
}

}  // namespace

std::string stripComments(std::string_view text) { return Stripper(text).strip(); }

std::string packStd(StdLibrary& library, const std::vector<std::string>& packages, std::string* error) {
  std::map<std::string, std::string> files;
  std::set<std::string> seen(packages.begin(), packages.end());
  std::vector<std::string> open(seen.begin(), seen.end());
  while (!open.empty()) {
    std::string path = std::move(open.back());
    open.pop_back();
    if (path == "unsafe") continue;
    if (!library.has(path)) *error += "package " + path + " is not in std\n";
    for (SourceText& source : library.stdFiles(path)) {
      files["src/" + path + "/" + source.name] = stripComments(source.text);
    }
    for (const std::string& import : library.imports(path)) {
      if (seen.insert(import).second) open.push_back(import);
    }
  }
  if (library.sources().overlay != nullptr) packTree(*library.sources().overlay, "", "golib/", files);
  return writePack(files);
}

}  // namespace gopark::load
