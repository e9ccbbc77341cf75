// complex, real and imag (spec, "Manipulating complex numbers").
#include "types/builtin_call.h"

namespace gopark::types {

using syntax::Operator;

namespace {

// The type that f makes of the operand's type; null where it makes none. Of a type parameter: a new one, constrained by
// what f makes of its types.
Type* applyTypeFunc(Checker* check, FunctionRef<Type*(Type*)> f, Operand* x, BuiltinId id) {
  auto* param = cast<TypeParam>(unalias(x->typ));
  if (param == nullptr) return f(x->typ);
  std::vector<Term*> terms;
  bool ok = is(param, [&](Term* term) {
    Type* type = term == nullptr ? nullptr : f(term->type);
    if (type == nullptr) return false;
    terms.push_back(check->make<Term>(Term{term->tilde, type}));
    return true;
  });
  if (!ok) return nullptr;
  check->softErrorf(x, x, " not supported as argument to built-in ", predeclaredFunc(id).name,
                    " for go1.18 (see go.dev/issue/50937)");
  auto* choice = check->make<Union>();
  choice->terms = check->list(terms);
  Interface* constraint = check->newInterface();
  constraint->embeddeds = check->list(std::vector<Type*>{choice});
  constraint->complete = true;
  TypeName* name = check->newTypeName({}, check->pkg, param->object->name, nullptr);
  TypeParam* result = check->newTypeParam(name, constraint);
  result->index = param->index;
  return result;
}

}  // namespace

// The arguments with untyped ones converted to the type of the other. False: an error was reported.
bool BuiltinCall::complexOperands() {
  Operand* y = args_[1];
  bool untypedX = isUntyped(x_->typ), untypedY = isUntyped(y->typ);
  if (untypedX && !untypedY) {
    check_->convertUntyped(x_, y->typ);
  } else if (untypedY && !untypedX) {
    check_->convertUntyped(y, x_->typ);
  } else if (untypedX && x_->mode == OperandMode::Constant && y->mode == OperandMode::Constant) {
    for (Operand* operand : {x_, y}) {
      if (isNumeric(operand->typ) && sign(imag(operand->val)) == 0) operand->typ = basic(BasicKind::UntypedFloat);
    }
  } else if (untypedX) {
    // A shift whose type is open: an error, as floats cannot be shifted.
    check_->convertUntyped(x_, basic(BasicKind::Float64));
    check_->convertUntyped(y, basic(BasicKind::Float64));
  }
  if (!x_->isValid() || !y->isValid()) return false;
  if (identical(x_->typ, y->typ)) return true;
  check_->errorf(x_, kInvalidOp, static_cast<syntax::Node*>(call_), " (mismatched types ", x_->typ, " and ", y->typ,
                 ")");
  return false;
}

// complex(x, y floatT) complexT
bool BuiltinCall::complex() {
  Operand* y = args_[1];
  if (!complexOperands()) return false;
  auto complexType = [](Type* type) -> Type* {
    auto* b = underAs<Basic>(type);
    if (b == nullptr) return nullptr;
    switch (b->basic) {
      case BasicKind::Float32:
        return basic(BasicKind::Complex64);
      case BasicKind::Float64:
        return basic(BasicKind::Complex128);
      case BasicKind::UntypedFloat:
        return basic(BasicKind::UntypedComplex);
      default:
        return nullptr;
    }
  };
  Type* type = applyTypeFunc(check_, complexType, x_, id_);
  if (type == nullptr) {
    check_->errorf(x_, kInvalidArg, "arguments have type ", x_->typ, ", expected floating-point");
    return false;
  }
  if (x_->mode == OperandMode::Constant && y->mode == OperandMode::Constant) {
    x_->val = binaryOp(toFloat(x_->val), Operator::Add, makeImag(toFloat(y->val)), false);
    x_->typ = type;
    return true;
  }
  return result(type, {x_->typ, x_->typ});
}

// real(complexT) floatT
bool BuiltinCall::realOrImag() {
  if (isUntyped(x_->typ)) {
    if (x_->mode == OperandMode::Constant) {
      if (isNumeric(x_->typ)) x_->typ = basic(BasicKind::UntypedComplex);
    } else {
      // A shift whose type is open: an error.
      check_->convertUntyped(x_, basic(BasicKind::Complex128));
      if (!x_->isValid()) return false;
    }
  }
  auto floatType = [](Type* type) -> Type* {
    auto* b = underAs<Basic>(type);
    if (b == nullptr) return nullptr;
    switch (b->basic) {
      case BasicKind::Complex64:
        return basic(BasicKind::Float32);
      case BasicKind::Complex128:
        return basic(BasicKind::Float64);
      case BasicKind::UntypedComplex:
        return basic(BasicKind::UntypedFloat);
      default:
        return nullptr;
    }
  };
  Type* type = applyTypeFunc(check_, floatType, x_, id_);
  if (type == nullptr) {
    check_->errorf(x_, kInvalidArg, "argument has type ", x_->typ, ", expected complex type");
    return false;
  }
  if (x_->mode == OperandMode::Constant) {
    x_->val = id_ == BuiltinId::Real ? types::real(x_->val) : types::imag(x_->val);
    x_->typ = type;
    return true;
  }
  return result(type, {x_->typ});
}

}  // namespace gopark::types
