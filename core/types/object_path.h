// The objects whose declarations are in progress, each one needed by the one before. Meeting one of them again is a
// cycle.
#pragma once

#include <span>
#include <unordered_map>
#include <vector>

#include "types/types.h"

namespace gopark::types {

class ObjectPath {
 public:
  void push(Object* object) {
    index_[object] = objects_.size();
    objects_.push_back(object);
  }
  void pop() {
    index_.erase(objects_.back());
    objects_.pop_back();
  }

  bool empty() const { return objects_.empty(); }
  size_t size() const { return objects_.size(); }
  Object* back() const { return objects_.back(); }
  bool contains(const Object* object) const { return index_.contains(object); }
  // From the object to the end of the path; empty: it is not on it.
  std::span<Object* const> cycle(const Object* object) const {
    auto found = index_.find(object);
    if (found == index_.end()) return {};
    return std::span<Object* const>(objects_).subspan(found->second);
  }

 private:
  std::vector<Object*> objects_;
  std::unordered_map<const Object*, size_t> index_;
};

}  // namespace gopark::types
