// Type identity (spec, "Type identity"). The unifier (unify.cc) follows the same structure: change both.
#include "types/checker.h"
#include "types/named.h"
#include "types/predicates.h"
#include "types/subst.h"
#include "types/termlist.h"
#include "types/typeset.h"
#include "types/under.h"
#include "types/universe.h"

namespace gopark::types {
namespace {

// Interfaces alone can hold a cycle that no name interrupts: a method whose signature contains, literally, an interface
// that embeds the one at hand. A pair that is being compared already counts as identical.
bool seenBefore(const IfacePair* pair, const Interface* x, const Interface* y) {
  for (; pair != nullptr; pair = pair->previous) {
    if ((pair->x == x && pair->y == y) || (pair->x == y && pair->y == x)) return true;
  }
  return false;
}

bool identicalStructs(const Comparer& c, const Struct* x, const Struct* y, const IfacePair* pair) {
  if (x->fields.size() != y->fields.size()) return false;
  for (size_t i = 0; i < x->fields.size(); i++) {
    const Var* f = x->fields[i];
    const Var* g = y->fields[i];
    if (f->embedded != g->embedded || (!c.ignoreTags && x->tag(i) != y->tag(i)) ||
        !sameId(f, g->package, g->name, false) || !c.identical(f->type, g->type, pair)) {
      return false;
    }
  }
  return true;
}

bool identicalTuples(const Comparer& c, const Tuple* x, const Tuple* y, const IfacePair* pair) {
  size_t n = x == nullptr ? 0 : x->size();
  if (n != (y == nullptr ? 0 : y->size())) return false;
  for (size_t i = 0; i < n; i++) {
    if (!c.identical(x->vars[i]->type, y->vars[i]->type, pair)) return false;
  }
  return true;
}

// Type parameters are identical but for their names: y's are replaced by x's before anything is compared.
bool identicalGeneric(const Comparer& c, Signature* x, Signature* y, const IfacePair* pair) {
  std::span<TypeParam*> params = x->typeParams->list;
  Checker* check = params[0]->checker;
  std::vector<Type*> args(params.begin(), params.end());
  SubstMap map = makeSubstMap(y->typeParams->list, args);
  auto renamed = [&](Type* type) { return check->subst(Pos{}, type, map, nullptr, check->context()); };
  for (size_t i = 0; i < params.size(); i++) {
    if (!c.identical(params[i]->bound, renamed(y->typeParams->list[i]->bound), pair)) return false;
  }
  return identicalTuples(c, x->params, as<Tuple>(renamed(y->params)), pair) &&
         identicalTuples(c, x->results, as<Tuple>(renamed(y->results)), pair);
}

bool identicalSignatures(const Comparer& c, Signature* x, Signature* y, const IfacePair* pair) {
  size_t n = size(x->typeParams);
  if (n != size(y->typeParams) || x->variadic != y->variadic) return false;
  if (n > 0) return identicalGeneric(c, x, y, pair);
  return identicalTuples(c, x->params, y->params, pair) && identicalTuples(c, x->results, y->results, pair);
}

bool identicalInterfaces(const Comparer& c, Interface* x, Interface* y, const IfacePair* pair) {
  TypeSet* xset = typeSet(x);
  TypeSet* yset = typeSet(y);
  if (xset->comparable != yset->comparable || !equal(xset->terms, yset->terms)) return false;
  if (xset->methods.size() != yset->methods.size()) return false;
  if (seenBefore(pair, x, y)) return true;
  IfacePair here{x, y, pair};
  for (size_t i = 0; i < xset->methods.size(); i++) {
    Func* f = xset->methods[i];
    Func* g = yset->methods[i];
    if (!sameId(f, g->package, g->name, false) || !c.identical(f->type, g->type, &here)) return false;
  }
  return true;
}

bool identicalNamed(Named* x, Named* y) {
  std::span<Type*> xArgs = items(x->typeArgs);
  std::span<Type*> yArgs = items(y->typeArgs);
  if (xArgs.size() != yArgs.size()) return false;
  for (size_t i = 0; i < xArgs.size(); i++) {
    if (!identical(xArgs[i], yArgs[i])) return false;
  }
  return identicalOrigin(x, y);
}

}  // namespace

bool Comparer::identical(Type* x, Type* y, const IfacePair* pair) const {
  x = unalias(x);
  y = unalias(y);
  if (x == y) return true;
  if (ignoreInvalids && (x == invalidType() || y == invalidType())) return true;
  if (x == nullptr || y == nullptr || x->kind() != y->kind()) return false;

  switch (x->kind()) {
    case TypeKind::Basic:  // byte and rune are objects of their own
      return as<Basic>(x)->basic == as<Basic>(y)->basic;
    case TypeKind::Array: {
      auto* a = as<Array>(x);
      auto* b = as<Array>(y);
      // An unknown length (after an error) fits any other.
      return (a->len < 0 || b->len < 0 || a->len == b->len) && identical(a->elem, b->elem, pair);
    }
    case TypeKind::Slice:
      return identical(as<Slice>(x)->elem, as<Slice>(y)->elem, pair);
    case TypeKind::Struct:
      return identicalStructs(*this, as<Struct>(x), as<Struct>(y), pair);
    case TypeKind::Pointer:
      return identical(as<Pointer>(x)->elem, as<Pointer>(y)->elem, pair);
    case TypeKind::Tuple:
      return identicalTuples(*this, as<Tuple>(x), as<Tuple>(y), pair);
    case TypeKind::Signature:
      return identicalSignatures(*this, as<Signature>(x), as<Signature>(y), pair);
    case TypeKind::Union:
      return equal(computeUnionTypeSet(nullptr, Pos{}, as<Union>(x))->terms,
                   computeUnionTypeSet(nullptr, Pos{}, as<Union>(y))->terms);
    case TypeKind::Interface:
      return identicalInterfaces(*this, as<Interface>(x), as<Interface>(y), pair);
    case TypeKind::Map:
      return identical(as<Map>(x)->key, as<Map>(y)->key, pair) && identical(as<Map>(x)->elem, as<Map>(y)->elem, pair);
    case TypeKind::Chan:
      return as<Chan>(x)->dir == as<Chan>(y)->dir && identical(as<Chan>(x)->elem, as<Chan>(y)->elem, pair);
    case TypeKind::Named:
      return identicalNamed(as<Named>(x), as<Named>(y));
    case TypeKind::TypeParam:  // equal ones have been found above
    case TypeKind::Alias:
      return false;
  }
  return false;
}

bool identical(Type* x, Type* y) { return Comparer{}.identical(x, y); }
bool identicalIgnoreTags(Type* x, Type* y) { return Comparer{.ignoreTags = true}.identical(x, y); }
bool identicalOrigin(Named* x, Named* y) { return obj(x) == obj(y); }

}  // namespace gopark::types
