// See unify.h. The structure is that of identity (identical.cc): change both.
#include "types/unify.h"

#include <algorithm>

#include "types/checker.h"
#include "types/termlist.h"

namespace gopark::types {
namespace {

// Unification of sensible programs does not go deep; what does is one that would not end.
constexpr int kDepthLimit = 50;

// The underlying interface, unless `type` is a type parameter.
Interface* asInterface(Type* type) { return isTypeParam(type) ? nullptr : underAs<Interface>(type); }

bool seenBefore(const IfacePair* pair, const Interface* x, const Interface* y) {
  for (; pair != nullptr; pair = pair->previous) {
    if ((pair->x == x && pair->y == y) || (pair->x == y && pair->y == x)) return true;
  }
  return false;
}

bool sameTerms(TypeSet* x, TypeSet* y) { return x->comparable == y->comparable && equal(x->terms, y->terms); }

}  // namespace

Unifier::Unifier(std::span<TypeParam* const> params, std::span<Type* const> args, bool interfaceInference)
    : interfaceInference_(interfaceInference) {
  for (size_t i = 0; i < params.size(); i++) {
    handles_.push_back({params[i], i});
    types_.push_back(i < args.size() ? args[i] : nullptr);
  }
}

Unifier::Handle* Unifier::handle(TypeParam* param) {
  auto found = std::find_if(handles_.begin(), handles_.end(), [&](const Handle& h) { return h.param == param; });
  return found == handles_.end() ? nullptr : &*found;
}

TypeParam* Unifier::asBound(Type* type) const {
  auto* param = cast<TypeParam>(unalias(type));
  return param != nullptr && handle(param) != nullptr ? param : nullptr;
}

Type* Unifier::at(TypeParam* param) const { return types_[handle(param)->type]; }

void Unifier::set(TypeParam* param, Type* type) {
  CHECK(type != nullptr);
  types_[handle(param)->type] = type;
}

size_t Unifier::unknowns() const {
  return static_cast<size_t>(
      std::count_if(handles_.begin(), handles_.end(), [&](const Handle& h) { return types_[h.type] == nullptr; }));
}

std::vector<Type*> Unifier::inferred(std::span<TypeParam* const> params) const {
  std::vector<Type*> list;
  for (TypeParam* param : params) list.push_back(at(param));
  return list;
}

// False when both have types of their own, which then must be unified.
bool Unifier::join(TypeParam* x, TypeParam* y) {
  size_t hx = handle(x)->type;
  size_t hy = handle(y)->type;
  if (hx == hy) return true;
  if (types_[hx] != nullptr && types_[hy] != nullptr) return false;
  size_t from = types_[hx] != nullptr ? hy : hx;
  size_t to = types_[hx] != nullptr ? hx : hy;
  for (Handle& h : handles_) {
    if (h.type == from) h.type = to;
  }
  return true;
}

bool Unifier::nify(Type* x, Type* y, unsigned mode, const IfacePair* pair) {
  if (x == y || unalias(x) == unalias(y)) return true;
  if (x == nullptr || y == nullptr) return false;
  if (depth_ >= kDepthLimit) return false;
  depth_++;
  bool result = nifyCore(x, y, mode, pair);
  depth_--;
  return result;
}

bool Unifier::nifyCore(Type* x, Type* y, unsigned mode, const IfacePair* pair) {
  // The order does not matter: a defined type shall be y, a bound type parameter x.
  if (asNamed(x) != nullptr || asBound(y) != nullptr) std::swap(x, y);

  // A defined type against a type literal: its underlying type counts (for basic types too, which appear as core
  // types).
  Named* ny = asNamed(y);
  if ((mode & kUnifyExact) == 0 && ny != nullptr && isTypeLit(x) && !(interfaceInference_ && isInterface(x))) {
    y = under(ny);
    if (x == y || unalias(x) == unalias(y)) return true;
  }

  TypeParam* px = asBound(x);
  TypeParam* py = asBound(y);
  if (px != nullptr && py != nullptr) return join(px, py) || nify(at(px), at(py), mode, pair);
  if (px != nullptr) return nifyBound(px, y, mode, pair);

  if (interfaceInference_ && (mode & kUnifyExact) == 0) {
    Interface* xi = asInterface(x);
    Interface* yi = asInterface(y);
    if (xi != nullptr && yi != nullptr) return nifyInterfaces(xi, yi, pair);
    if (xi != nullptr) return nifyMethods(xi, y, pair);
    if (yi != nullptr) return nifyMethods(yi, x, pair);
  }

  if (isTypeParam(y)) std::swap(x, y);  // an unbound one
  return nifyStructure(x, y, mode, pair);
}

// px is bound, y is not.
bool Unifier::nifyBound(TypeParam* px, Type* y, unsigned mode, const IfacePair* pair) {
  Type* x = at(px);
  if (x == nullptr) {
    set(px, y);
    return true;
  }
  if (!nify(x, y, mode, pair)) return false;

  Interface* xi = asInterface(x);
  Interface* yi = asInterface(y);
  bool xn = asNamed(x) != nullptr;
  bool yn = asNamed(y) != nullptr;
  if (xi != nullptr && yi != nullptr) {
    if (xn && yn) return identical(x, y);  // which one has the right name cannot be told
    if (typeSet(xi)->methods.size() != typeSet(yi)->methods.size()) return false;
  } else if (xi != nullptr || yi != nullptr) {
    return false;  // either might be meant: the result must not depend on the order
  }

  // Of several types that match inexactly, a defined one wins, and a directed channel over a bidirectional one: values
  // of the others remain assignable to it.
  if ((mode & kUnifyExact) == 0 && !xn) {
    auto* chan = underAs<Chan>(y);
    if (yn || (chan != nullptr && chan->dir != ChanDir::Both)) set(px, y);
  }
  return true;
}

// One must have a subset of the other's methods; common methods must unify.
bool Unifier::nifyInterfaces(Interface* x, Interface* y, const IfacePair* pair) {
  TypeSet* xset = typeSet(x);
  TypeSet* yset = typeSet(y);
  if (!sameTerms(xset, yset)) return false;
  if (seenBefore(pair, x, y)) return true;
  // The pair itself is not pushed: method signatures are unified exactly, where nifyExactInterfaces does that.
  if (xset->methods.size() > yset->methods.size()) std::swap(xset, yset);
  for (Func* xm : xset->methods) {
    Func* ym;
    yset->lookupMethod(xm->package, xm->name, false, &ym);
    if (ym == nullptr || !nify(xm->type, ym->type, kUnifyExact, nullptr)) return false;
  }
  return true;
}

// y is not an interface and must have all methods of x.
bool Unifier::nifyMethods(Interface* x, Type* y, const IfacePair* pair) {
  for (Func* xm : typeSet(x)->methods) {
    Func* ym = cast<Func>(lookupFieldOrMethod(y, false, xm->package, xm->name, false).object);
    if (ym == nullptr) return false;
    declareObject(ym);
    // A generic method implements nothing.
    if (ym->signature() == nullptr || ym->signature()->typeParams != nullptr) return false;
    if (!nify(xm->type, ym->type, kUnifyExact, pair)) return false;
  }
  return true;
}

bool Unifier::nifyStructs(Struct* x, Struct* y, unsigned mode, const IfacePair* pair) {
  if (x->fields.size() != y->fields.size()) return false;
  for (size_t i = 0; i < x->fields.size(); i++) {
    Var* f = x->fields[i];
    Var* g = y->fields[i];
    if (f->embedded != g->embedded || x->tag(i) != y->tag(i) || !sameId(f, g->package, g->name, false) ||
        !nify(f->type, g->type, mode, pair)) {
      return false;
    }
  }
  return true;
}

bool Unifier::nifyTuples(Tuple* x, Tuple* y, unsigned mode, const IfacePair* pair) {
  size_t n = x == nullptr ? 0 : x->size();
  if (n != (y == nullptr ? 0 : y->size())) return false;
  for (size_t i = 0; i < n; i++) {
    if (!nify(x->vars[i]->type, y->vars[i]->type, mode, pair)) return false;
  }
  return true;
}

bool Unifier::nifyExactInterfaces(Interface* x, Interface* y, const IfacePair* pair) {
  TypeSet* xset = typeSet(x);
  TypeSet* yset = typeSet(y);
  if (!sameTerms(xset, yset) || xset->methods.size() != yset->methods.size()) return false;
  if (seenBefore(pair, x, y)) return true;
  IfacePair here{x, y, pair};
  for (size_t i = 0; i < xset->methods.size(); i++) {
    Func* f = xset->methods[i];
    Func* g = yset->methods[i];
    if (!sameId(f, g->package, g->name, false) || !nify(f->type, g->type, kUnifyExact, &here)) return false;
  }
  return true;
}

// Type arguments first, so that they unify even if the generic types differ: that makes for better messages.
bool Unifier::nifyNamed(Named* x, Named* y, unsigned mode, const IfacePair* pair) {
  std::span<Type*> xArgs = items(x->typeArgs);
  std::span<Type*> yArgs = items(y->typeArgs);
  if (xArgs.size() != yArgs.size()) return false;
  for (size_t i = 0; i < xArgs.size(); i++) {
    if (!nify(xArgs[i], yArgs[i], mode, pair)) return false;
  }
  return identicalOrigin(x, y);
}

// No bound type parameters at the top. `xorig` and `yorig` keep the names of aliases.
bool Unifier::nifyStructure(Type* xorig, Type* yorig, unsigned mode, const IfacePair* pair) {
  Type* x = unalias(xorig);
  Type* y = unalias(yorig);
  if (x == nullptr || y == nullptr) return false;
  if (auto* param = cast<TypeParam>(x)) {
    // Whatever it stands for has the core type of its constraint, if there is one, as underlying type.
    Type* core = commonUnder(param);
    return core != nullptr && nify(core, yorig, kUnifyAssign, pair);
  }
  if (x->kind() != y->kind()) return false;

  // Elements must match exactly in an assignment.
  unsigned inner = (mode & kUnifyAssign) != 0 ? mode | kUnifyExact : mode;
  switch (x->kind()) {
    case TypeKind::Basic:
      return as<Basic>(x)->basic == as<Basic>(y)->basic;
    case TypeKind::Array: {
      auto* a = as<Array>(x);
      auto* b = as<Array>(y);
      return (a->len < 0 || b->len < 0 || a->len == b->len) && nify(a->elem, b->elem, inner, pair);
    }
    case TypeKind::Slice:
      return nify(as<Slice>(x)->elem, as<Slice>(y)->elem, inner, pair);
    case TypeKind::Pointer:
      return nify(as<Pointer>(x)->elem, as<Pointer>(y)->elem, inner, pair);
    case TypeKind::Struct:
      return nifyStructs(as<Struct>(x), as<Struct>(y), inner, pair);
    case TypeKind::Tuple:
      return nifyTuples(as<Tuple>(x), as<Tuple>(y), mode, pair);
    case TypeKind::Signature: {
      auto* a = as<Signature>(x);
      auto* b = as<Signature>(y);
      return a->variadic == b->variadic && nifyTuples(a->params, b->params, inner, pair) &&
             nifyTuples(a->results, b->results, inner, pair);
    }
    case TypeKind::Interface:
      return nifyExactInterfaces(as<Interface>(x), as<Interface>(y), pair);
    case TypeKind::Map:
      return nify(as<Map>(x)->key, as<Map>(y)->key, inner, pair) &&
             nify(as<Map>(x)->elem, as<Map>(y)->elem, inner, pair);
    case TypeKind::Chan:
      return ((mode & kUnifyExact) == 0 || as<Chan>(x)->dir == as<Chan>(y)->dir) &&
             nify(as<Chan>(x)->elem, as<Chan>(y)->elem, inner, pair);
    case TypeKind::Named:
      return nifyNamed(as<Named>(x), as<Named>(y), mode, pair);
    default:
      return false;
  }
}

}  // namespace gopark::types
