#include "load/go_mod.h"

#include <algorithm>
#include <charconv>
#include <climits>

namespace gopark::load {

namespace {

using Words = std::vector<std::string_view>;

// The words of a line, without its comment; quotes are left on.
Words wordsOf(std::string_view line) {
  Words result;
  line = line.substr(0, line.find("//"));
  for (;;) {
    size_t start = line.find_first_not_of(" \t\r");
    if (start == std::string_view::npos) return result;
    line.remove_prefix(start);
    bool single = line[0] == '(' || line[0] == ')';
    std::string_view word = line.substr(0, single ? 1 : line.find_first_of(" \t\r()"));
    line.remove_prefix(word.size());
    result.push_back(word);
  }
}

std::string_view unquoted(std::string_view word) {
  bool quoted = word.size() >= 2 && (word[0] == '"' || word[0] == '`') && word.back() == word[0];
  return quoted ? word.substr(1, word.size() - 2) : word;
}

bool isDirectory(std::string_view path) {
  return path.starts_with("./") || path.starts_with("../") || path.starts_with('/') || path == "." || path == "..";
}

class Parser {
 public:
  Parser(std::string_view text, std::string_view path) : text_(text), path_(path) {}

  GoMod parse() {
    std::string_view block;  // the verb of the parenthesised lines
    uint32_t blockLine = 0;
    while (!text_.empty()) {
      std::string_view line = text_.substr(0, text_.find('\n'));
      text_.remove_prefix(line.size() == text_.size() ? line.size() : line.size() + 1);
      line_++;
      column_ = std::min(line.find_first_not_of(" \t\r"), line.size()) + 1;
      Words words = wordsOf(line);
      if (words.empty()) continue;
      if (!block.empty() && words[0] == ")") {
        if (words.size() > 1) return only("syntax error (expected newline after closing paren)");
        block = {};
      } else if (!block.empty()) {
        statement(block, std::move(words));
      } else if (words.size() >= 2 &&
                 (words.back() == "(" || (words.size() == 3 && words[1] == "(" && words[2] == ")"))) {
        openBlock(words);
        if (words.back() == "(") block = words[0], blockLine = line_;
      } else {
        std::string_view verb = words[0];
        words.erase(words.begin());
        statement(verb, std::move(words));
      }
    }
    line_++;
    column_ = 1;
    if (!block.empty()) {
      return only("syntax error (unterminated block started at " + std::string(path_) + ":" +
                  std::to_string(blockLine) + ":1)");
    }
    return std::move(result_);
  }

 private:
  void fail(std::string message) { result_.errors.push_back(error(std::move(message))); }

  GoMod::Error error(std::string message) const {
    return {line_, column_ > 1 ? static_cast<uint32_t>(column_) : 0, std::move(message)};
  }

  // Where the lines cannot be told apart, nothing else is said.
  GoMod only(std::string message) {
    GoMod bad;
    bad.errors.push_back(error(std::move(message)));
    return bad;
  }

  void openBlock(const Words& words) {
    constexpr std::string_view kBlocks[] = {"module",  "godebug", "require", "exclude",
                                            "replace", "retract", "tool",    "ignore"};
    bool isWork = path_.ends_with("go.work");
    bool known = (isWork && words[0] == "use") ||
                 std::find(std::begin(kBlocks), std::end(kBlocks), words[0]) != std::end(kBlocks);
    if (known && (words[1] == "(")) return;
    std::string text;
    for (size_t i = 0; i < words.size() && words[i] != "("; i++) text += (i == 0 ? "" : " ") + std::string(words[i]);
    fail("unknown block type: " + text);
    unknownBlock_ = true;
  }

  void statement(std::string_view verb, Words words) {
    if (verb == "module") return module(words);
    if (verb == "go") return goVersion(words);
    if (verb == "toolchain") return toolchain(words);
    if (verb == "godebug") return godebug(words);
    if (verb == "require" || verb == "exclude") return requirement(verb, words);
    if (verb == "replace") return replacement(words);
    if (verb == "use" && path_.ends_with("go.work")) {
      if (words.size() != 1) return fail("usage: use local/dir");
      result_.uses.emplace_back(unquoted(words[0]));
      return;
    }
    if (verb == "tool" || verb == "ignore") {
      if (words.size() != 1) fail(std::string(verb) + " directive expects exactly one argument");
      return;
    }
    if (verb != "retract" && !unknownBlock_) fail("unknown directive: " + std::string(verb));
  }

  void module(const Words& words) {
    if (hasModule_) return fail("repeated module statement");
    hasModule_ = true;
    if (words.size() != 1) return fail("usage: module module/path");
    result_.module = unquoted(words[0]);
  }

