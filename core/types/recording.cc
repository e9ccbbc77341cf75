// Writing what has been found out into the syntax tree.
#include "types/checker.h"

namespace gopark::types {

using syntax::Expr;

void Checker::record(Operand* x) {
  Type* type = x->typ;
  const Constant* value = nullptr;
  if (x->mode == OperandMode::Invalid) {
    type = invalidType();
  } else if (x->mode == OperandMode::NoValue) {
    type = universe().emptyTuple;
  } else if (x->mode == OperandMode::Constant) {
    value = x->val;
  }
  CHECK(x->expr != nullptr && type != nullptr);
  // Untyped expressions are recorded when their final type is known.
  if (isUntyped(type)) {
    rememberUntyped(x->expr, false, x->mode, as<Basic>(unalias(type)), value);
  } else {
    recordTypeAndValue(x->expr, x->mode, type, value);
  }
}

// What nobody has given a type: conditions, constant shift counts, operands of constant expressions … They get their
// default types where these can hold them, so that readers of the tree meet no untyped values.
void Checker::recordUntyped() {
  for (const auto& [x, info] : untyped) {
    Type* type = defaultType(info.type);
    auto* basicType = cast<Basic>(type);
    bool fits = info.value == nullptr || basicType == nullptr || representableConst(info.value, basicType, nullptr);
    recordTypeAndValue(x, info.mode, fits ? type : info.type, info.value);
  }
  untyped.clear();
}

namespace {

uint16_t flagsOf(OperandMode mode) {
  switch (mode) {
    case OperandMode::NoValue:
      return syntax::kIsVoid;
    case OperandMode::Builtin:
      return syntax::kIsBuiltin;
    case OperandMode::TypExpr:
      return syntax::kIsType;
    case OperandMode::Variable:
      return syntax::kIsValue | syntax::kAddressable | syntax::kAssignable;
    case OperandMode::MapIndex:
      return syntax::kIsValue | syntax::kAssignable | syntax::kHasOk;
    case OperandMode::NilValue:
      return syntax::kIsValue | syntax::kIsNil;
    case OperandMode::CommaOk:
      return syntax::kIsValue | syntax::kHasOk;
    case OperandMode::Constant:
    case OperandMode::Value:
    case OperandMode::CommaErr:
      return syntax::kIsValue;
    default:
      return 0;
  }
}

}  // namespace

void Checker::recordTypeAndValue(Expr* x, OperandMode mode, Type* type, const Constant* value) {
  CHECK(x != nullptr && type != nullptr);
  if (mode == OperandMode::Invalid) return;
  x->flags = flagsOf(mode);
  x->type = type;
  x->constant = mode == OperandMode::Constant ? value : nullptr;
}

void Checker::recordBuiltinType(Expr* f, Signature* sig) {
  for (;;) {
    recordTypeAndValue(f, OperandMode::Builtin, sig, nullptr);
    auto* paren = syntax::cast<syntax::ParenExpr>(f);
    if (paren == nullptr) return;
    f = paren->x;
  }
}

void Checker::recordCommaOkTypes(Expr* x, std::span<Operand* const> pair) {
  CHECK(x != nullptr && pair.size() == 2);
  if (!pair[0]->isValid()) return;
  Tuple* tuple = newTuple({newVar(VarKind::Local, x->pos, pkg, Name(), pair[0]->typ),
                           newVar(VarKind::Local, x->pos, pkg, Name(), pair[1]->typ)});
  for (;;) {
    x->type = tuple;
    x->flags |= syntax::kCommaOk;
    auto* paren = syntax::cast<syntax::ParenExpr>(x);
    if (paren == nullptr) return;
    x = paren->x;
  }
}

void Checker::recordInstance(Expr* expr, std::span<Type* const> targs, Type*) {
  if (auto* index = syntax::cast<syntax::IndexExpr>(expr)) expr = index->x;
  while (auto* paren = syntax::cast<syntax::ParenExpr>(expr)) expr = paren->x;
  auto* name = syntax::cast<syntax::NameExpr>(expr);
  if (auto* selector = syntax::cast<syntax::SelectorExpr>(expr)) name = selector->sel;
  if (name != nullptr) name->typeArgs = newTypeList(targs);
}

void Checker::recordSelection(syntax::SelectorExpr* x, SelectionKind kind, Type* recv, Object* object,
                              std::span<const int> index, bool indirect) {
  recordUse(x->sel, object);
  auto* selection = make<Selection>();
  selection->kind = kind;
  selection->recv = recv;
  selection->object = object;
  selection->index = list(std::vector<int>(index.begin(), index.end()));
  selection->indirect = indirect;
  x->selection = selection;
}

}  // namespace gopark::types
