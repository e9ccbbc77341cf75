// Context: finds an instance of a generic type again, so that equal instances are mostly one object and endless
// instantiations end.
#pragma once

#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "types/types.h"

namespace gopark::types {

class Context {
 public:
  std::string instanceHash(Type* origin, std::span<Type* const> args);
  // Null: not there.
  Type* lookup(const std::string& hash, Type* origin, std::span<Type* const> args);
  // The instance that is there already, otherwise adds `instance` and answers it.
  Type* update(const std::string& hash, Type* origin, std::span<Type* const> args, Type* instance);

 private:
  struct Entry {
    Type* origin;
    std::vector<Type*> args;
    Type* instance;
  };
  std::unordered_map<std::string, std::vector<Entry>> map_;
};

}  // namespace gopark::types
