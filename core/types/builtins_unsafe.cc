// The functions of package unsafe (spec, "Package unsafe").
#include "syntax/positions.h"
#include "types/builtin_call.h"

namespace gopark::types {

using namespace syntax;

namespace {

bool hasVarSize(Checker* check, Type* type);

// The right-hand side is looked at, not the underlying type: a cycle then shows all types that take part in it.
bool namedVarSize(Checker* check, Named* named) {
  auto [at, fresh] = check->varSizes.try_emplace(named);
  if (fresh) at->second.object = as<TypeName>(check->makeObjList({&named, 1})[0]);
  if (at->second.known) return at->second.varies;
  TypeName* object = at->second.object;
  if (std::span<Object* const> cycle = check->objPath.cycle(object); !cycle.empty()) {
    check->cycleError(cycle);
    return true;
  }
  Type* right = rhs(named);
  if (right == nullptr) return true;  // in the middle of its declaration
  check->objPath.push(object);
  bool varies = hasVarSize(check, right);
  check->objPath.pop();
  check->varSizes[named] = {object, true, varies};
  return varies;
}

// Whether the size of a type depends on type parameters, or on a declaration that is not complete.
bool hasVarSize(Checker* check, Type* type) {
  type = unalias(type);
  switch (type->kind()) {
    case TypeKind::Named:
      return namedVarSize(check, as<Named>(type));
    case TypeKind::Array:
      return hasVarSize(check, as<Array>(type)->elem);
    case TypeKind::Struct:
      for (Var* field : as<Struct>(type)->fields) {
        if (hasVarSize(check, field->type)) return true;
      }
      return false;
    case TypeKind::TypeParam:
      return true;
    default:
      return false;
  }
}

}  // namespace

bool BuiltinCall::uintptrResult(bool isConstant, int64_t value, Type* param) {
  Type* type = basic(BasicKind::Uintptr);
  if (!isConstant) return result(type, {param});
  x_->mode = OperandMode::Constant;
  x_->val = makeInt64(value);
  x_->typ = type;
  return true;
}

// unsafe.Add(ptr Pointer, len IntegerType) Pointer
bool BuiltinCall::add() {
  check_->verifyVersionf(call_->fun, go1_17, "unsafe.Add");
  Type* pointer = basic(BasicKind::UnsafePointer);
  check_->assignment(x_, pointer, "argument to unsafe.Add");
  if (!x_->isValid() || !check_->isValidIndex(args_[1], "length", true)) return false;
  return result(pointer, {pointer, args_[1]->typ});
}

// unsafe.Alignof(x T) uintptr
bool BuiltinCall::alignOf() {
  check_->assignment(x_, nullptr, "argument to unsafe.Alignof");
  if (!x_->isValid()) return false;
  bool variable = hasVarSize(check_, x_->typ);
  return uintptrResult(!variable, variable ? 0 : types::alignOf(x_->typ), x_->typ);
}

// unsafe.Sizeof(x T) uintptr
bool BuiltinCall::sizeOf() {
  check_->assignment(x_, nullptr, "argument to unsafe.Sizeof");
  if (!x_->isValid()) return false;
  if (hasVarSize(check_, x_->typ)) return uintptrResult(false, 0, x_->typ);
  int64_t bytes = types::sizeOf(x_->typ);
  if (bytes < 0) {
    check_->errorf(x_, x_, " is too large");
    return false;
  }
  return uintptrResult(true, bytes, x_->typ);
}

// unsafe.Offsetof(x.f) uintptr
bool BuiltinCall::offsetOf() {
  Expr* arg = call_->args[0];
  auto* selector = syntax::cast<SelectorExpr>(unparen(arg));
  if (selector == nullptr) {
    check_->errorf(arg, kInvalidArg, arg, " is not a selector expression");
    check_->use(arg);
    return false;
  }
  check_->expr(nullptr, x_, selector->x);
  if (!x_->isValid()) return false;
  Type* base = derefStructPtr(x_->typ);
  gopark::Name sel = selector->sel->value;
  LookupResult found = lookupFieldOrMethod(base, false, check_->pkg, sel, false);
  if (found.object == nullptr) {
    check_->errorf(x_, kInvalidArg, base, " has no single field ", sel);
    return false;
  }
  if (found.object->kind() == ObjectKind::Func) {
    check_->errorf(arg, kInvalidArg, arg, " is a method value");
    return false;
  }
  if (found.indirect) {
    check_->errorf(x_, kInvalidArg, "field ", sel, " is embedded via a pointer in ", base);
    return false;
  }
  Type* fieldType = found.object->type;
  check_->recordSelection(selector, SelectionKind::FieldVal, base, found.object, found.index, false);
  OperandMode mode = x_->mode == OperandMode::Variable ? OperandMode::Variable : OperandMode::Value;
  Operand field{mode, BuiltinId::Append, selector, fieldType, nullptr};
  check_->record(&field);
  if (hasVarSize(check_, base)) return uintptrResult(false, 0, fieldType);
  int64_t offset = types::offsetOf(base, found.index);
  if (offset < 0) {
    check_->errorf(x_, x_, " is too large");
    return false;
  }
  return uintptrResult(true, offset, fieldType);
}

// unsafe.Slice(ptr *T, len IntegerType) []T
bool BuiltinCall::slice() {
  check_->verifyVersionf(call_->fun, go1_17, "unsafe.Slice");
  auto* pointer = types::cast<Pointer>(commonUnder(x_->typ));
  if (pointer == nullptr) {
    check_->errorf(x_, kInvalidArg, x_, " is not a pointer");
    return false;
  }
  if (!check_->isValidIndex(args_[1], "length", false)) return false;
  return result(check_->newSlice(pointer->elem), {pointer, args_[1]->typ});
}

// unsafe.SliceData(slice []T) *T
bool BuiltinCall::sliceData() {
  check_->verifyVersionf(call_->fun, go1_20, "unsafe.SliceData");
  auto* slice = types::cast<Slice>(commonUnder(x_->typ));
  if (slice == nullptr) {
    check_->errorf(x_, kInvalidArg, x_, " is not a slice");
    return false;
  }
  return result(check_->newPointer(slice->elem), {slice});
}

// unsafe.String(ptr *byte, len IntegerType) string
bool BuiltinCall::string() {
  check_->verifyVersionf(call_->fun, go1_20, "unsafe.String");
  Type* pointer = check_->newPointer(universe().byteType);
  check_->assignment(x_, pointer, "argument to unsafe.String");
  if (!x_->isValid() || !check_->isValidIndex(args_[1], "length", false)) return false;
  return result(basic(BasicKind::String), {pointer, args_[1]->typ});
}

// unsafe.StringData(text string) *byte
bool BuiltinCall::stringData() {
  check_->verifyVersionf(call_->fun, go1_20, "unsafe.StringData");
  Type* text = basic(BasicKind::String);
  check_->assignment(x_, text, "argument to unsafe.StringData");
  return x_->isValid() && result(check_->newPointer(universe().byteType), {text});
}

}  // namespace gopark::types
