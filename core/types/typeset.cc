// See typeset.h: computing the type sets of interfaces and unions.
#include "types/typeset.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "types/by_name.h"
#include "types/checker.h"
#include "types/termlist.h"
#include "types/under.h"
#include "types/universe.h"

namespace gopark::types {
namespace {

// Operations on term lists are quadratic.
constexpr size_t kMaxTermCount = 100;

TypeSet* makeTop() {
  static Term all{false, nullptr};
  static TypeSet set;
  set.terms = {&all, 1};
  return &set;
}

TypeSet* makeInvalid() {
  static TypeSet set;
  return &set;
}

// An interface and its checker may be gone from the picture (a type made by lowering): then the process's arena serves.
Arena& arenaFor(Checker* check) { return check != nullptr ? check->arena() : *universe().arena; }

// The set belongs to the interface, which may outlive the checker that asks for it (std's packages outlive a program's).
Arena& arenaOf(const Interface* type, Checker* check) {
  return arenaFor(type->checker != nullptr ? type->checker : check);
}

// Collects what the elements of one interface demand.
class InterfaceSet {
 public:
  InterfaceSet(Checker* check, Interface* type) : check_(check), type_(type), terms_(allTerms()) {}

  void compute(TypeSet* result);

 private:
  void addMethod(Pos pos, Func* method, bool isExplicit);
  void duplicate(Pos pos, Func* method, Func* other);
  void addElement(Type* type, Pos pos);
  bool versionOk(Pos pos, std::string_view what, Type* type);
  void intersectWith(TermSpan terms, bool comparable);

