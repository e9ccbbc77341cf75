// Messages: what is wrong with a program: in the words of the go command, and as a list of the errors that have a place.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "source/source.h"

namespace gopark {

struct SourceError {
  std::string file;  // "main.go", seen from the working directory
  uint32_t line = 0;
  uint32_t column = 0;  // 0: it is the line's
  std::string message;  // continuation lines are separated by "\n\t"
};

class Messages {
 public:
  // What has no place in a file: a header, a count.
  void say(std::string_view line) { (text_ += line) += "\n"; }
  // An error at that place, and the line that says so. Without a line number it has no place.
  void add(const Position& at, std::string_view message, std::string_view line);
  // The same with the line that is usual: "main.go:3:8: message".
  void add(const Position& at, std::string_view message);
  void add(const Messages& more);

  // What the go command would write to standard error.
  const std::string& text() const { return text_; }
  const std::vector<SourceError>& errors() const { return errors_; }
  bool empty() const { return text_.empty(); }

 private:
  std::string text_;
  std::vector<SourceError> errors_;
};

// How the compiler shows a file of the working directory: "./main.go"; and how others do.
std::string_view withoutDot(std::string_view path);

}  // namespace gopark
