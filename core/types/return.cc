// Whether a statement terminates (spec, "Terminating statements").
#include "syntax/positions.h"
#include "types/checker.h"

namespace gopark::types {

using namespace syntax;

namespace {

bool isTerminatingList(Checker* check, std::span<Stmt*> list, Name label);

bool hasBreakList(std::span<Stmt*> list, gopark::Name label, bool implicit);

// Whether `s` contains a break that leaves the statement labelled `label` or, if `implicit`, the statement that `s` is
// the body of.
bool hasBreak(Stmt* s, gopark::Name label, bool implicit) {
  switch (s->kind) {
    case NodeKind::LabeledStmt:
      return hasBreak(as<LabeledStmt>(s)->stmt, label, implicit);
    case NodeKind::BranchStmt: {
      auto* branch = as<BranchStmt>(s);
      if (branch->token != Token::Break) return false;
      return branch->label == nullptr ? implicit : branch->label->value == label;
    }
    case NodeKind::BlockStmt:
      return hasBreakList(as<BlockStmt>(s)->list, label, implicit);
    case NodeKind::IfStmt:
      for (auto* branch = as<IfStmt>(s); branch != nullptr; branch = cast<IfStmt>(s)) {
        if (hasBreak(branch->then, label, implicit)) return true;
        s = branch->otherwise;
      }
      return s != nullptr && hasBreak(s, label, implicit);
    case NodeKind::SwitchStmt:
      if (label.empty()) return false;
      for (CaseClause* clause : as<SwitchStmt>(s)->body) {
        if (hasBreakList(clause->body, label, false)) return true;
      }
      return false;
    case NodeKind::SelectStmt:
      if (label.empty()) return false;
      for (CommClause* clause : as<SelectStmt>(s)->body) {
        if (hasBreakList(clause->body, label, false)) return true;
      }
      return false;
    case NodeKind::ForStmt:
      return !label.empty() && hasBreak(as<ForStmt>(s)->body, label, false);
    default:
      return false;
  }
}

bool hasBreakList(std::span<Stmt*> list, gopark::Name label, bool implicit) {
  for (Stmt* s : list) {
    if (hasBreak(s, label, implicit)) return true;
  }
  return false;
}

bool isPanicCall(const Environment& env, Expr* x) {
  auto* call = cast<CallExpr>(unparen(x));
  return call != nullptr && env.isPanic != nullptr && env.isPanic->count(call) != 0;
}

}  // namespace

bool Checker::isTerminating(Stmt* s, gopark::Name label) {
  switch (s->kind) {
    case NodeKind::LabeledStmt:
      return isTerminating(as<LabeledStmt>(s)->stmt, as<LabeledStmt>(s)->label->value);
    case NodeKind::ExprStmt:
      return isPanicCall(env, as<ExprStmt>(s)->x);
    case NodeKind::ReturnStmt:
      return true;
    case NodeKind::BranchStmt: {
      Token token = as<BranchStmt>(s)->token;
      return token == Token::Goto || token == Token::Fallthrough;
    }
    case NodeKind::BlockStmt:
      return isTerminatingList(this, as<BlockStmt>(s)->list, {});
    case NodeKind::IfStmt:
      for (auto* branch = as<IfStmt>(s); branch != nullptr; branch = cast<IfStmt>(s)) {
        if (branch->otherwise == nullptr || !isTerminating(branch->then, {})) return false;
        s = branch->otherwise;
      }
      return isTerminating(s, {});
    case NodeKind::SwitchStmt: {
      bool hasDefault = false;
      for (CaseClause* clause : as<SwitchStmt>(s)->body) {
        if (clause->cases == nullptr) hasDefault = true;
        if (!isTerminatingList(this, clause->body, {}) || hasBreakList(clause->body, label, true)) return false;
      }
      return hasDefault;
    }
    case NodeKind::SelectStmt:
      for (CommClause* clause : as<SelectStmt>(s)->body) {
        if (!isTerminatingList(this, clause->body, {}) || hasBreakList(clause->body, label, true)) return false;
      }
      return true;
    case NodeKind::ForStmt: {
      auto* loop = as<ForStmt>(s);
      if (cast<RangeClause>(loop->init) != nullptr) return false;  // ends when its operand is exhausted
      return loop->cond == nullptr && !hasBreak(loop->body, label, true);
    }
    default:
      return false;
  }
}

namespace {

bool isTerminatingList(Checker* check, std::span<Stmt*> list, gopark::Name label) {
  for (size_t i = list.size(); i-- > 0;) {
    if (list[i]->kind != NodeKind::EmptyStmt) return check->isTerminating(list[i], label);
  }
  return false;
}

}  // namespace

}  // namespace gopark::types
