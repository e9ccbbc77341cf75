// BuiltinCall: the check of one call of a predeclared function. Private to builtins*.cc.
#pragma once

#include <vector>

#include "types/checker.h"

namespace gopark::types {

// Every function answers whether the call is valid; then the result is in *x (but for x->expr). If not, an error has
// been reported.
class BuiltinCall {
 public:
  BuiltinCall(Checker* check, Operand* x, syntax::CallExpr* call, BuiltinId id)
      : check_(check), x_(x), call_(call), id_(id), name_(predeclaredFunc(id).name) {}

  bool run();

 private:
  bool evaluateArguments();
  bool checkCount();
  bool dispatch();

  // builtins.cc
  bool append();
  bool isAppendOfString();
  bool lenOrCap();
  void lenOrCapOfType(OperandMode* mode, const Constant** value);
  bool clear();
  bool close();
  bool copy();
  bool isCopyOfString();
  bool deleteKey();
  bool make();
  bool minOrMax();
  bool newValue();
  bool panic();
  bool print();
  bool recover();
  bool assertTrue();
  bool trace();

  // builtins_complex.cc
  bool complex();
  bool complexOperands();
  bool realOrImag();

  // builtins_unsafe.cc
  bool add();
  bool alignOf();
  bool offsetOf();
  bool sizeOf();
  bool slice();
  bool sliceData();
  bool string();
  bool stringData();

  // The result: a value, or nothing for a null type. Records the function's signature for the arguments given.
  bool result(Type* type, std::initializer_list<Type*> params);
  // A uintptr: constant if `value` is known, else a value (its type depends on type parameters).
  bool uintptrResult(bool isConstant, int64_t value, Type* param);
  void record(Signature* sig) { check_->recordBuiltinType(call_->fun, sig); }

  Checker* check_;
  Operand* x_;
  syntax::CallExpr* call_;
  BuiltinId id_;
  std::string_view name_;
  std::vector<Operand*> args_;  // empty for make, new, Offsetof, trace, whose arguments are special
  size_t nargs_ = 0;
};

// A if the type is *A and A an array, otherwise the type itself.
Type* arrayPtrDeref(Type* type);

}  // namespace gopark::types
