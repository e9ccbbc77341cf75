// Range clauses (spec, "For statements with range clause").
#include "types/builtin_call.h"
#include "types/checker.h"

namespace gopark::types {

using namespace syntax;

namespace {

void defineRangeVars(Checker* check, ForStmt* s, Operand* x, Expr* const (&lhs)[2], Type* const (&rhs)[2]);
void assignRangeVars(Checker* check, Operand* x, Expr* const (&lhs)[2], Type* const (&rhs)[2]);

// Iteration variables as written; null: not there.
struct RangeVars {
  Expr* key = nullptr;
  Expr* value = nullptr;
  Expr* extra = nullptr;
};

RangeVars rangeVars(RangeClause* clause) {
  RangeVars vars;
  vars.key = clause->lhs;
  if (auto* list = cast<ListExpr>(clause->lhs)) {
    vars.key = list->elems.empty() ? nullptr : list->elems[0];
    if (list->elems.size() > 1) vars.value = list->elems[1];
    if (list->elems.size() > 2) vars.extra = list->elems[2];
  }
  return vars;
}

// An array is not evaluated when nobody asks for its elements: then the operand counts as the constant length.
void recordConstantRange(Checker* check, Operand* x, Expr* e) {
  auto* array = cast<Array>(arrayPtrDeref(under(x->typ)));
  if (array == nullptr) return;
  while (auto* paren = cast<ParenExpr>(e)) e = paren->x;
  Operand length{OperandMode::Constant, x->id, e, basic(BasicKind::Int), makeInt64(array->len)};
  check->record(&length);
}

}  // namespace

void Checker::rangeStmt(ForStmt* s, RangeClause* clause) {
  RangeVars vars = rangeVars(clause);
  Operand x;
  env.hasCallOrRecv = false;
  expr(nullptr, &x, clause->x);
  if (x.isValid() && vars.value == nullptr && !env.hasCallOrRecv) recordConstantRange(this, &x, clause->x);

  Type* key = nullptr;
  Type* value = nullptr;
  if (x.isValid()) {
    std::string cause;
    auto allowed = [this](GoVersion version) { return allowVersion(version); };
    if (!rangeKeyVal(x.typ, allowed, &key, &value, &cause, this)) {
      softErrorf(x, "cannot range over ", x, cause.empty() ? "" : ": ", cause);
    } else if (key == nullptr && vars.key != nullptr) {
      softErrorf(vars.key, "range over ", x, " permits no iteration variables");
    } else if (value == nullptr && vars.value != nullptr) {
      softErrorf(vars.value, "range over ", x, " permits only one iteration variable");
    } else if (vars.extra != nullptr) {
      softErrorf(vars.extra, "range clause permits at most two iteration variables");
    }
  }

  openScope(s);
  Expr* lhs[2] = {vars.key, vars.value};
  Type* rhs[2] = {key, value};
  bool overInt = isInteger(x.typ);
  if (clause->define) {
    defineRangeVars(this, s, &x, lhs, rhs);
  } else if (vars.key != nullptr) {
    assignRangeVars(this, &x, lhs, rhs);
  } else if (overInt) {
    // As if assigned to _: an untyped number gets its type.
    assignment(&x, nullptr, "range clause");
  }
  stmt(s->body);
}

namespace {

// for k, v := range x
void defineRangeVars(Checker* check, ForStmt* s, Operand* x, Expr* const (&lhs)[2], Type* const (&rhs)[2]) {
  std::vector<Var*> fresh;
  bool overInt = isInteger(x->typ);
  for (int i = 0; i < 2; ++i) {
    if (lhs[i] == nullptr) continue;
    Var* var;
    if (auto* ident = cast<NameExpr>(lhs[i])) {
      var = check->newVar(VarKind::Local, ident->pos, check->pkg, ident->value, nullptr);
      check->recordDef(ident, var);
      if (!ident->value.isBlank()) fresh.push_back(var);
    } else {
      check->errorf(lhs[i], "invalid syntax tree: cannot declare ", lhs[i]);
      var = check->newVar(VarKind::Local, lhs[i]->pos, check->pkg, gopark::Name("_"), nullptr);
    }
    if (rhs[i] == nullptr || !isValid(rhs[i])) {
      var->type = invalidType();
      var->used = true;  // no complaints
      continue;
    }
    if (overInt) {
      check->initVar(var, x, "range clause");
    } else {
      Operand y{OperandMode::Value, BuiltinId::Append, lhs[i], rhs[i], nullptr};
      check->initVar(var, &y, "assignment");
    }
  }
  if (fresh.empty()) check->errorf(s, "no new variables on left side of :=");
  for (Var* var : fresh) check->declare(check->env.scope, nullptr, var, s->body->pos);
}

// for k, v = range x
void assignRangeVars(Checker* check, Operand* x, Expr* const (&lhs)[2], Type* const (&rhs)[2]) {
  bool overInt = isInteger(x->typ);
  for (int i = 0; i < 2; ++i) {
    if (lhs[i] == nullptr || rhs[i] == nullptr || !isValid(rhs[i])) continue;
    if (!overInt) {
      Operand y{OperandMode::Value, BuiltinId::Append, lhs[i], rhs[i], nullptr};
      check->assignVar(lhs[i], nullptr, &y, "assignment");
      continue;
    }
    check->assignVar(lhs[i], nullptr, x, "range clause");
    // An untyped number has got the variable's type.
    if (x->isValid() && !isInteger(x->typ)) {
      check->softErrorf(lhs[i], "cannot use iteration variable of type ", x->typ);
    }
  }
}

constexpr const char* kIterator = "func must be func(yield func(...) bool): ";

// Iterator functions: func(yield func(K, V) bool).
bool iteratorKeyVal(Signature* sig, Type** key, Type** value, std::string* cause, Checker* check) {
  auto bad = [&](std::string why) {
    *cause = std::move(why);
    return false;
  };
  if (sig->params->size() != 1) return bad(std::string(kIterator) + "wrong argument count");
  if (sig->results->size() != 0) return bad(std::string(kIterator) + "unexpected results");
  TypeError error;
  Type* u = commonUnder(sig->params->vars[0]->type, nullptr, &error);
  auto* yield = cast<Signature>(u);
  if (yield == nullptr) {
    if (u == nullptr) return bad(kIterator + ("in yield type, " + error.format(check)));
    return bad(std::string(kIterator) + "argument is not func");
  }
  if (yield->params->size() > 2) return bad(std::string(kIterator) + "yield func has too many parameters");
  bool oneResult = yield->results->size() == 1;
  Type* result = oneResult ? yield->results->vars[0]->type : nullptr;
  if (!oneResult || !identical(result, basic(BasicKind::Bool))) {
    if (oneResult && isBoolean(result)) {
      return bad(std::string(kIterator) + "yield func returns user-defined boolean, not bool");
    }
    return bad(std::string(kIterator) + "yield func does not return bool");
  }
  if (yield->variadic)
    return bad("yield func of type " + typeString(yield, check == nullptr ? Qualifier() : Qualifier(check)) +
               " cannot be variadic");
  if (yield->params->size() > 0) *key = yield->params->vars[0]->type;
  if (yield->params->size() > 1) *value = yield->params->vars[1]->type;
  return true;
}

}  // namespace

bool rangeKeyVal(Type* type, FunctionRef<bool(GoVersion)> allowVersion, Type** key, Type** value, std::string* cause,
                 Checker* check) {
  *key = *value = nullptr;
  auto allowed = [&](GoVersion version) { return !allowVersion || allowVersion(version); };
  TypeError error;
  Type* common = commonUnder(
      type,
      [](Type* t, Type* u, TypeError* why) {
        auto* chan = cast<Chan>(u);
        if (chan == nullptr || chan->dir != ChanDir::SendOnly) return true;
        why->set("receive from send-only channel ", t);
        return false;
      },
      &error);
  bool ok = false;
  if (common == nullptr) {
    *cause = error.format(check);
  } else {
    Type* u = arrayPtrDeref(common);
    if (isString(u)) {
      *key = basic(BasicKind::Int);
      *value = universe().runeType;
      ok = true;
    } else if (isInteger(u)) {
      *key = type;
      ok = allowed(go1_22);
      if (!ok) *cause = "requires go1.22 or later";
    } else if (auto* array = cast<Array>(u)) {
      *key = basic(BasicKind::Int);
      *value = array->elem;
      ok = true;
    } else if (auto* slice = cast<Slice>(u)) {
      *key = basic(BasicKind::Int);
      *value = slice->elem;
      ok = true;
    } else if (auto* map = cast<Map>(u)) {
      *key = map->key;
      *value = map->elem;
      ok = true;
    } else if (auto* chan = cast<Chan>(u)) {
      *key = chan->elem;
      ok = true;
    } else if (auto* sig = cast<Signature>(u)) {
      if (allowed(go1_23)) {
        ok = iteratorKeyVal(sig, key, value, cause, check);
      } else {
        *cause = "requires go1.23 or later";
      }
    } else {
      return false;  // key and value stay null: the variables are used as if valid
    }
  }
  if (!ok) *key = *value = invalidType();
  return ok;
}

}  // namespace gopark::types
