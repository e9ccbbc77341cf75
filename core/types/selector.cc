// Selectors and qualified identifiers (spec, "Selectors", "Method values", "Method expressions"), and the evaluation of
// expressions for nothing but their effect on what counts as used.
#include "syntax/positions.h"
#include "types/checker.h"

namespace gopark::types {

using namespace syntax;

namespace {

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
      qualifiedIdent(x, e, pkgName);
      x->expr = e;
      return;
    }
  }
  bool ok = selectorOperand(x, e, wantType);
  if (ok) {
    LookupResult found = lookupFieldOrMethod(x->typ, x->mode == OperandMode::Variable, pkg, e->sel->value, false);
    if (found.object == nullptr) {
      selectorError(x, e, found);
      ok = false;
    } else if (auto* field = cast<Var>(found.object)) {
      ok = selectField(x, e, field, found);
    } else {
      ok = selectMethod(x, e, as<Func>(found.object), found);
    }
  }
  if (!ok) fail(x);
  x->expr = e;
}

// pkg.Name
void Checker::qualifiedIdent(Operand* x, SelectorExpr* e, PkgName* pkgName) {
  fail(x);
  Package* imported = pkgName->imported;
  gopark::Name sel = e->sel->value;
  Object* object = imported->scope->lookup(sel);
  if (object == nullptr) {
    if (imported->fake || !isValidName(sel.view())) return;
    if (Object* similar = lookupIgnoringCase(imported->scope, sel.view())) {
      errorf(e->sel, "undefined: ", e, " (but have ", similar->name, ")");
    } else {
      errorf(e->sel, "undefined: ", e);
    }
    return;
  }
  if (!object->exported()) {
    errorf(e->sel, "name ", sel, " not exported by package ", imported->name);
    // It is used nevertheless.
  }
  recordUse(e->sel, object);
  objDecl(object);
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
bool Checker::selectorOperand(Operand* x, SelectorExpr* e, bool wantType) {
  exprOrType(x, e->x, false);
  if (x->mode == OperandMode::Builtin) {
    errorf(e->pos, "invalid use of ", x, " in selector expression");
    return false;
  }
  if (!x->isValid() || !isComplete(x->typ)) return false;
  if (wantType) {
    // Nothing below is a type. (This also keeps methods that are being declared from being looked at.)
    errorf(e->sel, e, " is not a type");
    return false;
  }
  auto* pointer = underAs<Pointer>(x->typ);
  return pointer == nullptr || isComplete(pointer->elem);
}

void Checker::selectorError(Operand* x, SelectorExpr* e, const LookupResult& failed) {
  if (!isValid(under(x->typ))) return;  // reported
  gopark::Name sel = e->sel->value;
  if (!failed.index.empty()) {
    errorf(e->sel, "ambiguous selector ", x->expr, ".", sel);
    return;
  }
  if (failed.indirect) {
    if (x->mode == OperandMode::TypExpr) {
      errorf(e->sel, "invalid method expression ", x->typ, ".", sel, " (needs pointer receiver (*", x->typ, ").", sel,
             ")");
    } else {
      errorf(e->sel, "cannot call pointer method ", sel, " on ", x->typ);
    }
    return;
  }
  std::string why;
  if (isInterfacePtr(x->typ)) {
    why = interfacePtrError(x->typ);
  } else {
    Object* similar = lookupFieldOrMethod(x->typ, x->mode == OperandMode::Variable, pkg, sel, true).object;
    why = lookupError(x->typ, sel, similar, false);
  }
  errorf(e->sel, x->expr, ".", sel, " undefined (", why, ")");
}

bool Checker::selectField(Operand* x, SelectorExpr* e, Var* field, const LookupResult& found) {
  if (x->mode == OperandMode::TypExpr) {
    errorf(e->x, "operand for field selector ", e->sel->value, " must be value of type ", x->typ);
    return false;
  }
  recordSelection(e, SelectionKind::FieldVal, x->typ, field, found.index, found.indirect);
  bool variable = x->mode == OperandMode::Variable || found.indirect;
  x->mode = variable ? OperandMode::Variable : OperandMode::Value;
  x->typ = field->type == nullptr ? invalidType() : field->type;
  return true;
}

bool Checker::selectMethod(Operand* x, SelectorExpr* e, Func* method, const LookupResult& found) {
  objDecl(method);
  addDeclDep(method);
  SelectionKind kind = x->mode == OperandMode::TypExpr ? SelectionKind::MethodExpr : SelectionKind::MethodVal;
  recordSelection(e, kind, x->typ, method, found.index, found.indirect);
  Signature* sig = cast<Signature>(method->type);
  if (sig == nullptr || sig->params == nullptr || (kind == SelectionKind::MethodExpr && sig->recv == nullptr)) {
    errorf(e, "illegal cycle in method declaration");
    return false;
  }
  Signature* result = newSignature();
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
    std::vector<Var*> params = {newParam(sig->recv->pos, sig->recv->package, name, x->typ)};
    params.insert(params.end(), sig->params->vars.begin(), sig->params->vars.end());
    result->params = newTuple(params);
  } else {
    result->scope = sig->scope;
    result->recvTypeParams = sig->recvTypeParams;
  }
  x->mode = OperandMode::Value;
  x->typ = result;
  return true;
}

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
