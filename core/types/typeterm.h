// Terms as elementary type sets (spec, "General interfaces"):
//
//   Term{_, null}      𝓤, the set of all types
//   Term{false, T}     {T}
//   Term{true, t}      ~t, all types whose underlying type is t
//
// The empty set has no Term; it is the absence of one (std::nullopt, or not in a list).
#pragma once

#include <optional>
#include <string>

#include "types/types.h"

namespace gopark::types {

inline bool isUniverse(const Term& x) { return x.type == nullptr; }

bool equal(const Term& x, const Term& y);

// x ∪ y: one term when one contains the other, otherwise both.
struct TermPair {
  Term first;
  std::optional<Term> second;
};
TermPair unite(const Term& x, const Term& y);

// x ∩ y; nothing when it is empty.
std::optional<Term> intersect(const Term& x, const Term& y);

// Whether `type` ∈ x.
bool includes(const Term& x, Type* type);
bool subsetOf(const Term& x, const Term& y);

// Whether x ∩ y is empty. Neither is 𝓤.
bool disjoint(const Term& x, const Term& y);

}  // namespace gopark::types
