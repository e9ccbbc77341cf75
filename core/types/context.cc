// See context.h.
#include "types/context.h"

#include "types/predicates.h"
#include "types/typehash.h"

namespace gopark::types {

uint64_t Context::instanceHash(Type* origin, std::span<Type* const> args) const {
  return typeListHash(args) ^ (reinterpret_cast<uintptr_t>(origin) * 0x9e3779b97f4a7c15u);
}

Type* Context::lookup(uint64_t hash, Type* origin, std::span<Type* const> args) const {
  auto [begin, end] = map_.equal_range(hash);
  for (auto at = begin; at != end; ++at) {
    const Entry& entry = at->second;
    if (entry.origin != origin || entry.args.size() != args.size()) continue;
    bool same = true;
    for (size_t i = 0; same && i < args.size(); i++) same = identical(entry.args[i], args[i]);
    if (same) return entry.instance;
  }
  return nullptr;
}

Type* Context::update(uint64_t hash, Type* origin, std::span<Type* const> args, Type* instance) {
  if (Type* found = lookup(hash, origin, args)) return found;
  map_.emplace(hash, Entry{origin, std::vector<Type*>(args.begin(), args.end()), instance});
  return instance;
}

}  // namespace gopark::types
