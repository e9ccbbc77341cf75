// Initialisations and assignments (spec, "Assignment statements", "Variable declarations", "Return statements").
#include "syntax/positions.h"
#include "types/checker.h"

namespace gopark::types {

using namespace syntax;

namespace {

bool assignUntyped(Checker* check, Operand* x, Type* T, std::string_view context);

}  // namespace

// T null: the blank identifier.
void Checker::assignment(Operand* x, Type* T, std::string_view context) {
  singleValue(x);
  switch (x->mode) {
    case OperandMode::Invalid:
      return;
    case OperandMode::Constant:
    case OperandMode::Variable:
    case OperandMode::MapIndex:
    case OperandMode::Value:
    case OperandMode::NilValue:
    case OperandMode::CommaOk:
    case OperandMode::CommaErr:
      break;
    default:
      errorf(x, "cannot assign ", x, " to ", T, " in ", context);
      x->invalidate();
      return;
  }
  if (isUntyped(x->typ) && !assignUntyped(this, x, T, context)) return;
  // A generic function takes its type arguments from the variable.
  nonGeneric(newTarget(T, context), x);
  if (!x->isValid() || T == nullptr) return;
  std::string cause;
  if (x->assignableTo(this, T, &cause)) return;
  errorf(x, "cannot use ", x, " as ", T, " value in ", context, cause.empty() ? "" : ": ", cause);
  x->invalidate();
}

namespace {

// Gives the untyped x its type. False: an error was reported, x is invalid.
bool assignUntyped(Checker* check, Operand* x, Type* T, std::string_view context) {
  Type* target = T;
  if (x->isNil()) {
    if (T == nullptr) {
      check->errorf(x, "use of untyped nil in ", context);
      x->invalidate();
      return false;
    }
  } else if (T == nullptr || isNonTypeParamInterface(T)) {
    target = defaultType(x->typ);
  }
  const Constant* value = nullptr;
  Code code = Code::None;
  Type* newType = check->implicitTypeAndValue(x, target, &value, &code);
  if (code != Code::None) {
    std::string_view why;
    if (code == Code::TruncatedFloat) why = " (truncated)";
    if (code == Code::NumericOverflow) why = " (overflows)";
    check->errorf(x, "cannot use ", x, " as ", target, " value in ", context, why);
    x->invalidate();
    return false;
  }
  if (value != nullptr) {
    x->val = value;
    check->updateExprVal(x->expr, value);
  }
  if (newType != x->typ) {
    x->typ = newType;
    check->updateExprType(x->expr, newType, false);
  }
  return true;
}

bool isInvalid(Type* type) { return type != nullptr && !isValid(type); }

void giveInvalidTypes(std::span<Var* const> vars) {
  for (Var* var : vars) {
    if (var->type == nullptr) var->type = invalidType();
  }
}

std::vector<Type*> typesOf(std::span<Operand* const> operands) {
  std::vector<Type*> types;
  for (Operand* x : operands) types.push_back(x->typ);
  return types;
}

std::vector<Type*> typesOf(std::span<Var* const> vars) {
  std::vector<Type*> types;
  for (Var* var : vars) types.push_back(var->type);
  return types;
}

}  // namespace

void Checker::initConst(Const* lhs, Operand* x) {
  if (!x->isValid() || !isValid(x->typ) || isInvalid(lhs->type)) {
    if (lhs->type == nullptr) lhs->type = invalidType();
    return;
  }
  if (x->mode != OperandMode::Constant) {
    errorf(x, x, " is not constant");
    if (lhs->type == nullptr) lhs->type = invalidType();
    return;
  }
  if (lhs->type == nullptr) lhs->type = x->typ;
  assignment(x, lhs->type, "constant declaration");
  if (x->isValid()) lhs->value = x->val;
}

void Checker::initVar(Var* lhs, Operand* x, std::string_view context) {
  if (!x->isValid() || !isValid(x->typ) || isInvalid(lhs->type)) {
    if (lhs->type == nullptr) lhs->type = invalidType();
    x->invalidate();
    return;
  }
  if (lhs->type == nullptr) {
    if (x->typ == basic(BasicKind::UntypedNil)) {
      errorf(x, "use of untyped nil in ", context);
      lhs->type = invalidType();
      x->invalidate();
      return;
    }
    lhs->type = isUntyped(x->typ) ? defaultType(x->typ) : x->typ;
  }
  assignment(x, lhs->type, context);
}

namespace {

// The type of what stands left of an assignment; null: the blank identifier; invalid: an error was reported. Being
// assigned to is no use of a variable.
Type* lhsVar(Checker* check, Expr* lhs) {
  auto* ident = cast<NameExpr>(unparen(lhs));
  if (ident != nullptr && ident->value.isBlank()) {
    check->recordDef(ident, nullptr);
    return nullptr;
  }
  Var* var = ident == nullptr ? nullptr : cast<Var>(check->env.lookup(ident->value));
  if (var != nullptr && var->package != check->pkg) var = nullptr;
  bool used = var != nullptr && var->used;
  Operand x;
  check->expr(nullptr, &x, lhs);
  if (var != nullptr) var->used = used;
  if (!x.isValid() || !isValid(x.typ)) return invalidType();
  if (x.mode == OperandMode::Variable || x.mode == OperandMode::MapIndex) return x.typ;
  if (auto* selector = cast<SelectorExpr>(x.expr)) {
    Operand operand;
    check->expr(nullptr, &operand, selector->x);
    if (operand.mode == OperandMode::MapIndex) {
      check->errorf(x, "cannot assign to struct field ", x.expr, " in map");
      return invalidType();
    }
  }
  check->errorf(x, "cannot assign to ", x.expr, " (neither addressable nor a map index expression)");
  return invalidType();
}

}  // namespace

// x null: `rhs` has not been evaluated yet.
void Checker::assignVar(Expr* lhs, Expr* rhs, Operand* x, std::string_view context) {
  Type* T = lhsVar(this, lhs);
  if (isInvalid(T)) {
    if (x != nullptr) {
      x->invalidate();
    } else {
      use(rhs);
    }
    return;
  }
  Operand value;
  if (x == nullptr) {
    Target* target = nullptr;
    if (T != nullptr && underAs<Signature>(T) != nullptr) target = newTarget(T, exprString(lhs));
    x = &value;
    expr(target, x, rhs);
  }
  if (T == nullptr && context == "assignment") context = "assignment to _ identifier";
  assignment(x, T, context);
}

// "(int, string, ...T)": for messages about numbers of values.
std::string Checker::typesSummary(std::span<Type* const> list, bool variadic, bool hasDots) {
  std::string out = "(";
  for (size_t i = 0; i < list.size(); ++i) {
    Type* type = list[i];
    bool last = i + 1 == list.size();
    if (i > 0) out += ", ";
    if (last && variadic) {
      out += "...";
      if (auto* slice = cast<Slice>(type)) type = slice->elem;
    }
    if (type == nullptr || !isValid(type)) {
      out += "unknown type";
    } else if (!isUntyped(type)) {
      out += msg(type);
    } else if (isNumeric(type)) {
      out += "number";  // more would look like a demand
    } else {
      std::string_view name = as<Basic>(type)->name.view();
      constexpr std::string_view kPrefix = "untyped ";
      out += name.starts_with(kPrefix) ? name.substr(kPrefix.size()) : name;
    }
    if (last && hasDots) out += "...";
  }
  return out + ")";
}

std::string measure(int count, std::string_view unit) {
  std::string result = std::to_string(count) + " ";
  result += unit;
  if (count != 1) result += 's';
  return result;
}

namespace {

void assignError(Checker* check, std::span<Expr* const> rhs, int l, int r) {
  std::string vars = measure(l, "variable");
  std::string values = measure(r, "value");
  auto* call = rhs.size() == 1 ? cast<CallExpr>(unparen(rhs[0])) : nullptr;
  if (call != nullptr) {
    check->errorf(rhs[0], "assignment mismatch: ", vars, " but ", call->fun, " returns ", values);
  } else {
    check->errorf(rhs[0], "assignment mismatch: ", vars, " but ", values);
  }
}

void returnError(Checker* check, Poser at, std::span<Var* const> lhs, std::span<Operand* const> rhs) {
  std::string_view what = "not enough";
  if (rhs.size() > lhs.size()) {
    at = rhs[lhs.size()];
    what = "too many";
  } else if (!rhs.empty()) {
    at = rhs.back();
  }
  Error err(check);
  err.addf(at, what, " return values");
  err.addf(Pos{}, "have ", check->typesSummary(typesOf(rhs), false, false));
  err.addf(Pos{}, "want ", check->typesSummary(typesOf(lhs), false, false));
  err.report();
}

bool isSingleCall(std::span<Expr*> rhs) { return rhs.size() == 1 && cast<CallExpr>(unparen(rhs[0])) != nullptr; }

bool bothValid(std::span<Operand* const> pair) { return pair[0]->isValid() && pair[1]->isValid(); }

}  // namespace

// Initialises variables; with a return statement, the results of the function.
void Checker::initVars(std::span<Var* const> lhs, std::span<Expr*> rhs, Stmt* returnStmt) {
  std::string_view context = "assignment";
  if (returnStmt != nullptr) {
    context = "return statement";
  } else if (lhs.size() > 1) {
    context = "multiple assignment";
  }
  // A single call is treated as one with several results, for better messages.
  if (lhs.size() == rhs.size() && !isSingleCall(rhs)) {
    for (size_t i = 0; i < lhs.size(); ++i) {
      std::string_view desc = lhs[i]->name.view();
      if (returnStmt != nullptr && desc.empty()) desc = "result variable";
      Operand x;
      expr(newTarget(lhs[i]->type, desc), &x, rhs[i]);
      initVar(lhs[i], &x, context);
    }
    return;
  }
  int l = static_cast<int>(lhs.size());
  if (rhs.size() != 1) {
    if (use(rhs)) {
      if (returnStmt != nullptr) {
        std::vector<Operand*> operands = exprList(rhs);
        returnError(this, returnStmt, lhs, operands);
      } else {
        assignError(this, rhs, l, static_cast<int>(rhs.size()));
      }
    }
    giveInvalidTypes(lhs);
    return;
  }
  bool commaOk;
  std::vector<Operand*> values = multiExpr(rhs[0], l == 2 && returnStmt == nullptr, &commaOk);
  if (values.size() == lhs.size()) {
    for (size_t i = 0; i < lhs.size(); ++i) initVar(lhs[i], values[i], context);
    if (commaOk && bothValid(values)) recordCommaOkTypes(rhs[0], values);
    return;
  }
  if (values.empty() || values[0]->isValid()) {
    if (returnStmt != nullptr) {
      returnError(this, returnStmt, lhs, values);
    } else {
      assignError(this, rhs, l, static_cast<int>(values.size()));
    }
  }
  giveInvalidTypes(lhs);
}

void Checker::assignVars(std::span<Expr*> lhs, std::span<Expr*> rhs) {
  std::string_view context = lhs.size() > 1 ? "multiple assignment" : "assignment";
  if (lhs.size() == rhs.size() && !isSingleCall(rhs)) {
    for (size_t i = 0; i < lhs.size(); ++i) assignVar(lhs[i], rhs[i], nullptr, context);
    return;
  }
  int l = static_cast<int>(lhs.size());
  if (rhs.size() != 1) {
    bool lhsOk = useLHS(lhs);
    bool rhsOk = use(rhs);
    if (lhsOk && rhsOk) assignError(this, rhs, l, static_cast<int>(rhs.size()));
    return;
  }
  bool commaOk;
  std::vector<Operand*> values = multiExpr(rhs[0], l == 2, &commaOk);
  if (values.size() == lhs.size()) {
    for (size_t i = 0; i < lhs.size(); ++i) assignVar(lhs[i], nullptr, values[i], context);
    if (commaOk && bothValid(values)) recordCommaOkTypes(rhs[0], values);
    return;
  }
  if (values.empty() || values[0]->isValid()) assignError(this, rhs, l, static_cast<int>(values.size()));
  useLHS(lhs);
}

namespace {

// The variables left of `:=`, new ones in *fresh. Null entries: errors.
std::vector<Var*> shortVarLhs(Checker* check, std::span<Expr*> lhs, std::vector<Var*>* fresh, bool* hasError) {
  std::unordered_set<gopark::Name> seen;
  std::vector<Var*> vars(lhs.size(), nullptr);
  for (size_t i = 0; i < lhs.size(); ++i) {
    auto* ident = cast<NameExpr>(lhs[i]);
    if (ident == nullptr) {
      check->useLHS(lhs.subspan(i, 1));
      check->errorf(lhs[i], "non-name ", lhs[i], " on left side of :=");
      *hasError = true;
      continue;
    }
    gopark::Name name = ident->value;
    if (!name.isBlank() && !seen.insert(name).second) {
      check->errorf(lhs[i], lhs[i], " repeated on left side of :=");
      *hasError = true;
      continue;
    }
    if (Object* old = check->env.scope->lookup(name)) {
      check->recordUse(ident, old);
      vars[i] = cast<Var>(old);
      if (vars[i] == nullptr) {
        check->errorf(lhs[i], "cannot assign to ", lhs[i]);
        *hasError = true;
      }
      continue;
    }
    vars[i] = check->newVar(VarKind::Local, ident->pos, check->pkg, name, nullptr);
    if (!name.isBlank()) fresh->push_back(vars[i]);
    check->recordDef(ident, vars[i]);
  }
  return vars;
}

}  // namespace

void Checker::shortVarDecl(Poser pos, std::span<Expr*> lhs, std::span<Expr*> rhs) {
  size_t top = delayed.size();
  Scope* scope = env.scope;
  std::vector<Var*> fresh;
  bool hasError = false;
  std::vector<Var*> vars = shortVarLhs(this, lhs, &fresh, &hasError);
  for (size_t i = 0; i < vars.size(); ++i) {
    if (vars[i] == nullptr) vars[i] = newVar(VarKind::Local, lhs[i]->pos, pkg, gopark::Name("_"), nullptr);
  }
  initVars(vars, rhs, nullptr);
  // Function literals at the right do not see the new variables.
  processDelayed(top);
  if (fresh.empty() && !hasError) {
    softErrorf(pos, "no new variables on left side of :=");
    return;
  }
  Pos scopePos = endPos(rhs.back());
  for (Var* var : fresh) declare(scope, nullptr, var, scopePos);
}

}  // namespace gopark::types
