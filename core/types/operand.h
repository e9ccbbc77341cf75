// Operand: what the checker knows about an expression while it checks it. Trivially copyable.
#pragma once

#include <cstdint>
#include <string>

#include "types/constant.h"
#include "types/types.h"

namespace gopark::types {

class Qualifier;

enum class OperandMode : uint8_t {
  Invalid,
  NoValue,  // a call without results
  Builtin,  // a predeclared function; which one: id
  TypExpr,
  Constant,  // val is set, typ is (an alias of, or a defined type with underlying) a Basic
  Variable,  // addressable
  MapIndex,
  Value,
  NilValue,  // nil; typ is UntypedNil or what it was converted to
  CommaOk,   // a value that may be used in a comma-ok assignment
  CommaErr,
  CgoFunc,
};

// Why a constant cannot be represented and the like: the few cases that decide about a message.
enum class Code : uint8_t {
  None,
  InvalidConstVal,
  TruncatedFloat,
  NumericOverflow,
  InvalidUntypedConversion,
  IncompatibleAssign,
  InvalidIfaceAssign,
  InvalidChanAssign,
  Other,
};

struct Operand {
  OperandMode mode = OperandMode::Invalid;
  BuiltinId id = BuiltinId::Append;
  syntax::Expr* expr = nullptr;  // null for a few synthetic operands
  Type* typ = nullptr;
  const Constant* val = nullptr;  // of a Constant

  bool isValid() const { return mode != OperandMode::Invalid; }
  void invalidate() { mode = OperandMode::Invalid; }
  Pos pos() const { return expr == nullptr ? Pos{} : expr->pos; }
  bool isNil() const { return mode == OperandMode::NilValue; }

  // The untyped constant of a literal; invalid when it cannot be represented.
  void setConst(syntax::LitKind lit, std::string_view text);

  // Whether the operand may be assigned to a variable of type T (spec, "Assignability"). `cause` (may be null) gets
  // more about a failure, `code` (may be null) its class.
  bool assignableTo(Checker* check, Type* T, std::string* cause, Code* code = nullptr);
  // Whether T(x) is valid for a non-constant x (spec, "Conversions").
  bool convertibleTo(Checker* check, Type* T, std::string* cause);
};

std::string operandString(const Operand* x, const Qualifier& qualifier);

// "array", "slice", … of the underlying type; empty for a basic type.
std::string_view compositeKind(Type* type);

}  // namespace gopark::types
