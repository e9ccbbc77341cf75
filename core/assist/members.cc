#include "assist/members.h"

#include <unordered_set>

#include "types/checker.h"

namespace gopark::assist {

using namespace types;

void giveType(Object* object) {
  if (object->type != nullptr || object->package == nullptr || object->package->checker == nullptr) return;
  object->package->checker->resolve(object);
}

namespace {

// By levels of embedding: what is found at a level hides what lies deeper.
class Members {
 public:
  Members(const Package* from, bool methodsOnly) : from_(from), methodsOnly_(methodsOnly) {}

  std::vector<Object*> collect(Type* type) {
    level_.push_back(type);
    while (!level_.empty()) {
      std::vector<Type*> current = std::move(level_);
      level_.clear();
      for (Type* t : current) look(t);
      names_.insert(fresh_.begin(), fresh_.end());
      fresh_.clear();
    }
    return std::move(found_);
  }

 private:
  void look(Type* type) {
    bool pointer = false;
    type = deref(unalias(type), &pointer);
    if (Named* named = asNamed(type)) {
      if (!seen_.insert(named).second) return;
      for (size_t i = 0; i < numMethods(named); i++) add(method(named, i));
    }
    if (auto* param = cast<TypeParam>(unalias(type))) {
      for (Func* f : typeSet(iface(param))->methods) add(f);
      return;
    }
    Type* u = under(type);
    if (auto* interface = cast<Interface>(u); interface != nullptr && !pointer) {
      for (Func* f : typeSet(interface)->methods) add(f);
    }
    auto* structure = cast<Struct>(u);
    if (structure == nullptr) return;
    for (Var* field : structure->fields) {
      if (!methodsOnly_) add(field);
      if (field->embedded && field->type != nullptr) level_.push_back(field->type);
    }
  }

  void add(Object* object) {
    bool visible = object->exported() || object->package == from_;
    if (!visible || object->name.isBlank() || names_.contains(object->name.id())) return;
    if (!fresh_.insert(object->name.id()).second) return;  // ambiguous, or said already
    giveType(object);
    found_.push_back(object);
  }

  const Package* from_;
  bool methodsOnly_;
  std::vector<Type*> level_;
  std::unordered_set<const Named*> seen_;
  std::unordered_set<const void*> names_;
  std::unordered_set<const void*> fresh_;  // of this level
  std::vector<Object*> found_;
};

}  // namespace

std::vector<Object*> membersOf(Type* type, const Package* from, bool methodsOnly) {
  if (type == nullptr || !isValid(type)) return {};
  return Members(from, methodsOnly).collect(type);
}

std::vector<Object*> exportsOf(Package& package) {
  std::vector<Object*> result;
  if (package.scope == nullptr) return result;
  for (Object* object : package.scope->elems()) {
    if (!object->exported()) continue;
    giveType(object);
    result.push_back(object);
  }
  return result;
}

}  // namespace gopark::assist
