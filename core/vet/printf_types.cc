// Which types a verb formats.
#include <unordered_set>

#include "vet/callee.h"
#include "vet/printf.h"
#include "vet/type_sets.h"

namespace gopark::vet {

namespace {

bool hasString(types::Type* type) {
  types::Func* method = methodOf(type, "String", nullptr);
  return method != nullptr && isStringer(method->signature());
}

bool convertibleToString(const Pass& pass, types::Type* type) {
  auto* basic = types::cast<types::Basic>(types::unalias(type));
  if (basic != nullptr && basic->basic == types::BasicKind::UntypedNil) return false;
  return convertibleToError(pass, type) || hasString(type);
}

unsigned ofBasic(types::Basic* type) {
  using enum types::BasicKind;
  switch (type->basic) {
    case UnsafePointer:
      return kPointerLike | kInt;
    case Uint8:
      return kInt | kByte;
    case Int32:
    case UntypedRune:
      return kInt | kRune;
    case UntypedNil:
      return 0;
    case Invalid:
      return kAnything;
    default:
      break;
  }
  if ((type->info & types::kBoolean) != 0) return kBool;
  if ((type->info & types::kInteger) != 0) return kInt;
  if ((type->info & types::kFloat) != 0) return kFloatLike;
  if ((type->info & types::kComplex) != 0) return kComplexLike;
  return kStringLike;
}

class Matcher {
 public:
  Matcher(const Pass& pass, unsigned what) : pass_(pass), what_(what) {}

  // `top`: it is the argument's own type. A pointer there is followed.
  bool matches(types::Type* type, bool top) {
    if (what_ == kErrorValue) return convertibleToError(pass_, type);
    if (isFormatter(type)) return true;
    if (wants(kStringLike) && convertibleToString(pass_, type)) return true;
    if (types::isTypeParam(type)) return matchesTerms(types::unalias(type), top);
    type = types::under(type);
    if (!seen_.insert(type).second) return true;
    switch (type->kind()) {
      case types::TypeKind::Basic:
        return wants(ofBasic(types::as<types::Basic>(type)));
      case types::TypeKind::Signature:
        return what_ == kPointerLike;
      case types::TypeKind::Chan:
        return wants(kPointerLike);
      case types::TypeKind::Interface:  // what it holds may fit
        return true;
      case types::TypeKind::Map:
        return what_ == kPointerLike ||
               (matches(types::as<types::Map>(type)->key, false) && matches(types::as<types::Map>(type)->elem, false));
      case types::TypeKind::Array:
        return matchesElements(types::as<types::Array>(type)->elem);
      case types::TypeKind::Slice:
        return what_ == kPointerLike || matchesElements(types::as<types::Slice>(type)->elem);
      case types::TypeKind::Pointer:
        return matchesPointer(types::as<types::Pointer>(type)->elem, top);
      case types::TypeKind::Struct:
        return matchesFields(types::as<types::Struct>(type));
      default:
        return false;
    }
  }

  const std::string& reason() const { return reason_; }

 private:
  bool wants(unsigned bits) const { return (what_ & bits) != 0; }

  bool matchesTerms(types::Type* param, bool top) {
    if (!seen_.insert(param).second) return true;
    bool isArgument = seen_.size() == 1;
    auto terms = structuralTerms(param);
    if (!terms) return true;
    if (terms->empty()) return false;  // any type at all
    for (const types::Term& term : *terms) {
      if (matches(term.type, top)) continue;
      if (isArgument) reason_ = std::string("contains ") + (term.tilde ? "~" : "") + pass_.text(term.type);
      return false;
    }
    return true;
  }

  bool matchesElements(types::Type* elem) {
    bool bytes = types::identical(types::under(elem), types::basic(types::BasicKind::Uint8));
    return (bytes && wants(kStringLike)) || matches(elem, false);
  }

  bool matchesPointer(types::Type* elem, bool top) {
    if (what_ == kPointerLike || types::isTypeParam(elem) || !types::isValid(elem)) return true;
    types::Type* under = types::under(elem);
    bool isFollowed = under->kind() == types::TypeKind::Struct || under->kind() == types::TypeKind::Array ||
                      under->kind() == types::TypeKind::Slice || under->kind() == types::TypeKind::Map;
    if (!isFollowed) return wants(kPointerLike);
    return top && matches(under, false);
  }

  bool matchesFields(types::Struct* type) {
    for (types::Var* field : type->fields) {
      if (!matches(field->type, false)) return false;
      // fmt does not call methods of what it reaches through unexported fields.
      if (wants(kStringLike) && !field->exported() && convertibleToString(pass_, field->type)) return false;
    }
    return true;
  }

  const Pass& pass_;
  unsigned what_;
  std::unordered_set<types::Type*> seen_;
  std::string reason_;
};

}  // namespace

bool isFormatter(types::Type* type) {
  if (types::isNonTypeParamInterface(type)) return true;
  types::Func* method = methodOf(type, "Format", nullptr);
  if (method == nullptr) return false;
  types::Signature* signature = method->signature();
  return signature->params->size() == 2 && signature->results->size() == 0 &&
         isNamed(signature->params->vars[0]->type, "fmt", "State") &&
         types::identical(signature->params->vars[1]->type, types::universe().runeType);
}

bool isFunctionValue(const syntax::Expr* x) { return types::cast<types::Signature>(x->type) != nullptr; }

bool formats(const Pass& pass, unsigned what, types::Type* type, std::string* reason) {
  if (what == kAnything) return true;
  Matcher matcher(pass, what);
  bool result = matcher.matches(type, true);
  *reason = matcher.reason();
  return result;
}

}  // namespace gopark::vet
