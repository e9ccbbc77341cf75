// Expression switches.
#include <algorithm>

#include "lower/function_lowerer.h"
#include "lower/op_tables.h"
#include "syntax/positions.h"
#include "types/universe.h"

namespace gopark::lower {

using namespace syntax;

void FunctionLowerer::switchStmt(SwitchStmt* s) {
  BlockScope scope(*this);
  if (s->init != nullptr) stmt(s->init);
  if (auto* guard = syntax::cast<TypeSwitchGuard>(s->tag)) return typeSwitch(s, guard);
  TypedValue tag;
  if (s->tag != nullptr) {
    tag.type = &typeOf(s->tag);
    orderOperands(s->tag);
    tag.value = keep(expr(s->tag));
    if (tag.type->memory) tag.value = copied(*tag.type, tag.value);
  }
  Label end = b_.newLabel();
  std::vector<Label> bodies;
  Label otherwise = end;
  for (CaseClause* clause : s->body) {
    bodies.push_back(b_.newLabel());
    if (clause->cases == nullptr) otherwise = bodies.back();
  }
  if (s->tag == nullptr || !jumpTable(s, tag, bodies, otherwise)) {
    for (size_t i = 0; i < s->body.size(); i++) {
      for (Expr* e : listOf(s->body[i]->cases)) {
        TempScope temps(*this);
        at(e);
        caseTest(tag, s->tag, e, bodies[i]);
      }
    }
    jump(otherwise);
  }
  targets_.push_back({s, end, end});
  for (size_t i = 0; i < s->body.size(); i++) {
    b_.bind(bodies[i]);
    clauseBody(s->body[i]->body, i + 1 < bodies.size() ? bodies[i + 1] : end, end);
  }
  targets_.pop_back();
  b_.bind(end);
}

void FunctionLowerer::caseTest(const TypedValue& tag, Expr* tagExpr, Expr* e, Label target) {
  if (tagExpr == nullptr) return condition(e, target, true);
  if ((e->flags & kIsNil) != 0) {
    b_.branch(Op::BrNil, tag.value[0], 0, target);
    return;
  }
  const TypeInfo& type = *tag.type;
  Numeric numeric = numericOf(type);
  if (auto imm = intConstant(e); imm && (numeric.isInt() || numeric.cls == Numeric::Class::Bool)) {
    bool wide = numeric.reg == RegKind::I64;
    if (!wide) *imm = static_cast<int32_t>(*imm);
    if (*imm == static_cast<int32_t>(*imm)) {
      b_.branchImm(wide ? Op::BrEqI64Imm : Op::BrEqI32Imm, tag.value[0], static_cast<int32_t>(*imm), target);
      return;
    }
  }
  TypedValue other;
  if (e->constant != nullptr && !type.isInterface) {
    other = {constant(type, e->constant), &type};
  } else {
    orderOperands(e);
    other = {expr(e), &typeOf(e)};
  }
  jumpIf(compare(Operator::Eql, tag, other), target);
}

// Dense integer cases: one indexed jump. False: no table has been made.
bool FunctionLowerer::jumpTable(SwitchStmt* s, const TypedValue& tag, std::span<const Label> bodies, Label otherwise) {
  Numeric numeric = numericOf(*tag.type);
  if (!numeric.isInt()) return false;
  std::vector<std::pair<int64_t, size_t>> cases;
  for (size_t i = 0; i < s->body.size(); i++) {
    for (Expr* e : listOf(s->body[i]->cases)) {
      auto value = intConstant(e);
      if (!value) return false;
      cases.push_back({*value, i});
    }
  }
  if (cases.size() < 6) return false;
  auto [low, high] = std::minmax_element(cases.begin(), cases.end());
  uint64_t range = static_cast<uint64_t>(high->first) - static_cast<uint64_t>(low->first);
  if (range >= cases.size() * 3 || range >= 4096) return false;
  std::vector<Label> table(range + 2, otherwise);
  for (size_t i = cases.size(); i-- > 0;) {
    table[static_cast<uint64_t>(cases[i].first) - static_cast<uint64_t>(low->first)] = bodies[cases[i].second];
  }
  Reg index = toI64(*tag.type, tag.value[0]);
  if (low->first != 0) {
    Reg shifted = temp(RegKind::I64);
    b_.emitImm(Op::AddI64Imm, shifted, index, static_cast<int64_t>(-static_cast<uint64_t>(low->first)));
    index = shifted;
  }
  b_.branchTable(index, table);
  return true;
}

// `next`: of a fallthrough.
void FunctionLowerer::clauseBody(std::span<Stmt*> body, Label next, Label end) {
  Label outer = fallthrough_;
  fallthrough_ = next;
  {
    BlockScope scope(*this);
    stmts(body);
  }
  fallthrough_ = outer;
  jump(end);
}

}  // namespace gopark::lower
