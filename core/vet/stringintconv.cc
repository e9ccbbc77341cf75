// string(65) is "A".
#include <algorithm>

#include "syntax/positions.h"
#include "vet/analyzers.h"
#include "vet/type_sets.h"

namespace gopark::vet {

using namespace syntax;

namespace {

std::string nameOf(types::Type* type) {
  switch (type->kind()) {
    case types::TypeKind::Basic:
      return types::as<types::Basic>(type)->name.str();
    case types::TypeKind::Named:
      return types::as<types::Named>(type)->object->name.str();
    case types::TypeKind::Alias:
      return types::as<types::Alias>(type)->object->name.str();
    case types::TypeKind::TypeParam:
      return types::as<types::TypeParam>(type)->object->name.str();
    default:
      return {};
  }
}

// "name (underlying type, in the type parameter)"; `whole` is the type whose term `type` is.
std::string describe(types::Type* type, types::Type* whole, const std::string& wholeName) {
  std::string name = type == whole ? wholeName : nameOf(type);
  if (name.empty()) return {};
  std::string details = nameOf(types::under(type));
  if (details == name) details.clear();
  if (type != whole && !wholeName.empty() && wholeName != name) {
    details += (details.empty() ? "in " : ", in ") + wholeName;
  }
  return details.empty() ? name : name + " (" + details + ")";
}

types::Type* firstTerm(types::Type* type, FunctionRef<bool(types::Basic*)> f) {
  auto terms = structuralTerms(type);
  if (!terms) return nullptr;
  for (const types::Term& term : *terms) {
    auto* basic = types::underAs<types::Basic>(term.type);
    if (basic != nullptr && f(basic)) return term.type;
  }
  return nullptr;
}

bool isNumber(types::Basic* basic) {
  using enum types::BasicKind;
  return (basic->info & types::kInteger) != 0 && basic->basic != Uint8 && basic->basic != Int32 &&
         basic->basic != UntypedRune;
}

types::TypeName* namedType(Expr* fun) {
  auto* name = cast<NameExpr>(fun);
  if (auto* selector = cast<SelectorExpr>(fun)) name = selector->sel;
  return types::cast<types::TypeName>(name == nullptr ? nullptr : name->object);
}

}  // namespace

void stringintconv(Pass& pass) {
  pass.each<CallExpr>([&](CallExpr* call) {
    types::TypeName* to = call->args.size() == 1 ? namedType(call->fun) : nullptr;
    if (to == nullptr) return;
    types::Type* string =
        firstTerm(to->type, [](types::Basic* basic) { return basic->basic == types::BasicKind::String; });
    types::Type* from = call->args[0]->type;
    types::Type* number = string == nullptr ? nullptr : firstTerm(from, isNumber);
    if (number == nullptr) return;
    std::string target = describe(string, to->type, to->name.str());
    std::string source = describe(number, from, nameOf(from));
    if (target.empty() || source.empty()) return;
    pass.report(call,
                "conversion from " + source + " to " + target + " yields a string of one rune, not a string of digits");
  });
}

}  // namespace gopark::vet
