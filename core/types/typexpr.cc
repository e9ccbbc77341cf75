// Identifiers and type expressions (spec, "Types").
#include "syntax/positions.h"
#include "types/checker.h"

namespace gopark::types {

using syntax::Expr;
using syntax::NodeKind;
using syntax::Operator;

namespace {

Type* typInternal(Checker* check, syntax::Expr* e, TypeName* def);
Type* instantiatedType(Checker* check, syntax::Expr* x, std::span<syntax::Expr*> args);
int64_t arrayLength(Checker* check, syntax::Expr* e);
Type* arrayType(Checker* check, syntax::ArrayTypeExpr* e);
Type* mapType(Checker* check, syntax::MapTypeExpr* e);

}  // namespace

void Checker::ident(Operand* x, syntax::NameExpr* e, bool wantType) {
  x->invalidate();
  x->expr = e;

  Scope* scope = nullptr;
  Object* object = env.lookupScope(e->value, &scope);
  if (object == nullptr) {
    if (e->value.isBlank()) {
      errorf(e, "cannot use _ as value or type");
    } else if (isValidName(e->value.view())) {
      errorf(e, "undefined: ", e->value);
    }
    return;
  }
  if ((object == universe().anyObject || object == universe().comparableObject) &&
      !verifyVersionf(e, go1_18, "predeclared ", e->value)) {
    return;
  }
  recordUse(e, object);

  bool gotType = object->kind() == ObjectKind::TypeName;
  if (!gotType && wantType) {
    errorf(e, object->name, " (", objectKind(object), ") is not a type");
    auto* var = cast<Var>(object);
    if (var != nullptr && var->package == pkg) var->used = true;
    return;
  }

  // A type name of this package is declared again, so to say, to find cycles.
  if (object->type == nullptr || (gotType && wantType && object->package == pkg)) objDecl(object);
  Type* type = object->type;
  CHECK(type != nullptr);

  if (scope->parent == pkg->scope && !imports.dots.empty()) {
    for (const Imports::Dot& import : imports.dots) {
      if (import.scope == scope && import.object == object) import.pkgName->used = true;
    }
  }

  switch (object->kind()) {
    case ObjectKind::PkgName:
      return errorf(e, "use of package ", object->name, " not in selector");
    case ObjectKind::Const:
      addDeclDep(object);
      if (!isValid(type)) return;
      if (object == universe().iota) {
        if (env.iota == nullptr) return errorf(e, "cannot use iota outside constant declaration");
        x->val = env.iota;
      } else {
        x->val = as<Const>(object)->value;
      }
      x->mode = OperandMode::Constant;
      break;
    case ObjectKind::TypeName:
      x->mode = OperandMode::TypExpr;
      break;
    case ObjectKind::Var:
      if (object->package == pkg) as<Var>(object)->used = true;
      addDeclDep(object);
      if (!isValid(type)) return;
      x->mode = OperandMode::Variable;
      break;
    case ObjectKind::Func:
      addDeclDep(object);
      x->mode = OperandMode::Value;
      break;
    case ObjectKind::Builtin:
      x->id = as<Builtin>(object)->id;
      x->mode = OperandMode::Builtin;
      break;
    case ObjectKind::Nil:
      x->mode = OperandMode::NilValue;
      break;
    case ObjectKind::Label:
      UNREACHABLE("a label in an ordinary scope");
  }
  x->typ = type;
}

Type* Checker::varType(Expr* e) {
  Type* type = declaredType(e, nullptr);
  validVarType(e, type);
  return type;
}

// Constraint interfaces are no types of variables. Checked when types are set up.
void Checker::validVarType(Expr* e, Type* type) {
  if (lazy) return;
  switch (type->kind()) {  // those that cannot be an interface
    case TypeKind::Named:
    case TypeKind::Alias:
    case TypeKind::Interface:
      break;
    default:
      return;
  }
  later([this, e, type] {
    auto* t = cast<Interface>(under(type));
    if (t == nullptr || isTypeParam(type)) return;
    Pos pos = syntax::startPos(e);
    TypeSet* set = computeInterfaceTypeSet(this, pos, t);
    if (set->isMethodSet()) return;
    softErrorf(pos, "cannot use type ", type, " outside a type constraint: interface ",
               set->comparable ? "is (or embeds) comparable" : "contains type constraints");
  });
}

Type* Checker::declaredType(Expr* e, TypeName* def) {
  Type* type = typInternal(this, e, def);
  CHECK(isTyped(type));
  if (isGeneric(type)) {
    errorf(e, "cannot use generic type ", type, " without instantiation");
    type = invalidType();
  }
  recordTypeAndValue(e, OperandMode::TypExpr, type, nullptr);
  return type;
}

Type* Checker::genericType(Expr* e, std::string* cause) {
  Type* type = typInternal(this, e, nullptr);
  CHECK(isTyped(type));
  if (isValid(type) && !isGeneric(type)) {
    if (cause != nullptr) *cause = msg(type, " is not a generic type");
    type = invalidType();
  }
  recordTypeAndValue(e, OperandMode::TypExpr, type, nullptr);
  return type;
}

namespace {

// The type that an operand denotes; an error when it is none.
Type* typeOfOperand(Checker* check, Operand* x) {
  switch (x->mode) {
    case OperandMode::TypExpr:
      return x->typ;
    case OperandMode::Invalid:
      break;
    case OperandMode::NoValue:
      check->errorf(x, x, " used as type");
      break;
    default:
      check->errorf(x, x, " is not a type");
  }
  return invalidType();
}

Type* typInternal(Checker* check, Expr* e, TypeName* def) {
  if (check->tooDeep(e)) return invalidType();
  Operand x;
  switch (e->kind) {
    case NodeKind::BadExpr:
      return invalidType();
    case NodeKind::Name:
      check->ident(&x, syntax::as<syntax::NameExpr>(e), true);
      return typeOfOperand(check, &x);
    case NodeKind::SelectorExpr:
      check->selector(&x, syntax::as<syntax::SelectorExpr>(e), true);
      return typeOfOperand(check, &x);
    case NodeKind::IndexExpr: {
      auto* index = syntax::as<syntax::IndexExpr>(e);
      check->verifyVersionf(e, go1_18, "type instantiation");
      return instantiatedType(check, index->x, unpackExpr(index->index));
    }
    case NodeKind::ParenExpr:
      // A generic type in parentheses would have to be instantiated already.
      return check->declaredType(syntax::as<syntax::ParenExpr>(e)->x, def);
    case NodeKind::ArrayType:
      return arrayType(check, syntax::as<syntax::ArrayTypeExpr>(e));
    case NodeKind::SliceType: {
      Slice* type = check->newSlice(nullptr);
      type->elem = check->varType(syntax::as<syntax::SliceTypeExpr>(e)->elem);
      return type;
    }
    case NodeKind::DotsType:
      check->errorf(e, "invalid syntax tree: invalid use of ...");
      return invalidType();
    case NodeKind::StructType: {
      auto* type = check->make<Struct>();
      check->structType(type, syntax::as<syntax::StructTypeExpr>(e));
      return type;
    }
    case NodeKind::Operation: {
      auto* operation = syntax::as<syntax::Operation>(e);
      if (operation->op != Operator::Mul || operation->y != nullptr) break;
      Pointer* type = check->newPointer(invalidType());
      type->elem = check->varType(operation->x);
      // A pointer to an invalid type is as useless as that type.
      return isValid(type->elem) ? static_cast<Type*>(type) : invalidType();
    }
    case NodeKind::FuncType: {
      Signature* type = check->newSignature();
      check->funcType(type, nullptr, {}, syntax::as<syntax::FuncTypeExpr>(e));
      return type;
    }
    case NodeKind::InterfaceType: {
      Interface* type = check->newInterface();
      check->interfaceType(type, syntax::as<syntax::InterfaceTypeExpr>(e), def);
      return type;
    }
    case NodeKind::MapType:
      return mapType(check, syntax::as<syntax::MapTypeExpr>(e));
    case NodeKind::ChanType: {
      auto* chan = syntax::as<syntax::ChanTypeExpr>(e);
      Chan* type = check->newChan(chan->dir, nullptr);
      type->elem = check->varType(chan->elem);
      check->rememberSize(type, e);
      return type;
    }
    default:
      break;
  }
  check->errorf(e, e, " is not a type");
  check->use(e);
  return invalidType();
}

Type* arrayType(Checker* check, syntax::ArrayTypeExpr* e) {
  Array* type = check->newArray(nullptr, -1);
  if (e->len != nullptr) {
    type->len = arrayLength(check, e->len);
  } else {
    check->errorf(e, "invalid use of [...] array (outside a composite literal)");
  }
  type->elem = check->varType(e->elem);
  if (type->len >= 0) check->rememberSize(type, e);
  return type->len >= 0 ? static_cast<Type*>(type) : invalidType();
}

Type* mapType(Checker* check, syntax::MapTypeExpr* e) {
  Map* type = check->newMap(nullptr, nullptr);
  type->key = check->varType(e->key);
  type->elem = check->varType(e->value);
  if (check->lazy) return type;
  // spec: keys must be comparable. Known when types are set up.
  check->later([check, e, type] {
    if (comparable(type->key)) return;
    check->errorf(e->key, "invalid map key type ", type->key,
                  isTypeParam(type->key) ? " (missing comparable constraint)" : "");
  });
  return type;
}

Type* instantiatedType(Checker* check, Expr* x, std::span<Expr*> args) {
  std::string cause;
  Type* generic = check->genericType(x, &cause);
  if (!cause.empty()) {
    check->errorf(x, kInvalidOp, x, std::span<Expr* const>(args), " (", cause, ")");
  }
  if (!isValid(generic)) {
    return generic;
  }
  CHECK_MSG(generic->kind() != TypeKind::Signature, "a generic signature as a type");
  std::vector<Type*> targs;
  if (!check->typeList(args, &targs)) return invalidType();

  Type* inst = check->instance(x->pos, generic, targs, nullptr, check->context());
  if (inst->kind() != TypeKind::Named && inst->kind() != TypeKind::Alias) return invalidType();
  check->recordInstance(x, targs, inst);
  if (check->lazy) return inst;

  // Type parameters may not be set up yet.
  std::span<Type*> list = check->list(targs);
  check->later([check, x, args, inst, list] {
    auto params = items(typeParamsOf(inst));
    Name name = inst->kind() == TypeKind::Named ? as<Named>(inst)->object->name : as<Alias>(inst)->object->name;
    if (!check->validateTArgLen(x->pos, name, params.size(), list.size())) return;
    std::string cause;
    int failed = check->verify(x->pos, params, list, check->context(), &cause);
    if (failed >= 0) {
      auto at = static_cast<size_t>(failed);
      check->softErrorf(at < args.size() ? syntax::startPos(args[at]) : x->pos, cause);
    } else {
      check->mono.recordInstance(check->pkg, x->pos, params, list, args);
    }
    if (auto* named = cast<Named>(inst)) unpack(named);
  });
  return inst;
}

int64_t arrayLength(Checker* check, Expr* e) {
  // A name might be meant as a type parameter.
  if (auto* name = syntax::cast<syntax::NameExpr>(e)) {
    Object* object = check->env.lookup(name->value);
    if (object == nullptr) {
      check->errorf(name, "undefined array length ", name->value, " or missing type constraint");
      return -1;
    }
    if (object->kind() != ObjectKind::Const) {
      check->errorf(name, "invalid array length ", name->value);
      return -1;
    }
  }
  Operand x;
  check->expr(nullptr, &x, e);
  if (x.mode != OperandMode::Constant) {
    if (x.isValid()) check->errorf(x, "array length ", x, " must be constant");
    return -1;
  }
  if (isUntyped(x.typ) || isInteger(x.typ)) {
    const Constant* value = toInt(x.val);
    if (value->kind() == ConstantKind::Int && representableConst(value, basic(BasicKind::Int), nullptr)) {
      bool exact = false;
      int64_t length = int64Val(value, &exact);
      if (exact && length >= 0) return length;
    }
  }
  if (isInteger(x.typ)) {
    check->errorf(x, "invalid array length ", x);
  } else {
    check->errorf(x, "array length ", x, " must be integer");
  }
  return -1;
}

}  // namespace

bool Checker::typeList(std::span<Expr*> list, std::vector<Type*>* types) {
  bool ok = true;
  for (Expr* x : list) {
    types->push_back(varType(x));
    ok = ok && isValid(types->back());
  }
  return ok;
}

}  // namespace gopark::types
