// Assignments and declarations with values.
#include <algorithm>

#include "lower/function_lowerer.h"
#include "lower/op_tables.h"
#include "syntax/positions.h"

namespace gopark::lower {

using namespace syntax;

void FunctionLowerer::assignValue(const Place& place, const TypedValue& value) {
  if (place.kind == Place::Kind::Blank) return;
  storePlace(place, assignConv(*place.type, *value.type, value.value));
}

void FunctionLowerer::assignStmt(AssignStmt* s) {
  std::span<Expr*> lhs = listOf(s->lhs);
  if (s->op == Operator::Def) return define(lhs, s->rhs);
  if (s->op != Operator::None) return assignOp(s);
  std::span<Expr*> rhs = listOf(s->rhs);
  if (lhs.size() == 1) return assignOne(lhs[0], s->rhs);
  if (rhs.size() == lhs.size()) return assignMany(lhs, rhs);
  assignMulti(lhs, s->rhs, false);
}

// ---- x = y

void FunctionLowerer::assignOne(Expr* lhs, Expr* rhs) {
  if (isBlank(unparen(lhs))) {
    const TypeInfo* type = rhs->type == nullptr ? nullptr : &typeOf(rhs);
    if ((rhs->flags & kIsNil) == 0 && type != nullptr) effects(rhs);
    return;
  }
  orderOperands(lhs);
  if ((rhs->flags & kMayCall) != 0) {
    Expr* inner = unparen(lhs);
    bool isLocal = inner->kind == NodeKind::Name && localVar(static_cast<NameExpr*>(inner)) != nullptr;
    if (!isLocal) {
      const TypeInfo& type = typeOf(lhs);
      orderOperands(rhs);
      Value value = exprAs(rhs, type);
      // Memory that others can change must not be read after the target's operands; nothing runs in between.
      at(lhs);
      return storePlace(place(lhs), value);
    }
  }
  orderOperands(rhs);
  Place to = place(lhs);
  if (to.kind == Place::Kind::Regs) return exprInto(rhs, *to.type, to.value, false);
  Value value = exprAs(rhs, *to.type);
  at(lhs);
  storePlace(to, value);
}

// ---- x, y = a, b

void FunctionLowerer::assignMany(std::span<Expr*> lhs, std::span<Expr*> rhs) {
  std::vector<Place> places(lhs.size());
  std::vector<Value> values(lhs.size());
  for (Expr* e : lhs) orderOperands(e);
  for (size_t i = 0; i < rhs.size(); i++) order(rhs[i], isBlank(unparen(lhs[i])) ? nullptr : &typeOf(lhs[i]));
  for (size_t i = 0; i < lhs.size(); i++) places[i] = stable(place(lhs[i]));
  for (size_t i = 0; i < rhs.size(); i++) {
    if (!isBlank(unparen(lhs[i]))) {
      const TypeInfo& type = typeOf(lhs[i]);
      values[i] = copied(type, exprAs(rhs[i], type));
    } else if ((rhs[i]->flags & kIsNil) == 0) {
      values[i] = expr(rhs[i]);
    }
  }
  // A value in the registers of a variable which an earlier assignment of this statement changes.
  for (size_t i = 1; i < values.size(); i++) {
    for (size_t k = 0; k < values[i].count; k++) {
      Reg& reg = values[i].regs[k];
      for (size_t j = 0; j < i; j++) {
        const Place& place = places[j];
        if (place.kind != Place::Kind::Regs && place.kind != Place::Kind::Object) continue;
        const Value& target = place.kind == Place::Kind::Object ? place.local->value : place.value;
        if (std::ranges::find(target.span(), reg) != target.span().end()) {
          reg = keep(reg);
          break;
        }
      }
    }
  }
  for (size_t i = 0; i < lhs.size(); i++) {
    at(lhs[i]);
    storePlace(places[i], values[i]);
  }
}

// ---- x, y = f(), and comma-ok forms

void FunctionLowerer::assignMulti(std::span<Expr*> lhs, Expr* rhs, bool define) {
  if (define) return defineMulti(lhs, rhs);
  for (Expr* e : lhs) orderOperands(e);
  orderOperands(rhs);
  std::vector<TypedValue> values = multi(rhs);
  std::vector<Place> places;
  for (Expr* e : lhs) places.push_back(stable(place(e)));
  for (size_t i = 0; i < lhs.size(); i++) {
    at(lhs[i]);
    assignValue(places[i], values[i]);
  }
}

// x, y := f(): the results of a call arrive in the registers of the new variables.
void FunctionLowerer::defineMulti(std::span<Expr*> lhs, Expr* rhs) {
  orderOperands(rhs);
  std::vector<Value> regs(lhs.size());
  std::vector<bool> made(lhs.size());
  std::vector<TypedValue> values = multi(rhs, [&](size_t i, const TypeInfo& type) -> const Value* {
    auto* name = syntax::as<NameExpr>(lhs[i]);
    if (name->value.isBlank() || !declares(name)) return nullptr;
    auto* var = types::as<types::Var>(name->object);
    if (boxed(var) || info(var->type).type != type.type) return nullptr;
    regs[i] = variables(type);
    made[i] = true;
    return &regs[i];
  });
  for (size_t i = 0; i < lhs.size(); i++) {
    if (isBlank(lhs[i])) continue;
    auto* name = syntax::as<NameExpr>(lhs[i]);
    auto* var = types::as<types::Var>(name->object);
    if (made[i]) {
      Local& local = this->local(var);
      local = Local{};
      local.kind = Local::Kind::Regs;
      local.type = &info(var->type);
      local.value = regs[i];
    } else if (declares(name)) {
      declareValue(var, assignConv(info(var->type), *values[i].type, values[i].value));
    } else {
      assignValue(varPlace(var), values[i]);
    }
  }
}

// ---- x := y, var x = y. Some names of := may be old.

void FunctionLowerer::define(std::span<Expr*> lhs, Expr* rhs) {
  std::span<Expr*> values = listOf(rhs);
  if (values.size() != lhs.size()) return assignMulti(lhs, rhs, true);
  auto* first = syntax::cast<NameExpr>(lhs[0]);
  if (lhs.size() == 1) {
    if (first->value.isBlank()) return effects(values[0]);
    return declareExpr(types::as<types::Var>(first->object), values[0]);
  }
  // The new variables are not visible in the values, but old ones among the names are.
  std::vector<Value> results(lhs.size());
  inOrder(values, [&](size_t i) {
    if (isBlank(lhs[i])) {
      effects(values[i]);
      return;
    }
    const TypeInfo& type = info(syntax::as<NameExpr>(lhs[i])->object->type);
    results[i] = copied(type, keep(exprAs(values[i], type)));
  });
  for (size_t i = 0; i < lhs.size(); i++) {
    if (isBlank(lhs[i])) continue;
    auto* name = syntax::as<NameExpr>(lhs[i]);
    auto* var = types::as<types::Var>(name->object);
    if (declares(name)) {
      declareValue(var, results[i]);
    } else {
      storePlace(varPlace(var), results[i]);
    }
  }
}

// ---- x op= y, x++

void FunctionLowerer::assignOp(AssignStmt* s) {
  const TypeInfo& type = typeOf(s->lhs);
  bool isShift = s->op == Operator::Shl || s->op == Operator::Shr;
  Numeric numeric = numericOf(type);
  std::optional<int64_t> constant;
  if (s->rhs == nullptr) {
    constant = 1;
  } else if (numeric.isInt() && !isShift) {
    constant = intConstant(s->rhs);
  }
  Value right;
  const TypeInfo* rightType = &type;
  orderOperands(s->lhs);
  order(s->rhs);
  Place to = place(s->lhs);
  if (s->rhs == nullptr) {
    if (!numeric.isInt()) right = this->constant(type, types::makeInt64(1));
  } else if (isShift) {
    rightType = &typeOf(s->rhs);
    if (s->rhs->constant == nullptr) right = expr(s->rhs);
  } else if (!constant) {
    right = s->rhs->constant != nullptr ? this->constant(type, s->rhs->constant) : expr(s->rhs);
  }
  at(s);
  Place at = to;
  bool mayFail = s->op == Operator::Div || s->op == Operator::Rem || isShift;  // then no entry may be made
  if (to.kind == Place::Kind::Map && !mayFail) {
    // The element is found once; the entry is made if it is not there.
    at = memoryPlace(type, placeAddress(to), 0, true, Own::Shared);
  } else if (to.kind == Place::Kind::Elem && (type.memory || type.kinds.size() != 1)) {
    at = memoryPlace(type, placeAddress(to), 0, true, Own::Shared);
  }
  Value left = loadPlace(at);
  Dest dest;
  if (at.kind == Place::Kind::Regs) dest = Dest{&at.value, false};
  Value result;
  if (isShift) {
    if (s->rhs->constant != nullptr) {
      result = shiftConst(s->op, type, left, static_cast<uint64_t>(*intConstant(s->rhs)), dest);
    } else {
      result = shiftBy(s->op, type, left, right, *rightType, dest);
    }
  } else {
    result = arithmetic(s->op, type, left, right, dest, numeric.isInt() ? constant : std::nullopt);
  }
  storePlace(at, result);
}

}  // namespace gopark::lower
