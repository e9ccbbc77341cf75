// Term lists: a list stands for the union of its terms; the empty list for no type at all. A list is in normal form
// when its terms are pairwise disjoint (and 𝓤, if present, stands alone). Operations take any list and answer normal
// forms. All are quadratic: the lists of real programs are short, and union.cc limits their length.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "types/types.h"

namespace gopark::types {

using Termlist = std::vector<Term>;
using TermSpan = std::span<const Term>;

// {𝓤}
const Termlist& allTerms();

bool isAll(TermSpan list);
Termlist normalForm(TermSpan list);
Termlist unite(TermSpan x, TermSpan y);
Termlist intersect(TermSpan x, TermSpan y);
bool equal(TermSpan x, TermSpan y);
bool includes(TermSpan list, Type* type);
bool supersetOf(TermSpan x, const Term& y);
bool subsetOf(TermSpan x, TermSpan y);

}  // namespace gopark::types
