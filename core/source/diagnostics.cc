#include "source/diagnostics.h"

#include <algorithm>
#include <string_view>

namespace gopark {

namespace {

// As gc shows it.
Position shown(Position position) {
  constexpr uint32_t kColumns = 255;  // it keeps columns in eight bits; what does not fit is not shown
  if (position.column >= kColumns) position.column = 0;
  return position;
}

std::string lineOf(const Position& at, std::string_view message) {
  std::string text;
  if (!at.file.empty() || at.line != 0) {
    text = std::string(at.file) + ":" + std::to_string(at.line);
    if (at.column != 0) text += ":" + std::to_string(at.column);
    text += ": ";
  }
  return text += message;
}

// gc shows one syntax error per line, and of equal messages one per line.
class Filter {
 public:
  explicit Filter(const FileSet& files) : files_(files) {}

  bool keeps(const Diagnostic& d) {
    if (!d.pos.known()) return true;
    const SourceFile* file = files_.file(d.pos);
    Line line{file, file == nullptr ? 0 : file->line(d.pos)};
    if (d.message.starts_with("syntax error")) {
      if (line == lastSyntax_) return false;
      lastSyntax_ = line;
      return true;
    }
    if (line == lastOther_ && d.message == lastMessage_) return false;
    lastOther_ = line;
    lastMessage_ = d.message;
    return true;
  }

 private:
  struct Line {
    const SourceFile* file = nullptr;
    uint32_t number = 0;
    bool operator==(const Line&) const = default;
  };
  const FileSet& files_;
  Line lastSyntax_;
  Line lastOther_;
  std::string_view lastMessage_;
};

}  // namespace

std::vector<Diagnostic> Diagnostics::sorted(const FileSet& files) const {
  std::vector<Diagnostic> result;
  Filter filter(files);
  for (const Diagnostic& d : list_) {
    if (filter.keeps(d)) result.push_back(d);
  }
  std::stable_sort(result.begin(), result.end(), [](const auto& a, const auto& b) { return a.pos < b.pos; });
  auto same = [](const auto& a, const auto& b) { return a.pos == b.pos && a.message == b.message; };
  result.erase(std::unique(result.begin(), result.end(), same), result.end());
  return result;
}

bool Diagnostics::hasSyntaxErrors() const {
  return std::any_of(list_.begin(), list_.end(),
                     [](const Diagnostic& d) { return d.message.starts_with("syntax error"); });
}

void Diagnostics::tell(const FileSet& files, Messages& to, size_t limit) const {
  // gc stops at the tenth error in the order of detection, then sorts what it has.
  Diagnostics kept;
  Filter filter(files);
  Pos last;
  bool tooMany = false;
  for (const Diagnostic& d : list_) {
    if (!filter.keeps(d)) continue;
    kept.list_.push_back(d);
    if (limit != 0 && kept.list_.size() == limit) {
      last = d.pos;
      tooMany = true;
      break;
    }
  }
  for (const Diagnostic& d : kept.sorted(files)) {
    Position at = shown(files.position(d.pos));
    to.add(at, d.message, lineOf(at, d.message));
  }
  if (tooMany) to.say(lineOf(shown(files.position(last)), "too many errors"));
}

std::string Diagnostics::format(const FileSet& files, size_t limit) const {
  Messages messages;
  tell(files, messages, limit);
  return messages.text();
}

}  // namespace gopark
