// See typeterm.h. Every operation first settles 𝓤; what remains are two terms which either have no type in common, or
// speak of the same type and differ in their tildes at most.
#include "types/typeterm.h"

#include "types/predicates.h"
#include "types/under.h"

namespace gopark::types {

bool equal(const Term& x, const Term& y) {
  if (isUniverse(x) || isUniverse(y)) return x.type == y.type;
  return x.tilde == y.tilde && identical(x.type, y.type);
}

TermPair unite(const Term& x, const Term& y) {
  if (isUniverse(x)) return {x, std::nullopt};
  if (isUniverse(y)) return {y, std::nullopt};
  if (disjoint(x, y)) return {x, y};
  return {x.tilde || !y.tilde ? x : y, std::nullopt};
}

std::optional<Term> intersect(const Term& x, const Term& y) {
  if (isUniverse(x)) return y;
  if (isUniverse(y)) return x;
  if (disjoint(x, y)) return std::nullopt;
  return !x.tilde || y.tilde ? x : y;
}

bool includes(const Term& x, Type* type) {
  if (isUniverse(x)) return true;
  return identical(x.type, x.tilde ? under(type) : type);
}

bool subsetOf(const Term& x, const Term& y) {
  if (isUniverse(y)) return true;
  if (isUniverse(x)) return false;
  return !disjoint(x, y) && (!x.tilde || y.tilde);
}

bool disjoint(const Term& x, const Term& y) {
  Type* ux = y.tilde ? under(x.type) : x.type;
  Type* uy = x.tilde ? under(y.type) : y.type;
  return !identical(ux, uy);
}

}  // namespace gopark::types
