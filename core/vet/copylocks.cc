// A lock is a struct that only a pointer to makes a sync.Locker. Whoever copies one, or a value that contains one,
// has two locks that know nothing of each other.
#include <algorithm>
#include <unordered_set>

#include "syntax/positions.h"
#include "vet/analyzers.h"
#include "vet/callee.h"
#include "vet/expr_text.h"
#include "vet/type_sets.h"

namespace gopark::vet {

using namespace syntax;

namespace {

// Whether T has a method `name` without parameters and results.
bool hasNullary(types::Type* type, std::string_view name) {
  types::Func* method = methodOf(type, name, nullptr);
  return method != nullptr && method->signature()->params->size() == 0 && method->signature()->results->size() == 0;
}
bool isLocker(types::Type* type) { return hasNullary(type, "Lock") && hasNullary(type, "Unlock"); }

// The way from a type to a lock in it.
class LockSearch {
 public:
  explicit LockSearch(const Pass& pass) : pass_(pass) {}

  // Innermost first; empty: there is none.
  std::vector<std::string> path(types::Type* type) {
    if (type == nullptr || !seen_.insert(type).second) return {};
    if (types::isTypeParam(type)) return ofTerms(type);
    while (auto* array = types::underAs<types::Array>(type)) type = array->elem;
    types::Type* under = types::under(type);
    if (auto* tuple = types::cast<types::Tuple>(under)) return ofVars(type, tuple->vars);
    auto* structure = types::cast<types::Struct>(under);
    if (structure == nullptr) return {};
    types::Pointer pointer(type);
    bool isLock = isLocker(&pointer) && !isLocker(type);
    if (isLock || isNamed(type, "sync", "noCopy")) return {pass_.text(type)};
    return ofVars(type, structure->fields);
  }

 private:
  std::vector<std::string> ofVars(types::Type* type, std::span<types::Var*> vars) {
    for (types::Var* var : vars) {
      auto found = path(var->type);
      if (found.empty()) continue;
      found.push_back(pass_.text(type));
      return found;
    }
    return {};
  }

  std::vector<std::string> ofTerms(types::Type* type) {
    auto terms = structuralTerms(type);
    if (!terms) return {};
    for (const types::Term& term : *terms) {
      auto found = path(term.type);
      if (found.empty()) continue;
      if (term.tilde) found.back().insert(0, "~");
      found.push_back(pass_.text(type));
      return found;
    }
    return {};
  }

  const Pass& pass_;
  std::unordered_set<types::Type*> seen_;
};

// "A contains B contains sync.Mutex", or empty.
std::string lockPath(const Pass& pass, types::Type* type) {
  auto path = LockSearch(pass).path(type);
  std::string text;
  for (size_t i = path.size(); i-- > 0;) {
    text += path[i];
    if (i > 0) text += " contains ";
  }
  return text;
}

// The same for a value that is copied. Literals are new values, and what a function returns may be one.
std::string copiedLock(const Pass& pass, Expr* x) {
  x = unparen(x);
  if (x->kind == NodeKind::CompositeLit || x->kind == NodeKind::CallExpr) return {};
  auto* star = cast<Operation>(x);
  if (star != nullptr && star->op == Operator::Mul && star->y == nullptr &&
      unparen(star->x)->kind == NodeKind::CallExpr) {
    return {};
  }
  return (x->flags & kIsValue) != 0 ? lockPath(pass, x->type) : std::string();
}

class Copylocks {
 public:
  explicit Copylocks(Pass& pass) : pass_(pass) {}

  void run() {
    pass_.eachOf<AssignStmt, VarDecl, CompositeLit, ReturnStmt, CallExpr, RangeClause, FuncDecl, FuncLit>(
        [&](Node* node) { check(node); });
  }

 private:
  void check(Node* node) {
    if (auto* s = cast<AssignStmt>(node)) assignment(s);
    if (auto* decl = cast<VarDecl>(node)) variables(decl);
    if (auto* lit = cast<CompositeLit>(node)) literal(lit);
    if (auto* s = cast<ReturnStmt>(node)) results(s);
    if (auto* call = cast<CallExpr>(node)) arguments(call);
    if (auto* clause = cast<RangeClause>(node)) range(clause);
    if (auto* decl = cast<FuncDecl>(node)) {
      if (decl->recv != nullptr) parameter(decl->name->value.str(), decl->recv->type);
      parameters(decl->name->value.str(), decl->funcType);
    }
    if (auto* lit = cast<FuncLit>(node)) parameters("func", lit->funcType);
  }

