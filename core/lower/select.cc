// Select statements.
#include "lower/function_lowerer.h"
#include "syntax/positions.h"
#include "types/universe.h"

namespace gopark::lower {

using namespace syntax;

namespace {

// The receive operation of a clause; null: a send or default.
Operation* receiveOf(CommClause* clause) {
  if (clause->comm == nullptr) return nullptr;
  Expr* e = nullptr;
  if (auto* s = syntax::cast<ExprStmt>(clause->comm)) e = s->x;
  if (auto* s = syntax::cast<AssignStmt>(clause->comm)) e = s->rhs;
  return e == nullptr ? nullptr : syntax::as<Operation>(unparen(e));
}

}  // namespace

void FunctionLowerer::selectStmt(SelectStmt* s) {
  ir::SelectTableOf<Reg> table;
  std::vector<TypedValue> received(s->body.size());
  std::vector<Reg> oks(s->body.size(), ir::kNoVirtualReg);
  std::vector<size_t> clauses;  // of each case
  size_t otherwise = s->body.size();
  for (size_t i = 0; i < s->body.size(); i++) {
    CommClause* clause = s->body[i];
    if (clause->comm == nullptr) {
      table.hasDefault = true;
      otherwise = i;
      continue;
    }
    at(clause->comm);
    ir::SelectCaseOf<Reg> one{};
    one.ok = ir::kNoVirtualReg;
    one.operands = ir::kNoOperands;
    if (auto* send = syntax::cast<SendStmt>(clause->comm)) {
      const TypeInfo& elem = info(types::as<types::Chan>(typeOf(send->chan).under)->elem);
      one.send = true;
      orderOperands(send->chan);
      one.chan = keep(expr(send->chan)[0]);
      orderOperands(send->value);
      Value value = keep(exprAs(send->value, elem));
      if (elem.memory) value = copied(elem, value);
      one.shape = elem.shape;
      one.operands = b_.addCounted(value.span());
    } else {
      Operation* receive = receiveOf(clause);
      const TypeInfo& elem = info(types::as<types::Chan>(typeOf(receive->x).under)->elem);
      orderOperands(receive->x);
      one.chan = keep(expr(receive->x)[0]);
      one.shape = elem.shape;
      if (clause->comm->kind == NodeKind::AssignStmt) {
        received[i] = {elem.memory ? Value::of({allocate(elem)}) : temps(elem), &elem};
        one.operands = b_.addCounted(received[i].value.span());
        one.ok = oks[i] = temp(RegKind::I32);
      }
    }
    clauses.push_back(i);
    table.cases.push_back(one);
  }
  at(s);
  Reg chosen = temp(RegKind::I32);
  b_.select(chosen, std::move(table));

  Label end = b_.newLabel();
  targets_.push_back({s, end, end});
  std::vector<Label> bodies;
  for (size_t i = 0; i < s->body.size(); i++) bodies.push_back(b_.newLabel());
  for (size_t k = 0; k + 1 < clauses.size(); k++) {
    b_.branchImm(Op::BrEqI32Imm, chosen, static_cast<int32_t>(k), bodies[clauses[k]]);
  }
  if (!clauses.empty()) {
    size_t last = clauses.size() - 1;
    if (otherwise < s->body.size()) {
      b_.branchImm(Op::BrEqI32Imm, chosen, static_cast<int32_t>(last), bodies[clauses[last]]);
    } else {
      jump(bodies[clauses[last]]);
    }
  }
  if (otherwise < s->body.size()) {
    jump(bodies[otherwise]);
  } else if (clauses.empty()) {
    b_.emit(Op::TrapNow).lo = static_cast<int32_t>(ir::TrapKind::Unreachable);
  }
  for (size_t i = 0; i < s->body.size(); i++) {
    b_.bind(bodies[i]);
    BlockScope scope(*this);
    TempScope temps(*this);
    selectBody(s->body[i], received[i], oks[i]);
    stmts(s->body[i]->body);
    jump(end);
  }
  targets_.pop_back();
  b_.bind(end);
}

// Assigns or declares what has been received.
void FunctionLowerer::selectBody(CommClause* clause, const TypedValue& received, Reg ok) {
  auto* assign = syntax::cast<AssignStmt>(clause->comm);
  if (assign == nullptr) return;
  at(assign);
  std::span<Expr*> lhs = listOf(assign->lhs);
  const TypedValue values[] = {received, {Value::of({ok}), &basicInfo(types::BasicKind::Bool)}};
  for (size_t i = 0; i < lhs.size(); i++) {
    Expr* e = unparen(lhs[i]);
    if (isBlank(e)) continue;
    if (assign->op == Operator::Def) {
      auto* var = types::as<types::Var>(syntax::as<NameExpr>(e)->object);
      if (declares(static_cast<NameExpr*>(e))) {
        declareValue(var, values[i].value);
        continue;
      }
    }
    orderOperands(e);
    assignValue(place(e), values[i]);
  }
}

}  // namespace gopark::lower
