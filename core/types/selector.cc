// Selectors and qualified identifiers (spec, "Selectors", "Method values", "Method expressions"), and the evaluation of
// expressions for nothing but their effect on what counts as used.
#include "syntax/positions.h"
#include "types/checker.h"

namespace gopark::types {

using namespace syntax;

namespace {

void qualifiedIdent(Checker* check, Operand* x, SelectorExpr* e, PkgName* pkgName);
bool selectorOperand(Checker* check, Operand* x, SelectorExpr* e, bool wantType);
void selectorError(Checker* check, Operand* x, SelectorExpr* e, const LookupResult& failed);
bool selectField(Checker* check, Operand* x, SelectorExpr* e, Var* field, const LookupResult& found);
bool selectMethod(Checker* check, Operand* x, SelectorExpr* e, Func* method, const LookupResult& found);

void fail(Operand* x) {
  x->invalidate();
  x->typ = invalidType();
}

// An exported object whose name is `name` but for the case of letters; the first in order of names, or null.
Object* lookupIgnoringCase(Scope* scope, std::string_view name) {
  Object* best = nullptr;
  for (Object* object : scope->elems()) {
    if (!object->exported() || !equalFold(object->name.view(), name)) continue;
    if (best == nullptr || object->name.view() < best->name.view()) best = object;
  }
  return best;
}

}  // namespace

void Checker::selector(Operand* x, SelectorExpr* e, bool wantType) {
  // Packages are no operands: their names are only valid here.
  if (auto* name = cast<NameExpr>(e->x)) {
    if (auto* pkgName = cast<PkgName>(env.lookup(name->value))) {
      recordUse(name, pkgName);
      pkgName->used = true;
      qualifiedIdent(this, x, e, pkgName);
      x->expr = e;
      return;
    }
  }
  bool ok = selectorOperand(this, x, e, wantType);
  if (ok) {
    LookupResult found = lookupFieldOrMethod(x->typ, x->mode == OperandMode::Variable, pkg, e->sel->value, false);
    if (found.object == nullptr) {
      selectorError(this, x, e, found);
      ok = false;
    } else if (auto* field = cast<Var>(found.object)) {
      ok = selectField(this, x, e, field, found);
    } else {
      ok = selectMethod(this, x, e, as<Func>(found.object), found);
    }
  }
  if (!ok) fail(x);
  x->expr = e;
}

namespace {

// pkg.Name
void qualifiedIdent(Checker* check, Operand* x, SelectorExpr* e, PkgName* pkgName) {
  fail(x);
  Package* imported = pkgName->imported;
  gopark::Name sel = e->sel->value;
  Object* object = imported->scope->lookup(sel);
  if (object == nullptr) {
    if (imported->fake || !isValidName(sel.view())) return;
    if (Object* similar = lookupIgnoringCase(imported->scope, sel.view())) {
      check->errorf(e->sel, "undefined: ", e, " (but have ", similar->name, ")");
    } else {
      check->errorf(e->sel, "undefined: ", e);
    }
    return;
  }
  if (!object->exported()) {
    check->errorf(e->sel, "name ", sel, " not exported by package ", imported->name);
    // It is used nevertheless.
  }
  check->recordUse(e->sel, object);
  check->objDecl(object);
  x->typ = object->type;
  switch (object->kind()) {
    case ObjectKind::Const:
      x->val = as<Const>(object)->value;
      x->mode = x->val != nullptr && isValid(x->typ) ? OperandMode::Constant : OperandMode::Invalid;
      break;
    case ObjectKind::TypeName:
      x->mode = OperandMode::TypExpr;
      break;
    case ObjectKind::Var:
      x->mode = OperandMode::Variable;
      break;
    case ObjectKind::Func:
      x->mode = OperandMode::Value;
      break;
    case ObjectKind::Builtin:
      x->mode = OperandMode::Builtin;
      x->id = as<Builtin>(object)->id;
      break;
    default:
      UNREACHABLE("object of a package");
  }
  // A declaration in error, or one that is in the middle of itself.
  if (x->typ == nullptr || (!isValid(x->typ) && x->mode != OperandMode::Builtin)) fail(x);
}

// What is selected from. False: an error was reported.
bool selectorOperand(Checker* check, Operand* x, SelectorExpr* e, bool wantType) {
  check->exprOrType(x, e->x, false);
  if (x->mode == OperandMode::Builtin) {
    check->errorf(e->pos, "invalid use of ", x, " in selector expression");
    return false;
  }
  if (!x->isValid() || !check->isComplete(x->typ)) return false;
  if (wantType) {
    // Nothing below is a type. (This also keeps methods that are being declared from being looked at.)
    check->errorf(e->sel, e, " is not a type");
    return false;
  }
  auto* pointer = underAs<Pointer>(x->typ);
  return pointer == nullptr || check->isComplete(pointer->elem);
}

void selectorError(Checker* check, Operand* x, SelectorExpr* e, const LookupResult& failed) {
  if (!isValid(under(x->typ))) return;  // reported
  gopark::Name sel = e->sel->value;
  if (!failed.index.empty()) {
    check->errorf(e->sel, "ambiguous selector ", x->expr, ".", sel);
    return;
  }
  if (failed.indirect) {
    if (x->mode == OperandMode::TypExpr) {
      check->errorf(e->sel, "invalid method expression ", x->typ, ".", sel, " (needs pointer receiver (*", x->typ, ").",
                    sel, ")");
    } else {
      check->errorf(e->sel, "cannot call pointer method ", sel, " on ", x->typ);
    }
    return;
  }
  std::string why;
  if (isInterfacePtr(x->typ)) {
    why = check->interfacePtrError(x->typ);
  } else {
    Object* similar = lookupFieldOrMethod(x->typ, x->mode == OperandMode::Variable, check->pkg, sel, true).object;
    why = check->lookupError(x->typ, sel, similar, false);
  }
  check->errorf(e->sel, x->expr, ".", sel, " undefined (", why, ")");
}

bool selectField(Checker* check, Operand* x, SelectorExpr* e, Var* field, const LookupResult& found) {
  if (x->mode == OperandMode::TypExpr) {
    check->errorf(e->x, "operand for field selector ", e->sel->value, " must be value of type ", x->typ);
    return false;
  }
  check->recordSelection(e, SelectionKind::FieldVal, x->typ, field, found.index, found.indirect);
  bool variable = x->mode == OperandMode::Variable || found.indirect;
  x->mode = variable ? OperandMode::Variable : OperandMode::Value;
  x->typ = field->type == nullptr ? invalidType() : field->type;
  return true;
}

bool selectMethod(Checker* check, Operand* x, SelectorExpr* e, Func* method, const LookupResult& found) {
  check->objDecl(method);
  check->addDeclDep(method);
  SelectionKind kind = x->mode == OperandMode::TypExpr ? SelectionKind::MethodExpr : SelectionKind::MethodVal;
  check->recordSelection(e, kind, x->typ, method, found.index, found.indirect);
  Signature* sig = cast<Signature>(method->type);
  if (sig == nullptr || sig->params == nullptr || (kind == SelectionKind::MethodExpr && sig->recv == nullptr)) {
    check->errorf(e, "illegal cycle in method declaration");
    return false;
  }
  Signature* result = check->newSignature();
  result->typeParams = sig->typeParams;
  result->params = sig->params;
  result->results = sig->results;
  result->variadic = sig->variadic;
  if (kind == SelectionKind::MethodExpr) {
    // The receiver becomes the first parameter. Parameters are named either all or none.
    gopark::Name name;
    if (sig->params->size() > 0 && !sig->params->vars[0]->name.empty()) {
      name = sig->recv->name.empty() ? gopark::Name("_") : sig->recv->name;
    }
    std::vector<Var*> params = {check->newParam(sig->recv->pos, sig->recv->package, name, x->typ)};
    params.insert(params.end(), sig->params->vars.begin(), sig->params->vars.end());
    result->params = check->newTuple(params);
  } else {
    result->scope = sig->scope;
    result->recvTypeParams = sig->recvTypeParams;
  }
  x->mode = OperandMode::Value;
  x->typ = result;
  return true;
}

}  // namespace

// ---------------------------------------------------------------------------------------------------------------- use

bool Checker::useN(std::span<Expr* const> list, bool lhs) {
  bool ok = true;
  for (Expr* e : list) ok &= use1(e, lhs);
  return ok;
}

// `lhs`: the expression stands at the left of an assignment, where a variable's name is no use of it.
bool Checker::use1(Expr* e, bool lhs) {
  if (e == nullptr) return true;
  Operand x;
  Expr* inner = unparen(e);
  if (auto* list = cast<ListExpr>(inner)) return useN(list->elems, lhs);
  auto* name = cast<NameExpr>(inner);
  if (name == nullptr) {
    rawExpr(nullptr, &x, e, nullptr, true);
    return x.isValid();
  }
  if (name->value.isBlank()) return true;
  Var* var = lhs ? cast<Var>(env.lookup(name->value)) : nullptr;
  if (var != nullptr && var->package != pkg) var = nullptr;
  bool used = var != nullptr && var->used;
  exprOrType(&x, name, true);
  if (var != nullptr) var->used = used;
  return x.isValid();
}

}  // namespace gopark::types
