// Whether a type has the methods that an interface asks for, and what to say when it has not.
#include "types/checker.h"

namespace gopark::types {

namespace {

std::string funcString(Checker* check, Func* f, bool pkgInfo);

enum class Missing : uint8_t { Nothing, NotFound, WrongName, Unexported, WrongSignature, Ambiguous, PtrReceiver, Field };

struct Finding {
  Missing state = Missing::Nothing;
  Func* wanted = nullptr;  // the interface's method
  Func* have = nullptr;    // what was found instead, if anything
};

using Equivalent = FunctionRef<bool(Type*, Type*)>;

// V is an interface: dynamically (not `isStatic`) its values may well have methods that V does not list.
Finding searchInterface(Interface* V, std::span<Func*> methods, bool isStatic, Equivalent equivalent) {
  TypeSet* set = typeSet(V);
  for (Func* m : methods) {
    Func* f;
    set->lookupMethod(m->package, m->name, false, &f);
    if (f == nullptr) {
      if (isStatic) return {Missing::NotFound, m, nullptr};
    } else if (!equivalent(f->type, m->type)) {
      return {Missing::WrongSignature, m, f};
    }
  }
  return {};
}

// What a failed lookup of m in V means.
Finding explain(Type* V, Func* m, const LookupResult& failed) {
  if (!failed.index.empty()) return {Missing::Ambiguous, m, nullptr};
  if (failed.indirect) return {Missing::PtrReceiver, m, nullptr};
  Func* f = cast<Func>(lookupFieldOrMethod(V, false, m->package, m->name, true).object);
  if (f == nullptr) return {Missing::NotFound, m, nullptr};
  // Equal names: it is the lower-case name of another package.
  return {f->name == m->name ? Missing::Unexported : Missing::WrongName, m, f};
}

Finding searchConcrete(Type* V, std::span<Func*> methods, Equivalent equivalent) {
  for (Func* m : methods) {
    LookupResult found = lookupMethodOrField(V, m->package, m->name);
    if (found.object == nullptr) return explain(V, m, found);
    Func* f = cast<Func>(found.object);
    if (f == nullptr) return {Missing::Field, m, nullptr};
    declareObject(f);  // its signature may not be there yet
    if (!equivalent(f->type, m->type)) return {Missing::WrongSignature, m, f};
  }
  return {};
}

std::string signatures(Checker* check, const Finding& finding, bool packageInfo) {
  return "\n\t\thave " + funcString(check, finding.have, packageInfo) + "\n\t\twant " +
         funcString(check, finding.wanted, packageInfo);
}

std::string wrongSignature(Checker* check, const Finding& finding) {
  std::string text = "(wrong type for method " + finding.wanted->name.str() + ")";
  for (bool packageInfo : {false, true}) {
    if (funcString(check, finding.have, packageInfo) != funcString(check, finding.wanted, packageInfo)) {
      return text + signatures(check, finding, packageInfo);
    }
  }
  return text;  // the difference cannot be seen, e.g. type parameters of the same name
}

std::string causeOf(Checker* check, const Finding& finding, Type* V, Type* T) {
  Name name = finding.wanted->name;
  switch (finding.state) {
    case Missing::NotFound:
      if (isInterfacePtr(V)) return "(" + check->interfacePtrError(V) + ")";
      if (isInterfacePtr(T)) return "(" + check->interfacePtrError(T) + ")";
      return check->msg("(missing method ", name, ")");
    case Missing::WrongName:
      return check->msg("(missing method ", name, ")") + signatures(check, finding, false);
    case Missing::Unexported:
      return check->msg("(unexported method ", name, ")");
    case Missing::WrongSignature:
      return wrongSignature(check, finding);
    case Missing::Ambiguous:
      return check->msg("(ambiguous selector ", V, ".", name, ")");
    case Missing::PtrReceiver:
      return check->msg("(method ", name, " has pointer receiver)");
    case Missing::Field:
      return check->msg("(", V, ".", name, " is a field, not a method)");
    case Missing::Nothing:
      break;
  }
  UNREACHABLE("no method is missing");
}

}  // namespace

Func* Checker::missingMethod(Type* V, Type* T, bool isStatic, FunctionRef<bool(Type*, Type*)> equivalent,
                             std::string* cause, bool* wrongType) {
  if (wrongType != nullptr) *wrongType = false;
  std::span<Func*> methods = types::typeSet(as<Interface>(under(T)))->methods;
  if (methods.empty()) return nullptr;

  auto* interface = underAs<Interface>(V);
  Finding finding = interface != nullptr ? searchInterface(interface, methods, isStatic, equivalent)
                                         : searchConcrete(V, methods, equivalent);
  if (finding.state == Missing::Nothing) return nullptr;
  if (finding.have != nullptr) declareObject(finding.have);
  if (cause != nullptr) *cause = causeOf(this, finding, V, T);
  if (wrongType != nullptr) {
    *wrongType = finding.state == Missing::WrongSignature || finding.state == Missing::PtrReceiver;
  }
  return finding.wanted;
}

bool Checker::hasAllMethods(Type* V, Type* T, bool isStatic, FunctionRef<bool(Type*, Type*)> equivalent,
                            std::string* cause) {
  if (!isValid(V)) return true;
  return missingMethod(V, T, isStatic, equivalent, cause) == nullptr || hasInvalidEmbeddedFields(V);
}

std::string Checker::interfacePtrError(Type* T) {
  auto* pointer = underAs<Pointer>(T);
  if (isTypeParam(pointer->elem)) return msg("type ", T, " is pointer to type parameter, not type parameter");
  return msg("type ", T, " is pointer to interface, not interface");
}

namespace {

std::string funcString(Checker* check, Func* f, bool pkgInfo) {
  std::string text = f->name.str();
  writePlainSignature(text, f->signature(), pkgInfo ? Qualifier() : Qualifier(check), pkgInfo);
  return text;
}

}  // namespace

bool Checker::assertableTo(Type* V, Type* T, std::string* cause) {
  if (isInterface(T)) return true;  // decided at run time
  return hasAllMethods(T, V, false, identical, cause);
}

}  // namespace gopark::types
