// See methodset.h.
#include "types/methodset.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "types/checker.h"
#include "types/typehash.h"

namespace gopark::types {
namespace {

// A method or field by its name, as far as names tell objects apart.
struct Id {
  Name name;
  const Package* package;  // null: exported
  bool operator==(const Id& other) const { return name == other.name && samePackage(package, other.package); }
};
struct IdHash {
  size_t operator()(const Id& id) const { return std::hash<Name>()(id.name); }
};

// All that can be selected, in one walk through everything embedded, depth by depth: what is found at one depth hides
// what is deeper. (lookup.cc looks for one name in the same way.)
class Collector {
 public:
  std::vector<MethodEntry> collect(Type* type);

 private:
  struct Embedded {
    Type* type;
    std::vector<int> index;  // path of fields that leads to it
    bool indirect;           // a pointer was followed on the way
    bool multiples;          // it occurs several times at this depth
  };
  struct Found {
    Func* func;  // null: a field, or several objects
    const Embedded* in;
    int index;
    bool declared;  // among a defined type's methods
  };

  void visit(const Embedded& e);
  void add(const Object* object, Func* func, const Embedded& e, size_t i, bool declared = false);
  void embed(Type* type, std::vector<int> index, bool indirect, bool multiples);
  void endDepth(std::vector<MethodEntry>& result);

  std::unordered_map<Id, Found, IdHash> here_;  // at this depth
  std::unordered_set<Id, IdHash> hidden_;       // found at smaller depths
  std::vector<Embedded> next_;
  std::unordered_map<Type*, size_t, TypeHash, TypeIdentical> places_;  // in next_
  std::unordered_set<Type*, TypeHash, TypeIdentical> seen_;            // defined types
};

void Collector::add(const Object* object, Func* func, const Embedded& e, size_t i, bool declared) {
  if (object->name.isBlank()) return;
  Id id{object->name, object->exported() ? nullptr : object->package};
  if (hidden_.contains(id)) return;
  auto [at, fresh] = here_.emplace(id, Found{e.multiples ? nullptr : func, &e, static_cast<int>(i), declared});
  if (!fresh) at->second.func = nullptr;
}

void Collector::embed(Type* type, std::vector<int> index, bool indirect, bool multiples) {
  auto [at, fresh] = places_.emplace(type, next_.size());
  if (fresh) {
    next_.push_back({type, std::move(index), indirect, multiples});
  } else {
    next_[at->second].multiples = true;
  }
}

void Collector::visit(const Embedded& e) {
  if (Named* named = asNamed(e.type)) {
    if (!seen_.insert(named).second) return;
    for (size_t i = 0; i < numMethods(named); i++) {
      // An instance has the methods of its origin; instantiating them is for later.
      Func* func = method(named->origin, i);
      add(func, func, e, i, true);
    }
  }
  Type* u = under(e.type);
  if (auto* interface = cast<Interface>(u)) {
    std::span<Func*> methods = typeSet(interface)->methods;
    for (size_t i = 0; i < methods.size(); i++) add(methods[i], methods[i], e, i);
  } else if (auto* structure = cast<Struct>(u)) {
    for (size_t i = 0; i < structure->fields.size(); i++) {
      Var* field = structure->fields[i];
      add(field, nullptr, e, i);
      if (!field->embedded) continue;
      bool isPointer;
      Type* embedded = deref(field->type, &isPointer);
      std::vector<int> index = e.index;
      index.push_back(static_cast<int>(i));
      embed(embedded, std::move(index), e.indirect || isPointer, e.multiples);
    }
  }
}

void Collector::endDepth(std::vector<MethodEntry>& result) {
  for (auto& [id, found] : here_) {
    hidden_.insert(id);
    if (found.func == nullptr) continue;
    const Embedded& e = *found.in;
    Func* func = found.func;
    if (hasPtrRecv(func) && !e.indirect) continue;
    if (found.declared) func = method(asNamed(e.type), static_cast<size_t>(found.index));
    declareObject(func);
    if (func->signature() == nullptr || func->signature()->typeParams != nullptr) continue;
    std::vector<int> index = e.index;
    index.push_back(found.index);
    result.push_back({func, std::move(index), e.indirect});
  }
  here_.clear();
}

std::vector<MethodEntry> Collector::collect(Type* type) {
  std::vector<MethodEntry> result;
  // A defined pointer type has no methods.
  Named* named = asNamed(type);
  if (named != nullptr && cast<Pointer>(under(named)) != nullptr) return result;
  bool isPointer;
  Type* base = deref(type, &isPointer);
  if (isPointer && isInterface(base)) return result;
  std::vector<Embedded> current{{base, {}, isPointer, false}};
  while (!current.empty()) {
    next_.clear();
    places_.clear();
    for (const Embedded& e : current) visit(e);
    endDepth(result);
    current = std::move(next_);
  }
  return result;
}

}  // namespace

MethodEntry lookupMethodSet(Type* type, const Package* package, Name name) {
  LookupResult found = lookupFieldOrMethod(type, false, package, name, false);
  Func* func = cast<Func>(found.object);
  if (func == nullptr) return {nullptr, {}, false};
  declareObject(func);
  if (func->signature() == nullptr || func->signature()->typeParams != nullptr) return {nullptr, {}, false};
  return {func, std::move(found.index), found.indirect};
}

std::vector<MethodEntry> methodSet(Type* type) {
  std::vector<MethodEntry> result = Collector().collect(type);
  std::sort(result.begin(), result.end(),
            [](const MethodEntry& a, const MethodEntry& b) { return compareObjects(a.func, b.func) < 0; });
  return result;
}

}  // namespace gopark::types
