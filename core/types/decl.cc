// Declarations (spec, "Declarations and scope"): giving objects their types.
#include <algorithm>

#include "syntax/positions.h"
#include "types/chains.h"
#include "types/checker.h"

namespace gopark::types {

using syntax::Expr;
using syntax::Operator;

namespace {

bool validCycle(Checker* check, Object* object);
void constDecl(Checker* check, Const* object, syntax::Expr* typ, syntax::Expr* init, bool inherited);
void varDecl(Checker* check, Var* object, std::span<Var*> lhs, syntax::Expr* typ, syntax::Expr* init);
void typeDecl(Checker* check, TypeName* object, syntax::TypeDecl* decl);
Type* bound(Checker* check, syntax::Expr* x);
void collectMethods(Checker* check, TypeName* object);
void checkFieldUniqueness(Checker* check, Named* base);
void funcDecl(Checker* check, Func* object, DeclInfo* decl);
void aliasDecl(Checker* check, TypeName* object, syntax::TypeDecl* decl, Type** rhs);
void namedDecl(Checker* check, TypeName* object, syntax::TypeDecl* decl, Type** rhs);
void declConst(Checker* check, syntax::ConstDecl* s, size_t index, syntax::ConstDecl* last, bool inherited);
void declVar(Checker* check, syntax::VarDecl* s);

}  // namespace

void Checker::declare(Scope* scope, syntax::NameExpr* id, Object* object, Pos scopePos) {
  if (!object->name.isBlank()) {
    if (Object* alternative = scope->insert(object)) {
      Error error(this);
      error.addf(object, object->name, " redeclared in this block");
      error.addAltDecl(alternative);
      return error.report();
    }
    object->scopePos = scopePos;
  }
  recordDef(id, object);
}

// An object is White while its type is unknown, Grey while it is on objPath, Black when its type is known. Meeting a
// Grey object is a cycle, which may be valid.
void Checker::objDecl(Object* object) {
  if (object->package != pkg) return declareObject(object);
  if (objPath.contains(object)) {
    bool valid = validCycle(this, object);
    switch (object->kind()) {
      case ObjectKind::Const:
      case ObjectKind::Var:
        if (!valid || object->type == nullptr) object->type = invalidType();
        break;
      case ObjectKind::TypeName:
        if (!valid) object->type = invalidType();
        break;
      default:  // a function keeps its (empty) signature
        break;
    }
    CHECK(object->type != nullptr);
    return;
  }
  if (object->type != nullptr) return;
  DeclInfo* d = declInfo(object);
  CHECK_MSG(d != nullptr, "an object without type and declaration");
  if (objPath.size() > kMaxDeclarationDepth && !nesting.reported) {
    errorf(object, "expression or type is nested too deeply");
    nesting.reported = true;
  }
  if (objPath.size() > kMaxDeclarationDepth || tooDeep(object)) {
    object->type = object->kind() == ObjectKind::Func ? static_cast<Type*>(newSignature()) : invalidType();
    return;
  }

  objPath.push(object);
  object->color = Color::Grey;
  Environment saved = env;
  env = Environment{};
  env.scope = d->file;
  env.version = d->version;
  switch (object->kind()) {
    case ObjectKind::Const:
      env.decl = d;
      constDecl(this, as<Const>(object), d->vtyp, d->init, d->inherited);
      break;
    case ObjectKind::Var:
      env.decl = d;
      varDecl(this, as<Var>(object), d->lhs, d->vtyp, d->init);
      break;
    case ObjectKind::TypeName:
      typeDecl(this, as<TypeName>(object), d->tdecl);
      collectMethods(this, as<TypeName>(object));
      break;
    case ObjectKind::Func:
      funcDecl(this, as<Func>(object), d);
      break;
    default:
      UNREACHABLE("declaration of this kind of object");
  }
  env = saved;
  object->color = Color::Black;
  objPath.pop();
}

// ------------------------------------------------------------------------------------------------ cycles

namespace {

bool validCycle(Checker* check, Object* object) {
  std::span<Object* const> cycle = check->objPath.cycle(object);
  size_t values = 0, definitions = 0;
  for (Object* member : cycle) {
    if (member->kind() == ObjectKind::Const || member->kind() == ObjectKind::Var) {
      values++;
    } else if (auto* typeName = cast<TypeName>(member)) {
      // Cycles through type parameter lists are fine.
      if (check->env.inTParamList && typeName->type != nullptr && isGeneric(typeName->type)) return true;
      if (!isAlias(typeName)) definitions++;
    }
  }
  // Those of values alone are reported with the initialisation order; one of types needs a definition that ends it.
  if (values == cycle.size() || (values == 0 && definitions > 0)) return true;
  check->cycleError(cycle);
  return false;
}

}  // namespace

void Checker::cycleError(std::span<Object* const> cycle) {
  auto first = std::min_element(cycle.begin(), cycle.end(), [](Object* a, Object* b) { return a->pos < b->pos; });
  cycleError(cycle, static_cast<size_t>(first - cycle.begin()));
}

void Checker::cycleError(std::span<Object* const> cycle, size_t start) {
  auto name = [this](Object* object) {
    Named* named = object->type == nullptr ? nullptr : asNamed(object->type);
    if (named != nullptr && named->typeArgs != nullptr) return typeString(named, Qualifier(this));
    return packagePrefix(object->package, Qualifier(this)) + object->name.str();
  };
  Object* object = cycle[start];
  bool isType = object->kind() == ObjectKind::TypeName;
  if (isType) {
    if (auto* alias = cast<Alias>(object->type)) alias->fromRHS = invalidType();
  }
  if (cycle.size() == 1) {
    errorf(object, isType ? "invalid recursive type: " : "invalid cycle in declaration: ", name(object),
           " refers to itself");
    return;
  }
  Error error(this);
  error.addf(object, isType ? "invalid recursive type " : "invalid cycle in declaration of ", name(object));
  for (size_t i = 0; i < cycle.size(); i++) {
    Object* next = cycle[(start + i + 1) % cycle.size()];
    error.addf(object, name(object), " refers to ", name(next));
    object = next;
  }
  error.report();
}

// ------------------------------------------------------------------------------------------------ values

namespace {

void constDecl(Checker* check, Const* object, Expr* typ, Expr* init, bool inherited) {
  CHECK(object->type == nullptr);
  const Constant* savedIota = check->env.iota;
  Pos savedErrpos = check->env.errpos;
  check->env.iota = object->value;
  check->env.errpos = Pos{};
  object->value = makeUnknown();  // in case of errors
  bool ok = true;
  if (typ != nullptr) {
    Type* t = check->typ(typ);
    if (isConstType(t)) {
      object->type = t;
    } else {
      if (isValid(under(t))) check->errorf(typ, "invalid constant type ", t);
      object->type = invalidType();
      ok = false;
    }
  }
  if (ok) {
    Operand x;
    if (init != nullptr) {
      if (inherited) check->env.errpos = object->pos;
      check->expr(nullptr, &x, init);
    }
    check->initConst(object, &x);
  }
  check->env.iota = savedIota;
  check->env.errpos = savedErrpos;
}

}  // namespace

// The type that an initialiser's first token tells, or null: so that the tables of std need not be checked before
// somebody reads them.
Type* Checker::lazyInitType(Expr* init) {
  bool address = false;
  if (auto* operation = syntax::cast<syntax::Operation>(init);
      operation != nullptr && operation->op == Operator::And && operation->y == nullptr) {
    address = true;
    init = syntax::unparen(operation->x);
  }
  auto* literal = syntax::cast<syntax::CompositeLit>(init);
  if (literal == nullptr || literal->typeExpr == nullptr) return nullptr;
  if (auto* array = syntax::cast<syntax::ArrayTypeExpr>(literal->typeExpr); array != nullptr && array->len == nullptr) {
    return nullptr;
  }
  Type* type = typ(literal->typeExpr);
  return address ? newPointer(type) : type;
}

namespace {

void varDecl(Checker* check, Var* object, std::span<Var*> lhs, Expr* typ, Expr* init) {
  CHECK(object->type == nullptr);
  if (typ != nullptr) object->type = check->varType(typ);
  if (init == nullptr) {
    if (typ == nullptr) object->type = invalidType();  // reported by arity
    return;
  }
  if (lhs.size() <= 1) {
    if (check->lazy && object->varKind == VarKind::Package && check->env.decl != nullptr) {
      if (object->type == nullptr) object->type = check->lazyInitType(init);
      if (object->type != nullptr) {
        check->env.decl->lazyInit = true;
        return;
      }
    }
    Operand x;
    check->expr(check->newTarget(object->type, object->name.view()), &x, init);
    check->initVar(object, &x, "variable declaration");
    return;
  }
  // Several variables, one initialiser: they all get the declared type, or each that of its value.
  if (typ != nullptr) {
    for (Var* var : lhs) var->type = object->type;
  }
  check->initVars(lhs, {&init, 1}, nullptr);
}

}  // namespace

// ------------------------------------------------------------------------------------------------ types

bool Checker::isImportedConstraint(Type* type) {
  Named* named = type == nullptr ? nullptr : asNamed(type);
  if (named == nullptr || named->object->package == pkg || named->object->package == nullptr) return false;
  auto* u = cast<Interface>(under(named));
  return u != nullptr && !typeSet(u)->isMethodSet();
}

namespace {

void typeDecl(Checker* check, TypeName* object, syntax::TypeDecl* decl) {
  CHECK(object->type == nullptr);
  auto** right = check->make<Type*>(nullptr);
  check->later([check, object, decl, right] {
    if (Named* named = asNamed(object->type)) check->validType(named);
    if (!check->lazy && check->isImportedConstraint(*right)) {
      check->verifyVersionf(decl->typeExpr, go1_18, "using type constraint ", *right);
    }
  });
  decl->alias ? aliasDecl(check, object, decl, right) : namedDecl(check, object, decl, right);
}

void aliasDecl(Checker* check, TypeName* object, syntax::TypeDecl* decl, Type** right) {
  bool generic = !decl->typeParams.empty();
  if (!generic || check->verifyVersionf(decl->typeParams[0], go1_23, "generic type alias")) {
    check->verifyVersionf(decl, go1_9, "type alias");
  }
  Alias* alias = check->newAlias(object, nullptr);
  if (generic) {
    check->openScope(decl);
    check->collectTypeParams(&alias->typeParams, decl->typeParams);
  }
  *right = check->declaredType(decl->typeExpr, object);
  alias->fromRHS = *right;
  // spec: the type must not be a type parameter that is declared with the alias.
  if (auto* param = cast<TypeParam>(*right)) {
    auto params = items(alias->typeParams);
    if (std::find(params.begin(), params.end(), param) != params.end()) {
      check->errorf(decl->typeExpr, "cannot use type parameter declared in alias declaration as RHS");
      alias->fromRHS = invalidType();
    }
  }
  if (generic) check->closeScope();
}

void namedDecl(Checker* check, TypeName* object, syntax::TypeDecl* decl, Type** right) {
  bool generic = !decl->typeParams.empty();
  if (generic) check->verifyVersionf(decl->typeParams[0], go1_18, "type parameter");
  Named* named = check->newNamed(object, nullptr);
  if (generic) {
    check->openScope(decl);
    check->collectTypeParams(&named->typeParams, decl->typeParams);
  }
  *right = check->declaredType(decl->typeExpr, object);
  named->fromRHS = *right;
  if (isTypeParam(*right)) {  // spec: "In a type definition the given type cannot be a type parameter."
    check->errorf(decl->typeExpr, "cannot use a type parameter as RHS in type declaration");
    named->fromRHS = invalidType();
  }
  if (generic) check->closeScope();
}

}  // namespace

void Checker::collectTypeParams(TypeParamList** to, std::span<syntax::Field*> list) {
  // Declared up-front, and visible before the bounds are looked at: bounds may refer to each other and to the generic
  // type itself.
  std::vector<TypeParam*> params;
  for (syntax::Field* field : list) params.push_back(declareTypeParam(field->name, list[0]->pos));
  *to = bindTParams(params);

  bool saved = env.inTParamList;
  env.inTParamList = true;
  Type* constraint = nullptr;
  for (size_t i = 0; i < list.size(); i++) {
    // Shared bounds stay shared, for printing too.
    if (i == 0 || list[i]->type != list[i - 1]->type) {
      constraint = bound(this, list[i]->type);
      if (isTypeParam(constraint)) {
        errorf(list[i]->type, "cannot use a type parameter as constraint");
        constraint = invalidType();
      }
    }
    params[i]->bound = constraint;
  }
  env.inTParamList = saved;
}

namespace {

Type* bound(Checker* check, Expr* x) {
  // ~T and A|B stand for the interface that embeds them.
  auto* operation = syntax::cast<syntax::Operation>(x);
  if (operation == nullptr || (operation->op != Operator::Tilde && operation->op != Operator::Or)) return check->typ(x);
  auto* literal = check->make<syntax::InterfaceTypeExpr>(x->pos);
  literal->methods = check->list(std::vector<syntax::Field*>{check->make<syntax::Field>(x->pos, nullptr, x)});
  Type* type = check->typ(literal);
  if (auto* interface = cast<Interface>(type)) interface->implicit = true;
  return type;
}

}  // namespace

TypeParam* Checker::declareTypeParam(syntax::NameExpr* name, Pos scopePos) {
  TypeName* object = newTypeName(name->pos, pkg, name->value, nullptr);
  TypeParam* param = newTypeParam(object, invalidType());  // until the bound is known
  declare(env.scope, name, object, scopePos);
  return param;
}

// ------------------------------------------------------------------------------------------------ methods, functions

namespace {

void collectMethods(Checker* check, TypeName* object) {
  auto found = check->methods.find(object);
  if (found == check->methods.end()) return;
  std::vector<Func*> candidates = std::move(found->second);
  check->methods.erase(found);
  Named* base = asNamed(object->type);
  // The type may not be complete yet.
  if (base != nullptr && !check->lazy) check->later([check, base] { checkFieldUniqueness(check, base); });

  std::unordered_map<Name, Func*> seen;
  std::vector<Func*> valid;
  for (Func* method : candidates) {
    auto [at, fresh] = seen.emplace(method->name, method);
    if (fresh) {
      valid.push_back(method);
    } else {
      check->errorf(method->pos, "method ", object->name, ".", method->name, " already declared at ",
                    check->posString(at->second->pos));
    }
  }
  if (base != nullptr) unpack(base)->methods = check->list(valid);
}

void checkFieldUniqueness(Checker* check, Named* base) {
  auto* type = cast<Struct>(under(base));
  if (type == nullptr) return;
  std::unordered_map<Name, Func*> names;
  for (Func* method : base->methods) names.emplace(method->name, method);
  for (Var* field : type->fields) {
    auto found = names.find(field->name);
    if (field->name.isBlank() || found == names.end()) continue;
    Error error(check);
    error.addf(found->second, "field and method with the same name ", field->name);
    error.addAltDecl(field);
    error.report();
  }
}

void funcDecl(Checker* check, Func* object, DeclInfo* decl) {
  CHECK(object->type == nullptr && check->env.iota == nullptr);
  Signature* sig = check->newSignature();
  object->type = sig;  // guards against cycles
  syntax::FuncDecl* fdecl = decl->fdecl;
  check->funcType(sig, fdecl->recv, fdecl->typeParams, fdecl->funcType);
  sig->scope->pos = fdecl->pos;
  sig->scope->end = syntax::endPos(fdecl);
  if (!fdecl->typeParams.empty() && !fdecl->hasBody()) {
    check->softErrorf(fdecl, "generic function is missing function body");
  }
  if (check->lazy || fdecl->body == nullptr) return;
  object->bodyChecked = true;
  check->later(
      [check, object, decl, sig] { check->funcBody(decl, object->name.view(), sig, decl->fdecl->body, nullptr); });
}

}  // namespace

// ------------------------------------------------------------------------------------------------ local declarations

void Checker::declStmt(std::span<syntax::Decl*> list) {
  size_t first = 0;
  syntax::ConstDecl* last = nullptr;
  for (size_t index = 0; index < list.size(); index++) {
    syntax::Decl* decl = list[index];
    if (auto* s = syntax::cast<syntax::ConstDecl>(decl)) {
      auto* previous = index == 0 ? nullptr : syntax::cast<syntax::ConstDecl>(list[index - 1]);
      if (previous == nullptr || s->group == nullptr || previous->group != s->group) {
        first = index;
        last = nullptr;
      }
      bool own = s->typeExpr != nullptr || s->values != nullptr || last == nullptr;
      if (own) last = s;
      declConst(this, s, index - first, last, !own);
    } else if (auto* s = syntax::cast<syntax::VarDecl>(decl)) {
      declVar(this, s);
    } else if (auto* s = syntax::cast<syntax::TypeDecl>(decl)) {
      TypeName* object = newTypeName(s->name->pos, pkg, s->name->value, nullptr);
      // The scope of a type begins at its name.
      declare(env.scope, s->name, object, s->name->pos);
      objPath.push(object);
      typeDecl(this, object, s);
      objPath.pop();
      object->color = Color::Black;
    } else {
      errorf(decl, "invalid syntax tree: unknown declaration");
    }
  }
}

namespace {

void declConst(Checker* check, syntax::ConstDecl* s, size_t index, syntax::ConstDecl* last, bool inherited) {
  size_t top = check->delayed.size();
  const Constant* iota = makeInt64(static_cast<int64_t>(index));
  std::span<Expr*> values = unpackExpr(last->values);
  std::vector<Const*> lhs;
  for (size_t i = 0; i < s->names.size(); i++) {
    lhs.push_back(check->newConst(s->names[i]->pos, check->pkg, s->names[i]->value, nullptr, iota));
    constDecl(check, lhs[i], last->typeExpr, i < values.size() ? values[i] : nullptr, inherited);
  }
  check->arity(s->pos, s->names, values, true, inherited);
  // Function literals in the initialisers do not see the new names.
  check->processDelayed(top);
  Pos scopePos = syntax::endPos(s);
  for (size_t i = 0; i < lhs.size(); i++) check->declare(check->env.scope, s->names[i], lhs[i], scopePos);
}

void declVar(Checker* check, syntax::VarDecl* s) {
  size_t top = check->delayed.size();
  std::vector<Var*> all;
  for (syntax::NameExpr* name : s->names)
    all.push_back(check->newVar(VarKind::Local, name->pos, check->pkg, name->value, nullptr));
  std::span<Var*> vars = check->list(all);
  std::span<Expr*> values = unpackExpr(s->values);
  for (size_t i = 0; i < vars.size(); i++) {
    std::span<Var*> lhs;
    Expr* init = nullptr;
    if (values.size() == vars.size()) {
      init = values[i];
    } else if (values.size() == 1) {
      lhs = vars;
      init = values[0];
    } else if (i < values.size()) {
      init = values[i];
    }
    varDecl(check, vars[i], lhs, s->typeExpr, init);
    if (values.size() == 1) break;  // all have their types
  }
  if (s->typeExpr == nullptr || !values.empty()) check->arity(s->pos, s->names, values, false, false);
  check->processDelayed(top);
  Pos scopePos = syntax::endPos(s);
  for (size_t i = 0; i < vars.size(); i++) check->declare(check->env.scope, s->names[i], vars[i], scopePos);
}

}  // namespace

}  // namespace gopark::types
