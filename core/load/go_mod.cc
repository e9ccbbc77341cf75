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

// module [version] => directory
void addReplacement(GoMod& to, const std::vector<std::string_view>& parts) {
  size_t arrow = parts.size() == 3 ? 1 : 2;
  if (parts.size() != arrow + 2 || parts[arrow] != "=>") return;
  std::string_view directory = parts.back();
  bool isLocal = directory.starts_with("./") || directory.starts_with("../") || directory.starts_with('/') ||
                 directory == "." || directory == "..";
  if (!isLocal) return;
  to.replacements.push_back({std::string(parts[0]), std::string(arrow == 2 ? parts[1] : ""), std::string(directory)});
}

}  // namespace

GoMod parseGoMod(std::string_view text) {
  GoMod result;
  std::string_view block;  // the verb of the parenthesised lines
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(line.size() == text.size() ? line.size() : line.size() + 1);
    auto parts = words(line);
    if (parts.empty()) continue;
    if (parts.size() == 2 && parts[1] == "(") {
      block = parts[0];
      continue;
    }
    if (parts[0] == ")") {
      block = {};
      continue;
    }
    std::string_view verb = block;
    if (block.empty()) {
      verb = parts[0];
      parts.erase(parts.begin());
    }
    if (verb == "module" && parts.size() == 1) result.module = parts[0];
    if (verb == "go" && parts.size() == 1) result.goVersion = parts[0];
    if (verb == "require" && parts.size() == 2) result.requirements.push_back({std::string(parts[0]), std::string(parts[1])});
    if (verb == "replace") addReplacement(result, parts);
  }
  return result;
}

}  // namespace gopark::load
