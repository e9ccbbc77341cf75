// See termlist.h.
#include "types/termlist.h"

#include <algorithm>

#include "types/typeterm.h"

namespace gopark::types {

const Termlist& allTerms() {
  static const Termlist all{Term{false, nullptr}};
  return all;
}

bool isAll(TermSpan list) {
  return std::any_of(list.begin(), list.end(), [](const Term& x) { return isUniverse(x); });
}

Termlist normalForm(TermSpan list) {
  Termlist result;
  std::vector<bool> merged(list.size());
  for (size_t i = 0; i < list.size(); i++) {
    if (merged[i]) continue;
    Term x = list[i];
    for (size_t j = i + 1; j < list.size(); j++) {
      if (merged[j]) continue;
      TermPair both = unite(x, list[j]);
      if (both.second) continue;
      if (isUniverse(both.first)) return allTerms();  // nothing else may stand beside it
      x = both.first;
      merged[j] = true;
    }
    if (isUniverse(x)) return allTerms();
    result.push_back(x);
  }
  return result;
}

Termlist unite(TermSpan x, TermSpan y) {
  Termlist both(x.begin(), x.end());
  both.insert(both.end(), y.begin(), y.end());
  return normalForm(both);
}

Termlist intersect(TermSpan x, TermSpan y) {
  Termlist common;
  for (const Term& a : x) {
    for (const Term& b : y) {
      if (auto c = intersect(a, b)) common.push_back(*c);
    }
  }
  return normalForm(common);
}

bool equal(TermSpan x, TermSpan y) { return subsetOf(x, y) && subsetOf(y, x); }

bool includes(TermSpan list, Type* type) {
  return std::any_of(list.begin(), list.end(), [&](const Term& x) { return includes(x, type); });
}

bool supersetOf(TermSpan x, const Term& y) {
  return std::any_of(x.begin(), x.end(), [&](const Term& a) { return subsetOf(y, a); });
}

bool subsetOf(TermSpan x, TermSpan y) {
  return std::all_of(x.begin(), x.end(), [&](const Term& a) { return supersetOf(y, a); });
}

}  // namespace gopark::types
