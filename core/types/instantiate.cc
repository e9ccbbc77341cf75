// Instances of generic types and functions; whether type arguments satisfy their constraints (spec, "Instantiations",
// "Implementing an interface", "Satisfying a type constraint").
#include "types/checker.h"
#include "types/termlist.h"
#include "types/typeterm.h"

namespace gopark::types {

Type* Checker::instance(Pos pos, Type* origin, std::span<Type* const> targs, Named* expanding, Context* context) {
  // Instances of the type being expanded come first: that keeps cycles of references closed.
  Context* contexts[2] = {expanding == nullptr ? nullptr : expanding->context, context};
  if (contexts[0] == contexts[1]) contexts[0] = nullptr;
  CHECK_MSG(contexts[0] != nullptr || contexts[1] != nullptr, "instance without a context");
  Context* any = contexts[0] != nullptr ? contexts[0] : contexts[1];
  uint64_t hash = any->instanceHash(origin, targs);
  auto publish = [&](Type* type) {
    for (Context* c : {contexts[1], contexts[0]}) {
      if (c != nullptr) type = c->update(hash, origin, targs, type);
    }
    return type;
  };
  for (Context* c : contexts) {
    if (c == nullptr) continue;
    if (Type* found = c->lookup(hash, origin, targs)) return publish(found);
  }

  switch (origin->kind()) {
    case TypeKind::Named:
      return publish(newNamedInstance(pos, as<Named>(origin), targs, expanding));
    case TypeKind::Alias: {
      auto* alias = as<Alias>(origin);
      size_t n = size(typeParams(alias));
      if (!validateTArgLen(pos, obj(alias)->name, n, targs.size())) return invalidType();
      if (n == 0) return origin;
      return publish(newAliasInstance(pos, alias, targs, expanding, context));
    }
    case TypeKind::Signature: {
      auto* sig = as<Signature>(origin);
      size_t n = size(sig->typeParams);
      if (n != targs.size()) {
        std::string text = typeString(sig, Qualifier(this));
        if (!validateTArgLen(pos, Name(text), n, targs.size())) return invalidType();
      }
      if (n == 0) return origin;
      auto* result = as<Signature>(subst(pos, sig, makeSubstMap(sig->typeParams->list, targs), nullptr, context));
      if (result == sig) result = cloneSignature(arena(), sig);
      result->typeParams = nullptr;  // not generic any more
      return publish(result);
    }
    default:
      UNREACHABLE("cannot instantiate a type that is not generic");
  }
}

bool Checker::validateTArgLen(Pos pos, Name name, size_t want, size_t got) {
  if (got == want) return true;
  errorf(pos, got < want ? "not enough" : "too many", " type arguments for type ", name, ": have ", got, ", want ",
         want);
  return false;
}

int Checker::verify(Pos pos, std::span<TypeParam* const> tparams, std::span<Type* const> targs, Context* context,
                    std::string* cause) {
  SubstMap map = makeSubstMap(tparams, targs);
  for (size_t i = 0; i < tparams.size(); i++) {
    iface(tparams[i]);  // makes the bound an interface
    // Constraints may mention the type parameters themselves.
    Type* bound = subst(pos, tparams[i]->bound, map, nullptr, context);
    if (!implements(targs[i], bound, true, cause)) return static_cast<int>(i);
  }
  return -1;
}

namespace {

// Whether an element or a term of T is `type`, whether or not it is in T's type set.
bool mentions(Type* T, Type* type) {
  if (auto* interface = cast<Interface>(T)) {
    for (Type* e : interface->embeddeds) {
      if (mentions(e, type)) return true;
    }
    return false;
  }
  if (auto* u = cast<Union>(T)) {
    for (Term* t : u->terms) {
      if (mentions(t->type, type)) return true;
    }
    return false;
  }
  return identical(T, type);
}

// One question "does V implement T?", and the words of its answer.
class Implements {
 public:
  Implements(Checker* check, Type* V, Type* T, bool constraint, std::string* cause)
      : check_(check), V_(V), T_(T), constraint_(constraint), cause_(cause) {}

