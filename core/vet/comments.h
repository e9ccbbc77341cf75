// The comments of a file. Syntax trees have none.
#pragma once

#include <string_view>
#include <vector>

#include "syntax/ast.h"

namespace gopark::vet {

struct Comment {
  Pos pos;
  std::string_view text;  // with its delimiters
  bool isLine() const { return text.starts_with("//"); }
};

// Comments with no blank line and nothing else between them. One behind something else on its line stands with none of
// the lines below.
struct CommentGroup {
  std::vector<Comment> list;
  Pos pos() const { return list.front().pos; }
  Pos end() const { return Pos{list.back().pos.offset + static_cast<uint32_t>(list.back().text.size())}; }
};

struct Comments {
  std::vector<CommentGroup> groups;
  Pos package;  // of the keyword
};

Comments commentsOf(const syntax::File& file);

// Where the keyword of a function's declaration stands.
Pos funcKeyword(const syntax::FuncDecl* decl);

}  // namespace gopark::vet
