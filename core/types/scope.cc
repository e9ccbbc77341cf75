// Scopes: an insertion-ordered list of objects with a hash table over it once there are more than a few.
#include <algorithm>
#include <cstring>

#include "types/types.h"

namespace gopark::types {

namespace {

constexpr uint32_t kLinear = 8;  // up to so many objects are searched one by one

uint32_t hashName(Name name) {
  auto bits = reinterpret_cast<uintptr_t>(name.id());
  return static_cast<uint32_t>((bits >> 4) * 0x9E3779B1u);
}

}  // namespace

Scope::Scope(Arena& arena, Scope* parent, Pos pos, Pos end) : parent(parent), pos(pos), end(end), arena_(&arena) {
  if (parent == nullptr || parent->parent == nullptr) return;  // the universe is shared by all threads
  (parent->lastChild == nullptr ? parent->firstChild : parent->lastChild->nextSibling) = this;
  parent->lastChild = this;
}

Object* Scope::lookup(Name name) const {
  if (table_ == nullptr) {
    for (uint32_t i = 0; i < size_; i++) {
      if (elems_[i]->name == name) return elems_[i];
    }
    return nullptr;
  }
  uint32_t index = table_[slot(name)];
  return index == 0 ? nullptr : elems_[index - 1];
}

size_t Scope::slot(Name name) const {
  uint32_t at = hashName(name) & tableMask_;
  while (table_[at] != 0 && elems_[table_[at] - 1]->name != name) at = (at + 1) & tableMask_;
  return at;
}

void Scope::grow() {
  uint32_t capacity = capacity_ == 0 ? 4 : capacity_ * 2;
  auto** elems = static_cast<Object**>(arena_->allocate(capacity * sizeof(Object*)));
  if (size_ != 0) std::memcpy(elems, elems_, size_ * sizeof(Object*));
  elems_ = elems;
  capacity_ = capacity;
  if (capacity <= kLinear) return;
  tableMask_ = capacity * 2 - 1;
  table_ = static_cast<uint32_t*>(arena_->allocate((tableMask_ + 1) * sizeof(uint32_t)));
  std::memset(table_, 0, (tableMask_ + 1) * sizeof(uint32_t));
  for (uint32_t i = 0; i < size_; i++) table_[slot(elems_[i]->name)] = i + 1;
}

Object* Scope::insert(Object* object) {
  if (Object* alternative = lookup(object->name)) return alternative;
  if (size_ == capacity_) grow();
  elems_[size_++] = object;
  if (table_ != nullptr) table_[slot(object->name)] = size_;
  if (object->parent == nullptr) object->parent = this;
  return nullptr;
}

std::vector<Name> Scope::names() const {
  std::vector<Name> names;
  for (Object* object : elems()) names.push_back(object->name);
  std::sort(names.begin(), names.end(), [](Name a, Name b) { return a.view() < b.view(); });
  return names;
}

}  // namespace gopark::types
