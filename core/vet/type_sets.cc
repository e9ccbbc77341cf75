#include "vet/type_sets.h"

#include <algorithm>
#include <unordered_set>

namespace gopark::vet {

std::optional<std::vector<types::Term>> structuralTerms(types::Type* type) {
  auto* param = types::cast<types::TypeParam>(types::unalias(type));
  if (param == nullptr) return std::vector<types::Term>{{false, type}};
  const types::TypeSet* set = types::typeSet(types::iface(param));
  if (set->isEmpty()) return std::nullopt;
  if (!set->hasTerms()) return std::vector<types::Term>();
  return std::vector<types::Term>(set->terms.begin(), set->terms.end());
}

types::Type* typeOf(const syntax::Expr* x) {
  return (x->flags & syntax::kIsNil) != 0 ? types::basic(types::BasicKind::UntypedNil) : x->type;
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

namespace {

class TypeParamSearch {
 public:
  bool in(types::Type* type) {
    type = types::unalias(type);
    if (type == nullptr || !seen_.insert(type).second) return false;
    switch (type->kind()) {
      case types::TypeKind::TypeParam:
        return true;
      case types::TypeKind::Array:
        return in(types::as<types::Array>(type)->elem);
      case types::TypeKind::Slice:
        return in(types::as<types::Slice>(type)->elem);
      case types::TypeKind::Pointer:
        return in(types::as<types::Pointer>(type)->elem);
      case types::TypeKind::Chan:
        return in(types::as<types::Chan>(type)->elem);
      case types::TypeKind::Map:
        return in(types::as<types::Map>(type)->key) || in(types::as<types::Map>(type)->elem);
      case types::TypeKind::Struct:
        return inVars(types::as<types::Struct>(type)->fields);
      case types::TypeKind::Tuple:
        return inVars(types::as<types::Tuple>(type)->vars);
      case types::TypeKind::Signature:
        return in(types::as<types::Signature>(type)->params) || in(types::as<types::Signature>(type)->results);
      case types::TypeKind::Interface:
        return inInterface(types::as<types::Interface>(type));
      case types::TypeKind::Named:
        return inList(types::as<types::Named>(type)->typeArgs);
      default:
        return false;
    }
  }

 private:
  bool inVars(std::span<types::Var*> vars) {
    return std::any_of(vars.begin(), vars.end(), [&](types::Var* var) { return in(var->type); });
  }
  bool inList(types::TypeList* list) {
    return list != nullptr &&
           std::any_of(list->list.begin(), list->list.end(), [&](types::Type* type) { return in(type); });
  }
  bool inInterface(types::Interface* type) {
    auto methods = types::typeSet(type)->methods;
    return std::any_of(methods.begin(), methods.end(), [&](types::Func* method) { return in(method->type); });
  }

  std::unordered_set<types::Type*> seen_;
};

}  // namespace

bool mentionsTypeParam(types::Type* type) { return TypeParamSearch().in(type); }

bool isStringer(types::Signature* signature) {
  return signature->params->size() == 0 && signature->results->size() == 1 &&
         signature->results->vars[0]->type == types::basic(types::BasicKind::String);
}

}  // namespace gopark::vet
