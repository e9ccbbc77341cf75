#include "load/embed.h"

#include <algorithm>
#include <map>

#include "base/path.h"
#include "syntax/directives.h"

namespace gopark::load {

namespace {

// Whether the name matches an element of a pattern, as path.Match has it: '*', '?', '[a-z]', '\c'.
bool matches(std::string_view pattern, std::string_view name) {
  while (!pattern.empty()) {
    char c = pattern[0];
    if (c == '*') {
      pattern.remove_prefix(1);
      for (size_t i = 0; i <= name.size(); i++) {
        if (matches(pattern, name.substr(i))) return true;
      }
      return false;
    }
    if (name.empty()) return false;
    if (c == '[') {
      size_t at = 1;
      bool negated = at < pattern.size() && pattern[at] == '^';
      if (negated) at++;
      bool found = false;
      while (at < pattern.size() && pattern[at] != ']') {
        if (pattern[at] == '\\') at++;
        char low = pattern[at++];
        char high = low;
        if (at + 1 < pattern.size() && pattern[at] == '-') {
          high = pattern[at + 1];
          at += 2;
        }
        found = found || (low <= name[0] && name[0] <= high);
      }
      if (found == negated) return false;
      pattern.remove_prefix(std::min(at + 1, pattern.size()));
    } else {
      if (c == '\\' && pattern.size() > 1) pattern.remove_prefix(1);
      if (c != '?' && pattern[0] != name[0]) return false;
      pattern.remove_prefix(1);
    }
    name.remove_prefix(1);
  }
  return name.empty();
}

// Brackets closed, escapes followed by something; the elements neither empty nor "." or "..".
bool isValid(std::string_view pattern) {
  for (size_t i = 0; i < pattern.size(); i++) {
    if (pattern[i] == '\\' && ++i == pattern.size()) return false;
    if (pattern[i] != '[') continue;
    size_t close = pattern.find(']', i + 2);
    if (close == std::string_view::npos) return false;
    i = close;
  }
  for (size_t begin = 0;;) {
    size_t end = std::min(pattern.find('/', begin), pattern.size());
    std::string_view element = pattern.substr(begin, end - begin);
    if (element.empty() || element == "." || element == "..") return false;
    if (end == pattern.size()) return true;
    begin = end + 1;
  }
}

// Names that no module contains.
bool isBad(std::string_view name) {
  return name.empty() || name == ".bzr" || name == ".hg" || name == ".git" || name == ".svn" ||
         name.find_first_of("\"'*<>?`|\\:") != std::string_view::npos;
}

class Search {
 public:
  Search(Files& files, const std::string& directory, std::string* error)
      : files_(files), directory_(directory), error_(*error) {}

  std::vector<std::string> find(std::string_view pattern) {
    bool all = pattern.starts_with("all:");
    if (all) pattern.remove_prefix(4);
    if (!isValid(pattern)) {
      error_ = "invalid pattern syntax";
      return {};
    }
    match("", pattern, all);
    if (error_.empty() && found_.empty()) error_ = "no matching files found";
    if (!error_.empty()) return {};
    std::sort(found_.begin(), found_.end());
    found_.erase(std::unique(found_.begin(), found_.end()), found_.end());
    return std::move(found_);
  }

 private:
  static std::string below(const std::string& folder, const std::string& name) {
    return folder.empty() ? name : folder + "/" + name;
  }
  std::string path(const std::string& name) const { return name.empty() ? directory_ : joinPath(directory_, name); }

  void match(const std::string& folder, std::string_view pattern, bool all) {
    size_t slash = pattern.find('/');
    std::string_view element = pattern.substr(0, slash);
    bool last = slash == std::string_view::npos;
    for (const std::string& name : files_.directories(path(folder))) {
      if (!matches(element, name)) continue;
      std::string inner = below(folder, name);
      if (isBad(name)) return fail("directory", inner, last ? "invalid name " + name : "in invalid directory " + name);
      if (files_.read(path(inner) + "/go.mod")) return fail("directory", inner, "in different module");
      if (!last) {
        match(inner, pattern.substr(slash + 1), all);
      } else if (size_t before = found_.size(); walk(inner, all), found_.size() == before && error_.empty()) {
        fail("directory", inner, "contains no embeddable files");
      }
    }
    auto names = files_.list(path(folder));
    if (!last || !names) return;
    for (const std::string& name : *names) {
      if (!matches(element, name)) continue;
      if (isBad(name)) return fail("file", below(folder, name), "invalid name " + name);
      found_.push_back(below(folder, name));
    }
  }

  // All files below the folder; those that begin with '.' or '_' only if `all`.
  void walk(const std::string& folder, bool all) {
    auto isHidden = [&](const std::string& name) { return !all && (name[0] == '.' || name[0] == '_'); };
    for (const std::string& name : files_.list(path(folder)).value_or(std::vector<std::string>())) {
      if (isHidden(name)) continue;
      if (isBad(name)) return fail("file", below(folder, name), "invalid name " + name);
      found_.push_back(below(folder, name));
    }
    for (const std::string& name : files_.directories(path(folder))) {
      std::string inner = below(folder, name);
      if (!isHidden(name) && !isBad(name) && !files_.read(path(inner) + "/go.mod")) walk(inner, all);
    }
  }

  void fail(const std::string& what, const std::string& name, const std::string& why) {
    if (error_.empty()) error_ = "cannot embed " + what + " " + name + ": " + why;
  }

  Files& files_;
  std::string directory_;
  std::string& error_;
  std::vector<std::string> found_;
};

}  // namespace

std::vector<std::string> embeddedFiles(Files& files, const std::string& directory, std::string_view pattern,
                                       std::string* error) {
  return Search(files, directory, error).find(pattern);
}

void embedFiles(Files& files, const std::string& directory, syntax::File& file,
                FunctionRef<void(const std::string& pattern, Pos at, const std::string& error)> failed) {
  if (!syntax::importsPath(file, "embed")) return;
  for (const syntax::Directive& directive : file.directives) {
    auto* decl = directive.owner == nullptr ? nullptr : syntax::cast<syntax::VarDecl>(directive.owner);
    if (decl == nullptr || syntax::directiveUse(directive.text) != syntax::DirectiveUse::Embed) continue;
    std::vector<syntax::EmbedPattern> patterns;
    std::string malformed;
    syntax::embedPatterns(directive.text, &patterns, &malformed);
    std::map<std::string, std::string> contents;
    for (const syntax::EmbeddedFile& known : decl->embedded) contents.emplace(known.name, known.content);
    for (const syntax::EmbedPattern& pattern : patterns) {
      std::string error;
      for (std::string& name : embeddedFiles(files, directory, pattern.pattern, &error)) {
        contents[name] = files.read(joinPath(directory, name)).value_or("");
      }
      Pos at{directive.pos.offset + static_cast<uint32_t>(pattern.offset)};
      if (!error.empty()) failed(pattern.pattern, at, error);
    }
    std::vector<syntax::EmbeddedFile> list;
    for (const auto& [name, content] : contents) {
      list.push_back({file.arena.copy(name), file.arena.copy(content)});
    }
    decl->embedded = file.arena.copy(list);
  }
}

}  // namespace gopark::load
