#include "source/messages.h"

namespace gopark {

std::string_view withoutDot(std::string_view path) { return path.starts_with("./") ? path.substr(2) : path; }

void Messages::add(const Position& at, std::string_view message, std::string_view line) {
  say(line);
  if (at.line != 0) errors_.push_back({std::string(withoutDot(at.file)), at.line, at.column, std::string(message)});
}

void Messages::add(const Position& at, std::string_view message) {
  std::string line;
  if (at.line != 0) {
    line = std::string(withoutDot(at.file)) + ":" + std::to_string(at.line);
    if (at.column != 0) line += ":" + std::to_string(at.column);
    line += ": ";
  }
  add(at, message, line += message);
}

void Messages::add(const Messages& more) {
  text_ += more.text_;
  errors_.insert(errors_.end(), more.errors_.begin(), more.errors_.end());
}

}  // namespace gopark
