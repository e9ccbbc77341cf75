// Predeclared functions; append has a file of its own.
#include "lower/function_lowerer.h"
#include "lower/op_tables.h"
#include "syntax/positions.h"
#include "types/sizes.h"
#include "types/universe.h"

namespace gopark::lower {

using namespace syntax;
using types::BuiltinId;

// f(g()) with several results of g: they become variables, and the arguments their names.
CallExpr* FunctionLowerer::spreadArgs(CallExpr* e) {
  if (!isSpread(e)) return e;
  orderOperands(e->args[0]);
  std::vector<Expr*> names;
  for (const TypedValue& result : multi(e->args[0])) {
    auto* var = unit_->arena.make<types::Var>();
    var->name = Name("result");
    var->type = result.type->type;
    var->lowerId = Unit::kSynthetic | static_cast<uint32_t>(unit_->synthetic.size());
    unit_->synthetic.push_back({});
    locals_.resize((unit_->size() + kLocalsOfPage - 1) / kLocalsOfPage);
    declareValue(var, result.value);
    auto* name = unit_->arena.make<NameExpr>(e->args[0]->pos, var->name);
    name->object = var;
    name->type = var->type;
    name->flags = kIsValue;
    names.push_back(name);
  }
  auto* call = unit_->arena.make<CallExpr>(*e);
  call->args = unit_->arena.copy(names);
  return call;
}

Value FunctionLowerer::builtin(CallExpr* e, const types::Builtin* builtin, Dest dest) {
  e = spreadArgs(e);
  at(e);
  switch (builtin->id) {
    case BuiltinId::Append:
      return append(e, dest);
    case BuiltinId::Cap:
    case BuiltinId::Len:
      return builtinLen(e, builtin->id == BuiltinId::Cap, dest);
    case BuiltinId::Clear:
      builtinClear(e);
      return {};
    case BuiltinId::Close: {
      Value chan = expr(e->args[0]);
      at(e);
      b_.emit(Op::CloseChan, chan[0]);
      return {};
    }
    case BuiltinId::Complex:
    case BuiltinId::Real:
    case BuiltinId::Imag:
      return builtinComplex(e, dest);
    case BuiltinId::Copy:
      return builtinCopy(e, dest);
    case BuiltinId::Delete:
      builtinDelete(e);
      return {};
    case BuiltinId::Make:
      return builtinMake(e, dest);
    case BuiltinId::Max:
    case BuiltinId::Min:
      return builtinMinMax(e, builtin->id == BuiltinId::Max, dest);
    case BuiltinId::New:
      return builtinNew(e, dest);
    case BuiltinId::Panic:
      builtinPanic(e);
      return {};
    case BuiltinId::Print:
    case BuiltinId::Println:
      builtinPrint(e, builtin->id == BuiltinId::Println);
      return {};
    case BuiltinId::Recover: {
      Value value = freshRegs(typeOf(e), dest);
      b_.emit(Op::Recover, value[0], value[1]);
      return value;
    }
    default:
      return unsafeBuiltin(e, builtin->id, dest);
  }
}

// ---- len, cap

Value FunctionLowerer::length(const TypeInfo& type, const Value& value, bool cap, Dest dest) {
  switch (type.kind()) {
    case types::TypeKind::Slice:
      return Value::of({value[cap ? 2 : 1]});
    case types::TypeKind::Basic:
      return Value::of({value[1]});
    case types::TypeKind::Map: {
      Reg reg = resultReg(RegKind::I64, dest);
      b_.emit(Op::MapLen, reg, value[0]);
      return Value::of({reg});
    }
    case types::TypeKind::Chan: {
      Reg reg = resultReg(RegKind::I64, dest);
      b_.emit(cap ? Op::ChanCap : Op::ChanLen, reg, value[0]);
      return Value::of({reg});
    }
    default:
      break;
  }
  UNREACHABLE("the length of such a type");
}

Value FunctionLowerer::builtinLen(CallExpr* e, bool cap, Dest dest) {
  Expr* arg = e->args[0];
  const TypeInfo& type = typeOf(arg);
  const types::Type* array = type.under;
  if (auto* pointer = types::cast<types::Pointer>(type.under)) array = info(pointer->elem).under;
  if (array->kind() == types::TypeKind::Array) {  // not constant: it has calls, which happen
    if ((arg->flags & kMayCall) != 0) effects(arg);
    Reg reg = resultReg(RegKind::I64, dest);
    setI64(reg, static_cast<const types::Array*>(array)->len);
    return Value::of({reg});
  }
  if (type.kind() == types::TypeKind::Slice || type.kind() == types::TypeKind::Basic) {
    return leaves(arg, cap ? 2 : 1, 1);
  }
  Value value = expr(arg);
  at(e);
  return length(type, value, cap, dest);
}

// ---- make, new

Value FunctionLowerer::builtinMake(CallExpr* e, Dest dest) {
  const TypeInfo& type = typeOf(e);
  Reg sizes[2] = {};
  size_t n = e->args.size() - 1;
  std::span<Expr* const> rest = e->args.subspan(1);
  inOrder(rest, [&](size_t i) { sizes[i] = indexReg(rest[i]); });
  at(e);
  auto symbol = [this](const TypeInfo& t) { return static_cast<int32_t>(descriptor(t)); };
  switch (type.kind()) {
    case types::TypeKind::Slice: {
      const TypeInfo& elem = info(types::as<types::Slice>(type.under)->elem);
      Reg length = sizes[0], capacity = n > 1 ? sizes[1] : sizes[0];
      Reg reg = freshReg(RegKind::Ptr, dest);
      auto constantLength = intConstant(rest[0]);
      if (n == 1 && constantLength && *constantLength >= 0 && *constantLength < (int64_t{1} << 20)) {
        b_.emitLoHi(Op::NewArray, reg, length, 0, symbol(elem), 0);
      } else {
        b_.emitLoHi(Op::MakeSlice, reg, length, capacity, symbol(elem), 0);
      }
      return Value::of({reg, length, capacity});
    }
    case types::TypeKind::Map: {
      Reg hint = n > 0 ? sizes[0] : constI64(0);
      Reg reg = resultReg(RegKind::Ptr, dest);
      b_.emitLoHi(Op::MakeMap, reg, hint, 0, symbol(type), 0);
      return Value::of({reg});
    }
    case types::TypeKind::Chan: {
      Reg size = n > 0 ? sizes[0] : constI64(0);
      Reg reg = resultReg(RegKind::Ptr, dest);
      b_.emitLoHi(Op::MakeChan, reg, size, 0, symbol(type), 0);
      return Value::of({reg});
    }
    default:
      break;
  }
  UNREACHABLE("make of such a type");
}

// new(T) and new(expression).
Value FunctionLowerer::builtinNew(CallExpr* e, Dest dest) {
  Expr* arg = e->args[0];
  const TypeInfo& elem = info(types::as<types::Pointer>(typeOf(e).under)->elem);
  if (arg->isType()) {
    Reg reg = resultReg(RegKind::Ptr, dest);
    b_.emitLoHi(Op::New, reg, 0, 0, static_cast<int32_t>(descriptor(elem)), 0);
    return Value::of({reg});
  }
  Value value = exprAs(arg, elem);
  if (elem.memory) return Value::of({copied(elem, value)[0]});
  at(e);
  Reg reg = freshReg(RegKind::Ptr, dest);
  b_.emitLoHi(Op::New, reg, 0, 0, static_cast<int32_t>(descriptor(elem)), 0);
  store(elem, reg, 0, true, value);
  return Value::of({reg});
}

// ---- min, max

Value FunctionLowerer::minMax(const TypeInfo& type, const Value& x, const Value& y, bool max) {
  Numeric numeric = numericOf(type);
  if (numeric.isFloat()) {
    std::vector<Reg> args{x[0], y[0]};
    const char* name = numeric.bits == 64 ? (max ? "fmax64" : "fmin64") : (max ? "fmax32" : "fmin32");
    return callRuntime(name, args)[0].value;
  }
  Value result = temps(type);
  move(result, x);
  Label end = b_.newLabel();
  // The first operand stays where they are equal.
  Reg less = compareOrdered(max ? Operator::Lss : Operator::Gtr, type, x, y, {});
  jumpIfNot(less, end);
  move(result, y);
  b_.bind(end);
  return result;
}

Value FunctionLowerer::builtinMinMax(CallExpr* e, bool max, Dest) {
  const TypeInfo& type = typeOf(e);
  std::vector<Value> values(e->args.size());
  inOrder(e->args, [&](size_t i) {
    Expr* arg = e->args[i];
    values[i] = arg->constant != nullptr ? constant(type, arg->constant) : expr(arg);
  });
  at(e);
  Value result = values[0];
  for (size_t i = 1; i < values.size(); i++) result = minMax(type, result, values[i], max);
  return result;
}

// ---- copy, clear, delete

Value FunctionLowerer::builtinCopy(CallExpr* e, Dest dest) {
  Value to, from;
  const TypeInfo& type = typeOf(e->args[0]);
  const TypeInfo& elem = info(types::as<types::Slice>(type.under)->elem);
  inOrder(e->args, [&](size_t i) { (i == 0 ? to : from) = leaves(e->args[i], 0, 2); });
  at(e);
  Reg n = freshReg(RegKind::I64, dest);
  if (isVariable(n)) n = temp(RegKind::I64);
  Label end = b_.newLabel();
  moveReg(n, to[1]);
  b_.branch(Op::BrLeS64, to[1], from[1], end);
  moveReg(n, from[1]);
  b_.bind(end);
  b_.emit(Op::MoveMem, to[0], from[0], n).lo = static_cast<int32_t>(elem.size);
  return Value::of({n});
}

void FunctionLowerer::builtinClear(CallExpr* e) {
  const TypeInfo& type = typeOf(e->args[0]);
  Value value = expr(e->args[0]);
  at(e);
  if (type.kind() == types::TypeKind::Map) {
    b_.emitLoHi(Op::MapClear, 0, value[0], 0, static_cast<int32_t>(descriptor(type)), 0);
    return;
  }
  const TypeInfo& elem = info(types::as<types::Slice>(type.under)->elem);
  b_.emitImm(Op::ZeroElems, value[0], value[1], static_cast<int64_t>(elem.size));
}

void FunctionLowerer::builtinDelete(CallExpr* e) {
  const TypeInfo& type = typeOf(e->args[0]);
  const TypeInfo& key = info(types::as<types::Map>(type.under)->key);
  Value map, k;
  inOrder(e->args, [&](size_t i) {
    if (i == 0) {
      map = expr(e->args[0]);
    } else {
      k = passable(key, exprAs(e->args[1], key));
    }
  });
  at(e);
  b_.mapOp(Op::MapDelete, 0, map[0], descriptor(type), key.shape, k.span());
}

// ---- panic, print

void FunctionLowerer::builtinPanic(CallExpr* e) {
  const TypeInfo& any = l_.types().info(types::universe().emptyInterface);
  Value value = exprAs(e->args[0], any);
  at(e);
  b_.emit(Op::Panic, value[0], value[1]);
}

void FunctionLowerer::printValue(const TypeInfo& type, const Value& value) {
  Numeric numeric = numericOf(type);
  auto print = [&](std::string_view name, std::span<const Reg> args) { callRuntime(name, args); };
  switch (numeric.cls) {
    case Numeric::Class::Bool:
      return print("printbool", value.span());
    case Numeric::Class::Int: {
      const Reg wide[] = {toI64(type, value[0])};
      auto* basic = types::as<types::Basic>(type.under);
      if (basic->basic == types::BasicKind::Uintptr) return print("printuintptr", wide);
      return print(numeric.isSigned ? "printint" : "printuint", wide);
    }
    case Numeric::Class::Float:
      return print(numeric.bits == 64 ? "printfloat64" : "printfloat32", value.span());
    case Numeric::Class::Complex:
      return print(numeric.bits == 64 ? "printcomplex128" : "printcomplex64", value.span());
    case Numeric::Class::String:
      return print("printstring", value.span());
    default:
      break;
  }
  if (type.isInterface) return print("printeface", value.span());
  if (type.kind() == types::TypeKind::Slice) return print("printslice", value.span());
  print("printpointer", value.span());
}

void FunctionLowerer::builtinPrint(CallExpr* e, bool line) {
  std::vector<TypedValue> values(e->args.size());
  inOrder(e->args, [&](size_t i) { values[i] = {expr(e->args[i]), &typeOf(e->args[i])}; });
  at(e);
  callRuntime("printlock", {});
  for (size_t i = 0; i < values.size(); i++) {
    if (line && i > 0) callRuntime("printsp", {});
    size_t mark = temps_.size();
    printValue(*values[i].type, values[i].value);
    releaseTemps(mark);
  }
  if (line) callRuntime("printnl", {});
  callRuntime("printunlock", {});
}

// ---- complex numbers

Value FunctionLowerer::builtinComplex(CallExpr* e, Dest) {
  const types::Builtin* builtin = builtinOf(e);
  if (builtin->id == BuiltinId::Complex) {
    const TypeInfo& part = basicInfo(numericOf(typeOf(e)).bits == 64 ? types::BasicKind::Float64 : types::BasicKind::Float32);
    Value parts[2];
    inOrder(e->args, [&](size_t i) {
      Expr* arg = e->args[i];
      parts[i] = arg->constant != nullptr ? constant(part, arg->constant) : expr(arg);
    });
    return Value::of({parts[0][0], parts[1][0]});
  }
  Expr* arg = e->args[0];
  Value value;
  if (arg->constant != nullptr) {
    bool wide = numericOf(typeOf(e)).bits == 64;
    value = constant(basicInfo(wide ? types::BasicKind::Complex128 : types::BasicKind::Complex64), arg->constant);
  } else {
    value = expr(arg);
  }
  return Value::of({value[builtin->id == BuiltinId::Real ? 0 : 1]});
}

// ---- package unsafe

Value FunctionLowerer::unsafeBuiltin(CallExpr* e, BuiltinId id, Dest dest) {
  switch (id) {
    case BuiltinId::Add: {
      Value base;
      Reg by = 0;
      inOrder(e->args, [&](size_t i) {
        if (i == 0) {
          base = expr(e->args[0]);
        } else {
          by = indexReg(e->args[1]);
        }
      });
      Reg reg = resultReg(RegKind::Ptr, dest);
      b_.emit(Op::PtrAdd, reg, base[0], by).lo = 1;
      return Value::of({reg});
    }
    case BuiltinId::Slice:
    case BuiltinId::String:
      return unsafeSlice(e, id == BuiltinId::String, dest);
    case BuiltinId::SliceData:
    case BuiltinId::StringData:
      return leaves(e->args[0], 0, 1);
    case BuiltinId::Sizeof:
    case BuiltinId::Alignof: {  // of a type that depends on type parameters
      const TypeInfo& type = typeOf(e->args[0]);
      Reg reg = resultReg(RegKind::I64, dest);
      setI64(reg, id == BuiltinId::Sizeof ? static_cast<int64_t>(type.size) : type.align);
      return Value::of({reg});
    }
    case BuiltinId::Offsetof: {
      auto* selector = syntax::as<SelectorExpr>(unparen(e->args[0]));
      const TypeInfo* type = &typeOf(selector->x);
      int64_t offset = 0;
      for (int index : selector->selection->index) {
        if (auto* pointer = types::cast<types::Pointer>(type->under)) type = &info(pointer->elem);
        const FieldInfo& field = type->fields[static_cast<size_t>(index)];
        offset += static_cast<int64_t>(field.offset);
        type = &info(field.type);
      }
      Reg reg = resultReg(RegKind::I64, dest);
      setI64(reg, offset);
      return Value::of({reg});
    }
    default:
      break;
  }
  UNREACHABLE("no such predeclared function");
}

Value FunctionLowerer::unsafeSlice(CallExpr* e, bool string, Dest) {
  Value base;
  Reg length = 0;
  inOrder(e->args, [&](size_t i) {
    if (i == 0) {
      base = expr(e->args[0]);
    } else {
      length = indexReg(e->args[1]);
    }
  });
  at(e);
  const TypeInfo& elem = info(types::as<types::Pointer>(typeOf(e->args[0]).under)->elem);
  Label fits = b_.newLabel(), tooLong = b_.newLabel(), notNil = b_.newLabel();
  Reg limit = constI64(elem.size == 0 ? INT64_MAX : static_cast<int64_t>((uint64_t{1} << 32) / elem.size));
  b_.branch(Op::BrLeU64, length, limit, fits);
  b_.bind(tooLong);
  callRuntime(string ? "panicunsafestringlen" : "panicunsafeslicelen", {});
  b_.bind(fits);
  b_.branch(Op::BrNotNil, base[0], 0, notNil);
  b_.branchImm(Op::BrEqI64Imm, length, 0, notNil);
  callRuntime(string ? "panicunsafestringnilptr" : "panicunsafeslicenilptr", {});
  b_.bind(notNil);
  if (elem.size > 0) {  // what remains of the address space
    Reg bytes = length, behind = temp(RegKind::I64);
    if (elem.size > 1) {
      bytes = temp(RegKind::I64);
      b_.emit(Op::MulI64, bytes, length, constI64(static_cast<int64_t>(elem.size)));
    }
    b_.emit(Op::PtrToInt, behind, base[0]);
    b_.emit(Op::SubI64, behind, constI64(0), behind);
    b_.branch(Op::BrLtU64, behind, bytes, tooLong);
  }
  if (string) return Value::of({base[0], length});
  return Value::of({base[0], length, length});
}

}  // namespace gopark::lower