  void assignment(AssignStmt* s) {
    if (s->rhs == nullptr) return;
    auto lhs = types::unpackExpr(s->lhs);
    auto rhs = types::unpackExpr(s->rhs);
    bool reported = false;
    for (size_t i = 0; i < rhs.size(); i++) {
      std::string path = copiedLock(pass_, rhs[i]);
      if (path.empty()) continue;
      pass_.report(rhs[i], "assignment copies lock value to " + exprText(pass_, lhs[i]) + ": " + path);
      reported = true;
    }
    if (!reported) iterationVariables(s, lhs);
  }

  // The variables of `for x := …; …; … {` are copied from one iteration to the next.
  void iterationVariables(AssignStmt* s, std::span<Expr*> lhs) {
    auto* loop = cast<ForStmt>(pass_.parent(s));
    if (loop == nullptr || loop->init != s || s->op != Operator::Def || !loop->perIterationVars) return;
    for (Expr* x : lhs) {
      auto* name = cast<NameExpr>(x);
      if (name == nullptr || name->value.isBlank() || name->object == nullptr) continue;
      std::string path = lockPath(pass_, name->object->type);
      if (!path.empty()) {
        pass_.report(x, "for loop iteration copies lock value to " + name->value.str() + ": " + path);
      }
    }
  }

  void variables(VarDecl* decl) {
    auto values = types::unpackExpr(decl->values);
    for (size_t i = 0; i < values.size(); i++) {
      std::string path = copiedLock(pass_, values[i]);
      if (path.empty()) continue;
      pass_.report(values[i], "variable declaration copies lock value to " + decl->names[i]->value.str() + ": " + path);
    }
  }

  void literal(CompositeLit* lit) {
    for (Expr* x : lit->elems) {
      if (auto* pair = cast<KeyValueExpr>(x)) x = pair->value;
      std::string path = copiedLock(pass_, x);
      if (!path.empty()) pass_.report(x, "literal copies lock value from " + exprText(pass_, x) + ": " + path);
    }
  }

  void results(ReturnStmt* s) {
    for (Expr* x : types::unpackExpr(s->results)) {
      std::string path = copiedLock(pass_, x);
      if (!path.empty()) pass_.report(x, "return copies lock value: " + path);
    }
  }

  void arguments(CallExpr* call) {
    if (looksAtTypeOnly(call)) return;
    for (Expr* x : call->args) {
      std::string path = copiedLock(pass_, x);
      if (!path.empty()) {
        pass_.report(x, "call of " + exprText(pass_, call->fun) + " copies lock value: " + path);
      }
    }
  }

  static bool looksAtTypeOnly(CallExpr* call) {
    using enum types::BuiltinId;
    auto* builtin = types::cast<types::Builtin>(callee(call));
    return builtin != nullptr && (builtin->id == Len || builtin->id == Cap || builtin->id == Sizeof ||
                                  builtin->id == Offsetof || builtin->id == Alignof);
  }

  void parameters(const std::string& function, FuncTypeExpr* type) {
    Expr* previous = nullptr;
    for (Field* field : type->params) {
      if (field->type != previous) parameter(function, field->type);
      previous = field->type;
    }
  }
  void parameter(const std::string& function, Expr* type) {
    std::string path = lockPath(pass_, type->type);
    if (!path.empty()) pass_.report(type, function + " passes lock by value: " + path);
  }

  void range(RangeClause* clause) {
    for (Expr* x : types::unpackExpr(clause->lhs)) {
      auto* name = cast<NameExpr>(x);
      if (name != nullptr && name->value.isBlank()) continue;
      types::Type* type = name != nullptr && name->object != nullptr ? name->object->type : x->type;
      std::string path = lockPath(pass_, type);
      if (!path.empty()) pass_.report(x, "range var " + exprText(pass_, x) + " copies lock: " + path);
    }
  }

  Pass& pass_;
};

}  // namespace

void copylocks(Pass& pass) { Copylocks(pass).run(); }

}  // namespace gopark::vet
