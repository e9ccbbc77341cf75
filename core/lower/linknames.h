// `//go:linkname` and `//go:linknamestd`: under which other names functions and variables are known.
//
// With two arguments the directive gives the local object the remote name. A function without a body is then a
// reference to the remote one ("pull"); one with a body provides it ("push"). With one argument it says that others
// refer to it, which needs nothing.
//
// And `//go:transparent`, a directive of the overlay's own, in front of a function: see ir::kTransparent.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "syntax/ast.h"
#include "types/types.h"

namespace gopark::lower {

class Linknames {
 public:
  explicit Linknames(std::span<types::Package* const> packages);

  struct Target {
    types::Func* func = nullptr;  // has a body
    std::string native;           // otherwise: the name it has for natives …
    std::string alternative;      // … and another one, or empty
  };
  // What a function without a body (and without receiver) stands for.
  Target resolve(types::Func* func) const;
  // The variable that `var` is another name for; `var` itself if it is none.
  types::Var* resolve(types::Var* var) const;
  bool isTransparent(const types::Func* func) const { return transparent_.contains(func->decl); }

 private:
  struct Local {
    types::Package* package;
    std::string name;
  };
  void scan(types::Package* package, const syntax::Directive& directive);
  types::Object* lookup(std::string_view fullName) const;

  std::unordered_map<std::string, types::Package*> packages_;  // by path
  std::unordered_map<std::string, std::string> remotes_;       // "path.local" → the remote name
  std::unordered_map<std::string, Local> pushes_;              // remote name → a function with a body
  std::unordered_set<const syntax::Node*> transparent_;        // declarations
};

}  // namespace gopark::lower
