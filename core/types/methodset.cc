// See methodset.h. The names come from a walk through everything embedded; whether a name is a method, and which, is
// for lookupFieldOrMethod to say, which knows about depths, collisions and receivers.
#include "types/methodset.h"

#include <algorithm>
#include <unordered_set>

#include "types/checker.h"

namespace gopark::types {
namespace {

class Candidates {
 public:
  void collect(Type* type) {
    bool isPointer;
    type = deref(type, &isPointer);
    if (Named* named = asNamed(type)) {
      if (!seen_.insert(named).second) return;
      // An instance has the methods of its origin; instantiating them is for later.
      Named* origin = named->origin != nullptr ? named->origin : named;
      for (size_t i = 0; i < numMethods(origin); i++) add(method(origin, i));
    }
    Type* u = under(type);
    if (auto* interface = cast<Interface>(u)) {
      for (Func* func : typeSet(interface)->methods) add(func);
    } else if (auto* structure = cast<Struct>(u)) {
      for (Var* field : structure->fields) {
        if (field->embedded) collect(field->type);
      }
    }
  }

  const std::vector<Func*>& list() const { return list_; }

 private:
  void add(Func* func) {
    if (func->name.isBlank()) return;
    auto same = [&](Func* other) { return sameId(other, func->package, func->name, false); };
    if (std::none_of(list_.begin(), list_.end(), same)) list_.push_back(func);
  }

  std::unordered_set<Type*> seen_;
  std::vector<Func*> list_;
};

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
  Candidates candidates;
  candidates.collect(type);
  std::vector<MethodEntry> result;
  for (Func* func : candidates.list()) {
    MethodEntry entry = lookupMethodSet(type, func->package, func->name);
    if (entry.func != nullptr) result.push_back(std::move(entry));
  }
  std::sort(result.begin(), result.end(),
            [](const MethodEntry& a, const MethodEntry& b) { return compareObjects(a.func, b.func) < 0; });
  return result;
}

}  // namespace gopark::types
