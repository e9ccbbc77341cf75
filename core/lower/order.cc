// The order of evaluation, where the language leaves it open, as gc has it: before the operands of a statement are read,
// its calls, receives and what else gc keeps in a temporary are evaluated, from left to right, each with what it needs
// (order.go in cmd/compile). What remains, variables and what is computed from them, is read when all that has happened:
// x + f() reads x after the call.
//
// The values are held in ordered_ until expr() comes to their expressions.
#include <algorithm>

#include "lower/function_lowerer.h"
#include "lower/op_tables.h"
#include "syntax/chains.h"
#include "syntax/positions.h"
#include "types/universe.h"

namespace gopark::lower {

using namespace syntax;

namespace {

// The elements of a longer literal are evaluated into it one by one where that makes no difference, not all into registers.
constexpr size_t kManyElements = 32;

bool isAddressOf(const Operation* e) { return e->op == Operator::And && e->y == nullptr; }

// Whether a value becomes an interface through its address: then gc keeps what has none in a temporary.
bool boxedByAddress(const TypeInfo& type) {
  if (type.isInterface) return false;
  bool pointers = std::ranges::find(type.kinds, RegKind::Ptr) != type.kinds.end();
  if (type.size == 2 && type.align == 2) return false;
  if (!type.memory && !pointers && ((type.size == 4 && type.align == 4) || (type.size == 8 && type.align == 8))) return false;
  return !numericOf(type).isString() && type.kind() != types::TypeKind::Slice;
}

// Whether the functions for maps of this key type take the key itself, not its address.
bool isFastKey(const TypeInfo& key) {
  Numeric numeric = numericOf(key);
  if (numeric.isString() || (numeric.isInt() && numeric.bits >= 32)) return true;
  return key.kind() == types::TypeKind::Pointer || key.kind() == types::TypeKind::Chan;
}

Expr* elementValue(Expr* elem) {
  auto* pair = syntax::cast<KeyValueExpr>(elem);
  return pair != nullptr ? pair->value : elem;
}

}  // namespace

// The literal that is the whole of `e`, with & or without, but for maps; null: none.
CompositeLit* FunctionLowerer::wholeLiteral(Expr* e) {
  auto* operation = syntax::cast<Operation>(e);
  if (operation != nullptr && isAddressOf(operation)) e = unparen(operation->x);
  auto* lit = syntax::cast<CompositeLit>(e);
  return lit != nullptr && typeOf(lit).kind() != types::TypeKind::Map ? lit : nullptr;
}

// Whether gc evaluates the expression when its turn comes, and keeps the value in a temporary.
bool FunctionLowerer::isKept(Expr* e) {
  switch (e->kind) {
    case NodeKind::CallExpr: {
      auto* call = static_cast<CallExpr*>(e);
      if (call->fun->isType()) {
        return typeOf(e).kind() == types::TypeKind::Slice && call->args[0]->type != nullptr &&
               (call->args[0]->flags & kIsNil) == 0 && numericOf(typeOf(call->args[0])).isString();
      }
      const types::Builtin* builtin = builtinOf(call);
      if (builtin == nullptr) return true;
      return builtin->id < types::BuiltinId::Add || builtin->id == types::BuiltinId::Recover;
    }
    case NodeKind::SliceExpr:
      return true;
    case NodeKind::AssertExpr:
      return !info(static_cast<AssertExpr*>(e)->typeExpr->type).pointerShaped;
    case NodeKind::Operation: {
      Operator op = static_cast<Operation*>(e)->op;
      return op == Operator::Recv || op == Operator::AndAnd || op == Operator::OrOr;
    }
    case NodeKind::CompositeLit:
      return typeOf(e).kind() == types::TypeKind::Map;
    default:
      return false;
  }
}

// Whether the value is the same whenever the expression is evaluated, once the calls in it have been made.
bool FunctionLowerer::isSettled(Expr* e) {
  for (e = unparen(e);;) {
    if (e->constant != nullptr || (e->flags & kIsNil) != 0 || isKept(e)) return true;
    switch (e->kind) {
      case NodeKind::Name: {
        types::Var* var = localVar(static_cast<NameExpr*>(e));
        if (var != nullptr) return !boxed(var);
        return static_cast<NameExpr*>(e)->object->kind() == types::ObjectKind::Func;
      }
      case NodeKind::FuncLit:
        return true;
      case NodeKind::CompositeLit:
        return std::ranges::all_of(static_cast<CompositeLit*>(e)->elems,
                                   [this](Expr* elem) { return isSettled(elementValue(elem)); });
      case NodeKind::Operation: {
        auto* operation = static_cast<Operation*>(e);
        if (operation->y == nullptr) {
          if (isAddressOf(operation)) return wholeLiteral(e) != nullptr && isSettled(operation->x);
          return operation->op != Operator::Mul && isSettled(operation->x);
        }
        switch (operation->op) {
          case Operator::Div:
          case Operator::Rem:
          case Operator::Shl:
          case Operator::Shr:
            return false;
          default:
            break;
        }
        if (!isSettled(operation->y)) return false;
        e = unparen(operation->x);
        continue;
      }
      case NodeKind::CallExpr: {
        auto* call = static_cast<CallExpr*>(e);
        return call->fun->isType() && numericOf(typeOf(e)).isNumber() && isSettled(call->args[0]);
      }
      default:
        return false;
    }
  }
}

void FunctionLowerer::keepNow(Expr* e) {
  const TypeInfo& type = typeOf(e);
  ordered_.emplace(e, passable(type, expr(e)));
}

// Evaluates what gc would evaluate before anything that comes after `e`. `to`: the type that it is assigned to, where
// that may be an interface.
void FunctionLowerer::order(Expr* e, const TypeInfo* to) {
  if (e == nullptr) return;
  e = unparen(e);
  if (e->constant != nullptr || (e->flags & kIsNil) != 0 || e->isType()) return;
  bool byAddress = to != nullptr && to->isInterface && (e->flags & (kAddressable | kCommaOk)) == 0 && e->type != nullptr &&
                   boxedByAddress(typeOf(e));
  if (!byAddress && (e->flags & kMayCall) == 0) return;
  if (ordered_.contains(e)) return;
  CompositeLit* lit = wholeLiteral(e);
  if (lit != nullptr && lit->elems.size() > kManyElements && isSettled(lit)) return keepNow(e);
  if (lit != nullptr) {
    orderElements(lit);
  } else {
    orderOperands(e);
  }
  if (isKept(e) || byAddress) keepNow(e);
}

// The same for what `e` is made of: where nothing comes between that and `e` itself.
void FunctionLowerer::orderOperands(Expr* e) {
  if (e == nullptr) return;
  e = unparen(e);
  if ((e->flags & kMayCall) == 0 || e->constant != nullptr || ordered_.contains(e)) return;
  orderLeft(e);
  orderRest(e);
}

namespace {

// The left operand where it is ordered before anything else in the expression, as a value of its own.
Expr* orderedFirst(Expr* e) {
  if (auto* operation = syntax::cast<Operation>(e)) {
    if (operation->op == Operator::AndAnd || operation->op == Operator::OrOr) return nullptr;  // logical, condition
  } else if (auto* call = syntax::cast<CallExpr>(e)) {
    if (call->fun->isType() || builtinOf(call) != nullptr) return nullptr;
  }
  return leftOperand(e);
}

}  // namespace

// Orders the left operand, as order() does; a long chain of them in a loop.
void FunctionLowerer::orderLeft(Expr* e) {
  Expr* left = orderedFirst(e);
  if (left == nullptr || orderedFirst(unparen(left)) == nullptr) return order(left);
  std::vector<Expr*> chain;
  for (; left != nullptr; left = orderedFirst(left)) {
    left = unparen(left);
    bool ready = left->constant != nullptr || (left->flags & kIsNil) != 0 || left->isType() ||
                 (left->flags & kMayCall) == 0 || ordered_.contains(left);
    if (ready) break;
    chain.push_back(left);
  }
  for (size_t i = chain.size(); i-- > 0;) {
    if (orderedFirst(chain[i]) == nullptr) {
      order(chain[i]);
      continue;
    }
    orderRest(chain[i]);
    if (isKept(chain[i])) keepNow(chain[i]);
  }
}

// Orders all but the left operand.
void FunctionLowerer::orderRest(Expr* e) {
  switch (e->kind) {
    case NodeKind::CompositeLit:
      if (!isSettled(e)) orderElements(static_cast<CompositeLit*>(e));  // else one by one
      return;
    case NodeKind::IndexExpr: {
      auto* index = static_cast<IndexExpr*>(e);
      if (index->index->isType()) return;
      if (index->x->type == nullptr || typeOf(index->x).kind() != types::TypeKind::Map) return order(index->index);
      return orderKey(index->index, typeOf(index->x));
    }
    case NodeKind::SliceExpr: {
      auto* slice = static_cast<SliceExpr*>(e);
      for (Expr* bound : slice->index) {
        if (bound == nullptr) continue;
        order(bound);
        Expr* inner = unparen(bound);
        if (inner->kind == NodeKind::Name || inner->constant != nullptr || ordered_.contains(inner)) continue;
        keepNow(inner);
      }
      return;
    }
    case NodeKind::Operation: {
      auto* operation = static_cast<Operation*>(e);
      if (operation->op == Operator::AndAnd || operation->op == Operator::OrOr) return;
      if (isAddressOf(operation) && wholeLiteral(e) != nullptr) return orderOperands(operation->x);
      if (operation->y == nullptr) return order(operation->x);
      order(operation->y);
      if (typeOf(operation->x).isInterface != typeOf(operation->y).isInterface) return;
      return orderCompared(operation);
    }
    case NodeKind::CallExpr:
      return orderArguments(static_cast<CallExpr*>(e));
    default:
      return;
  }
}

// Structs and arrays are compared through their addresses.
void FunctionLowerer::orderCompared(Operation* e) {
  if (e->op < Operator::Eql || e->op > Operator::Geq) return;
  for (Expr* operand : {e->x, e->y}) {
    types::TypeKind kind = typeOf(operand).kind();
    Expr* inner = unparen(operand);
    if (kind != types::TypeKind::Struct && kind != types::TypeKind::Array) return;
    if ((inner->flags & kAddressable) == 0 && !ordered_.contains(inner)) keepNow(inner);
  }
}

void FunctionLowerer::orderKey(Expr* key, const TypeInfo& map) {
  const TypeInfo& type = info(types::as<types::Map>(map.under)->key);
  order(key, &type);
  Expr* inner = unparen(key);
  if (inner->constant != nullptr || (inner->flags & (kIsNil | kAddressable)) != 0 || ordered_.contains(inner)) return;
  if (isFastKey(type) || type.isInterface) return;
  keepNow(inner);
}

void FunctionLowerer::orderArguments(CallExpr* e) {
  if (e->fun->isType()) {
    const TypeInfo& to = typeOf(e);
    return order(e->args[0], &to);
  }
  if (const types::Builtin* builtin = builtinOf(e)) {
    const TypeInfo* elem = nullptr;
    if (builtin->id == types::BuiltinId::Append && !e->hasDots) {
      elem = &info(types::as<types::Slice>(typeOf(e).under)->elem);
    }
    if (isSpread(e)) return;
    for (size_t i = 0; i < e->args.size(); i++) {
      if (builtin->id == types::BuiltinId::Delete && i == 1) {
        orderKey(e->args[1], typeOf(e->args[0]));
      } else {
        order(e->args[i], i > 0 ? elem : nullptr);
      }
    }
    return;
  }
  if (isSpread(e)) return;
  std::span<types::Var*> params = signatureOf(e->fun->type)->params->vars;
  for (size_t i = 0; i < e->args.size(); i++) {
    if (i + 1 < params.size() || e->hasDots || !signatureOf(e->fun->type)->variadic) {
      order(e->args[i], &info(params[i]->type));
    } else {
      order(e->args[i], &info(types::as<types::Slice>(info(params.back()->type).under)->elem));
    }
  }
}

// f(g()) with several results of g.
bool FunctionLowerer::isSpread(CallExpr* e) {
  return e->args.size() == 1 && e->args[0]->type != nullptr && (e->args[0]->flags & kCommaOk) == 0 &&
         types::cast<types::Tuple>(e->args[0]->type) != nullptr;
}

void FunctionLowerer::orderElements(CompositeLit* e) {
  const TypeInfo* type = &typeOf(e);
  if (auto* pointer = types::cast<types::Pointer>(type->under)) type = &info(pointer->elem);
  if (type->kind() == types::TypeKind::Map) return;  // one by one
  const TypeInfo* elem = nullptr;
  if (auto* slice = types::cast<types::Slice>(type->under)) elem = &info(slice->elem);
  if (auto* array = types::cast<types::Array>(type->under)) elem = &info(array->elem);
  for (size_t i = 0; i < e->elems.size(); i++) {
    const TypeInfo* to = elem;
    if (type->kind() == types::TypeKind::Struct) {
      std::vector<int> path = fieldOf(*type, e->elems[i], i);
      if (path.size() == 1) to = &info(type->fields[static_cast<size_t>(path[0])].type);
    }
    order(elementValue(e->elems[i]), to);
  }
}

// `sink(i)` evaluates number i, after what has to be evaluated before it.
void FunctionLowerer::inOrder(std::span<Expr* const> list, FunctionRef<void(size_t)> sink) {
  if (list.size() > 1 && !std::ranges::all_of(list, [this](Expr* e) { return isSettled(e); })) {
    for (Expr* e : list) order(e);
  }
  for (size_t i = 0; i < list.size(); i++) {
    orderOperands(list[i]);
    sink(i);
  }
}

}  // namespace gopark::lower
