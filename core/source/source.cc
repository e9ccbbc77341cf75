#include "source/source.h"

#include <algorithm>

namespace gopark {

SourceFile::SourceFile(std::string path, std::string text, uint32_t base)
    : path_(std::move(path)), text_(std::move(text)), base_(base) {}

void SourceFile::addLineDirective(uint32_t from, std::string file, uint32_t line, uint32_t column) {
  directives_.push_back({from, std::move(file), line, column});
}

void SourceFile::computeLines() const {
  lines_.push_back(0);
  for (size_t at = text_.find('\n'); at != std::string::npos; at = text_.find('\n', at + 1)) {
    lines_.push_back(static_cast<uint32_t>(at) + 1);
  }
}

uint32_t SourceFile::line(Pos pos) const {
  std::call_once(linesOnce_, [this] { computeLines(); });
  auto after = std::upper_bound(lines_.begin(), lines_.end(), byteOffset(pos));
  return static_cast<uint32_t>(after - lines_.begin());
}

Position SourceFile::position(Pos pos) const {
  uint32_t line = this->line(pos);
  uint32_t column = byteOffset(pos) - lines_[line - 1] + 1;
  auto after = std::upper_bound(directives_.begin(), directives_.end(), byteOffset(pos),
                                [](uint32_t offset, const LineDirective& d) { return offset < d.from; });
  if (after == directives_.begin()) return {path_, line, column};
  const LineDirective& directive = *(after - 1);
  uint32_t directiveLine = this->line(this->pos(directive.from));
  uint32_t reportedColumn = 0;
  if (directive.column != 0) {
    reportedColumn = line == directiveLine ? directive.column + byteOffset(pos) - directive.from : column;
  }
  return {directive.file, directive.line + (line - directiveLine), reportedColumn};
}

SourceFile* FileSet::add(std::string path, std::string text) {
  std::lock_guard lock(mutex_);
  uint64_t end = uint64_t{next_} + text.size() + 1;
  if (end > UINT32_MAX) return nullptr;
  files_.push_back(std::make_unique<SourceFile>(std::move(path), std::move(text), next_));
  next_ = static_cast<uint32_t>(end);
  return files_.back().get();
}

void FileSet::remove(const SourceFile* file) {
  std::lock_guard lock(mutex_);
  std::erase_if(files_, [file](const std::unique_ptr<SourceFile>& f) { return f.get() == file; });
}

const SourceFile* FileSet::file(Pos pos) const {
  if (!pos.known()) return nullptr;
  std::lock_guard lock(mutex_);
  auto after = std::upper_bound(files_.begin(), files_.end(), pos,
                                [](Pos p, const std::unique_ptr<SourceFile>& f) { return p.offset < f->base(); });
  return after == files_.begin() ? nullptr : (after - 1)->get();
}

Position FileSet::position(Pos pos) const {
  const SourceFile* found = file(pos);
  return found == nullptr ? Position{} : found->position(pos);
}

}  // namespace gopark
