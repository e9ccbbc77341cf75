// Calls of predeclared functions (spec, "Built-in functions").
#include "syntax/positions.h"
#include "types/builtin_call.h"

namespace gopark::types {

using namespace syntax;

bool Checker::builtin(Operand* x, CallExpr* call, BuiltinId id) { return BuiltinCall(this, x, call, id).run(); }

namespace {

Signature* makeSig(Checker* check, Type* result, std::initializer_list<Type*> args) {
  std::vector<Var*> params, results;
  for (Type* type : args) params.push_back(check->newParam({}, nullptr, {}, defaultType(type)));
  if (result != nullptr) results.push_back(check->newVar(VarKind::Result, {}, nullptr, {}, result));
  Signature* sig = check->newSignature();
  sig->params = check->newTuple(params);
  sig->results = check->newTuple(results);
  return sig;
}

}  // namespace

Type* arrayPtrDeref(Type* type) {
  auto* pointer = cast<Pointer>(unalias(type));
  auto* array = pointer == nullptr ? nullptr : underAs<Array>(pointer->elem);
  return array == nullptr ? type : array;
}

bool BuiltinCall::run() {
  if (call_->hasDots && id_ != BuiltinId::Append) {
    check_->errorf(call_, kInvalidOp, "invalid use of ... with built-in ", name_);
    check_->use(call_->args);
    return false;
  }
  // len and cap of an array are constants unless something in the argument must be executed.
  bool watchCalls = id_ == BuiltinId::Len || id_ == BuiltinId::Cap;
  bool saved = check_->env.hasCallOrRecv;
  if (watchCalls) check_->env.hasCallOrRecv = false;
  bool ok = evaluateArguments() && checkCount() && dispatch();
  if (watchCalls) check_->env.hasCallOrRecv = saved;
  CHECK(!ok || x_->isValid());
  return ok;
}

bool BuiltinCall::evaluateArguments() {
  switch (id_) {
    case BuiltinId::Make:
    case BuiltinId::New:
    case BuiltinId::Offsetof:
    case BuiltinId::Trace:
      nargs_ = call_->args.size();
      return true;
    default:
      break;
  }
  args_ = check_->exprList(call_->args);
  nargs_ = args_.size();
  for (Operand* arg : args_) {
    if (!arg->isValid()) return false;
  }
  if (nargs_ > 0) *x_ = *args_[0];
  return true;
}

bool BuiltinCall::checkCount() {
  const PredeclaredFunc& function = predeclaredFunc(id_);
  size_t want = static_cast<size_t>(function.nargs);
  std::string_view what;
  if (nargs_ < want) {
    what = "not enough";
  } else if (!function.variadic && nargs_ > want) {
    what = "too many";
  } else {
    return true;
  }
  check_->errorf(call_, kInvalidOp, what, " arguments for ", static_cast<Node*>(call_), " (expected ", want, ", found ",
                 nargs_, ")");
  return false;
}

bool BuiltinCall::dispatch() {
  switch (id_) {
    case BuiltinId::Append:
      return append();
    case BuiltinId::Cap:
    case BuiltinId::Len:
      return lenOrCap();
    case BuiltinId::Clear:
      return clear();
    case BuiltinId::Close:
      return close();
    case BuiltinId::Complex:
      return complex();
    case BuiltinId::Copy:
      return copy();
    case BuiltinId::Delete:
      return deleteKey();
    case BuiltinId::Imag:
    case BuiltinId::Real:
      return realOrImag();
    case BuiltinId::Make:
      return make();
    case BuiltinId::Max:
    case BuiltinId::Min:
      return minOrMax();
    case BuiltinId::New:
      return newValue();
    case BuiltinId::Panic:
      return panic();
    case BuiltinId::Print:
    case BuiltinId::Println:
      return print();
    case BuiltinId::Recover:
      return recover();
    case BuiltinId::Add:
      return add();
    case BuiltinId::Alignof:
      return alignOf();
    case BuiltinId::Offsetof:
      return offsetOf();
    case BuiltinId::Sizeof:
      return sizeOf();
    case BuiltinId::Slice:
      return slice();
    case BuiltinId::SliceData:
      return sliceData();
    case BuiltinId::String:
      return string();
    case BuiltinId::StringData:
      return stringData();
    case BuiltinId::Assert:
      return assertTrue();
    case BuiltinId::Trace:
      return trace();
  }
  UNREACHABLE("predeclared function");
}

bool BuiltinCall::result(Type* type, std::initializer_list<Type*> params) {
  record(makeSig(check_, type, params));
  x_->mode = type == nullptr ? OperandMode::NoValue : OperandMode::Value;
  if (type != nullptr) x_->typ = type;
  return true;
}

namespace {

// The element type of a slice, or of a type parameter whose types are all slices of it; null with *error.
Type* sliceElem(Operand* x, TypeError* error) {
  Type* elem = nullptr;
  bool ok = allTypes(x->typ, [&](Type*, Type* u) {
    auto* slice = cast<Slice>(u);
    if (slice == nullptr) {
      if (x->isNil()) {
        error->set("argument must be a slice; have untyped nil");
      } else {
        error->set("argument must be a slice; have ", x);
      }
      return false;
    }
    if (elem != nullptr && !identical(elem, slice->elem)) {
      error->set("mismatched slice element types ", elem, " and ", slice->elem, " in ", x);
      return false;
    }
    elem = slice->elem;
    return true;
  });
  return ok ? elem : nullptr;
}

// Whether all types of y are []byte or strings. *hasString: a string is among them.
bool isBytesOrString(Operand* y, bool* hasString) {
  *hasString = false;
  return allTypes(y->typ, [&](Type*, Type* u) {
    auto* slice = cast<Slice>(u);
    if (slice != nullptr && identical(slice->elem, universe().byteType)) return true;
    if (u == nullptr || !isString(u)) return false;
    *hasString = true;
    return true;
  });
}

bool isAssignableToBytes(Checker* check, Operand* x) {
  return x->assignableTo(check, check->newSlice(universe().byteType), nullptr);
}

}  // namespace

// append(s S, elems ...E) S
bool BuiltinCall::append() {
  TypeError error;
  Type* elem = sliceElem(x_, &error);
  if (elem == nullptr) {
    check_->errorf(x_, "invalid append: ", error.format(check_));
    return false;
  }
  Signature* sig;
  if (isAppendOfString()) {
    sig = makeSig(check_, x_->typ, {x_->typ, args_[1]->typ});
    sig->variadic = true;
  } else {
    sig = makeSig(check_, x_->typ, {x_->typ, check_->newSlice(elem)});
    sig->variadic = true;
    // The type of the result is known, whatever is wrong with the arguments.
    check_->arguments(call_, sig, {}, {}, args_, {});
  }
  record(sig);
  x_->mode = OperandMode::Value;
  return true;
}

// append(bytes, "text"...)
bool BuiltinCall::isAppendOfString() {
  bool hasString = false;
  return nargs_ == 2 && call_->hasDots && isAssignableToBytes(check_, x_) && isBytesOrString(args_[1], &hasString) &&
         hasString;
}

// Mode and value of len or cap; Invalid where the type has none.
void BuiltinCall::lenOrCapOfType(OperandMode* mode, const Constant** value) {
  bool isLen = id_ == BuiltinId::Len;
  auto applies = [&](Type* u) {
    switch (u->kind()) {
      case TypeKind::Basic:
        return isString(u) && isLen;
      case TypeKind::Array:
      case TypeKind::Slice:
      case TypeKind::Chan:
        return true;
      case TypeKind::Map:
        return isLen;
      default:
        return false;
    }
  };
  *mode = OperandMode::Invalid;
  if (isTypeParam(x_->typ)) {
    bool ok = underIs(x_->typ, [&](Type* u) { return u != nullptr && applies(arrayPtrDeref(u)); });
    if (ok) *mode = OperandMode::Value;
    return;
  }
  Type* u = arrayPtrDeref(under(x_->typ));
  if (!applies(u)) return;
  *mode = OperandMode::Value;
  if (auto* array = cast<Array>(u)) {
    if (check_->env.hasCallOrRecv) return;
    *mode = OperandMode::Constant;
    *value = array->len >= 0 ? makeInt64(array->len) : makeUnknown();
  } else if (u->kind() == TypeKind::Basic && x_->mode == OperandMode::Constant) {
    *mode = OperandMode::Constant;
    *value = makeInt64(stringLen(x_->val));
  }
}

bool BuiltinCall::lenOrCap() {
  OperandMode mode;
  const Constant* value = nullptr;
  lenOrCapOfType(&mode, &value);
  if (mode == OperandMode::Invalid) {
    if (isValid(under(x_->typ))) check_->errorf(x_, kInvalidArg, x_, " for built-in ", name_);
    return false;
  }
  Type* type = basic(BasicKind::Int);
  if (mode != OperandMode::Constant) record(makeSig(check_, type, {x_->typ}));
  x_->mode = mode;
  x_->typ = type;
  x_->val = value;
  return true;
}

bool BuiltinCall::clear() {
  check_->verifyVersionf(call_->fun, go1_21, "clear");
  bool ok = underIs(x_->typ, [&](Type* u) {
    if (u != nullptr && (u->kind() == TypeKind::Map || u->kind() == TypeKind::Slice)) return true;
    check_->errorf(x_, kInvalidArg, "cannot clear ", x_, ": argument must be (or constrained by) map or slice");
    return false;
  });
  return ok && result(nullptr, {x_->typ});
}

bool BuiltinCall::close() {
  bool ok = underIs(x_->typ, [&](Type* u) {
    auto* chan = cast<Chan>(u);
    if (chan == nullptr) {
      check_->errorf(x_, kInvalidOp, "cannot close non-channel ", x_);
      return false;
    }
    if (chan->dir == ChanDir::RecvOnly) {
      check_->errorf(x_, kInvalidOp, "cannot close receive-only channel ", x_);
      return false;
    }
    return true;
  });
  return ok && result(nullptr, {x_->typ});
}

// copy(bytes, "text")
bool BuiltinCall::isCopyOfString() {
  bool hasString;
  return isAssignableToBytes(check_, x_) && isBytesOrString(args_[1], &hasString);
}

// copy(dst, src []E) int
bool BuiltinCall::copy() {
  TypeError error;
  Type* dstElem = sliceElem(x_, &error);
  if (dstElem == nullptr) {
    check_->errorf(x_, "invalid copy: ", error.format(check_));
    return false;
  }
  Operand* y = args_[1];
  if (!isCopyOfString()) {
    Type* srcElem = sliceElem(y, &error);
    if (srcElem == nullptr) {
      if (!allString(y->typ)) {
        check_->errorf(y, "invalid copy: ", error.format(check_));
        return false;
      }
      srcElem = universe().byteType;
    }
    if (!identical(dstElem, srcElem)) {
      check_->errorf(x_, "invalid copy: arguments ", x_, " and ", y, " have different element types ", dstElem, " and ",
                     srcElem);
      return false;
    }
  }
  return result(basic(BasicKind::Int), {x_->typ, y->typ});
}

// delete(m, key)
bool BuiltinCall::deleteKey() {
  Type* mapType = x_->typ;
  Type* key = nullptr;
  bool ok = underIs(mapType, [&](Type* u) {
    auto* map = cast<Map>(u);
    if (map == nullptr) {
      check_->errorf(x_, kInvalidArg, x_, " is not a map");
      return false;
    }
    if (key != nullptr && !identical(map->key, key)) {
      check_->errorf(x_, kInvalidArg, "maps of ", x_, " must have identical key types");
      return false;
    }
    key = map->key;
    return true;
  });
  if (!ok) return false;
  *x_ = *args_[1];
  check_->assignment(x_, key, "argument to delete");
  return x_->isValid() && result(nullptr, {mapType, key});
}

// make(T), make(T, n), make(T, n, m)
bool BuiltinCall::make() {
  Expr* typeExpr = call_->args[0];
  Type* type = check_->varType(typeExpr);
  if (!isValid(type)) return false;
  TypeError error;
  Type* u = commonUnder(
      type,
      [](Type*, Type* u, TypeError* why) {
        if (u == nullptr) {
          why->set("no specific type");
          return false;
        }
        if (u->kind() == TypeKind::Slice || u->kind() == TypeKind::Map || u->kind() == TypeKind::Chan) return true;
        why->set("type must be slice, map, or channel");
        return false;
      },
      &error);
  if (u == nullptr) {
    check_->errorf(typeExpr, kInvalidArg, "cannot make ", typeExpr, ": ", error.format(check_));
    return false;
  }
  size_t min = u->kind() == TypeKind::Slice ? 2 : 1;
  if (nargs_ < min || min + 1 < nargs_) {
    check_->errorf(call_, kInvalidOp, static_cast<Node*>(call_), " expects ", min, " or ", min + 1,
                   " arguments; found ", nargs_);
    return false;
  }
  Type* types[2] = {nullptr, nullptr};
  int64_t sizes[2] = {-1, -1};
  for (size_t i = 1; i < nargs_; ++i) types[i - 1] = check_->index(call_->args[i], -1, &sizes[i - 1]);
  if (sizes[1] >= 0 && sizes[0] > sizes[1]) {
    check_->errorf(call_->args[1], kInvalidArg, "length and capacity swapped");
  }
  if (types[1] != nullptr) return result(type, {type, types[0], types[1]});
  return types[0] != nullptr ? result(type, {type, types[0]}) : result(type, {type});
}

bool BuiltinCall::minOrMax() {
  check_->verifyVersionf(call_->fun, go1_21, "built-in ", name_);
  Operator op = id_ == BuiltinId::Max ? Operator::Gtr : Operator::Lss;
  for (size_t i = 0; i < nargs_; ++i) {
    Operand* arg = args_[i];
    if (!allOrdered(arg->typ)) {
      check_->errorf(arg, kInvalidArg, arg, " cannot be ordered");
      return false;
    }
    if (i == 0) continue;
    check_->matchTypes(x_, arg);
    if (!x_->isValid()) return false;
    if (!identical(x_->typ, arg->typ)) {
      check_->errorf(arg, kInvalidArg, "mismatched types ", x_->typ, " (previous argument) and ", arg->typ,
                     " (type of ", arg->expr, ")");
      return false;
    }
    if (x_->mode != OperandMode::Constant || arg->mode != OperandMode::Constant) {
      x_->mode = OperandMode::Value;
    } else if (compare(arg->val, op, x_->val)) {
      *x_ = *arg;
    }
  }
  if (x_->mode != OperandMode::Constant) {
    x_->mode = OperandMode::Value;
    // A value has a type: that of untyped ones is decided here.
    check_->assignment(x_, universe().emptyInterface, check_->msg("argument to built-in ", name_));
    if (!x_->isValid()) return false;
  }
  for (Operand* arg : args_) check_->updateExprType(arg->expr, x_->typ, true);
  if (x_->mode == OperandMode::Constant) return true;
  Signature* sig = makeSig(check_, x_->typ, {});
  std::vector<Var*> params;
  for (size_t i = 0; i < nargs_; ++i) params.push_back(check_->newParam({}, nullptr, {}, x_->typ));
  sig->params = check_->newTuple(params);
  record(sig);
  return true;
}

// new(T) or new(x)
bool BuiltinCall::newValue() {
  Expr* arg = call_->args[0];
  check_->exprOrType(x_, arg, false);
  check_->exclude(
      x_, 1u << static_cast<unsigned>(OperandMode::NoValue) | 1u << static_cast<unsigned>(OperandMode::Builtin));
  if (!x_->isValid()) return false;
  if (x_->mode == OperandMode::TypExpr) {
    check_->validVarType(arg, x_->typ);
  } else {
    if (isUntyped(x_->typ)) {
      check_->assignment(x_, nullptr, "argument to new");
      if (!x_->isValid()) return false;
    }
    check_->verifyVersionf(call_->fun, go1_26, "new(", arg, ")");
  }
  Type* type = x_->typ;
  return result(check_->newPointer(type), {type});
}

bool BuiltinCall::panic() {
  // A call of panic ends a function as a return does; see return.cc.
  if (check_->env.isPanic != nullptr) check_->env.isPanic->insert(call_);
  check_->assignment(x_, universe().emptyInterface, "argument to panic");
  return x_->isValid() && result(nullptr, {universe().emptyInterface});
}

bool BuiltinCall::print() {
  std::vector<Var*> params;
  for (Operand* arg : args_) {
    check_->assignment(arg, nullptr, check_->msg("argument to built-in ", name_));
    if (!arg->isValid()) return false;
    params.push_back(check_->newParam({}, nullptr, {}, arg->typ));
  }
  Signature* sig = makeSig(check_, nullptr, {});
  sig->params = check_->newTuple(params);
  record(sig);
  x_->mode = OperandMode::NoValue;
  return true;
}

bool BuiltinCall::recover() { return result(universe().emptyInterface, {}); }

// assert(condition), for tests of the checker: an error unless the constant is true.
bool BuiltinCall::assertTrue() {
  if (x_->mode != OperandMode::Constant || !isBoolean(x_->typ)) {
    check_->errorf(x_, kInvalidArg, x_, " is not a boolean constant");
    return false;
  }
  if (x_->val->kind() != ConstantKind::Bool) {
    check_->errorf(x_, "internal error: value of ", x_, " should be a boolean constant");
    return false;
  }
  if (!boolVal(x_->val)) check_->errorf(call_, static_cast<Node*>(call_), " failed");
  return true;
}

// trace(x, …), for tests of the checker: its first argument.
bool BuiltinCall::trace() {
  if (nargs_ == 0) {
    x_->mode = OperandMode::NoValue;
    return true;
  }
  Operand other;
  for (size_t i = 0; i < nargs_; ++i) check_->rawExpr(nullptr, i == 0 ? x_ : &other, call_->args[i], nullptr, false);
  return x_->isValid();
}

}  // namespace gopark::types
