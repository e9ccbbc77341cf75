#include "assist/text.h"

#include <algorithm>
#include <vector>

namespace gopark::assist {

bool isNameByte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || (c & 0x80) != 0;
}

Range nameAt(std::string_view text, uint32_t offset) {
  auto begin = std::min(offset, static_cast<uint32_t>(text.size()));
  uint32_t end = begin;
  while (begin > 0 && isNameByte(text[begin - 1])) begin--;
  while (end < text.size() && isNameByte(text[end])) end++;
  if (begin < end && text[begin] >= '0' && text[begin] <= '9') return {offset, offset};
  return {begin, end};
}

Range tokenAt(std::string_view text, uint32_t offset) {
  offset = std::min(offset, static_cast<uint32_t>(text.size()));
  uint32_t end = offset;
  while (end < text.size() && isNameByte(text[end])) end++;
  if (end == offset && end < text.size() && (text[end] == '"' || text[end] == '`')) {
    size_t close = text.find(text[end], end + 1);
    if (close != std::string_view::npos && close < lineEnd(text, offset)) end = static_cast<uint32_t>(close) + 1;
  }
  if (end == offset && end < text.size() && text[end] == '%') {  // a verb of a format
    end = static_cast<uint32_t>(std::min(text.find_first_not_of("%+-# 0123456789.[]*", end), text.size() - 1));
  }
  if (end < text.size() && (end == offset || text[offset] == '%') && text[end] != '\n') end++;
  // At the end of a line nothing could be seen: the character before.
  while (end == offset && offset > 0 && (offset == text.size() || text[offset] == '\n')) {
    offset--;
    if (text[offset] != '\n') return {offset, offset + 1};
    end = offset;
  }
  return {offset, end};
}

uint32_t lineStart(std::string_view text, uint32_t offset) {
  size_t newline = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
  return newline == std::string_view::npos ? 0 : static_cast<uint32_t>(newline) + 1;
}

uint32_t lineEnd(std::string_view text, uint32_t offset) {
  return static_cast<uint32_t>(std::min(text.find('\n', offset), text.size()));
}

namespace {

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r')) text.remove_suffix(1);
  return text;
}

// What a line of a comment says.
std::string_view commentText(std::string_view line) {
  line = trimmed(line);
  if (line.starts_with("//") || line.starts_with("/*")) line.remove_prefix(2);
  if (line.ends_with("*/")) line.remove_suffix(2);
  return trimmed(line);
}

std::string firstParagraph(const std::vector<std::string_view>& lines) {
  std::string result;
  for (std::string_view line : lines) {
    std::string_view text = commentText(line);
    if (text.empty() && !result.empty()) break;
    if (text.empty()) continue;
    if (!result.empty()) result += ' ';
    result += text;
  }
  return result;
}

bool isDirective(std::string_view line) {
  return line.starts_with("//go:") || line.starts_with("//line ") || line.starts_with("//gopark:");
}

// The comment that ends in the line before `start`.
std::vector<std::string_view> commentAbove(std::string_view text, uint32_t start) {
  std::vector<std::string_view> lines;
  bool inBlock = false;
  while (start > 0) {
    uint32_t end = start - 1;
    start = lineStart(text, end);
    std::string_view line = trimmed(text.substr(start, end - start));
    if (!inBlock && line.ends_with("*/") && !line.starts_with("//")) inBlock = true;
    if (!inBlock && !line.starts_with("//")) break;
    if (!isDirective(line)) lines.push_back(line);
    if (inBlock && line.find("/*") != std::string_view::npos) break;
  }
  std::reverse(lines.begin(), lines.end());
  return lines;
}

}  // namespace

std::string docAt(std::string_view text, uint32_t offset) {
  uint32_t start = lineStart(text, offset);
  std::string above = firstParagraph(commentAbove(text, start));
  if (!above.empty()) return above;
  std::string_view rest = text.substr(offset, lineEnd(text, offset) - offset);
  size_t comment = rest.find("// ");
  return comment == std::string_view::npos ? std::string() : std::string(commentText(rest.substr(comment)));
}

namespace {

// Where the string, rune or comment that begins at `at` ends; `at` itself where none begins.
uint32_t skipQuoted(std::string_view text, uint32_t at) {
  char c = text[at];
  auto behind = [&](size_t found, size_t length) {
    return static_cast<uint32_t>(found == std::string_view::npos ? text.size() : found + length);
  };
  if (c == '`') return behind(text.find('`', at + 1), 1);
  if (text.substr(at).starts_with("//")) return lineEnd(text, at);
  if (text.substr(at).starts_with("/*")) return behind(text.find("*/", at + 2), 2);
  if (c != '"' && c != '\'') return at;
  uint32_t end = at + 1;
  while (end < text.size() && text[end] != c && text[end] != '\n') end += text[end] == '\\' ? 2 : 1;
  return std::min(end + 1, static_cast<uint32_t>(text.size()));
}

}  // namespace

bool openCall(std::string_view text, uint32_t offset, uint32_t* parenthesis, int* argument) {
  struct Open {
    char bracket;
    uint32_t at;
    int commas;
  };
  std::vector<Open> open;
  for (uint32_t at = 0; at < offset && at < text.size();) {
    uint32_t behind = skipQuoted(text, at);
    if (behind != at) {
      if (behind > offset && text[at] == '/') return false;  // in a comment
      at = behind;
      continue;
    }
    char c = text[at];
    if (c == '(' || c == '[' || c == '{') open.push_back({c, at, 0});
    if ((c == ')' || c == ']' || c == '}') && !open.empty()) open.pop_back();
    if (c == ',' && !open.empty()) open.back().commas++;
    at++;
  }
  while (!open.empty() && open.back().bracket == '[') open.pop_back();  // an index
  if (open.empty() || open.back().bracket != '(') return false;
  *parenthesis = open.back().at;
  *argument = open.back().commas;
  return true;
}

uint32_t toUtf16(std::string_view text, uint32_t byteOffset) {
  uint32_t units = 0;
  for (uint32_t i = 0; i < byteOffset && i < text.size(); i++) {
    auto byte = static_cast<unsigned char>(text[i]);
    if ((byte & 0xC0) != 0x80) units += byte >= 0xF0 ? 2 : 1;
  }
  return units;
}

uint32_t fromUtf16(std::string_view text, uint32_t unitOffset) {
  uint32_t units = 0;
  for (uint32_t i = 0; i < text.size(); i++) {
    auto byte = static_cast<unsigned char>(text[i]);
    if ((byte & 0xC0) == 0x80) continue;
    if (units >= unitOffset) return i;
    units += byte >= 0xF0 ? 2 : 1;
  }
  return static_cast<uint32_t>(text.size());
}

}  // namespace gopark::assist
