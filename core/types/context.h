// Context: finds an instance of a generic type again, so that equal instances are mostly one object and endless
// instantiations end.
#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

#include "types/types.h"

namespace gopark::types {

class Context {
 public:
  // To be computed once for the two calls below. `origin` is known by its address.
  uint64_t instanceHash(Type* origin, std::span<Type* const> args) const;
  // Null: not there.
  Type* lookup(uint64_t hash, Type* origin, std::span<Type* const> args) const;
  // The instance that is there already, otherwise adds `instance` and answers it.
  Type* update(uint64_t hash, Type* origin, std::span<Type* const> args, Type* instance);

 private:
  struct Entry {
    Type* origin;
    std::vector<Type*> args;
    Type* instance;
  };
  std::unordered_multimap<uint64_t, Entry> map_;
};

}  // namespace gopark::types
