// Finding fields and methods: a breadth-first walk through embedded fields. See lookup.h.
#include "types/lookup.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "types/by_name.h"
#include "types/checker.h"
#include "types/typehash.h"

namespace gopark::types {
namespace {

// A type that is embedded (or the start of the search).
struct EmbeddedType {
  Type* type;
  std::vector<int> index;  // path of fields that leads to it
  bool indirect;           // a pointer was followed on the way
  bool multiples;          // it occurs several times at this depth
};

std::vector<int> concat(const std::vector<int>& list, size_t i) {
  std::vector<int> result = list;
  result.push_back(static_cast<int>(i));
  return result;
}

// Types that occur several times at one depth become one entry, which is marked.
std::vector<EmbeddedType> consolidateMultiples(std::vector<EmbeddedType> list) {
  if (list.size() <= 1) return list;
  std::vector<EmbeddedType> result;
  std::unordered_map<Type*, size_t, TypeHash, TypeIdentical> places;
  for (EmbeddedType& e : list) {
    auto [at, fresh] = places.emplace(e.type, result.size());
    if (fresh) {
      result.push_back(std::move(e));
    } else {
      result[at->second].multiples = true;
    }
  }
  return result;
}

class Search {
 public:
  Search(const Package* package, Name name, bool foldCase) : package_(package), name_(name), foldCase_(foldCase) {}

  LookupResult run(Type* type, bool addressable);

 private:
  // Each answers false when the name is ambiguous.
  bool visit(const EmbeddedType& e);
  bool visitStruct(const EmbeddedType& e, Struct* type);
  bool found(const EmbeddedType& e, size_t i, Object* object);

