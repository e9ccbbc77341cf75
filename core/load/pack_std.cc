#include "load/pack_std.h"

#include <map>

#include "base/path.h"
#include "load/build_context.h"
#include "load/pack.h"
#include "load/std_library.h"

namespace gopark::load {

namespace {

class Stripper {
 public:
  explicit Stripper(std::string_view text) : text_(text) {}

  std::string strip() {
    while (at_ < text_.size()) {
      char c = text_[at_];
      if (c == '"' || c == '\'') {
        copyQuoted(c);
      } else if (c == '`') {
        size_t end = text_.find('`', at_ + 1);
        copyTo(end == std::string_view::npos ? text_.size() : end + 1);
      } else if (text_.substr(at_).starts_with("//")) {
        lineComment();
      } else if (text_.substr(at_).starts_with("/*")) {
        blockComment();
      } else {
        if (c == '\n') trimLine();
        out_ += c;
        at_++;
      }
    }
    return std::move(out_);
  }

 private:
  void copyTo(size_t end) {
    out_ += text_.substr(at_, end - at_);
    at_ = end;
  }

  void copyQuoted(char quote) {
    size_t end = at_ + 1;
    while (end < text_.size() && text_[end] != quote && text_[end] != '\n') end += text_[end] == '\\' ? 2 : 1;
    copyTo(std::min(text_.size(), end + 1));
  }

  void trimLine() {
    while (!out_.empty() && (out_.back() == ' ' || out_.back() == '\t')) out_.pop_back();
  }

  void lineComment() {
    size_t end = std::min(text_.find('\n', at_), text_.size());
    std::string_view comment = text_.substr(at_, end - at_);
    if (comment.starts_with("//go:") || comment.starts_with("//gopark:")) return copyTo(end);
    at_ = end;
  }

  // A space keeps tokens apart; newlines, which may end statements, stay.
  void blockComment() {
    size_t end = text_.find("*/", at_ + 2);
    end = end == std::string_view::npos ? text_.size() : end + 2;
    out_ += ' ';
    for (char c : text_.substr(at_, end - at_)) {
      if (c == '\n') out_ += c;
    }
    at_ = end;
  }

  std::string_view text_;
  size_t at_ = 0;
  std::string out_;
};

void packTree(Files& files, const std::string& directory, const std::string& prefix,
              std::map<std::string, std::string>& to) {
  for (const std::string& name : files.list(directory).value_or(std::vector<std::string>{})) {
    auto text = files.read(joinPath(directory, name));
    if (text && name.ends_with(".go")) to[prefix + joinPath(directory, name)] = stripComments(*text);
  }
  for (const std::string& name : files.directories(directory)) packTree(files, joinPath(directory, name), prefix, to);
}

// Adds what can be imported below the directory of std.
void addPackages(StdLibrary& library, const std::string& directory, std::set<std::string>& to) {
  for (const std::string& name : library.sources().std->directories(directory)) {
    bool skipped = name == "testdata" || name == "internal" || name == "vendor" || name[0] == '_' || name[0] == '.';
    if (skipped || (directory.empty() && (name == "cmd" || name == "builtin"))) continue;
    std::string path = directory.empty() ? name : directory + "/" + name;
    if (!library.stdFiles(path).empty()) to.insert(path);
    addPackages(library, path, to);
  }
}

// The packages and all that they import.
std::set<std::string> closure(StdLibrary& library, const std::vector<std::string>& packages, std::string* error) {
  std::set<std::string> seen;
  for (const std::string& package : packages) {
    if (package == "std") {
      seen.merge(importablePackages(library));
      seen.insert("testing/internal/testdeps");  // imported by the programs that run tests
    } else {
      seen.insert(package);
    }
  }
  std::vector<std::string> open(seen.begin(), seen.end());
  while (!open.empty()) {
    std::string path = std::move(open.back());
    open.pop_back();
    if (path == "unsafe") continue;
    if (!library.has(path)) *error += "package " + path + " is not in std\n";
    for (const std::string& import : library.imports(path)) {
      if (seen.insert(import).second) open.push_back(import);
    }
  }
  return seen;
}

}  // namespace

std::set<std::string> importablePackages(StdLibrary& library) {
  std::set<std::string> packages;
  addPackages(library, "", packages);
  return packages;
}

std::string stripComments(std::string_view text) { return Stripper(text).strip(); }

std::string packStd(StdLibrary& library, const PackContents& contents, std::string* error) {
  std::map<std::string, std::string> files;
  std::set<std::string> without;
  for (const std::string& path : closure(library, contents.without, error)) without.insert(path);
  for (const std::string& path : closure(library, contents.packages, error)) {
    if (without.contains(path)) continue;
    for (SourceText& source : library.stdFiles(path)) {
      files["src/" + path + "/" + source.name] = stripComments(source.text);
    }
  }
  bool isWhole = contents.without.empty();
  if (isWhole && library.sources().overlay != nullptr) packTree(*library.sources().overlay, "", "golib/", files);
  return writePack(files);
}

}  // namespace gopark::load
