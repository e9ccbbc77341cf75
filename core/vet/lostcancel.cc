// A context's cancel function must be called, or the context lives until its parent ends. Any use of the variable on
// the way to a return counts.
#include <unordered_set>

#include "syntax/positions.h"
#include "vet/analyzers.h"
#include "vet/callee.h"
#include "vet/control_flow.h"
#include "vet/walk.h"

namespace gopark::vet {

using namespace syntax;

namespace {

bool makesCancel(types::Object* object) {
  return isFunction(
      object, "context",
      {"WithCancel", "WithCancelCause", "WithTimeout", "WithTimeoutCause", "WithDeadline", "WithDeadlineCause"});
}

// One function or function literal. Those inside of it are looked at for themselves.
class Function {
 public:
  Function(Pass& pass, ControlFlows& flows, Node* node, BlockStmt* body)
      : pass_(pass), flows_(flows), node_(node), body_(body) {}

  void run() {
    inspect(body_, [&](Node* n) {
      if (n->kind == NodeKind::FuncLit) return false;
      if (auto* selector = cast<SelectorExpr>(n)) candidate(selector);
      return true;
    });
    if (cancels_.empty() || isMain()) return;
    const ControlFlow& flow = flows_.of(body_);
    for (const Cancel& cancel : cancels_) follow(flow, cancel);
  }

 private:
  struct Cancel {
    types::Var* var;
    Node* definition;  // AssignStmt or VarDecl
  };

  // ctx, cancel := context.WithCancel(…), with =, or with var
  void candidate(SelectorExpr* selector) {
    if (!makesCancel(selector->sel->object)) return;
    auto* call = cast<CallExpr>(pass_.parent(selector));
    Node* definition = call == nullptr ? nullptr : pass_.parent(call);
    NameExpr* name = nullptr;
    if (auto* decl = cast<VarDecl>(definition)) {
      if (decl->names.size() > 1) name = decl->names[1];
    } else if (auto* assignment = cast<AssignStmt>(definition)) {
      auto lhs = types::unpackExpr(assignment->lhs);
      if (lhs.size() > 1) name = cast<NameExpr>(lhs[1]);
    }
    if (name == nullptr) return;
    if (name->value.isBlank()) {
      pass_.report(name, "the cancel function returned by context." + selector->sel->value.str() +
                             " should be called, not discarded, to avoid a context leak");
      return;
    }
    auto* var = types::cast<types::Var>(name->object);
    bool isLocal = var != nullptr && var->pos >= startPos(node_) && var->pos <= body_->rbrace;
    if (isLocal) cancels_.push_back({var, definition});
  }

  // When it returns, the process ends.
  bool isMain() const {
    auto* decl = cast<FuncDecl>(node_);
    return decl != nullptr && decl->recv == nullptr && decl->name->value.is("main") && pass_.package().name.is("main");
  }

  void follow(const ControlFlow& flow, const Cancel& cancel) {
    for (const auto& block : flow.blocks) {
      for (size_t i = 0; i < block->nodes.size(); i++) {
        if (block->nodes[i] != cancel.definition) continue;
        bool used = usesFrom(*block, i + 1, cancel.var);
        Pos lost = used ? Pos{} : block->returnPos.known() ? block->returnPos : search(*block, cancel.var);
        if (lost.known()) report(cancel, lost);
        return;
      }
    }
  }

  void report(const Cancel& cancel, Pos lost) {
    std::string name = cancel.var->name.str();
    pass_.report(cancel.definition, "the " + name + " function is not used on all paths (possible context leak)");
    pass_.report(lost, "this return statement may be reached without using the " + name + " var defined on line " +
                           std::to_string(pass_.line(startPos(cancel.definition))));
  }

  // A return that can be reached from the end of `from` without a use; unknown: there is none.
  Pos search(const Block& from, types::Var* var) {
    std::unordered_set<const Block*> seen;
    std::vector<const Block*> waiting(from.successors.rbegin(), from.successors.rend());
    while (!waiting.empty()) {
      const Block* block = waiting.back();
      waiting.pop_back();
      if (!seen.insert(block).second || usesFrom(*block, 0, var)) continue;
      if (block->returnPos.known()) return block->returnPos;
      waiting.insert(waiting.end(), block->successors.rbegin(), block->successors.rend());
    }
    return {};
  }

  bool usesFrom(const Block& block, size_t first, types::Var* var) {
    bool found = false;
    for (size_t i = first; i < block.nodes.size() && !found; i++) {
      inspect(block.nodes[i], [&](Node* node) {
        if (auto* name = cast<NameExpr>(node)) {
          found = found || (name->object == var && name->pos != var->pos);
        } else if (auto* s = cast<ReturnStmt>(node)) {
          found = found || (s->results == nullptr && var->varKind == types::VarKind::Result);
        }
        return !found;
      });
    }
    return found;
  }

  Pass& pass_;
  ControlFlows& flows_;
  Node* node_;
  BlockStmt* body_;
  std::vector<Cancel> cancels_;
};

}  // namespace

void lostcancel(Pass& pass) {
  ControlFlows flows(pass);  // for its facts, too
  if (!pass.imports("context")) return;
  pass.eachBody([&](Node* node, BlockStmt* body) { Function(pass, flows, node, body).run(); });
}

}  // namespace gopark::vet
