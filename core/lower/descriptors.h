// Type descriptors and itabs as static data, with exactly the layout of Go 1.27's internal/abi.
//
// A descriptor is one symbol: abi.Type, what its kind adds, UncommonType, parameter types or fields or methods as
// cmd/compile orders them, and behind that what the compiler puts elsewhere: pointer mask and names. Name and text
// offsets are addresses and FuncIds; type offsets are lazy (ir::lazyTypeOffset), so that a descriptor does not drag in
// those of all its methods' parameters.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ir/ir.h"
#include "lower/type_info.h"
#include "types/types.h"

namespace gopark::lower {

class Lowering;

class Descriptors {
 public:
  explicit Descriptors(Lowering& lowering) : lowering_(lowering) {}
  // abi.Type and what follows it. One for each identical type. The type is free of type parameters.
  ir::SymbolId descriptor(types::Type* type);
  // abi.ITab of a concrete type that implements a non-empty interface type.
  ir::SymbolId itab(types::Type* concrete, types::Type* iface);

  // See ir::CodeSource.
  std::vector<ir::SymbolId> typesByString(std::string_view text);
  ir::SymbolId derivedType(ir::DerivedType kind, ir::SymbolId type, ir::SymbolId second, uint64_t length);

 private:
  struct PairHash {
    size_t operator()(const std::pair<const TypeInfo*, const TypeInfo*>& pair) const {
      return std::hash<const void*>()(pair.first) * 31 + std::hash<const void*>()(pair.second);
    }
  };

  // The func values in abi.Type.Equal and abi.MapType.Hasher; 0: not comparable.
  ir::SymbolId equal(const TypeInfo& info);
  ir::SymbolId hasher(const TypeInfo& info);
  friend class DescriptorBuilder;

  Lowering& lowering_;
  std::unordered_map<const TypeInfo*, ir::SymbolId> ids_;
  std::unordered_map<ir::SymbolId, const TypeInfo*> types_;
  std::unordered_map<std::pair<const TypeInfo*, const TypeInfo*>, ir::SymbolId, PairHash> itabs_;
  std::unordered_map<uint64_t, ir::SymbolId> regularEqual_;  // of regular memory, by size
  std::vector<const TypeInfo*> unnamed_;                     // in order of their descriptors' ids
  size_t indexed_ = 0;                                       // of those, entered in byString_
  std::unordered_map<std::string, std::vector<ir::SymbolId>> byString_;
};

}  // namespace gopark::lower
