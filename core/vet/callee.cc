#include "vet/callee.h"

#include <algorithm>

#include "syntax/positions.h"

namespace gopark::vet {

using namespace syntax;

namespace {

bool contains(Names names, std::string_view name) { return std::find(names.begin(), names.end(), name) != names.end(); }

bool isIn(types::Object* object, std::string_view package) {
  return object->package != nullptr && object->package->path == package;
}

}  // namespace

types::Object* namedObject(Expr* fun) {
  fun = unparen(fun);
  if (auto* index = cast<IndexExpr>(fun)) {
    if (index->index->kind == NodeKind::ListExpr || index->index->isType()) fun = unparen(index->x);
  }
  NameExpr* name = cast<NameExpr>(fun);
  if (auto* selector = cast<SelectorExpr>(fun)) name = selector->sel;
  types::Object* object = name == nullptr ? nullptr : name->object;
  return object == nullptr || object->kind() == types::ObjectKind::TypeName ? nullptr : object;
}

types::Func* staticCallee(CallExpr* call) {
  auto* func = types::cast<types::Func>(callee(call));
  if (func == nullptr) return nullptr;
  types::Var* recv = func->signature()->recv;
  return recv != nullptr && types::isInterface(recv->type) ? nullptr : func;
}

types::Object* originOf(types::Object* object) {
  if (auto* func = types::cast<types::Func>(object)) return func->origin != nullptr ? func->origin : func;
  if (auto* var = types::cast<types::Var>(object)) return var->origin != nullptr ? var->origin : var;
  return object;
}

bool isFunction(types::Object* object, std::string_view package, Names names) {
  auto* func = types::cast<types::Func>(object);
  return func != nullptr && isIn(func, package) && func->signature()->recv == nullptr &&
         contains(names, func->name.view());
}

bool isMethod(types::Object* object, std::string_view package, std::string_view type, Names names) {
  auto* func = types::cast<types::Func>(object);
  if (func == nullptr || !isIn(func, package) || !contains(names, func->name.view())) return false;
  types::Var* recv = func->signature()->recv;
  return recv != nullptr && isNamed(types::deref(recv->type, nullptr), package, type);
}

bool isBuiltin(types::Object* object, types::BuiltinId id) {
  auto* builtin = types::cast<types::Builtin>(object);
  return builtin != nullptr && builtin->id == id;
}

bool isNamed(types::Type* type, std::string_view package, std::string_view name) {
  types::Named* named = types::asNamed(type);
  return named != nullptr && named->object->name.is(name) && isIn(named->object, package);
}

std::string fullName(const Pass& pass, types::Object* object) {
  auto* func = types::cast<types::Func>(object);
  if (func == nullptr) return object->name.str();
  types::Var* recv = func->signature()->recv;
  if (recv == nullptr) return types::packagePrefix(func->package, pass.byPath()) + func->name.str();
  bool isLiteral = types::cast<types::Interface>(recv->type) != nullptr;
  return "(" + (isLiteral ? "interface" : pass.text(recv->type)) + ")." + func->name.str();
}

}  // namespace gopark::vet