  Checker* check_;
  Interface* type_;
  std::vector<Func*> methods_;
  std::unordered_map<const Func*, Pos> where_;  // of the method, or of the embedding that brought it
  std::unordered_map<Name, Func*> byName_;      // one for each name; others with that name are in methods_ alone
  Termlist terms_;
  bool comparable_ = false;
};

void InterfaceSet::compute(TypeSet* result) {
  for (Func* method : type_->methods) addMethod(method->pos, method, true);
  for (size_t i = 0; i < type_->embeddeds.size(); i++) {
    addElement(type_->embeddeds[i], i < type_->embedPos.size() ? type_->embedPos[i] : Pos{});
  }
  Arena& arena = arenaOf(type_, check_);
  result->comparable = comparable_;
  result->methods = arena.copy(methods_);
  sortMethods(result->methods);
  result->terms = arena.copy(terms_);
}

void InterfaceSet::addMethod(Pos pos, Func* method, bool isExplicit) {
  auto [at, fresh] = byName_.emplace(method->name, method);
  Func* other = at->second;
  if (!fresh && !sameId(other, method->package, method->name, false)) {
    // Lower-case names of different packages: look at all.
    auto found = std::find_if(methods_.begin(), methods_.end(),
                              [&](Func* m) { return sameId(m, method->package, method->name, false); });
    fresh = found == methods_.end();
    if (!fresh) other = *found;
  }
  if (fresh) {
    methods_.push_back(method);
    where_[method] = pos;
  } else if (check_ != nullptr) {
    if (isExplicit) {
      duplicate(pos, method, other);
      return;
    }
    // Signatures can be compared only when all types are there.
    Checker* check = check_;
    Pos otherPos = where_[other];
    check->later([check, pos, otherPos, method, other] {
      if ((pos.known() && !check->allowVersion(go1_14)) || !identical(method->type, other->type)) {
        Error err(check);
        err.addf(pos, "duplicate method ", method->name);
        err.addf(otherPos, "other declaration of method ", method->name);
        err.report();
      }
    });
  }
}

void InterfaceSet::duplicate(Pos pos, Func* method, Func* other) {
  Error err(check_);
  err.addf(pos, "duplicate method ", method->name);
  err.addf(where_[other], "other declaration of method ", method->name);
  err.report();
}

// Whether the language version has constraint interfaces. Only where they are written in this package.
bool InterfaceSet::versionOk(Pos pos, std::string_view what, Type* type) {
  if (!pos.known() || check_ == nullptr || check_->allowVersion(go1_18)) return true;
  return check_->verifyVersionf(pos, go1_18, check_->msg(what, " ", type));
}

void InterfaceSet::addElement(Type* type, Pos pos) {
  Type* u = under(type);
  if (u->kind() == TypeKind::Interface) {
    TypeSet* set = computeInterfaceTypeSet(check_, pos, as<Interface>(u));
    if (check_ != nullptr && pos.known() && check_->isImportedConstraint(type) &&
        !versionOk(pos, "embedding constraint interface", type)) {
      return;
    }
    for (Func* method : set->methods) addMethod(pos, method, false);
    intersectWith(set->terms, set->comparable);
  } else if (u->kind() == TypeKind::Union) {
    if (!versionOk(pos, "embedding interface element", u)) return;
    TypeSet* set = computeUnionTypeSet(check_, pos, as<Union>(u));
    if (set != kInvalidTypeSet) intersectWith(set->terms, false);
  } else if (isValid(u) && versionOk(pos, "embedding non-interface type", type)) {
    Term term{false, type};
    intersectWith({&term, 1}, false);
  }
}

void InterfaceSet::intersectWith(TermSpan terms, bool comparable) {
  terms_ = intersect(TermSpan(terms_), terms);
  comparable_ = comparable_ || comparable;
  if (!comparable_ || types::isAll(terms_)) return;
  std::erase_if(terms_, [](const Term& t) { return !comparableType(t.type, false, nullptr, nullptr); });
  comparable_ = false;
}

}  // namespace

TypeSet* const kTopTypeSet = makeTop();
TypeSet* const kInvalidTypeSet = makeInvalid();

namespace {

// Whether everything that the type set is made of is known.
bool isReady(const Interface* type) {
  if (!type->complete) return false;
  return std::all_of(type->embeddeds.begin(), type->embeddeds.end(), [](Type* embedded) {
    Type* t = unalias(embedded);
    if (t == nullptr) return false;
    if (auto* named = cast<Named>(t)) t = underlying(named);
    auto* interface = cast<Interface>(t);
    return t != nullptr && (interface == nullptr || interface->complete);
  });
}

void computeOne(Checker* check, Interface* type) {
  // An interface that embeds itself has been reported, or will be; meanwhile it demands nothing of itself.
  auto* set = arenaOf(type, check).make<TypeSet>();
  set->terms = kTopTypeSet->terms;
  type->typeSet = set;
  TypeSet result;
  InterfaceSet(check, type).compute(&result);
  *set = result;
}

}  // namespace

TypeSet* computeInterfaceTypeSet(Checker* check, Pos, Interface* type) {
  if (type->typeSet != nullptr) return type->typeSet;
  // Otherwise nothing is stored, so that the set is computed in full later.
  if (!isReady(type)) return kTopTypeSet;
  // What is embedded comes first, by a list of what is in progress: chains of interfaces are as long as a program
  // likes.
  std::vector<Interface*> work{type};
  std::unordered_set<Interface*> begun;
  while (!work.empty()) {
    Interface* next = work.back();
    size_t before = work.size();
    if (next->typeSet == nullptr && begun.insert(next).second) {
      for (size_t i = next->embeddeds.size(); i-- > 0;) {
        auto* embedded = cast<Interface>(under(next->embeddeds[i]));
        if (embedded != nullptr && embedded->typeSet == nullptr && isReady(embedded)) work.push_back(embedded);
      }
    }
    if (work.size() > before) continue;
    work.pop_back();
    if (next->typeSet == nullptr) computeOne(check, next);
  }
  return type->typeSet;
}

TypeSet* computeUnionTypeSet(Checker* check, Pos pos, Union* type) {
  Termlist all;
  for (Term* term : type->terms) {
    Type* u = under(term->type);
    if (!isValid(u)) continue;
    if (auto* interface = cast<Interface>(u)) {
      all = unite(TermSpan(all), TermSpan(computeInterfaceTypeSet(check, pos, interface)->terms));
    } else if (!term->tilde || identical(term->type, u)) {  // otherwise no type has that underlying type
      all = unite(TermSpan(all), TermSpan(term, 1));
    }
    if (all.size() > kMaxTermCount) {
      if (check != nullptr) {
        check->errorf(pos, "cannot handle more than ", int{kMaxTermCount}, " union terms (implementation limitation)");
      }
      return kInvalidTypeSet;
    }
  }
  Arena& arena = arenaFor(check);
  auto* set = arena.make<TypeSet>();
  set->terms = arena.copy(all);
  return set;
}

bool TypeSet::isEmpty() const { return terms.empty(); }
bool TypeSet::isMethodSet() const { return !comparable && types::isAll(terms); }
bool TypeSet::hasTerms() const { return !terms.empty() && !types::isAll(terms); }
bool TypeSet::subsetOf(const TypeSet& other) const { return types::subsetOf(TermSpan(terms), TermSpan(other.terms)); }

bool TypeSet::isComparable(TypeSeen* seen) const {
  if (types::isAll(terms)) return comparable;
  return is([&](Term* term) { return term != nullptr && comparableType(term->type, false, seen, nullptr); });
}

int TypeSet::lookupMethod(const Package* package, Name name, bool foldCase, Func** func) const {
  auto before = [](Func* method, Name wanted) { return method->name.view() < wanted.view(); };
  int i = -1;
  if (foldCase || methods.size() < kManyNames) {
    i = methodIndex(methods, package, name, foldCase);
  } else {  // sorted: the exported ones first, then by name
    size_t exported = static_cast<size_t>(
        std::partition_point(methods.begin(), methods.end(), [](Func* m) { return m->exported(); }) - methods.begin());
    auto part = isExported(name.view()) ? methods.first(exported) : methods.subspan(exported);
    auto at = std::lower_bound(part.begin(), part.end(), name, before);
    while (at != part.end() && (*at)->name == name && !sameId(*at, package, name, false)) ++at;
    if (at != part.end() && (*at)->name == name) i = static_cast<int>(&*at - methods.data());
  }
  if (func != nullptr) *func = i < 0 ? nullptr : methods[static_cast<size_t>(i)];
  return i;
}

bool TypeSet::all(FunctionRef<bool(Type* t, Type* u)> f) const {
  if (!hasTerms()) return f(nullptr, nullptr);
  return std::all_of(terms.begin(), terms.end(), [&](const Term& term) {
    return f(term.type, term.tilde ? unalias(term.type) : under(term.type));
  });
}

bool TypeSet::is(FunctionRef<bool(Term* term)> f) const {
  if (!hasTerms()) return f(nullptr);
  return std::all_of(terms.begin(), terms.end(), [&](Term& term) { return f(&term); });
}

std::string termString(const Term* term, const Qualifier& qualifier) {
  if (term == nullptr) return "∅";
  if (term->type == nullptr) return "𝓤";
  return (term->tilde ? "~" : "") + typeString(term->type, qualifier);
}

std::string termsString(TermSpan terms) {
  if (terms.empty()) return "∅";
  std::string text;
  for (const Term& term : terms) {
    if (!text.empty()) text += " | ";
    text += termString(&term, Qualifier());
  }
  return text;
}

std::string TypeSet::str() const {
  if (isEmpty()) return "∅";
  if (isAll()) return "𝓤";
  std::string text;
  auto part = [&](const std::string& s) { text += (text.empty() ? "" : "; ") + s; };
  if (comparable) part("comparable");
  for (Func* method : methods) part(objectString(method));
  if (hasTerms()) part(termsString(terms));
  return "{" + text + "}";
}

int compareObjects(const Object* a, const Object* b) {
  if (a == b) return 0;
  bool exported = a->exported();
  if (exported != b->exported()) return exported ? -1 : 1;
  if (a->name != b->name) return a->name.view() < b->name.view() ? -1 : 1;
  if (exported || a->package == b->package) return 0;
  if (a->package == nullptr || b->package == nullptr) return a->package == nullptr ? -1 : 1;
  return a->package->path.compare(b->package->path);
}

void sortMethods(std::span<Func*> methods) {
  std::sort(methods.begin(), methods.end(), [](Func* a, Func* b) { return compareObjects(a, b) < 0; });
}

Interface* iface(TypeParam* param) {
  Type* bound = param->bound;
  if (bound == nullptr) return universe().emptyInterface;
  Type* u = under(bound);
  auto* interface = cast<Interface>(u);
  // Errors that lead here have been reported where the constraint was declared.
  if (!isValid(u) || (interface != nullptr && isTypeParam(bound))) return universe().emptyInterface;
  if (interface == nullptr) {
    Arena& arena = arenaFor(param->checker);
    interface = arena.make<Interface>();
    interface->embeddeds = arena.copy(std::vector<Type*>{bound});
    interface->complete = true;
    interface->implicit = true;
    param->bound = interface;
  }
  if (interface->typeSet == nullptr) computeInterfaceTypeSet(param->checker, param->object->pos, interface);
  return interface;
}

bool is(TypeParam* param, FunctionRef<bool(Term* term)> f) { return typeSet(iface(param))->is(f); }

bool typeset(TypeParam* param, FunctionRef<bool(Type* t, Type* u)> f) { return typeSet(iface(param))->all(f); }

}  // namespace gopark::types
