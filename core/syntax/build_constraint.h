// `//go:build` and `// +build` lines (go help buildconstraint): parsing and evaluating.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gopark::syntax {

class BuildConstraint {
 public:
  // Of a "//go:build …" line; null where it is none, or malformed.
  static std::optional<BuildConstraint> parse(std::string_view line);

  // Of a "// +build …" line, the older form; null where it is none.
  static std::optional<BuildConstraint> parsePlusBuild(std::string_view line);

  // `has` answers whether a tag is set.
  template <typename F>
  bool eval(F has) const {
    return evalNode(root_, has);
  }
  // "go1.21" where only that version and later ones satisfy it; empty: there is no such version.
  std::string goVersion() const;

 private:
  friend class BuildConstraintParser;
  enum class Kind : unsigned char { Tag, Not, And, Or };
  struct Node {
    Kind kind;
    int x = -1;
    int y = -1;
    std::string_view tag;
  };

  template <typename F>
  bool evalNode(int index, F& has) const {
    const Node& node = nodes_[index];
    switch (node.kind) {
      case Kind::Tag:
        return has(node.tag);
      case Kind::Not:
        return !evalNode(node.x, has);
      case Kind::And:
        return evalNode(node.x, has) && evalNode(node.y, has);
      case Kind::Or:
        return evalNode(node.x, has) || evalNode(node.y, has);
    }
    return false;
  }
  int minVersion(int index, bool positive) const;

  std::vector<Node> nodes_;  // the tags view the parsed line
  int root_ = 0;
};

// The Go version that a //go:build line sets for its file ("" if none); null: not a valid line.
std::optional<std::string> buildLineGoVersion(std::string_view line);

}  // namespace gopark::syntax