  const Package* package_;
  Name name_;
  bool foldCase_;
  LookupResult result_;
  std::vector<EmbeddedType> next_;
  // At this or a smaller depth: they shadow what is deeper.
  std::unordered_set<Type*, TypeHash, TypeIdentical> seen_;
};

bool Search::found(const EmbeddedType& e, size_t i, Object* object) {
  bool collision = result_.object != nullptr || e.multiples;
  result_.index = concat(e.index, i);
  result_.object = collision ? nullptr : object;
  result_.indirect = !collision && e.indirect;
  return !collision;
}

bool Search::visitStruct(const EmbeddedType& e, Struct* type) {
  int only = foldCase_ ? -1 : fieldIndex(type, package_, name_);
  if (only >= 0) return found(e, static_cast<size_t>(only), type->fields[static_cast<size_t>(only)]);
  for (size_t i = 0; i < type->fields.size(); i++) {
    Var* field = type->fields[i];
    if (foldCase_ && sameId(field, package_, name_, foldCase_)) {
      if (!found(e, i, field)) return false;
    } else if (result_.object == nullptr && field->embedded) {
      bool isPointer;
      Type* embedded = deref(field->type, &isPointer);
      next_.push_back({embedded, concat(e.index, i), e.indirect || isPointer, e.multiples});
    }
  }
  return true;
}

bool Search::visit(const EmbeddedType& e) {
  if (Named* named = asNamed(e.type)) {
    if (!seen_.insert(named).second) return true;
    MethodAt at = types::lookupMethod(named, package_, name_, foldCase_);
    if (at.func != nullptr) return found(e, static_cast<size_t>(at.index), at.func);  // then there is no such field
  }
  Type* u = under(e.type);
  if (auto* structure = cast<Struct>(u)) return visitStruct(e, structure);
  if (auto* interface = cast<Interface>(u)) {  // or a type parameter
    Func* func;
    int i = typeSet(interface)->lookupMethod(package_, name_, foldCase_, &func);
    if (i >= 0) return found(e, static_cast<size_t>(i), func);
  }
  return true;
}

LookupResult Search::run(Type* type, bool addressable) {
  if (name_.isBlank()) return {};
  // The pointer goes first, without asking for underlying types: a defined pointer type has no methods.
  bool isPointer;
  Type* base = deref(type, &isPointer);
  if (isPointer && isInterface(base)) return {};

  std::vector<EmbeddedType> current{{base, {}, isPointer, false}};
  while (!current.empty()) {
    next_.clear();
    for (const EmbeddedType& e : current) {
      if (!visit(e)) return result_;
    }
    if (result_.object != nullptr) {
      Func* func = cast<Func>(result_.object);
      if (func != nullptr && hasPtrRecv(func) && !result_.indirect && !addressable) {
        return {nullptr, {}, true};
      }
      return result_;
    }
    current = consolidateMultiples(std::move(next_));
  }
  return {};
}

LookupResult lookupImpl(Type* type, bool addressable, const Package* package, Name name, bool foldCase) {
  return Search(package, name, foldCase).run(type, addressable);
}

}  // namespace

LookupResult lookupFieldOrMethod(Type* type, bool addressable, const Package* package, Name name, bool foldCase) {
  // A defined pointer type has the fields of its base, not the methods.
  if (Named* named = asNamed(type)) {
    if (auto* pointer = cast<Pointer>(under(named))) {
      LookupResult result = lookupImpl(pointer, false, package, name, foldCase);
      if (cast<Func>(result.object) != nullptr) return {};
      return result;
    }
  }
  return lookupImpl(type, addressable, package, name, foldCase);
}

LookupResult lookupMethodOrField(Type* type, const Package* package, Name name) {
  return lookupImpl(type, false, package, name, false);
}

int methodIndex(std::span<Func* const> methods, const Package* package, Name name, bool foldCase) {
  if (name.isBlank()) return -1;
  for (size_t i = 0; i < methods.size(); i++) {
    if (sameId(methods[i], package, name, foldCase)) return static_cast<int>(i);
  }
  return -1;
}

int fieldIndex(Struct* type, const Package* package, Name name) {
  if (name.isBlank()) return -1;
  auto at = [&](size_t i) { return sameId(type->fields[i], package, name, false) ? static_cast<int>(i) : -1; };
  if (type->fields.size() < kManyNames) {
    for (size_t i = 0; i < type->fields.size(); i++) {
      if (type->fields[i]->name == name && at(i) >= 0) return static_cast<int>(i);
    }
    return -1;
  }
  if (type->byName.empty()) type->byName = sortedByName(std::span<Var* const>(type->fields));
  int found = -1;
  forEachNamed(std::span<Var* const>(type->fields), type->byName, name, [&](size_t i) {
    if (found < 0) found = at(i);
  });
  return found;
}

Type* deref(Type* type, bool* isPointer) {
  auto* pointer = cast<Pointer>(unalias(type));
  if (isPointer != nullptr) *isPointer = pointer != nullptr;
  if (pointer == nullptr) return type;
  return pointer->elem != nullptr ? pointer->elem : invalidType();
}

Type* derefStructPtr(Type* type) {
  auto* pointer = underAs<Pointer>(type);
  return pointer != nullptr && underAs<Struct>(pointer->elem) != nullptr ? pointer->elem : type;
}

namespace {

bool hasInvalidEmbedded(Type* type, std::vector<Struct*>* seen) {
  auto* structure = underAs<Struct>(derefStructPtr(type));
  if (structure == nullptr || std::find(seen->begin(), seen->end(), structure) != seen->end()) return false;
  seen->push_back(structure);
  return std::any_of(structure->fields.begin(), structure->fields.end(), [&](Var* field) {
    return field->embedded && (!isValid(field->type) || hasInvalidEmbedded(field->type, seen));
  });
}

}  // namespace

bool hasInvalidEmbeddedFields(Type* type) {
  std::vector<Struct*> seen;
  return hasInvalidEmbedded(type, &seen);
}

std::string fieldPath(Type* type, std::span<const int> index) {
  std::string path;
  for (int i : index) {
    auto* structure = underAs<Struct>(derefStructPtr(type));
    if (structure == nullptr || static_cast<size_t>(i) >= structure->fields.size()) break;
    Var* field = structure->fields[static_cast<size_t>(i)];
    if (!path.empty()) path += '.';
    path += field->name.view();
    type = field->type;
  }
  return path;
}

}  // namespace gopark::types