  void goVersion(const Words& words) {
    if (!result_.goVersion.empty()) return fail("repeated go statement");
    if (words.size() != 1) return fail("go directive expects exactly one argument");
    if (!minorOfGoVersion(words[0])) {
      return fail("invalid go version '" + std::string(words[0]) + "': must match format 1.23.0");
    }
    result_.goVersion = words[0];
  }

  void toolchain(const Words& words) {
    if (hasToolchain_) return fail("repeated toolchain statement");
    if (words.size() != 1) return fail("toolchain directive expects exactly one argument");
    hasToolchain_ = true;
    if (words[0] != "default" && words[0] != "go1" && !words[0].starts_with("go1.")) {
      fail("invalid toolchain version '" + std::string(words[0]) + "': must match format go1.23.0 or default");
    }
  }

  void godebug(const Words& words) {
    size_t equals = words.size() == 1 ? words[0].find('=') : std::string_view::npos;
    if (equals == std::string_view::npos || words[0].find_first_of("\"`',") != std::string_view::npos) {
      return fail("usage: godebug key=value");
    }
    result_.godebugs.push_back(
        {std::string(words[0].substr(0, equals)), std::string(words[0].substr(equals + 1)), line_});
  }

  void requirement(std::string_view verb, const Words& words) {
    if (words.size() != 2) return fail("usage: " + std::string(verb) + " module/path v1.2.3");
    if (verb == "require")
      result_.requirements.push_back({std::string(unquoted(words[0])), std::string(unquoted(words[1]))});
  }

  // module [version] => directory, or another module and its version
  void replacement(const Words& words) {
    size_t arrow = words.size() >= 2 && words[1] == "=>" ? 1 : 2;
    if (words.size() < arrow + 2 || words.size() > arrow + 3 || words[arrow] != "=>") {
      return fail(
          "usage: replace module/path [v1.2.3] => other/module v1.4\n\t or replace module/path [v1.2.3] => "
          "../local/directory");
    }
    std::string_view by = unquoted(words[arrow + 1]);
    bool versioned = words.size() == arrow + 3;
    if (!versioned && !isDirectory(by)) {
      return fail(by.find('@') != std::string_view::npos
                      ? "replacement module must match format 'path version', not 'path@version'"
                      : "replacement module without version must be directory path (rooted or starting with . or ..)");
    }
    if (versioned && isDirectory(by)) {
      return fail("replacement module directory path \"" + std::string(by) + "\" cannot have version");
    }
    if (versioned) return;
    result_.replacements.push_back(
        {std::string(unquoted(words[0])), std::string(arrow == 2 ? unquoted(words[1]) : ""), std::string(by)});
  }

  std::string_view text_, path_;
  GoMod result_;
  uint32_t line_ = 0;
  size_t column_ = 1;
  bool hasModule_ = false, hasToolchain_ = false;
  bool unknownBlock_ = false;
};

// Reads digits without a leading zero off the front. Null: there are none. Large numbers are all alike.
std::optional<int> takeNumber(std::string_view& text) {
  size_t count = std::min(text.find_first_not_of("0123456789"), text.size());
  if (count == 0 || (count > 1 && text[0] == '0')) return std::nullopt;
  int number = 0;
  if (std::from_chars(text.data(), text.data() + count, number).ec != std::errc()) number = INT_MAX;
  text.remove_prefix(count);
  return number;
}

}  // namespace

GoMod parseGoMod(std::string_view text, std::string_view path) { return Parser(text, path).parse(); }

std::optional<int> minorOfGoVersion(std::string_view version) {
  std::optional<int> major = takeNumber(version);
  if (!major || *major == 0 || !version.starts_with('.')) return std::nullopt;
  version.remove_prefix(1);
  std::optional<int> minor = takeNumber(version);
  if (!minor) return std::nullopt;
  if (version.starts_with('.')) {
    version.remove_prefix(1);
    if (!takeNumber(version)) return std::nullopt;
  }
  if (!version.empty()) {  // "rc1"
    size_t letters = std::min(version.find_first_of("0123456789"), version.size());
    bool lower = std::all_of(version.begin(), version.begin() + letters, [](char c) { return c >= 'a' && c <= 'z'; });
    std::string_view digits = version.substr(letters);
    if (letters == 0 || !lower || digits.empty() || digits.find_first_not_of("0123456789") != std::string_view::npos) {
      return std::nullopt;
    }
  }
  return *major > 1 ? INT_MAX : *minor;
}

}  // namespace gopark::load
