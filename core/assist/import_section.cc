#include "assist/import_section.h"

#include <algorithm>

#include "syntax/scanner.h"

namespace gopark::assist {

namespace {

using syntax::Token;

constexpr std::string_view kBlank = " \t\r";

struct Spec {
  uint32_t begin, end;  // its name included
  uint32_t pathBegin;
  std::string path;
};

struct Declaration {
  uint32_t begin = 0, end = 0;
  uint32_t parenthesis = 0;  // of "("; 0: a single import
  std::vector<Spec> specs;
};

// Package clause and imports.
class Head final : private syntax::Scanner {
 public:
  explicit Head(std::string_view text) : Scanner(text) {
    next();
    if (tok_ != Token::Package) return;
    next();
    packageEnd = start_ + static_cast<uint32_t>(lit_.size());
    next();
    while (skipSemicolon(), tok_ == Token::Import) declaration();
  }

  uint32_t packageEnd = 0;  // 0: there is no package clause
  std::vector<Declaration> declarations;

 private:
  void scanError(uint32_t, std::string) override {}
  void directive(uint32_t, std::string_view) override {}

  void skipSemicolon() {
    if (tok_ == Token::Semi) next();
  }

  void declaration() {
    Declaration made;
    made.begin = start_;
    next();
    if (tok_ == Token::Lparen) {
      made.parenthesis = start_;
      next();
      while (spec(made)) skipSemicolon();
      if (tok_ != Token::Rparen) return;
      made.end = start_ + 1;
      next();
    } else {
      if (!spec(made)) return;
      made.end = made.specs[0].end;
    }
    declarations.push_back(std::move(made));
  }

  bool spec(Declaration& to) {
    uint32_t begin = start_;
    if (tok_ == Token::Name || tok_ == Token::Dot) next();
    if (tok_ != Token::Literal || lit_.size() < 2) return false;
    uint32_t end = start_ + static_cast<uint32_t>(lit_.size());
    to.specs.push_back({begin, end, start_, std::string(lit_.substr(1, lit_.size() - 2))});
    next();
    return true;
  }
};

bool isStd(const std::string& path) { return path.substr(0, path.find('/')).find('.') == std::string::npos && path != "C"; }
std::string quoted(const std::string& path) { return "\"" + path + "\""; }

class Plan {
 public:
  Plan(std::string_view text, const std::set<uint32_t>& removed, const std::set<std::string>& added)
      : text_(text), removed_(removed), added_(added), head_(text) {}

  std::vector<Edit> make() {
    const Declaration* target = added_.empty() ? nullptr : chosen();
    for (const Declaration& declaration : head_.declarations) {
      if (&declaration != target && std::ranges::none_of(declaration.specs, [this](auto& s) { return stays(s); })) {
        if (!declaration.specs.empty()) remove(declaration.begin, declaration.end);
      } else if (&declaration != target || declaration.parenthesis != 0) {
        for (const Spec& spec : declaration.specs) {
          if (!stays(spec)) remove(spec.begin, spec.end);
        }
      }
    }
    if (target == nullptr) {
      if (!added_.empty()) addDeclaration();
    } else if (target->parenthesis == 0) {
      makeGroup(*target);
    } else {
      for (const std::string& path : added_) addTo(*target, path);
    }
    std::ranges::stable_sort(edits_, {}, [](const Edit& edit) { return edit.range.begin; });
    return std::move(edits_);
  }

 private:
  bool stays(const Spec& spec) const { return !removed_.contains(spec.pathBegin); }

  // The rest of the line is blank, or a comment.
  bool endsLine(uint32_t at) const {
    std::string_view rest = text_.substr(at, lineEnd(text_, at) - at);
    size_t start = rest.find_first_not_of(kBlank);
    return start == std::string_view::npos || rest.substr(start).starts_with("//");
  }
  bool startsLine(uint32_t at) const {
    uint32_t line = lineStart(text_, at);
    return text_.substr(line, at - line).find_first_not_of(kBlank) == std::string_view::npos;
  }
  // Behind blanks and a semicolon there; `at` itself where there is none.
  uint32_t behindSemicolon(uint32_t at) const {
    size_t next = text_.find_first_not_of(kBlank, at);
    return next != std::string_view::npos && text_[next] == ';' ? static_cast<uint32_t>(next) + 1 : at;
  }

  void insert(uint32_t at, std::string text) { edits_.push_back({{at, at}, std::move(text)}); }

  // With its line where there is nothing else in it.
  void remove(uint32_t begin, uint32_t end) {
    end = behindSemicolon(end);
    if (startsLine(begin) && endsLine(end)) {
      begin = lineStart(text_, begin);
      end = std::min(lineEnd(text_, end) + 1, static_cast<uint32_t>(text_.size()));
    }
    edits_.push_back({{begin, end}, ""});
  }

