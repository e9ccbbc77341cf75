// Operands: their text in messages, and assignability (spec, "Assignability").
#include "types/operand.h"

#include "syntax/positions.h"
#include "types/checker.h"

namespace gopark::types {

namespace {

std::string_view modeString(OperandMode mode) {
  switch (mode) {
    case OperandMode::Invalid:
      return "invalid operand";
    case OperandMode::NoValue:
      return "no value";
    case OperandMode::Builtin:
      return "built-in";
    case OperandMode::TypExpr:
      return "type";
    case OperandMode::Constant:
      return "constant";
    case OperandMode::Variable:
      return "variable";
    case OperandMode::MapIndex:
      return "map index expression";
    case OperandMode::Value:
      return "value";
    case OperandMode::NilValue:
      return "nil";
    case OperandMode::CommaOk:
      return "comma, ok expression";
    case OperandMode::CommaErr:
      return "comma, error expression";
    case OperandMode::CgoFunc:
      return "cgo function";
  }
  return "";
}

// The source text of the operand, or what stands for it where there is none.
std::string sourceText(const Operand* x, const Qualifier& qualifier) {
  if (x->expr != nullptr) return syntax::exprString(x->expr);
  switch (x->mode) {
    case OperandMode::Builtin:
      return std::string(predeclaredFunc(x->id).name);
    case OperandMode::TypExpr:
      return typeString(x->typ, qualifier);
    case OperandMode::Constant:
      return constantString(x->val);
    default:
      return {};
  }
}

// " of type T", with what T is where its name does not say so.
void describeType(std::string& out, Type* type, const Qualifier& qualifier) {
  if (!isValid(type)) {
    out += " with invalid type";
    return;
  }
  out += " of ";
  if (isGeneric(type)) out += "generic ";
  auto* param = cast<TypeParam>(unalias(type));
  if (param == nullptr && (type->kind() == TypeKind::Alias || type->kind() == TypeKind::Named)) {
    std::string_view what = compositeKind(type);
    if (!what.empty()) {
      out += what;
      out += ' ';
    } else if (auto* basic = underAs<Basic>(type)) {
      out += basic->name.view();
      out += ' ';
    }
  }
  out += "type ";
  writeType(out, type, qualifier);
  if (param != nullptr) {
    out += " constrained by ";
    writeType(out, param->bound, qualifier);
    if (hasEmptyTypeset(param)) out += " with empty type set";
  }
}

std::string nilString(const Operand* x, const Qualifier& qualifier) {
  if (x->typ == nullptr || x->typ == invalidType()) return "nil (with invalid type)";
  if (x->typ == basic(BasicKind::UntypedNil)) return "nil";
  return "nil (of type " + typeString(x->typ, qualifier) + ")";
}

}  // namespace

// The forms are
//   x (untyped int constant 1)    x (constant 1 of type T)    x (variable of struct type T)    f (built-in) …
std::string operandString(const Operand* x, const Qualifier& qualifier) {
  if (x->mode == OperandMode::NilValue) return nilString(x, qualifier);
  std::string expr = sourceText(x, qualifier);
  std::string out = expr;
  if (!expr.empty()) out += " (";
  bool hasType = false;
  switch (x->mode) {
    case OperandMode::Invalid:
    case OperandMode::NoValue:
    case OperandMode::Builtin:
    case OperandMode::TypExpr:
      break;
    default:
      if (x->typ == nullptr) break;
      hasType = !isUntyped(x->typ);
      if (!hasType) {
        out += as<Basic>(x->typ)->name.view();
        out += ' ';
      }
  }
  out += modeString(x->mode);
  if (x->mode == OperandMode::Constant) {
    std::string value = constantString(x->val);
    if (value != expr) out += " " + value;
  }
  if (hasType) describeType(out, x->typ, qualifier);
  if (!expr.empty()) out += ')';
  return out;
}

std::string_view compositeKind(Type* type) {
  switch (under(type)->kind()) {
    case TypeKind::Array:
      return "array";
    case TypeKind::Slice:
      return "slice";
    case TypeKind::Struct:
      return "struct";
    case TypeKind::Pointer:
      return "pointer";
    case TypeKind::Signature:
      return "func";
    case TypeKind::Interface:
      return "interface";
    case TypeKind::Map:
      return "map";
    case TypeKind::Chan:
      return "chan";
    case TypeKind::Tuple:
      return "tuple";
    case TypeKind::Union:
      return "union";
    default:
      return "";
  }
}

void Operand::setConst(syntax::LitKind lit, std::string_view text) {
  static constexpr BasicKind kKinds[] = {BasicKind::UntypedInt, BasicKind::UntypedFloat, BasicKind::UntypedComplex,
                                         BasicKind::UntypedRune, BasicKind::UntypedString};
  const Constant* value = makeFromLiteral(text, static_cast<int>(lit));
  if (value->kind() == ConstantKind::Unknown) {
    invalidate();
    typ = invalidType();
    return;
  }
  mode = OperandMode::Constant;
  typ = basic(kKinds[static_cast<int>(lit)]);
  val = value;
}

namespace {

void setCode(Code* code, Code value) {
  if (code != nullptr) *code = value;
}

// Puts a line in front of a cause.
template <typename... Args>
void explain(Checker* check, std::string* cause, const Args&... args) {
  if (cause == nullptr) return;
  std::string text = check->msg(args...);
  if (!cause->empty()) text += "\n\t" + *cause;
  *cause = std::move(text);
}

// An untyped value is assignable where it is representable: for a type parameter by each of its types.
bool untypedAssignable(Checker* check, Operand* x, Type* T, TypeParam* param) {
  if (param == nullptr) return check->implicitTypeAndValue(x, T, nullptr, nullptr) != nullptr;
  return is(param, [&](Term* term) {
    return term != nullptr && check->implicitTypeAndValue(x, term->type, nullptr, nullptr) != nullptr;
  });
}

// Each type of T's type set must accept x.
bool assignableToAll(Checker* check, Operand* x, TypeParam* T, std::string* cause, Code* code) {
  bool ok = false;
  is(T, [&](Term* term) {
    if (term == nullptr) return false;  // no specific types
    ok = x->assignableTo(check, term->type, cause, code);
    if (!ok) explain(check, cause, "cannot assign ", x->typ, " to ", term->type, " (in ", T, ")");
    return ok;
  });
  return ok;
}

// T must accept values of each type of V's type set.
bool allAssignableTo(Checker* check, const Operand* x, TypeParam* V, Type* T, std::string* cause, Code* code) {
  Operand value = *x;
  bool ok = false;
  is(V, [&](Term* term) {
    if (term == nullptr) return false;  // no specific types
    value.typ = term->type;
    ok = value.assignableTo(check, T, cause, code);
    if (!ok) explain(check, cause, "cannot assign ", term->type, " (in ", V, ") to ", T);
    return ok;
  });
  return ok;
}

}  // namespace

bool Operand::assignableTo(Checker* check, Type* T, std::string* cause, Code* code) {
  setCode(code, Code::None);
  if (!isValid() || !types::isValid(T)) return true;  // an error has been reported
  Type* original = T;
  Type* V = unalias(typ);
  T = unalias(T);
  if (identical(V, T)) return true;
  setCode(code, Code::IncompatibleAssign);

  Type* Vu = under(V);
  Type* Tu = under(T);
  auto* Vp = cast<TypeParam>(V);
  auto* Tp = cast<TypeParam>(T);
  if (isUntyped(Vu)) return untypedAssignable(check, this, T, Tp);

  // (Identity first: of erroneous interfaces that embed each other the type set of V is to be computed first, as gc does.)
  if (identical(Vu, Tu) && Vp == nullptr && Tp == nullptr && (!hasName(V) || !hasName(T))) return true;

  // T is an interface that V implements. Pointers to interfaces come here for a better explanation.
  if ((Tu->kind() == TypeKind::Interface && Tp == nullptr) || isInterfacePtr(Tu)) {
    if (check->implements(V, T, false, cause)) return true;
    if (Vp == nullptr) {
      setCode(code, Code::InvalidIfaceAssign);
      return false;
    }
    if (cause != nullptr) cause->clear();  // it may be assignable nevertheless
  }
  if (Vu->kind() == TypeKind::Interface && Vp == nullptr && check->implements(T, V, false, nullptr)) {
    if (cause != nullptr) *cause = "need type assertion";
    return false;
  }

  // A bidirectional channel is assignable to directed ones.
  if (auto* Vc = cast<Chan>(Vu); Vc != nullptr && Vc->dir == ChanDir::Both) {
    if (auto* Tc = cast<Chan>(Tu); Tc != nullptr && identical(Vc->elem, Tc->elem)) {
      setCode(code, Code::InvalidChanAssign);
      return !hasName(V) || !hasName(T);
    }
  }

  if (Tp != nullptr && !hasName(V)) return assignableToAll(check, this, Tp, cause, code);
  if (Vp != nullptr && !hasName(T)) return allAssignableTo(check, this, Vp, original, cause, code);
  return false;
}

}  // namespace gopark::types
