// Files and positions. A Pos is one 32-bit number in the position space of a FileSet (as go/token's): cheap to store in
// every AST node and instruction; line and column are computed when somebody asks.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace gopark {

struct Pos {
  uint32_t offset = 0;  // 0: no position
  bool known() const { return offset != 0; }
  bool operator==(const Pos&) const = default;
  auto operator<=>(const Pos&) const = default;
};

// A position as users see it: 1-based line, 1-based column in bytes.
struct Position {
  std::string_view file;
  uint32_t line = 0;
  uint32_t column = 0;
};

class SourceFile {
 public:
  SourceFile(std::string path, std::string text, uint32_t base);

  const std::string& path() const { return path_; }
  std::string_view text() const { return text_; }
  Pos pos(uint32_t byteOffset) const { return Pos{base_ + byteOffset}; }
  uint32_t byteOffset(Pos pos) const { return pos.offset - base_; }
  bool contains(Pos pos) const { return pos.offset >= base_ && pos.offset <= base_ + text_.size(); }
  uint32_t base() const { return base_; }

  // A `//line file:line[:col]` directive: positions from `from` on are reported so. Called in increasing order.
  void addLineDirective(uint32_t from, std::string file, uint32_t line, uint32_t column);

  // The position that users see (line directives applied).
  Position position(Pos pos) const;
  // The physical line, 1-based.
  uint32_t line(Pos pos) const;

 private:
  struct LineDirective {
    uint32_t from;
    std::string file;
    uint32_t line;
    uint32_t column;  // 0: the directive has none, so columns are not reported
  };
  void computeLines() const;

  std::string path_;
  std::string text_;
  uint32_t base_;
  mutable std::once_flag linesOnce_;
  mutable std::vector<uint32_t> lines_;  // byte offsets of line starts
  std::vector<LineDirective> directives_;
};

// All files of a process's compilations. Thread-safe. Files live as long as the set, or until they are removed.
class FileSet {
 public:
  // Null when the position space (4 GiB of source) is exhausted.
  SourceFile* add(std::string path, std::string text);
  // Nobody may look at it, or at trees made from it, afterwards. Its positions are not used again.
  void remove(const SourceFile* file);
  const SourceFile* file(Pos pos) const;
  Position position(Pos pos) const;

 private:
  mutable std::mutex mutex_;
  std::vector<std::unique_ptr<SourceFile>> files_;  // by increasing base
  uint32_t next_ = 1;
};

}  // namespace gopark
