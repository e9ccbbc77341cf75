// Index and slice expressions (spec, "Index expressions", "Slice expressions").
#include "types/checker.h"

namespace gopark::types {

using namespace syntax;

namespace {

bool indexOperandComplete(Checker* check, Type* type);
Expr* singleIndex(Checker* check, IndexExpr* e);

// What indexing a value of a type gives.
struct Indexable {
  Type* key = nullptr;   // of a map
  Type* elem = nullptr;  // null: cannot be indexed
  int64_t length = -1;   // < 0: unknown
  OperandMode mode = OperandMode::Variable;
};

// `operandMode` is that of the operand: elements of an array are variables if the array is.
Indexable indexable(Type* u, OperandMode operandMode) {
  if (auto* basicType = cast<Basic>(u)) {
    if (isString(basicType)) return {nullptr, universe().byteType, -1, OperandMode::Value};
  } else if (auto* array = cast<Array>(u)) {
    bool variable = operandMode == OperandMode::Variable;
    return {nullptr, array->elem, array->len, variable ? OperandMode::Variable : OperandMode::Value};
  } else if (auto* pointer = cast<Pointer>(u)) {
    if (auto* target = underAs<Array>(pointer->elem)) return {nullptr, target->elem, target->len};
  } else if (auto* slice = cast<Slice>(u)) {
    return {nullptr, slice->elem};
  } else if (auto* map = cast<Map>(u)) {
    return {map->key, map->elem, -1, OperandMode::MapIndex};
  }
  return {};
}

bool sameType(Type* x, Type* y) { return x == y || (x != nullptr && y != nullptr && identical(x, y)); }

// The same for a type parameter: its types must agree in their elements, and be all maps or none.
Indexable indexableParam(Type* type, OperandMode operandMode) {
  Indexable result;
  bool ok = underIs(type, [&](Type* u) {
    Indexable one = u == nullptr ? Indexable() : indexable(u, operandMode);
    if (one.elem == nullptr) return false;
    if (result.elem == nullptr) {
      result = one;
      return true;
    }
    if (!sameType(result.key, one.key) || !identical(result.elem, one.elem)) return false;
    if (one.length >= 0 && one.length < result.length) result.length = one.length;
    if (one.mode == OperandMode::Value) result.mode = one.mode;
    return true;
  });
  return ok ? result : Indexable();
}

}  // namespace

bool Checker::indexExpr(Operand* x, IndexExpr* e) {
  exprOrType(x, e->x, true);
  if (!x->isValid()) {
    use(e->index);
    return false;
  }
  if (x->mode == OperandMode::TypExpr) {
    // A type's instance. e->x is evaluated once more.
    x->invalidate();
    x->typ = varType(e);
    if (isValid(x->typ)) x->mode = OperandMode::TypExpr;
    return false;
  }
  if (x->mode == OperandMode::Value) {
    auto* sig = underAs<Signature>(x->typ);
    if (sig != nullptr && size(sig->typeParams) > 0) return true;
  }
  nonGeneric(nullptr, x);
  if (!x->isValid()) return false;
  if (!indexOperandComplete(this, x->typ)) {
    x->invalidate();
    return false;
  }

  bool isParam = isTypeParam(x->typ);
  Indexable result = isParam ? indexableParam(x->typ, x->mode) : indexable(under(x->typ), x->mode);
  if (result.elem == nullptr) {
    errorf(e->pos, "cannot index ", x);
    use(e->index);
    x->invalidate();
    return false;
  }
  if (isString(x->typ) && x->mode == OperandMode::Constant) result.length = stringLen(x->val);
  Expr* at = singleIndex(this, e);
  if (at == nullptr) {
    x->invalidate();
    return false;
  }
  x->mode = result.mode;
  x->typ = result.elem;
  if (result.key != nullptr) {
    Operand key;
    genericExpr(&key, at);
    assignment(&key, result.key, "map index");
    x->mode = OperandMode::MapIndex;
    x->expr = e;
    return false;
  }
  int64_t value;
  index(at, result.length, &value);
  return false;
}

namespace {

// Indexing needs what the operand points to and what a map holds.
bool indexOperandComplete(Checker* check, Type* type) {
  if (!check->isComplete(type)) return false;
  Type* u = under(type);
  if (auto* pointer = cast<Pointer>(u)) return check->isComplete(pointer->elem);
  if (auto* map = cast<Map>(u)) return check->isComplete(map->elem);
  return true;
}

// The common underlying type of what can be sliced; strings count as byte slices beside others. Null: an error was
// reported.
Type* sliceableType(Checker* check, Operand* x) {
  Type* firstType = nullptr;
  Type* common = nullptr;
  bool hasString = false;
  bool ok = allTypes(x->typ, [&](Type* t, Type* u) {
    if (u == nullptr) {
      check->errorf(x, "cannot slice ", x, ": no specific type in ", x->typ);
      return false;
    }
    if (isString(u)) {
      u = check->newSlice(universe().byteType);
      hasString = true;
    }
    if (common == nullptr) {
      firstType = t;
      common = u;
    } else if (!identical(common, u)) {
      check->errorf(x, "cannot slice ", x, ": ", firstType, " and ", t, " have different underlying types");
      return false;
    }
    return true;
  });
  if (!hasString) return ok ? common : nullptr;
  return isTypeParam(x->typ) ? basic(BasicKind::String) : under(x->typ);  // an untyped string remains untyped
}

// What slicing makes of the operand. False: an error was reported. *length < 0: not known.
bool sliceOperand(Checker* check, Operand* x, SliceExpr* e, int64_t* length) {
  Type* u = sliceableType(check, x);
  if (auto* pointer = underAs<Pointer>(x->typ); pointer != nullptr && !check->isComplete(pointer->elem)) return false;
  if (u == nullptr) return false;
  *length = -1;
  if (isString(u)) {
    if (e->full) {
      check->errorf(e->index[2] != nullptr ? e->index[2] : e, kInvalidOp, "3-index slice of string");
      return false;
    }
    if (x->mode == OperandMode::Constant) *length = stringLen(x->val);
    if (isUntyped(x->typ)) x->typ = basic(BasicKind::String);
    return true;
  }
  if (auto* array = cast<Array>(u)) {
    *length = array->len;
    if (x->mode != OperandMode::Variable) {
      check->errorf(x, "cannot slice unaddressable value ", x);
      return false;
    }
    x->typ = check->newSlice(array->elem);
    return true;
  }
  if (auto* pointer = cast<Pointer>(u)) {
    if (auto* array = underAs<Array>(pointer->elem)) {
      *length = array->len;
      x->typ = check->newSlice(array->elem);
      return true;
    }
  }
  if (u->kind() == TypeKind::Slice) return true;
  check->errorf(x, "cannot slice ", x);
  return false;
}

}  // namespace

void Checker::sliceExpr(Operand* x, SliceExpr* e) {
  expr(nullptr, x, e->x);
  if (!x->isValid()) {
    for (Expr* at : e->index) {
      if (at != nullptr) use(at);
    }
    return;
  }
  int64_t length;
  if (!sliceOperand(this, x, e, &length)) {
    x->invalidate();
    return;
  }
  x->mode = OperandMode::Value;
  if (e->full && (e->index[1] == nullptr || e->index[2] == nullptr)) {
    errorf(e, "invalid syntax tree: 2nd and 3rd index required in 3-index slice");
    x->invalidate();
    return;
  }
  int64_t values[3];
  for (int i = 0; i < 3; ++i) {
    values[i] = i == 0 ? 0 : length;  // a missing index
    if (e->index[i] == nullptr) continue;
    index(e->index[i], length >= 0 ? length + 1 : -1, &values[i]);
  }
  // Constant indices must be in order. They are not negative.
  for (int i = 0; i < 2; ++i) {
    for (int j = i + 1; values[i] > 0 && j < 3; ++j) {
      if (values[j] < 0 || values[j] >= values[i]) continue;
      errorf(e->index[j], "invalid slice indices: ", values[j], " < ", values[i]);
      return;
    }
  }
}

namespace {

Expr* singleIndex(Checker* check, IndexExpr* e) {
  if (e->index == nullptr) {
    check->errorf(e, "invalid syntax tree: missing index for ", e->x);
    return nullptr;
  }
  auto* list = cast<ListExpr>(e->index);
  if (list == nullptr) return e->index;
  if (list->elems.size() < 2) {
    check->errorf(e, "invalid syntax tree: invalid use of ListExpr for index expression");
    return nullptr;
  }
  check->errorf(list->elems[1], kInvalidOp, "more than one index");
  return list->elems[0];
}

}  // namespace

// The (integer) type of an index below `max` (< 0: unlimited); invalid after an error. *value: its constant value, or
// -1.
Type* Checker::index(Expr* index, int64_t max, int64_t* value) {
  *value = -1;
  Operand x;
  expr(nullptr, &x, index);
  if (!isValidIndex(&x, "index", false)) return invalidType();
  if (x.mode != OperandMode::Constant) return x.typ;
  if (x.val->kind() == ConstantKind::Unknown) return invalidType();
  bool exact;
  int64_t v = int64Val(x.val, &exact);
  CHECK(exact);
  if (max >= 0 && v >= max) {
    errorf(&x, kInvalidArg, "index ", x.val, " out of bounds [0:", max, "]");
    return invalidType();
  }
  *value = v;
  return x.typ;
}

bool Checker::isValidIndex(Operand* x, std::string_view what, bool allowNegative) {
  if (!x->isValid()) return false;
  convertUntyped(x, basic(BasicKind::Int));
  if (!x->isValid()) return false;
  if (!allInteger(x->typ)) {
    errorf(x, kInvalidArg, what, " ", x, " must be integer");
    return false;
  }
  if (x->mode != OperandMode::Constant) return true;
  if (!allowNegative && sign(x->val) < 0) {
    errorf(x, kInvalidArg, what, " ", x, " must not be negative");
    return false;
  }
  if (!representableConst(x->val, basic(BasicKind::Int), &x->val)) {
    errorf(x, kInvalidArg, what, " ", x, " overflows int");
    return false;
  }
  return true;
}

}  // namespace gopark::types
