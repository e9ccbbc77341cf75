#include "vet/type_sets.h"

#include <algorithm>

namespace gopark::vet {

std::optional<std::vector<types::Term>> structuralTerms(types::Type* type) {
  auto* param = types::cast<types::TypeParam>(types::unalias(type));
  if (param == nullptr) return std::vector<types::Term>{{false, type}};
  const types::TypeSet* set = types::typeSet(types::iface(param));
  if (set->isEmpty()) return std::nullopt;
  if (!set->hasTerms()) return std::vector<types::Term>();
  return std::vector<types::Term>(set->terms.begin(), set->terms.end());
}

bool implements(const Pass& pass, types::Type* type, types::Type* interface) {
  return pass.checker().implements(type, interface, false, nullptr);
}

bool convertibleToError(const Pass& pass, types::Type* type) {
  types::Type* error = types::universe().errorType;
  if (implements(pass, type, error)) return true;
  if (!types::isTypeParam(type)) return false;
  auto terms = structuralTerms(type);
  return terms && !terms->empty() && std::all_of(terms->begin(), terms->end(), [&](const types::Term& term) {
           return implements(pass, term.type, error);
         });
}

types::Func* methodOf(types::Type* type, std::string_view name, const types::Package* from) {
  auto found = types::lookupFieldOrMethod(type, false, from, Name(name), false);
  auto* func = types::cast<types::Func>(found.object);
  if (func != nullptr) types::declareObject(func);
  return func;
}

bool isStringer(types::Signature* signature) {
  return signature->params->size() == 0 && signature->results->size() == 1 &&
         signature->results->vars[0]->type == types::basic(types::BasicKind::String);
}

}  // namespace gopark::vet
