// Unit: a declared function together with the function literals in it, as far as that is known before lowering: which
// variables escape into the heap, what each literal captures, what it is called.
//
// A variable lives in the heap ("boxed") when its address is taken, or when a function literal uses it and it is
// assigned after its declaration. Variables that are captured and never assigned are captured by value. The body of a
// range-over-func loop counts as a function literal.
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/arena.h"
#include "ir/ir.h"
#include "lower/type_env.h"
#include "syntax/ast.h"
#include "types/types.h"

namespace gopark::lower {

class Lowering;

struct VarFacts {
  bool addressTaken = false;
  bool captured = false;
  bool assigned = false;       // anywhere but in its declaration, also in part
  bool changedInPart = false;  // a field or element of it is assigned
  uint16_t depth = 0;          // of the function that declares it, in the nesting of functions
  bool leaks = false;          // its value may go anywhere: it is used in another way than to look into it
  syntax::Expr* initial = nullptr;  // what a variable of interface type is declared with
  bool boxed() const { return addressTaken || (captured && assigned); }
};

// A declared function, a function literal, or the body of a range-over-func loop.
struct FunctionFacts {
  std::string name;
  const syntax::Node* node = nullptr;  // FuncLit, or the ForStmt of a loop body; null: the declared function
  FunctionFacts* outer = nullptr;
  types::Signature* signature = nullptr;  // null: a loop body or package initialisation
  std::vector<types::Var*> captures;      // in the order of their fields in the closure
  bool isLoopBody = false;
  bool hasDefer = false;            // a defer statement, its loop bodies' included
  types::Var* frameMark = nullptr;  // set when loop bodies have defer statements
  types::Var* loopState = nullptr;  // of a loop body: pointer to {state, exit}
  ir::FuncId id = 0;                // once a closure has been made
  int literals = 0, ranges = 0, goDefers = 0;

  // The function whose `return` and `defer` are meant in a loop body.
  FunctionFacts* real() { return isLoopBody ? outer->real() : this; }
};

struct Unit {
  Lowering* lowering = nullptr;
  types::Package* package = nullptr;
  TypeEnvRef env;
  FunctionFacts top;
  bool transparent = false;  // all of its functions are ir::kTransparent
  std::unordered_map<const syntax::Node*, std::unique_ptr<FunctionFacts>> functions;

  FunctionFacts& functionOf(const syntax::Node* node) { return *functions.at(node); }
  // Var::lowerId of local variables: numbered from 1 in the order of the source, so the numbers are the same in each
  // instance of a generic function; variables that lowering makes are numbered on their own.
  static constexpr uint32_t kSynthetic = 0x80000000;
  static bool isSynthetic(const types::Var* var) { return (var->lowerId & kSynthetic) != 0; }
  VarFacts& facts(const types::Var* var) {
    return isSynthetic(var) ? synthetic[var->lowerId & ~kSynthetic] : vars[var->lowerId - 1];
  }
  // Dense, once the analysis is done.
  size_t index(const types::Var* var) const {
    return isSynthetic(var) ? vars.size() + (var->lowerId & ~kSynthetic) : var->lowerId - 1;
  }
  size_t size() const { return vars.size() + synthetic.size(); }
  std::vector<VarFacts> vars;
  std::vector<VarFacts> synthetic;

  // Conversions of strings to []rune, and the variables they are kept in; null: they are looked into at once.
  std::unordered_map<const syntax::CallExpr*, types::Var*> runes;

  Arena arena;  // of synthetic variables
};

// Analyses a function's body. `name` is the function's; params and results are those of `signature`.
std::shared_ptr<Unit> analyzeFunction(Lowering& lowering, types::Package* package, TypeEnvRef env, std::string name,
                                      types::Signature* signature, syntax::BlockStmt* body);
// The same for expressions outside of functions: initialisers of package variables.
std::shared_ptr<Unit> analyzeInitializers(Lowering& lowering, types::Package* package,
                                          std::span<syntax::Expr* const> exprs);

// Whether `name` is declared by this very occurrence (in a := some names may be old).
bool declares(const syntax::NameExpr* name);

}  // namespace gopark::lower
