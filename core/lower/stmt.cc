// Statements: the dispatch, and the kinds that have no file of their own.
#include "lower/function_lowerer.h"
#include "syntax/positions.h"

namespace gopark::lower {

using namespace syntax;

void FunctionLowerer::stmts(std::span<Stmt*> list) {
  for (Stmt* s : list) stmt(s);
}

void FunctionLowerer::block(BlockStmt* s) {
  BlockScope scope(*this);
  stmts(s->list);
}

void FunctionLowerer::stmt(Stmt* s) {
  TempScope temps(*this);
  at(s);
  stmtOf(s);
  ordered_.clear();
}

void FunctionLowerer::stmtOf(Stmt* s) {
  switch (s->kind) {
    case NodeKind::EmptyStmt:
      return;
    case NodeKind::LabeledStmt: {
      auto* labeled = static_cast<LabeledStmt*>(s);
      b_.bind(gotoLabel(labeled));
      return stmt(labeled->stmt);
    }
    case NodeKind::BlockStmt:
      return block(static_cast<BlockStmt*>(s));
    case NodeKind::ExprStmt:
      return effects(static_cast<ExprStmt*>(s)->x);
    case NodeKind::SendStmt:
      return sendStmt(static_cast<SendStmt*>(s));
    case NodeKind::DeclStmt:
      return declStmt(static_cast<DeclStmt*>(s));
    case NodeKind::AssignStmt:
      return assignStmt(static_cast<AssignStmt*>(s));
    case NodeKind::BranchStmt:
      return branchStmt(static_cast<BranchStmt*>(s));
    case NodeKind::CallStmt:
      if (static_cast<CallStmt*>(s)->token == Token::Go) return goStmt(static_cast<CallStmt*>(s));
      return deferStmt(static_cast<CallStmt*>(s));
    case NodeKind::ReturnStmt:
      return returnStmt(static_cast<ReturnStmt*>(s));
    case NodeKind::IfStmt:
      return ifStmt(static_cast<IfStmt*>(s));
    case NodeKind::ForStmt:
      return forStmt(static_cast<ForStmt*>(s));
    case NodeKind::SwitchStmt:
      return switchStmt(static_cast<SwitchStmt*>(s));
    case NodeKind::SelectStmt:
      return selectStmt(static_cast<SelectStmt*>(s));
    default:
      break;
  }
  UNREACHABLE("no such statement");
}

void FunctionLowerer::declStmt(DeclStmt* s) {
  for (Decl* decl : s->decls) {
    if (auto* vars = syntax::cast<VarDecl>(decl)) varDecl(vars);
  }
}

void FunctionLowerer::varDecl(VarDecl* s) {
  TempScope temps(*this);
  if (s->values != nullptr) {
    std::vector<Expr*> names(s->names.begin(), s->names.end());
    return define(names, s->values);
  }
  for (NameExpr* name : s->names) {
    if (!name->value.isBlank()) declareZero(types::as<types::Var>(name->object));
  }
}

void FunctionLowerer::ifStmt(IfStmt* s) {
  BlockScope scope(*this);
  std::optional<Label> end;
  for (;;) {
    if (s->init != nullptr) stmt(s->init);
    Label otherwise = b_.newLabel();
    {
      TempScope temps(*this);
      condition(s->cond, otherwise, false);
    }
    ordered_.clear();
    block(s->then);
    if (s->otherwise != nullptr) {
      if (!end) end = b_.newLabel();
      jump(*end);
    }
    b_.bind(otherwise);
    auto* next = syntax::cast<IfStmt>(s->otherwise);
    if (next == nullptr) break;
    s = next;
    at(s);
  }
  if (s->otherwise != nullptr) stmt(s->otherwise);
  if (end) b_.bind(*end);
}

void FunctionLowerer::sendStmt(SendStmt* s) {
  const TypeInfo& chanType = typeOf(s->chan);
  const TypeInfo& type = info(types::as<types::Chan>(chanType.under)->elem);
  order(s->chan);
  order(s->value, &type);
  Value chan = expr(s->chan);
  Value value = exprAs(s->value, type);
  at(s);
  b_.send(chan[0], type.shape, value.span());
}

// ---- return

void FunctionLowerer::returnStmt(ReturnStmt* s) {
  // The function whose results are meant; a loop body returns through its exit code.
  FunctionLowerer* real = this;
  while (real->parent_ != nullptr) real = real->parent_;
  if (s->results == nullptr) {
    if (parent_ != nullptr) return returnFromBody();
    return returnNamed();
  }
  std::span<Expr*> list = listOf(s->results);
  std::vector<Value> values(real->resultTypes_.size());
  auto owned = [&](Expr* e) {  // a local variable of memory type can be handed over as it is
    auto* name = syntax::cast<NameExpr>(unparen(e));
    if (name == nullptr || name->constant != nullptr) return false;
    types::Var* var = localVar(name);
    return var != nullptr && local(var).kind == Local::Kind::Regs && local(var).owned;
  };
  if (list.size() == values.size()) {
    bool direct = list.size() == 1 && parent_ == nullptr && resultsAreLocals_ && !boxed(resultVars_[0]) &&
                  !resultTypes_[0]->memory;
    if (list.size() > 1) {
      for (size_t i = 0; i < list.size(); i++) order(list[i], real->resultTypes_[i]);
    }
    inOrder(list, [&](size_t i) {
      const TypeInfo& type = *real->resultTypes_[i];
      Dest dest;
      if (direct) dest = Dest{&local(resultVars_[0]).value, false};
      Value value = exprAs(list[i], type, dest);
      if (type.memory && !type.isInterface && typeOf(list[i]).type == type.type && owned(list[i]) && list.size() == 1) {
        value.own = Own::Fresh;
      }
      values[i] = copied(type, value);
    });
  } else {
    orderOperands(list[0]);
    std::vector<TypedValue> results = multi(list[0]);
    for (size_t i = 0; i < values.size(); i++) {
      const TypeInfo& type = *real->resultTypes_[i];
      values[i] = copied(type, assignConv(type, *results[i].type, results[i].value));
    }
  }
  at(s);
  returnValues(values);
}

void FunctionLowerer::storeResult(size_t i, const Value& value) {
  FunctionLowerer* real = this;
  while (real->parent_ != nullptr) real = real->parent_;
  assignValue(varPlace(real->resultVars_[i]), {value, real->resultTypes_[i]});
}

void FunctionLowerer::returnValues(std::span<const Value> values) {
  if (parent_ != nullptr) {
    for (size_t i = 0; i < values.size(); i++) storeResult(i, values[i]);
    return returnFromBody();
  }
  bool store = resultsAreLocals_ && facts_.hasDefer;
  if (resultsAreLocals_ && !store) {
    for (types::Var* var : resultVars_) store |= boxed(var);
  }
  if (!store) {
    std::vector<Reg> regs;
    for (const Value& value : values) regs.insert(regs.end(), value.span().begin(), value.span().end());
    return emitReturn(regs);
  }
  std::vector<Value> kept(values.begin(), values.end());
  if (kept.size() > 1) {
    for (Value& value : kept) value = keep(value);
  }
  for (size_t i = 0; i < kept.size(); i++) storeResult(i, kept[i]);
  returnNamed();
}

// Runs the deferred calls, then returns what the result variables are.
void FunctionLowerer::returnNamed() {
  if (facts_.hasDefer) b_.emit(Op::RunDefers);
  std::vector<Reg> regs;
  for (size_t i = 0; i < resultVars_.size(); i++) {
    Place place = varPlace(resultVars_[i]);
    Value value = loadPlace(place);
    if (place.kind == Place::Kind::Memory) value = copied(*resultTypes_[i], value);
    regs.insert(regs.end(), value.span().begin(), value.span().end());
  }
  b_.ret(regs);
}

void FunctionLowerer::emitReturn(std::span<const Reg> regs) {
  if (facts_.hasDefer) b_.emit(Op::RunDefers);
  b_.ret(regs);
}

// ---- branches

Label FunctionLowerer::gotoLabel(LabeledStmt* s) {
  auto [at, isNew] = labels_.try_emplace(s);
  if (isNew) at->second = b_.newLabel();
  return at->second;
}

void FunctionLowerer::branchStmt(BranchStmt* s) {
  if (s->token == Token::Fallthrough) {
    jump(fallthrough_);
    return;
  }
  branchTo(s->token, s->target);
}

void FunctionLowerer::branchTo(Token token, Stmt* target) {
  if (token == Token::Goto) {
    // A label outside of a loop body's source belongs to a surrounding function.
    if (loop_ == nullptr || (target->pos >= loop_->body->pos && target->pos <= loop_->body->rbrace)) {
      return jump(gotoLabel(syntax::as<LabeledStmt>(target)));
    }
    return exitLoop(token, target);
  }
  for (size_t i = targets_.size(); i-- > 0;) {
    if (targets_[i].stmt == target) {
      return jump(token == Token::Break ? targets_[i].breakLabel : targets_[i].continueLabel);
    }
  }
  CHECK_MSG(parent_ != nullptr, "a branch to nowhere");
  exitLoop(token, target);
}

}  // namespace gopark::lower
