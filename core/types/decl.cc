// Declarations (spec, "Declarations and scope"): giving objects their types.
#include <algorithm>

#include "syntax/positions.h"
#include "types/chains.h"
#include "types/checker.h"

namespace gopark::types {

using syntax::Expr;
using syntax::Operator;

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
  if (objPathIdx.contains(object)) {
    bool valid = validCycle(object);
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
  if (objPath.size() > kMaxDeclarationDepth && !tooDeepReported_) {
    errorf(object, "expression or type is nested too deeply");
    tooDeepReported_ = true;
  }
  if (objPath.size() > kMaxDeclarationDepth || tooDeep(object)) {
    object->type = object->kind() == ObjectKind::Func ? static_cast<Type*>(newSignature()) : invalidType();
    return;
  }

  push(object);
  object->color = Color::Grey;
  Environment saved = env;
  env = Environment{};
  env.scope = d->file;
  env.version = d->version;
  switch (object->kind()) {
    case ObjectKind::Const:
      env.decl = d;
      constDecl(as<Const>(object), d->vtyp, d->init, d->inherited);
      break;
    case ObjectKind::Var:
      env.decl = d;
      varDecl(as<Var>(object), d->lhs, d->vtyp, d->init);
      break;
    case ObjectKind::TypeName:
      typeDecl(as<TypeName>(object), d->tdecl);
      collectMethods(as<TypeName>(object));
      break;
    case ObjectKind::Func:
      funcDecl(as<Func>(object), d);
      break;
    default:
      UNREACHABLE("declaration of this kind of object");
  }
  env = saved;
  object->color = Color::Black;
  pop();
}

// ------------------------------------------------------------------------------------------------ cycles

bool Checker::validCycle(Object* object) {
  std::span<Object* const> cycle = std::span<Object* const>(objPath).subspan(objPathIdx.at(object));
  size_t values = 0, definitions = 0;
  for (Object* member : cycle) {
    if (member->kind() == ObjectKind::Const || member->kind() == ObjectKind::Var) {
      values++;
    } else if (auto* typeName = cast<TypeName>(member)) {
      // Cycles through type parameter lists are fine.
      if (env.inTParamList && typeName->type != nullptr && isGeneric(typeName->type)) return true;
      if (!isAlias(typeName)) definitions++;
    }
  }
  // Those of values alone are reported with the initialisation order; one of types needs a definition that ends it.
  if (values == cycle.size() || (values == 0 && definitions > 0)) return true;
  size_t first = 0;
  for (size_t i = 1; i < cycle.size(); i++) {
    if (cycle[i]->pos < cycle[first]->pos) first = i;
  }
  cycleError(cycle, first);
  return false;
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

void Checker::constDecl(Const* object, Expr* typ, Expr* init, bool inherited) {
  CHECK(object->type == nullptr);
  const Constant* savedIota = env.iota;
  Pos savedErrpos = env.errpos;
  env.iota = object->value;
  env.errpos = Pos{};
  object->value = makeUnknown();  // in case of errors
  bool ok = true;
  if (typ != nullptr) {
    Type* t = this->typ(typ);
    if (isConstType(t)) {
      object->type = t;
    } else {
      if (isValid(under(t))) errorf(typ, "invalid constant type ", t);
      object->type = invalidType();
      ok = false;
    }
  }
  if (ok) {
    Operand x;
    if (init != nullptr) {
      if (inherited) env.errpos = object->pos;
      expr(nullptr, &x, init);
    }
    initConst(object, &x);
  }
  env.iota = savedIota;
  env.errpos = savedErrpos;
}

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

void Checker::varDecl(Var* object, std::span<Var*> lhs, Expr* typ, Expr* init) {
  CHECK(object->type == nullptr);
  if (typ != nullptr) object->type = varType(typ);
  if (init == nullptr) {
    if (typ == nullptr) object->type = invalidType();  // reported by arity
    return;
  }
  if (lhs.size() <= 1) {
    if (lazy && object->varKind == VarKind::Package && env.decl != nullptr) {
      if (object->type == nullptr) object->type = lazyInitType(init);
      if (object->type != nullptr) {
        env.decl->lazyInit = true;
        return;
      }
    }
    Operand x;
    expr(newTarget(object->type, object->name.view()), &x, init);
    initVar(object, &x, "variable declaration");
    return;
  }
  // Several variables, one initialiser: they all get the declared type, or each that of its value.
  if (typ != nullptr) {
    for (Var* var : lhs) var->type = object->type;
  }
  initVars(lhs, {&init, 1}, nullptr);
}

// ------------------------------------------------------------------------------------------------ types

bool Checker::isImportedConstraint(Type* type) {
  Named* named = type == nullptr ? nullptr : asNamed(type);
  if (named == nullptr || named->object->package == pkg || named->object->package == nullptr) return false;
  auto* u = cast<Interface>(under(named));
  return u != nullptr && !typeSet(u)->isMethodSet();
}

void Checker::typeDecl(TypeName* object, syntax::TypeDecl* decl) {
  CHECK(object->type == nullptr);
  auto** right = make<Type*>(nullptr);
  later([this, object, decl, right] {
    if (Named* named = asNamed(object->type)) validType(named);
    if (!lazy && isImportedConstraint(*right)) {
      verifyVersionf(decl->typeExpr, go1_18, "using type constraint ", *right);
    }
  });
  decl->alias ? aliasDecl(object, decl, right) : namedDecl(object, decl, right);
}

void Checker::aliasDecl(TypeName* object, syntax::TypeDecl* decl, Type** right) {
  bool generic = !decl->typeParams.empty();
  if (!generic || verifyVersionf(decl->typeParams[0], go1_23, "generic type alias")) {
    verifyVersionf(decl, go1_9, "type alias");
  }
  Alias* alias = newAlias(object, nullptr);
  if (generic) {
    openScope(decl);
    collectTypeParams(&alias->typeParams, decl->typeParams);
  }
  *right = declaredType(decl->typeExpr, object);
  alias->fromRHS = *right;
  // spec: the type must not be a type parameter that is declared with the alias.
  if (auto* param = cast<TypeParam>(*right)) {
    auto params = items(alias->typeParams);
    if (std::find(params.begin(), params.end(), param) != params.end()) {
      errorf(decl->typeExpr, "cannot use type parameter declared in alias declaration as RHS");
      alias->fromRHS = invalidType();
    }
  }
  if (generic) closeScope();
}

void Checker::namedDecl(TypeName* object, syntax::TypeDecl* decl, Type** right) {
  bool generic = !decl->typeParams.empty();
  if (generic) verifyVersionf(decl->typeParams[0], go1_18, "type parameter");
  Named* named = newNamed(object, nullptr);
  if (generic) {
    openScope(decl);
    collectTypeParams(&named->typeParams, decl->typeParams);
  }
  *right = declaredType(decl->typeExpr, object);
  named->fromRHS = *right;
  if (isTypeParam(*right)) {  // spec: "In a type definition the given type cannot be a type parameter."
    errorf(decl->typeExpr, "cannot use a type parameter as RHS in type declaration");
    named->fromRHS = invalidType();
  }
  if (generic) closeScope();
}

void Checker::collectTypeParams(TypeParamList** to, std::span<syntax::Field*> list) {
  // Declared up-front, and visible before the bounds are looked at: bounds may refer to each other and to the generic
  // type itself.
  std::vector<TypeParam*> params;
  for (syntax::Field* field : list) params.push_back(declareTypeParam(field->name, list[0]->pos));
  *to = bindTParams(params);

  bool saved = env.inTParamList;
  env.inTParamList = true;
  Type* bound = nullptr;
  for (size_t i = 0; i < list.size(); i++) {
    // Shared bounds stay shared, for printing too.
    if (i == 0 || list[i]->type != list[i - 1]->type) {
      bound = this->bound(list[i]->type);
      if (isTypeParam(bound)) {
        errorf(list[i]->type, "cannot use a type parameter as constraint");
        bound = invalidType();
      }
    }
    params[i]->bound = bound;
  }
  env.inTParamList = saved;
}

Type* Checker::bound(Expr* x) {
  // ~T and A|B stand for the interface that embeds them.
  auto* operation = syntax::cast<syntax::Operation>(x);
  if (operation == nullptr || (operation->op != Operator::Tilde && operation->op != Operator::Or)) return typ(x);
  auto* literal = make<syntax::InterfaceTypeExpr>(x->pos);
  literal->methods = this->list(std::vector<syntax::Field*>{make<syntax::Field>(x->pos, nullptr, x)});
  Type* type = typ(literal);
  if (auto* interface = cast<Interface>(type)) interface->implicit = true;
  return type;
}

TypeParam* Checker::declareTypeParam(syntax::NameExpr* name, Pos scopePos) {
  TypeName* object = newTypeName(name->pos, pkg, name->value, nullptr);
  TypeParam* param = newTypeParam(object, invalidType());  // until the bound is known
  declare(env.scope, name, object, scopePos);
  return param;
}

// ------------------------------------------------------------------------------------------------ methods, functions

void Checker::collectMethods(TypeName* object) {
  auto found = methods.find(object);
  if (found == methods.end()) return;
  std::vector<Func*> candidates = std::move(found->second);
  methods.erase(found);
  Named* base = asNamed(object->type);
  // The type may not be complete yet.
  if (base != nullptr && !lazy) later([this, base] { checkFieldUniqueness(base); });

  std::unordered_map<Name, Func*> seen;
  std::vector<Func*> valid;
  for (Func* method : candidates) {
    auto [at, fresh] = seen.emplace(method->name, method);
    if (fresh) {
      valid.push_back(method);
    } else {
      errorf(method->pos, "method ", object->name, ".", method->name, " already declared at ",
             posString(at->second->pos));
    }
  }
  if (base != nullptr) unpack(base)->methods = list(valid);
}

void Checker::checkFieldUniqueness(Named* base) {
  auto* type = cast<Struct>(under(base));
  if (type == nullptr) return;
  std::unordered_map<Name, Func*> names;
  for (Func* method : base->methods) names.emplace(method->name, method);
  for (Var* field : type->fields) {
    auto found = names.find(field->name);
    if (field->name.isBlank() || found == names.end()) continue;
    Error error(this);
    error.addf(found->second, "field and method with the same name ", field->name);
    error.addAltDecl(field);
    error.report();
  }
}

void Checker::funcDecl(Func* object, DeclInfo* decl) {
  CHECK(object->type == nullptr && env.iota == nullptr);
  Signature* sig = newSignature();
  object->type = sig;  // guards against cycles
  syntax::FuncDecl* fdecl = decl->fdecl;
  funcType(sig, fdecl->recv, fdecl->typeParams, fdecl->funcType);
  sig->scope->pos = fdecl->pos;
  sig->scope->end = syntax::endPos(fdecl);
  if (!fdecl->typeParams.empty() && !fdecl->hasBody()) {
    softErrorf(fdecl, "generic function is missing function body");
  }
  if (lazy || fdecl->body == nullptr) return;
  object->bodyChecked = true;
  later([this, object, decl, sig] { funcBody(decl, object->name.view(), sig, decl->fdecl->body, nullptr); });
}

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
      declConst(s, index - first, last, !own);
    } else if (auto* s = syntax::cast<syntax::VarDecl>(decl)) {
      declVar(s);
    } else if (auto* s = syntax::cast<syntax::TypeDecl>(decl)) {
      TypeName* object = newTypeName(s->name->pos, pkg, s->name->value, nullptr);
      // The scope of a type begins at its name.
      declare(env.scope, s->name, object, s->name->pos);
      push(object);
      typeDecl(object, s);
      pop();
      object->color = Color::Black;
    } else {
      errorf(decl, "invalid syntax tree: unknown declaration");
    }
  }
}

