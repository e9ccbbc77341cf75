// Labels and branch statements of one function body (spec, "Labeled statements" … "Fallthrough statements"): break and
// continue within what they may leave, labels defined once and used, gotos that neither jump over a variable
// declaration nor into a block. Function literals inside have been done when they were parsed.
#include <algorithm>
#include <string>
#include <vector>

#include "syntax/parser_impl.h"
#include "syntax/positions.h"

namespace gopark::syntax {

namespace {

struct Label {
  // Blocks live on the recursion's stack, labels longer: their blocks are told apart by number.
  int block;
  Pos blockStart;
  LabeledStmt* stmt;
  bool used;
};

// Where break and continue go, and the case clause whose list is being looked at.
struct Targets {
  Stmt* breaks = nullptr;
  ForStmt* continues = nullptr;
  int caseIndex = -1;
};

class Branches {
 public:
  Branches(const FileSet& files, Diagnostics& diagnostics) : files_(files), diagnostics_(diagnostics) {}

  void check(BlockStmt* body) {
    std::vector<BranchStmt*> forward;
    blockBody({}, nullptr, nullptr, body->pos, body->list, forward);
    for (BranchStmt* branch : forward) {
      if (Label* label = find(branch->label->value)) {
        label->used = true;
        error(branch->label->pos, "goto " + branch->label->value.str() + " jumps into block starting at " +
                                      positionText(label->blockStart));
      } else {
        error(branch->label->pos, "label " + branch->label->value.str() + " not defined");
      }
    }
    for (const Label& label : labels_) {
      if (label.used) continue;
      error(label.stmt->label->pos, "label " + label.stmt->label->value.str() + " defined and not used");
    }
  }

 private:
  struct Scope {
    const Scope* parent;
    int block;
    const LabeledStmt* label;  // of the statement that the block belongs to, or null
    Targets targets;
    std::vector<BranchStmt*> forward;  // gotos whose label has not been seen yet
    std::vector<BranchStmt*> bad;      // those of them that jump over a variable declaration
    Pos varPos;
    const Node* varName = nullptr;
  };

  void error(Pos pos, std::string message) { diagnostics_.report(pos, std::move(message)); }

  std::string positionText(Pos pos) const {
    Position p = files_.position(pos);
    std::string result = std::string(p.file) + ":" + std::to_string(p.line);
    return p.column == 0 ? result : result + ":" + std::to_string(p.column);
  }

  Label* find(Name name) {
    for (Label& label : labels_) {
      if (label.stmt->label->value == name) return &label;
    }
    return nullptr;
  }

  Label& declare(int block, Pos blockStart, LabeledStmt* stmt) {
    if (Label* other = find(stmt->label->value)) {
      error(stmt->label->pos,
            "label " + stmt->label->value.str() + " already defined at " + positionText(other->stmt->label->pos));
      return *other;
    }
    labels_.push_back({block, blockStart, stmt, false});
    return labels_.back();
  }

  // The gotos that stay unresolved are appended to `unresolved`.
  void blockBody(Targets targets, const Scope* parent, const LabeledStmt* label, Pos start, std::span<Stmt*> list,
                 std::vector<BranchStmt*>& unresolved) {
    Scope scope{parent, nextBlock_++, label, targets, {}, {}, {}, nullptr};
    while (!list.empty() && list.back()->kind == NodeKind::EmptyStmt) list = list.first(list.size() - 1);
    for (size_t i = 0; i < list.size(); i++) statement(scope, start, list[i], i + 1 == list.size());
    unresolved.insert(unresolved.end(), scope.forward.begin(), scope.forward.end());
  }

  void statement(Scope& scope, Pos start, Stmt* stmt, bool last) {
    const LabeledStmt* label = nullptr;
    while (auto* labeled = cast<LabeledStmt>(stmt)) {
      if (!labeled->label->value.isBlank()) {
        label = labeled;
        labelDeclared(scope, start, labeled);
      }
      stmt = labeled->stmt;
    }
    switch (stmt->kind) {
      case NodeKind::DeclStmt:
        for (Decl* decl : as<DeclStmt>(stmt)->decls) {
          auto* var = cast<VarDecl>(decl);
          if (var == nullptr) continue;
          variableDeclared(scope, var->pos, var->names[0]);
          break;
        }
        break;
      case NodeKind::AssignStmt:
        if (auto* assign = as<AssignStmt>(stmt); assign->op == Operator::Def) {
          variableDeclared(scope, assign->pos, assign->lhs);
        }
        break;
      case NodeKind::BranchStmt: {
        auto* branch = as<BranchStmt>(stmt);
        if (branch->label == nullptr) {
          unlabeledBranch(scope, branch, last);
        } else {
          labeledBranch(scope, branch);
        }
        break;
      }
      default:
        nestedBlocks(scope, label, stmt);
    }
  }