  const Declaration* chosen() const {
    const Declaration* best = nullptr;
    int bestRank = 0;
    for (const Declaration& declaration : head_.declarations) {
      bool isC = std::ranges::any_of(declaration.specs, [](auto& spec) { return spec.path == "C"; });
      if (isC) continue;
      bool hasStd = std::ranges::any_of(declaration.specs, [](auto& spec) { return isStd(spec.path); });
      int rank = 1 + (declaration.parenthesis != 0 ? 1 : 0) + (hasStd ? 2 : 0);
      if (rank <= bestRank) continue;
      best = &declaration;
      bestRank = rank;
    }
    return best;
  }

  // What stands behind "import" for these and no others.
  std::string list(const std::vector<std::string>& items) const {
    if (items.size() == 1) return items[0];
    std::string text = "(\n";
    for (const std::string& item : items) text += item.empty() ? "\n" : "\t" + item + "\n";
    return text + ")";
  }

  void addDeclaration() {
    std::vector<std::string> items;
    for (const std::string& path : added_) items.push_back(quoted(path));
    std::string declaration = "\n\nimport " + list(items);
    uint32_t at = head_.packageEnd;
    if (at == 0 || endsLine(at)) return insert(at == 0 ? 0 : lineEnd(text_, at), declaration);
    insert(behindSemicolon(at), declaration + "\n");
  }

  // A single import, that stays or goes, becomes a group.
  void makeGroup(const Declaration& declaration) {
    const Spec& spec = declaration.specs[0];
    std::vector<std::string> items;
    for (const std::string& path : added_) items.push_back(quoted(path));
    uint32_t end = spec.end;
    if (stays(spec)) {
      if (endsLine(end)) end = lineEnd(text_, end);
      std::string old(text_.substr(spec.begin, end - spec.begin));
      old.erase(old.find_last_not_of(kBlank) + 1);
      if (isStd(spec.path)) {
        auto at = std::ranges::find_if(added_, [&](const std::string& path) { return path > spec.path; });
        items.insert(items.begin() + std::distance(added_.begin(), at), old);
      } else {
        items.insert(items.end(), {"", old});
      }
    }
    edits_.push_back({{spec.begin, end}, list(items)});
  }

  // Into the first block of lines that has std packages.
  void addTo(const Declaration& group, const std::string& path) {
    const Spec* first = nullptr;     // of the block
    const Spec* previous = nullptr;  // behind which the new one belongs
    bool found = false;
    for (size_t i = 0; i < group.specs.size() && (!found || !startsBlock(group, i)); i++) {
      const Spec& spec = group.specs[i];
      if (startsBlock(group, i)) first = previous = nullptr;
      if (!stays(spec)) continue;
      if (first == nullptr) first = &spec;
      found |= isStd(spec.path);
      if (isStd(spec.path) && spec.path < path) previous = &spec;
    }
    if (!found) {
      auto other = std::ranges::find_if(group.specs, [this](auto& spec) { return stays(spec); });
      if (other == group.specs.end()) return addFirst(group, path, "");
      return addFirst(group, path, path == *added_.rbegin() ? "\n" : "");
    }
    if (previous != nullptr) {
      if (endsLine(previous->end)) return insert(lineEnd(text_, previous->end), "\n\t" + quoted(path));
      return insert(previous->end, "; " + quoted(path));
    }
    if (!startsLine(first->begin)) return insert(first->begin, quoted(path) + "; ");
    uint32_t at = lineStart(text_, first->begin);
    while (at > 0 && isCommentLine(lineStart(text_, at - 1))) at = lineStart(text_, at - 1);  // they belong to it
    insert(at, "\t" + quoted(path) + "\n");
  }

  bool isCommentLine(uint32_t line) const {
    size_t start = text_.find_first_not_of(kBlank, line);
    return start != std::string_view::npos && text_.substr(start).starts_with("//");
  }

  // Right behind the parenthesis.
  void addFirst(const Declaration& group, const std::string& path, const std::string& behind) {
    uint32_t at = group.parenthesis + 1;
    if (endsLine(at)) return insert(lineEnd(text_, at), "\n\t" + quoted(path) + behind);
    insert(at, "\n\t" + quoted(path) + behind + "\n\t");
  }

  bool startsBlock(const Declaration& group, size_t i) const {
    if (i == 0) return true;
    std::string_view between = text_.substr(group.specs[i - 1].end, group.specs[i].begin - group.specs[i - 1].end);
    for (size_t at = between.find('\n'); at != std::string_view::npos; at = between.find('\n', at + 1)) {
      size_t next = between.find_first_not_of(kBlank, at + 1);
      if (next != std::string_view::npos && between[next] == '\n') return true;
    }
    return false;
  }

  std::string_view text_;
  const std::set<uint32_t>& removed_;
  const std::set<std::string>& added_;
  Head head_;
  std::vector<Edit> edits_;
};

}  // namespace

std::vector<Edit> importEdits(std::string_view text, const std::set<uint32_t>& removed,
                              const std::set<std::string>& added) {
  return Plan(text, removed, added).make();
}

}  // namespace gopark::assist