void Checker::declConst(syntax::ConstDecl* s, size_t index, syntax::ConstDecl* last, bool inherited) {
  size_t top = delayed.size();
  const Constant* iota = makeInt64(static_cast<int64_t>(index));
  std::span<Expr*> values = unpackExpr(last->values);
  std::vector<Const*> lhs;
  for (size_t i = 0; i < s->names.size(); i++) {
    lhs.push_back(newConst(s->names[i]->pos, pkg, s->names[i]->value, nullptr, iota));
    constDecl(lhs[i], last->typeExpr, i < values.size() ? values[i] : nullptr, inherited);
  }
  arity(s->pos, s->names, values, true, inherited);
  // Function literals in the initialisers do not see the new names.
  processDelayed(top);
  Pos scopePos = syntax::endPos(s);
  for (size_t i = 0; i < lhs.size(); i++) declare(env.scope, s->names[i], lhs[i], scopePos);
}

void Checker::declVar(syntax::VarDecl* s) {
  size_t top = delayed.size();
  std::vector<Var*> all;
  for (syntax::NameExpr* name : s->names) all.push_back(newVar(VarKind::Local, name->pos, pkg, name->value, nullptr));
  std::span<Var*> vars = list(all);
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
    varDecl(vars[i], lhs, s->typeExpr, init);
    if (values.size() == 1) break;  // all have their types
  }
  if (s->typeExpr == nullptr || !values.empty()) arity(s->pos, s->names, values, false, false);
  processDelayed(top);
  Pos scopePos = syntax::endPos(s);
  for (size_t i = 0; i < vars.size(); i++) declare(env.scope, s->names[i], vars[i], scopePos);
}

}  // namespace gopark::types
