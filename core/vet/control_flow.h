// The control-flow graph of a function body, and which functions never return.
#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include "base/function_ref.h"
#include "vet/pass.h"

namespace gopark::vet {

struct Block {
  std::vector<syntax::Node*> nodes;  // statements without parts that are statements, conditions, variable declarations
  std::vector<Block*> successors;
  bool returns = false;  // a return statement ends it, or it has a defer statement: a recovered panic returns, too
  Pos returnPos;         // where it returns by a return statement or by reaching the body's end; unknown: it does not
};

struct ControlFlow {
  std::vector<std::unique_ptr<Block>> blocks;  // the first is the entry
  bool noReturn = false;                       // no block that returns can be reached
};

// `mayReturn` says of a call that is a statement whether what follows may be executed.
ControlFlow controlFlow(syntax::BlockStmt* body, FunctionRef<bool(syntax::CallExpr*)> mayReturn);

// Of the functions of a package; what never returns is entered into the pass's facts.
class ControlFlows {
 public:
  explicit ControlFlows(Pass& pass);
  const ControlFlow& of(syntax::BlockStmt* body);

 private:
  bool mayReturn(syntax::CallExpr* call);
  void build(types::Func* func);

  Pass& pass_;
  std::unordered_map<types::Func*, syntax::FuncDecl*> pending_;  // not yet looked at
  std::unordered_map<syntax::BlockStmt*, ControlFlow> flows_;
};

}  // namespace gopark::vet
