#include "syntax/build_constraint.h"

#include <algorithm>
#include <charconv>

#include "base/unicode.h"

namespace gopark::syntax {

// expr = and { "||" and } . and = not { "&&" not } . not = "!" not | tag | "(" expr ")" .
class BuildConstraintParser {
 public:
  explicit BuildConstraintParser(std::string_view text) : rest_(text) { next(); }

  bool parse(BuildConstraint& out) {
    out_ = &out;
    out.root_ = orExpr();
    return ok_ && token_.empty() && rest_.empty();
  }

 private:
  using Kind = BuildConstraint::Kind;
  static constexpr int kMaxSize = 1000;

  int add(BuildConstraint::Node node) {
    if (out_->nodes_.size() >= kMaxSize) ok_ = false;
    out_->nodes_.push_back(node);
    return static_cast<int>(out_->nodes_.size()) - 1;
  }

  int orExpr() {
    int x = andExpr();
    while (ok_ && token_ == "||") {
      next();
      x = add({Kind::Or, x, andExpr(), {}});
    }
    return x;
  }

  int andExpr() {
    int x = notExpr();
    while (ok_ && token_ == "&&") {
      next();
      x = add({Kind::And, x, notExpr(), {}});
    }
    return x;
  }

  int notExpr() {
    if (token_ != "!") return atom();
    next();
    if (token_ == "!") ok_ = false;  // double negation is not allowed
    return ok_ ? add({Kind::Not, notExpr(), -1, {}}) : 0;
  }

  int atom() {
    if (++depth_ > kMaxSize) ok_ = false;
    int result = 0;
    if (!ok_) return result;
    if (token_ == "(") {
      next();
      result = orExpr();
      if (token_ != ")") ok_ = false;
      next();
    } else if (isTag_) {
      result = add({Kind::Tag, -1, -1, token_});
      next();
    } else {
      ok_ = false;
    }
    depth_--;
    return result;
  }

  void next() {
    while (rest_.starts_with(' ') || rest_.starts_with('\t')) rest_.remove_prefix(1);
    isTag_ = false;
    size_t length = 0;
    if (rest_.starts_with("&&") || rest_.starts_with("||")) {
      length = 2;
    } else if (!rest_.empty() && std::string_view("()!").find(rest_[0]) != std::string_view::npos) {
      length = 1;
    } else {
      for (;;) {
        DecodedRune c = decodeRune(rest_.substr(length));
        bool ok = c.width > 0 && (isLetterRune(c.rune) || isDigitRune(c.rune) || c.rune == '_' || c.rune == '.');
        if (!ok) break;
        length += c.width;
      }
      isTag_ = length > 0;
      if (!isTag_ && !rest_.empty()) ok_ = false;
    }
    token_ = rest_.substr(0, length);
    rest_.remove_prefix(length);
  }

  std::string_view rest_;
  std::string_view token_;
  bool isTag_ = false;
  bool ok_ = true;
  int depth_ = 0;
  BuildConstraint* out_ = nullptr;
};

std::optional<BuildConstraint> BuildConstraint::parse(std::string_view line) {
  constexpr std::string_view kPrefix = "//go:build";
  if (!line.starts_with(kPrefix)) return std::nullopt;
  line.remove_prefix(kPrefix.size());
  while (!line.empty() && std::string_view(" \t\r\n").find(line.back()) != std::string_view::npos)
    line.remove_suffix(1);
  if (line.empty() || (line[0] != ' ' && line[0] != '\t')) return std::nullopt;
  BuildConstraint result;
  if (!BuildConstraintParser(line).parse(result)) return std::nullopt;
  return result;
}

// Options separated by blanks, each of them terms that must all hold, separated by commas. Malformed terms never hold
// but negated.
std::optional<BuildConstraint> BuildConstraint::parsePlusBuild(std::string_view line) {
  constexpr std::string_view kSpace = " \t\r\f\v", kPrefix = "+build", kNever = "ignore";
  constexpr size_t kMaxNodes = 200;
  auto skipSpace = [&] { line.remove_prefix(std::min(line.find_first_not_of(kSpace), line.size())); };
  if (!line.starts_with("//")) return std::nullopt;
  line.remove_prefix(2);
  skipSpace();
  if (!line.starts_with(kPrefix)) return std::nullopt;
  line.remove_prefix(kPrefix.size());
  if (!line.empty() && kSpace.find(line[0]) == std::string_view::npos) return std::nullopt;
  BuildConstraint result;
  auto add = [&](Node node) {
    result.nodes_.push_back(node);
    return static_cast<int>(result.nodes_.size()) - 1;
  };
  auto isTag = [](std::string_view word) {
    if (word.empty()) return false;
    while (!word.empty()) {
      DecodedRune c = decodeRune(word);
      if (!isLetterRune(c.rune) && !isDigitRune(c.rune) && c.rune != '_' && c.rune != '.') return false;
      word.remove_prefix(static_cast<size_t>(c.width));
    }
    return true;
  };
  auto term = [&](std::string_view word) {
    if (word.starts_with("!!") || word == "!") return add({Kind::Tag, -1, -1, kNever});
    bool negated = word.starts_with('!');
    if (negated) word.remove_prefix(1);
    int tag = add({Kind::Tag, -1, -1, isTag(word) ? word : kNever});
    return negated ? add({Kind::Not, tag, -1, {}}) : tag;
  };
  int root = -1;
  for (skipSpace(); !line.empty(); skipSpace()) {
    std::string_view option = line.substr(0, line.find_first_of(kSpace));
    line.remove_prefix(option.size());
    int all = -1;
    for (size_t at = 0; at <= option.size();) {
      size_t comma = std::min(option.find(',', at), option.size());
      int one = term(option.substr(at, comma - at));
      all = all < 0 ? one : add({Kind::And, all, one, {}});
      at = comma + 1;
      if (result.nodes_.size() > kMaxNodes) return std::nullopt;
    }
    root = root < 0 ? all : add({Kind::Or, root, all, {}});
  }
  result.root_ = root < 0 ? add({Kind::Tag, -1, -1, kNever}) : root;
  return result;
}

// The smallest n of go1.n that the expression (or, if not `positive`, its negation) demands; -1: none.
int BuildConstraint::minVersion(int index, bool positive) const {
  const Node& node = nodes_[index];
  switch (node.kind) {
    case Kind::And:
    case Kind::Or: {
      int x = minVersion(node.x, positive);
      int y = minVersion(node.y, positive);
      return (node.kind == Kind::And) == positive ? std::max(x, y) : std::min(x, y);
    }
    case Kind::Not:
      return minVersion(node.x, !positive);
    case Kind::Tag:
      break;
  }
  if (!positive) return -1;
  if (node.tag == "go1") return 0;
  if (!node.tag.starts_with("go1.")) return -1;
  int version = -1;
  std::string_view digits = node.tag.substr(4);
  auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), version);
  return error == std::errc() && end == digits.data() + digits.size() ? version : -1;
}

std::string BuildConstraint::goVersion() const {
  int version = minVersion(root_, true);
  if (version < 0) return "";
  return version == 0 ? "go1" : "go1." + std::to_string(version);
}

std::optional<std::string> buildLineGoVersion(std::string_view line) {
  auto constraint = BuildConstraint::parse(line);
  if (!constraint) return std::nullopt;
  return constraint->goVersion();
}

}  // namespace gopark::syntax