  bool run();

 private:
  template <typename... Args>
  bool no(const Args&... args) {
    if (cause_ != nullptr) *cause_ = check_->msg(args...);
    return false;
  }
  std::string_view verb() const { return constraint_ ? "satisfy" : "implement"; }
  bool notAnInterface(Type* Tu);
  bool comparability(TypeSet* set);
  bool inTypeSet(Interface* Ti);

  Checker* check_;
  Type* V_;
  Type* T_;
  bool constraint_;
  std::string* cause_;
};

bool Implements::notAnInterface(Type* Tu) {
  if (cause_ == nullptr) return false;
  std::string detail = isInterfacePtr(Tu) ? check_->interfacePtrError(T_) : check_->msg(T_, " is not an interface");
  return no(V_, " does not ", verb(), " ", T_, " (", detail, ")");
}

bool Implements::comparability(TypeSet* set) {
  if (!set->isComparable(nullptr) || comparableType(V_, false, nullptr, nullptr)) return true;
  // Ordinary interfaces satisfy comparable although comparing them may panic.
  if (constraint_ && comparableType(V_, true, nullptr, nullptr)) {
    if (check_->allowVersion(go1_20)) return true;
    return no(V_, " to ", verb(), " comparable requires go1.20 or later");
  }
  return no(V_, " does not ", verb(), " comparable");
}

bool Implements::inTypeSet(Interface* Ti) {
  TypeSet* set = typeSet(Ti);
  if (includes(TermSpan(set->terms), V_)) return true;
  if (cause_ == nullptr) return false;
  Type* almost = nullptr;  // V would be in the set if this term had a tilde
  for (const Term& term : set->terms) {
    if (almost == nullptr && !term.tilde && identical(term.type, under(term.type)) && includes({true, term.type}, V_)) {
      almost = term.type;
    }
  }
  std::string detail;
  if (almost != nullptr) {
    detail = check_->msg("possibly missing ~ for ", almost, " in ", T_);
  } else if (mentions(Ti, V_)) {
    detail = check_->msg(T_, " mentions ", V_, ", but ", V_, " is not in the type set of ", T_);
  } else {
    detail = check_->msg(V_, " missing in ", termsString(set->terms));
  }
  return no(V_, " does not ", verb(), " ", T_, " (", detail, ")");
}

bool Implements::run() {
  Type* Vu = under(V_);
  Type* Tu = under(T_);
  // No errors about erroneous types.
  if (!isValid(Vu) || !isValid(Tu)) return true;
  if (auto* pointer = cast<Pointer>(Vu); pointer != nullptr && !isValid(under(pointer->elem))) return true;

  auto* Ti = cast<Interface>(Tu);
  if (Ti == nullptr) return notAnInterface(Tu);
  TypeSet* Tset = typeSet(Ti);
  if (Tset->isAll()) return true;
  auto* Vi = cast<Interface>(Vu);
  if (Vi != nullptr && typeSet(Vi)->isEmpty()) return true;  // the empty set is part of any
  if (Tset->isEmpty()) return no("cannot ", verb(), " ", T_, " (empty type set)");

  std::string missing;
  if (!check_->hasAllMethods(V_, T_, true, identical, cause_ == nullptr ? nullptr : &missing)) {
    return no(V_, " does not ", verb(), " ", T_, " ", missing);
  }
  if (Tset->hasTerms()) {
    if (Vi != nullptr) {
      if (!typeSet(Vi)->subsetOf(*Tset)) return no(V_, " does not ", verb(), " ", T_);
    } else if (!inTypeSet(Ti)) {
      return false;
    }
  }
  return comparability(Tset);
}

}  // namespace

bool Checker::implements(Type* V, Type* T, bool constraint, std::string* cause) {
  return Implements(this, V, T, constraint, cause).run();
}

}  // namespace gopark::types
