// Statements and function bodies (spec, "Statements"). Where break, continue, goto and fallthrough lead is the parser's
// business (syntax/branches.cc).
#include <algorithm>
#include <bit>
#include <unordered_map>

#include "syntax/positions.h"
#include "types/checker.h"

namespace gopark::types {

using namespace syntax;

namespace {

void usage(Checker* check, Scope* scope);
void stmtList(Checker* check, std::span<Stmt*> list);
void stmtInternal(Checker* check, Stmt* s);
void exprStmt(Checker* check, ExprStmt* s);
void sendStmt(Checker* check, SendStmt* s);
void assignStmt(Checker* check, AssignStmt* s);
void returnStmt(Checker* check, ReturnStmt* s);
void ifStmt(Checker* check, IfStmt* s);
void forStmt(Checker* check, ForStmt* s);
void selectStmt(Checker* check, SelectStmt* s);
void switchStmt(Checker* check, SwitchStmt* s);
void typeSwitchStmt(Checker* check, SwitchStmt* s, TypeSwitchGuard* guard);

}  // namespace

void Checker::funcBody(DeclInfo* decl, std::string_view, Signature* sig, BlockStmt* body, const Constant* iota) {
  if (sig->scope == nullptr) return;  // nested too deeply, which has been reported
  Environment saved = env;
  std::unordered_set<CallExpr*> panics;
  env = Environment();
  env.decl = decl;
  env.scope = sig->scope;
  env.version = saved.version;
  env.iota = iota;
  env.sig = sig;
  bool hasResults = sig->results->size() > 0;
  if (hasResults) env.isPanic = &panics;
  stmtList(this, body->list);
  if (hasResults && !nesting.reported && !isTerminating(body, {})) errorf(body->rbrace, "missing return");
  usage(this, sig->scope);
  env = saved;
}

namespace {

// The scope after `at` among those in `root`, outer ones first; without those of function literals. Null: the last one.
Scope* nextScope(Scope* at, Scope* root) {
  auto skipped = [](Scope* scope) {
    while (scope != nullptr && scope->isFunc) scope = scope->nextSibling;
    return scope;
  };
  if (Scope* child = skipped(at->firstChild)) return child;
  for (; at != root; at = at->parent) {
    if (Scope* sibling = skipped(at->nextSibling)) return sibling;
  }
  return nullptr;
}

// Reports unused variables of a function's scope. Function literals have been looked at already.
void usage(Checker* check, Scope* root) {
  for (Scope* scope = root; scope != nullptr; scope = nextScope(scope, root)) {
    std::vector<Var*> unused;
    for (Object* object : scope->elems()) {
      auto* var = cast<Var>(object);
      if (var == nullptr || var->used) continue;
      if (var->varKind == VarKind::Recv || var->varKind == VarKind::Param || var->varKind == VarKind::Result) continue;
      unused.push_back(var);
    }
    std::sort(unused.begin(), unused.end(), [](Var* a, Var* b) { return a->pos < b->pos; });
    for (Var* var : unused) check->softErrorf(var->pos, "declared and not used: ", var->name);
  }
}

void simpleStmt(Checker* check, Stmt* s) {
  if (s != nullptr) check->stmt(s);
}

void stmtList(Checker* check, std::span<Stmt*> list) {
  for (Stmt* s : list) check->stmt(s);
}

// Reports every default clause but the first; `isDefault` tells them.
template <typename Clause, typename IsDefault>
void multipleDefaults(Checker* check, std::span<Clause*> clauses, IsDefault isDefault) {
  Clause* first = nullptr;
  for (Clause* clause : clauses) {
    if (!isDefault(clause)) continue;
    if (first == nullptr) {
      first = clause;
    } else {
      check->errorf(clause->pos, "multiple defaults (first at ", check->posString(first->pos), ")");
    }
  }
}

void multipleSwitchDefaults(Checker* check, std::span<CaseClause*> list) {
  multipleDefaults(check, list, [](CaseClause* clause) { return clause->cases == nullptr; });
}

void multipleSelectDefaults(Checker* check, std::span<CommClause*> list) {
  multipleDefaults(check, list, [](CommClause* clause) { return clause->comm == nullptr; });
}

}  // namespace

void Checker::openScope(const Node* node) { env.scope = newScope(env.scope, node->pos, node->pos); }

namespace {

// The call of a go or defer statement.
void suspendedCall(Checker* check, std::string_view keyword, Expr* call) {
  if (call->kind != NodeKind::CallExpr) {
    check->errorf(call, "expression in ", keyword, " must be function call");
    check->use(call);
    return;
  }
  Operand x;
  switch (check->rawExpr(nullptr, &x, call, nullptr, false)) {
    case ExprKind::Conversion:
      check->errorf(x, keyword, " requires function call, not conversion ", x);
      break;
    case ExprKind::Expression:
      check->errorf(x, keyword, " discards result of ", x);
      break;
    case ExprKind::Statement:
      break;
  }
}

}  // namespace

void Checker::stmt(Stmt* s) {
  if (tooDeep(s->pos)) return;
  // Function literals are checked before the scope changes.
  size_t top = delayed.size();
  Scope* scope = env.scope;
  stmtInternal(this, s);
  env.scope = scope;
  processDelayed(top);
}

namespace {

void stmtInternal(Checker* check, Stmt* s) {
  switch (s->kind) {
    case NodeKind::EmptyStmt:
    case NodeKind::BranchStmt:
      break;
    case NodeKind::DeclStmt:
      check->declStmt(as<DeclStmt>(s)->decls);
      break;
    case NodeKind::LabeledStmt:
      check->env.hasLabel = true;
      check->stmt(as<LabeledStmt>(s)->stmt);
      break;
    case NodeKind::ExprStmt:
      exprStmt(check, as<ExprStmt>(s));
      break;
    case NodeKind::SendStmt:
      sendStmt(check, as<SendStmt>(s));
      break;
    case NodeKind::AssignStmt:
      assignStmt(check, as<AssignStmt>(s));
      break;
    case NodeKind::CallStmt:
      suspendedCall(check, as<CallStmt>(s)->token == Token::Defer ? "defer" : "go", as<CallStmt>(s)->call);
      break;
    case NodeKind::ReturnStmt:
      returnStmt(check, as<ReturnStmt>(s));
      break;
    case NodeKind::BlockStmt:
      check->openScope(s);
      stmtList(check, as<BlockStmt>(s)->list);
      break;
    case NodeKind::IfStmt:
      ifStmt(check, as<IfStmt>(s));
      break;
    case NodeKind::SwitchStmt: {
      auto* statement = as<SwitchStmt>(s);
      check->openScope(s);
      simpleStmt(check, statement->init);
      if (auto* guard = cast<TypeSwitchGuard>(statement->tag)) {
        typeSwitchStmt(check, statement, guard);
      } else {
        switchStmt(check, statement);
      }
      break;
    }
    case NodeKind::SelectStmt:
      selectStmt(check, as<SelectStmt>(s));
      break;
    case NodeKind::ForStmt:
      forStmt(check, as<ForStmt>(s));
      break;
    default:
      check->errorf(s, "invalid syntax tree: invalid statement");
  }
}

void exprStmt(Checker* check, ExprStmt* s) {
  Operand x;
  ExprKind kind = check->rawExpr(nullptr, &x, s->x, nullptr, false);
  if (x.mode == OperandMode::Builtin) {
    check->errorf(x, x, " must be called");
  } else if (x.mode == OperandMode::TypExpr) {
    check->errorf(x, x, " is not an expression");
  } else if (kind != ExprKind::Statement) {
    check->errorf(x, x, " is not used");
  }
}

void sendStmt(Checker* check, SendStmt* s) {
  Operand chan, value;
  check->expr(nullptr, &chan, s->chan);
  check->genericExpr(&value, s->value);
  if (!chan.isValid() || !value.isValid()) return;
  if (Type* elem = check->chanElem(s, &chan, false)) check->assignment(&value, elem, "send");
}

void assignStmt(Checker* check, AssignStmt* s) {
  if (s->rhs == nullptr) {  // x++, x--
    Operand x;
    check->expr(nullptr, &x, s->lhs);
    if (!x.isValid()) return;
    if (!allNumeric(x.typ)) {
      check->errorf(s->lhs, kInvalidOp, s->lhs, s->op, s->op, " (non-numeric type ", x.typ, ")");
      return;
    }
    check->assignVar(s->lhs, nullptr, &x, "assignment");
    return;
  }
  std::span<Expr*> lhs = unpackExpr(s->lhs);
  std::span<Expr*> rhs = unpackExpr(s->rhs);
  if (s->op == Operator::None) {
    check->assignVars(lhs, rhs);
    return;
  }
  if (s->op == Operator::Def) {
    check->shortVarDecl(s->pos, lhs, rhs);
    return;
  }
  if (lhs.size() != 1 || rhs.size() != 1) {
    check->errorf(s, "assignment operation ", s->op, " requires single-valued expressions");
    return;
  }
  Operand x;
  check->binary(&x, nullptr, lhs[0], rhs[0], s->op);
  check->assignVar(lhs[0], nullptr, &x, "assignment");
}

void returnStmt(Checker* check, ReturnStmt* s) {
  std::span<Var*> vars = check->env.sig->results->vars;
  std::span<Expr*> results = unpackExpr(s->results);
  if (!results.empty() || vars.empty() || vars[0]->name.empty()) {
    check->initVars(vars, results, s);
    return;
  }
  // The results' names stand for the values: they must not be hidden.
  for (Var* var : vars) {
    Object* other = check->env.lookup(var->name);
    if (other == nullptr || other == var) continue;
    Error err(check);
    err.addf(s, "result parameter ", var->name, " not in scope at return");
    err.addf(other, "inner declaration of ", static_cast<Object*>(var));
    err.report();
  }
}

}  // namespace

void Checker::condition(Expr* cond, std::string_view statement) {
  Operand x;
  expr(nullptr, &x, cond);
  if (x.isValid() && !allBoolean(x.typ)) errorf(cond, "non-boolean condition in ", statement, " statement");
}

namespace {

// With all that follow it by else if. (A scope for each, even without variables, would make looking up names slow.)
void ifStmt(Checker* check, IfStmt* s) {
  std::vector<size_t> tops;  // as in stmt(): of the statements behind else
  for (;;) {
    if (s->init != nullptr) check->openScope(s);
    simpleStmt(check, s->init);
    if (s->cond != nullptr) check->condition(s->cond, "if");
    check->stmt(s->then);
    auto* next = cast<IfStmt>(s->otherwise);
    if (next == nullptr) break;
    tops.push_back(check->delayed.size());
    s = next;
  }
  if (s->otherwise != nullptr && s->otherwise->kind == NodeKind::BlockStmt) {
    check->stmt(s->otherwise);
  } else if (s->otherwise != nullptr) {
    check->errorf(s->otherwise, "invalid syntax tree: invalid else branch in if statement");
  }
  for (size_t i = tops.size(); i-- > 0;) check->processDelayed(tops[i]);
}

void forStmt(Checker* check, ForStmt* s) {
  s->perIterationVars = check->allowVersion(go1_22);
  if (auto* clause = cast<RangeClause>(s->init)) {
    check->rangeStmt(s, clause);
    return;
  }
  check->openScope(s);
  simpleStmt(check, s->init);
  if (s->cond != nullptr) check->condition(s->cond, "for");
  simpleStmt(check, s->post);
  if (auto* post = cast<AssignStmt>(s->post); post != nullptr && post->op == Operator::Def) {
    check->use(post->lhs);  // an error was reported by the parser; no follow-up errors
  }
  check->stmt(s->body);
}

bool isReceive(Expr* x) {
  auto* operation = cast<Operation>(unparen(x));
  return operation != nullptr && operation->y == nullptr && operation->op == Operator::Recv;
}

// A send, or a receive whose value may be assigned.
bool isCommunication(Stmt* s) {
  if (s == nullptr || s->kind == NodeKind::SendStmt) return true;
  if (auto* assign = cast<AssignStmt>(s)) {
    return assign->rhs != nullptr && assign->rhs->kind != NodeKind::ListExpr && isReceive(assign->rhs);
  }
  auto* statement = cast<ExprStmt>(s);
  return statement != nullptr && isReceive(statement->x);
}

void selectStmt(Checker* check, SelectStmt* s) {
  multipleSelectDefaults(check, s->body);
  for (CommClause* clause : s->body) {
    if (!isCommunication(clause->comm)) {
      check->errorf(clause->comm, "select case must be send or receive (possibly with assignment)");
      continue;
    }
    check->openScope(clause);
    simpleStmt(check, clause->comm);
    stmtList(check, clause->body);
    check->closeScope();
  }
}

}  // namespace

// ----------------------------------------------------------------------------------------------------------- switches

// The constant values of a switch's cases, with their types: values of an interface type may differ in type alone.
struct ValueMap {
  struct Seen {
    Pos pos;
    Type* type;
  };
  std::unordered_map<std::string, std::vector<Seen>> seen;
};

namespace {

// A text that is equal for equal values of a type; empty for values that gc does not compare.
std::string caseText(const Constant* value) {
  bool exact;
  switch (value->kind()) {
    case ConstantKind::Int:
      return bitLen(value) <= 64 ? "i" + constantString(value) : std::string();
    case ConstantKind::Float: {
      double f = float64Val(value, &exact);
      return exact ? "f" + std::to_string(std::bit_cast<uint64_t>(f == 0 ? 0 : f)) : std::string();
    }
    case ConstantKind::String:
      return "s" + stringVal(value);
    default:
      return {};
  }
}

void caseValues(Checker* check, Operand* x, std::span<Expr*> values, ValueMap* seen) {
  for (Expr* e : values) {
    Operand v;
    check->expr(nullptr, &v, e);
    if (!x->isValid() || !v.isValid()) continue;
    check->convertUntyped(&v, x->typ);
    if (!v.isValid()) continue;
    Operand result = v;
    Operand tag = *x;
    check->comparison(&result, &tag, Operator::Eql, true);
    if (!result.isValid() || v.mode != OperandMode::Constant) continue;
    std::string text = caseText(v.val);
    if (text.empty()) continue;
    std::vector<ValueMap::Seen>& others = seen->seen[text];
    auto same = std::find_if(others.begin(), others.end(),
                             [&](const ValueMap::Seen& other) { return identical(v.typ, other.type); });
    if (same == others.end()) {
      others.push_back({v.pos(), v.typ});
      continue;
    }
    Error err(check);
    err.addf(v, "duplicate case ", v, " in expression switch");
    err.addf(same->pos, "previous case");
    err.report();
  }
}

void switchStmt(Checker* check, SwitchStmt* s) {
  Operand x;
  if (s->tag != nullptr) {
    check->expr(nullptr, &x, s->tag);
    // As if it were assigned to a variable of its own.
    check->assignment(&x, nullptr, "switch expression");
    if (x.isValid() && !comparable(x.typ) && !hasNil(x.typ)) {
      check->errorf(x, "cannot switch on ", x, " (", x.typ, " is not comparable)");
      x.invalidate();
    }
  } else {
    Pos pos = s->body.empty() ? s->rbrace : s->body[0]->pos;
    x = {OperandMode::Constant, BuiltinId::Append, check->make<NameExpr>(pos, gopark::Name("true")),
         basic(BasicKind::Bool), makeBool(true)};
  }
  multipleSwitchDefaults(check, s->body);
  ValueMap seen;
  for (CaseClause* clause : s->body) {
    caseValues(check, &x, unpackExpr(clause->cases), &seen);
    check->openScope(clause);
    stmtList(check, clause->body);
    check->closeScope();
  }
}

}  // namespace

bool Checker::isNil(Expr* e) {
  auto* name = cast<NameExpr>(unparen(e));
  return name != nullptr && cast<Nil>(env.lookup(name->value)) != nullptr;
}

namespace {

// The type that a variable declared by the type switch has in this clause. x null: the switch's operand is in error.
Type* caseTypes(Checker* check, Operand* x, std::span<Expr*> types, std::vector<std::pair<Type*, Expr*>>* seen) {
  Type* T = nullptr;  // null: nil
  for (Expr* e : types) {
    if (check->isNil(e)) {
      Operand ignored;
      T = nullptr;
      check->expr(nullptr, &ignored, e);
    } else {
      T = check->varType(e);
      if (!isValid(T)) continue;
    }
    auto same = std::find_if(seen->begin(), seen->end(), [&](const std::pair<Type*, Expr*>& other) {
      return other.first == T || (T != nullptr && other.first != nullptr && identical(T, other.first));
    });
    if (same != seen->end()) {
      Error err(check);
      err.addf(e, "duplicate case ", T == nullptr ? std::string("nil") : check->msg(T), " in type switch");
      err.addf(same->second, "previous case");
      err.report();
      continue;
    }
    seen->push_back({T, e});
    if (x != nullptr && T != nullptr) check->typeAssertion(e, x, T, true);
  }
  if (types.size() == 1 && T != nullptr) return T;
  return x != nullptr ? x->typ : invalidType();
}

// The operand of a type switch. False: it is in error.
bool typeSwitchOperand(Checker* check, Operand* x, TypeSwitchGuard* guard) {
  check->expr(nullptr, x, guard->x);
  if (!x->isValid()) return false;
  if (isTypeParam(x->typ)) {
    check->errorf(x, "cannot use type switch on type parameter value ", x);
    return false;
  }
  if (isInterface(x->typ)) return true;
  check->errorf(x, x, " is not an interface");
  return false;
}

void typeSwitchStmt(Checker* check, SwitchStmt* s, TypeSwitchGuard* guard) {
  NameExpr* lhs = guard->lhs;
  if (lhs != nullptr && lhs->value.isBlank()) {
    check->softErrorf(lhs, "no new variable on left side of :=");
    lhs = nullptr;
  } else if (lhs != nullptr) {
    check->recordDef(lhs, nullptr);
  }
  Operand x;
  bool valid = typeSwitchOperand(check, &x, guard);
  multipleSwitchDefaults(check, s->body);

  // Each clause declares a variable of its own; they are used if one of them is.
  std::vector<Var*> vars;
  std::vector<std::pair<Type*, Expr*>> seen;
  for (CaseClause* clause : s->body) {
    Type* T = caseTypes(check, valid ? &x : nullptr, unpackExpr(clause->cases), &seen);
    check->openScope(clause);
    if (lhs != nullptr) {
      Var* var = check->newVar(VarKind::Local, lhs->pos, check->pkg, lhs->value, T);
      check->declare(check->env.scope, nullptr, var, clause->colon);
      clause->implicitVar = var;
      vars.push_back(var);
    }
    stmtList(check, clause->body);
    check->closeScope();
  }
  if (lhs == nullptr) return;
  bool used = false;
  for (Var* var : vars) {
    used |= var->used;
    var->used = true;
  }
  if (!used) check->softErrorf(lhs, lhs->value, " declared and not used");
}

}  // namespace

}  // namespace gopark::types
