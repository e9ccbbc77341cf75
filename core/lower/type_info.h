// How Go types look to lowering: size, layout, and the registers that a value of the type occupies.
//
// Leaves, registers, memory types: abi/leaves.h.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

#include "ir/ir.h"
#include "types/typehash.h"
#include "types/types.h"

namespace gopark::lower {

using abi::kMaxLeaves;

struct FieldInfo {
  types::Type* type;
  uint64_t offset;
  uint32_t firstLeaf;  // 0 in memory types
  uint32_t leafCount;  // of the field's own flattening; 1 when the field is itself a memory type
};

struct TypeInfo {
  types::Type* type;   // the canonical one of all identical types
  types::Type* under;  // its underlying type
  uint64_t size = 0;
  uint64_t ptrBytes = 0;  // of the prefix that can hold pointers
  uint32_t align = 1;
  bool memory = false;
  bool pointerShaped = false;  // an interface's data word holds the value itself
  bool hasPointers = false;
  bool comparable = false;  // == cannot be a compile-time error (it may still panic)
  bool isInterface = false;
  bool regularMemory = false;   // comparable by its bytes
  bool needKeyUpdate = false;   // as a map's key: an equal one must be overwritten (+0 and -0, strings that pin memory)
  bool hashMightPanic = false;  // contains interfaces
  ir::ShapeId shape = 0;
  std::vector<ir::Leaf> leaves;    // of a flattened type
  std::vector<ir::RegKind> kinds;  // one for each register: as leaves; {Ptr} for a memory type
  std::vector<FieldInfo> fields;   // of a struct, also of a memory type

  abi::Kind abiKind = abi::kInvalid;

  types::TypeKind kind() const { return under->kind(); }
  size_t regs() const { return kinds.size(); }
};

// References stay valid as long as the table. Types must be free of type parameters.
class TypeTable {
 public:
  explicit TypeTable(ir::Program& program);
  const TypeInfo& info(types::Type* type);
  types::Type* canonical(types::Type* type) { return info(type).type; }

 private:
  const TypeInfo* find(types::Type* type, types::Type** plain);
  void makeParts(types::Type* type);
  const TypeInfo& make(types::Type* type);
  void traits(TypeInfo& info);
  void flatten(TypeInfo& info);
  abi::Leaves arrayLeaves(TypeInfo& info);
  abi::Leaves structLeaves(TypeInfo& info);
  ir::ShapeId shapeOf(const TypeInfo& info);

  ir::Program& program_;
  std::vector<types::Type*> work_;  // makeParts'
  std::deque<TypeInfo> infos_;
  std::unordered_map<types::Type*, const TypeInfo*> byPointer_;
  std::unordered_map<types::Type*, const TypeInfo*, types::TypeHash, types::TypeIdentical> byIdentity_;
  std::unordered_map<std::string, ir::ShapeId> shapes_;  // by size and leaves
};

// ir::Function::argumentShape of a function with such parameters.
std::string argumentShape(TypeTable& types, std::span<const TypeInfo* const> params);

}  // namespace gopark::lower
