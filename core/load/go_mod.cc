#include "load/go_mod.h"

#include <vector>

namespace gopark::load {

namespace {

// The words of a line, without its comment; quotes are taken off.
std::vector<std::string_view> words(std::string_view line) {
  std::vector<std::string_view> result;
  line = line.substr(0, line.find("//"));
  for (;;) {
    size_t start = line.find_first_not_of(" \t\r");
    if (start == std::string_view::npos) return result;
    line.remove_prefix(start);
    std::string_view word = line.substr(0, line.find_first_of(" \t\r"));
    line.remove_prefix(word.size());
    if (word.size() >= 2 && (word[0] == '"' || word[0] == '`') && word.back() == word[0]) {
      word = word.substr(1, word.size() - 2);
    }
    result.push_back(word);
  }
}

}  // namespace

GoMod parseGoMod(std::string_view text) {
  GoMod result;
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(line.size() == text.size() ? line.size() : line.size() + 1);
    auto parts = words(line);
    if (parts.size() != 2) continue;
    if (parts[0] == "module") result.module = parts[1];
    if (parts[0] == "go") result.goVersion = parts[1];
  }
  return result;
}

}  // namespace gopark::load