  void nestedBlocks(Scope& scope, const LabeledStmt* label, Stmt* stmt) {
    Targets inner{scope.targets.breaks, scope.targets.continues, -1};
    auto visit = [&](Pos start, std::span<Stmt*> list) { blockBody(inner, &scope, label, start, list, scope.forward); };
    switch (stmt->kind) {
      case NodeKind::BlockStmt:
        visit(stmt->pos, as<BlockStmt>(stmt)->list);
        break;
      case NodeKind::IfStmt:
        for (IfStmt* s = as<IfStmt>(stmt); s != nullptr; s = cast<IfStmt>(s->otherwise)) {
          visit(s->then->pos, s->then->list);
          if (auto* block = cast<BlockStmt>(s->otherwise)) visit(block->pos, {&s->otherwise, 1});
        }
        break;
      case NodeKind::ForStmt: {
        auto* s = as<ForStmt>(stmt);
        inner.breaks = s;
        inner.continues = s;
        visit(s->body->pos, s->body->list);
        break;
      }
      case NodeKind::SwitchStmt: {
        auto* s = as<SwitchStmt>(stmt);
        inner.breaks = s;
        for (CaseClause* clause : s->body) {
          inner.caseIndex++;
          visit(clause->pos, clause->body);
        }
        break;
      }
      case NodeKind::SelectStmt: {
        auto* s = as<SelectStmt>(stmt);
        inner.breaks = s;
        for (CommClause* clause : s->body) visit(clause->pos, clause->body);
        break;
      }
      default:
        break;
    }
  }

  // All gotos that wait for a label jump over the declaration, if the label comes in this block.
  void variableDeclared(Scope& scope, Pos pos, const Node* name) {
    scope.varPos = pos;
    scope.varName = name;
    scope.bad = scope.forward;
  }

  void labelDeclared(Scope& scope, Pos start, LabeledStmt* stmt) {
    Label& label = declare(scope.block, start, stmt);
    auto resolves = [&](BranchStmt* branch) {
      if (branch->label->value != stmt->label->value) return false;
      branch->target = stmt;
      label.used = true;
      bool jumpsOver = scope.varPos.known() && std::find(scope.bad.begin(), scope.bad.end(), branch) != scope.bad.end();
      if (jumpsOver) {
        error(branch->label->pos, "goto " + branch->label->value.str() + " jumps over declaration of " +
                                      exprString(scope.varName) + " at " + positionText(scope.varPos));
      }
      return true;
    };
    scope.forward.erase(std::remove_if(scope.forward.begin(), scope.forward.end(), resolves), scope.forward.end());
  }

  void unlabeledBranch(Scope& scope, BranchStmt* branch, bool last) {
    if (branch->token == Token::Break) {
      branch->target = scope.targets.breaks;
      if (branch->target == nullptr) error(branch->pos, "break is not in a loop, switch, or select");
    } else if (branch->token == Token::Continue) {
      branch->target = scope.targets.continues;
      if (branch->target == nullptr) error(branch->pos, "continue is not in a loop");
    } else {
      const char* message = "fallthrough statement out of place";
      if (auto* in = cast<SwitchStmt>(scope.targets.breaks)) {
        if (in->tag != nullptr && in->tag->kind == NodeKind::TypeSwitchGuard) {
          message = "cannot fallthrough in type switch";
        } else if (scope.targets.caseIndex >= 0 && last) {
          if (scope.targets.caseIndex + 1 < static_cast<int>(in->body.size())) return;
          message = "cannot fallthrough final case in switch";
        }
      }
      error(branch->pos, message);
    }
  }

  void labeledBranch(Scope& scope, BranchStmt* branch) {
    Label* label = find(branch->label->value);
    if (label != nullptr) label->used = true;  // even where it is no valid target
    std::string name = branch->label->value.str();
    if (branch->token == Token::Goto) {
      for (const Scope* s = &scope; label != nullptr && s != nullptr; s = s->parent) {
        if (label->block != s->block) continue;
        branch->target = label->stmt;
        return;
      }
      scope.forward.push_back(branch);
      return;
    }
    std::string keyword(text(branch->token));
    if (label == nullptr) return error(branch->label->pos, keyword + " label not defined: " + name);
    // It must be the label of a statement around this one.
    const Scope* s = &scope;
    while (s != nullptr && s->label != label->stmt) s = s->parent;
    Stmt* target = s == nullptr ? nullptr : label->stmt->stmt;
    bool ok = target != nullptr && (target->kind == NodeKind::ForStmt ||
                                    (branch->token == Token::Break &&
                                     (target->kind == NodeKind::SwitchStmt || target->kind == NodeKind::SelectStmt)));
    if (!ok) return error(branch->label->pos, "invalid " + keyword + " label " + name);
    branch->target = target;
  }

  const FileSet& files_;
  Diagnostics& diagnostics_;
  std::vector<Label> labels_;
  int nextBlock_ = 0;
};

}  // namespace

void checkBranches(BlockStmt* body, const FileSet& files, Diagnostics& diagnostics) {
  Branches(files, diagnostics).check(body);
}

}  // namespace gopark::syntax
