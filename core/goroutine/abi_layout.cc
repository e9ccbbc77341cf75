#include "goroutine/abi_layout.h"

#include <cstring>

namespace gopark::goroutine {

using ir::Leaf;
using ir::MemKind;
using runtime::Address;
namespace abi = runtime::abi;

namespace {

constexpr size_t kMaxLeaves = 8;

void collect(abi::Type type, uint32_t offset, AbiLayout& layout) {
  auto add = [&](uint32_t at, MemKind kind) { layout.leaves.push_back({offset + at, kind}); };
  switch (type.kind()) {
    case abi::kBool:
    case abi::kUint8:
      return add(0, MemKind::U8);
    case abi::kInt8:
      return add(0, MemKind::S8);
    case abi::kInt16:
      return add(0, MemKind::S16);
    case abi::kUint16:
      return add(0, MemKind::U16);
    case abi::kInt32:
    case abi::kUint32:
      return add(0, MemKind::I32);
    case abi::kInt:
    case abi::kInt64:
    case abi::kUint:
    case abi::kUint64:
    case abi::kUintptr:
      return add(0, MemKind::I64);
    case abi::kFloat32:
      return add(0, MemKind::F32);
    case abi::kFloat64:
      return add(0, MemKind::F64);
    case abi::kComplex64:
      return add(0, MemKind::F32), add(4, MemKind::F32);
    case abi::kComplex128:
      return add(0, MemKind::F64), add(8, MemKind::F64);
    case abi::kString:
      return add(0, MemKind::Ptr), add(8, MemKind::I64);
    case abi::kSlice:
      return add(0, MemKind::Ptr), add(8, MemKind::I64), add(16, MemKind::I64);
    case abi::kInterface:
      return add(0, MemKind::Ptr), add(8, MemKind::Ptr);
    case abi::kArray:
      if (type.arrayLen() > 1) layout.memory = true;
      if (type.arrayLen() == 1) collect(type.arrayElem(), offset, layout);
      return;
    case abi::kStruct:
      for (uint64_t i = 0; i < type.fieldCount() && !layout.memory; i++) {
        collect(type.fieldType(i), offset + static_cast<uint32_t>(type.fieldOffset(i)), layout);
        if (layout.leaves.size() > kMaxLeaves) layout.memory = true;
      }
      return;
    default:
      return add(0, MemKind::Ptr);
  }
}

}  // namespace

AbiLayout layoutOf(abi::Type type) {
  AbiLayout layout;
  collect(type, 0, layout);
  if (layout.memory) layout.leaves.clear();
  return layout;
}

uint64_t loadLeaf(const char* at, MemKind kind) {
  switch (kind) {
    case MemKind::S8:
      return static_cast<uint32_t>(static_cast<int8_t>(*at));
    case MemKind::U8:
      return static_cast<uint8_t>(*at);
    case MemKind::S16:
    case MemKind::U16: {
      uint16_t value;
      std::memcpy(&value, at, 2);
      return kind == MemKind::U16 ? value : static_cast<uint32_t>(static_cast<int16_t>(value));
    }
    case MemKind::I32:
    case MemKind::F32:
      return abi::load32(at);
    default:
      return abi::load64(at);
  }
}

void storeLeaf(char* at, MemKind kind, uint64_t word) {
  switch (kind) {
    case MemKind::S8:
    case MemKind::U8:
      std::memcpy(at, &word, 1);
      break;
    case MemKind::S16:
    case MemKind::U16:
      std::memcpy(at, &word, 2);
      break;
    case MemKind::I32:
    case MemKind::F32:
      std::memcpy(at, &word, 4);
      break;
    default:
      std::memcpy(at, &word, 8);
      break;
  }
}

// abi.FuncType: Type, InCount, OutCount (its highest bit: variadic), perhaps an UncommonType, then the types.
AbiSignature::AbiSignature(const char* base, Address funcType) {
  constexpr uint32_t kCounts = abi::kTypeBytes, kFuncBytes = 56, kUncommonBytes = 16;
  uint32_t counts = abi::load32(base + funcType + kCounts);
  uint32_t inCount = counts & 0xffff, outCount = (counts >> 16) & 0x7fff;
  uint32_t at = funcType + kFuncBytes;
  if ((abi::Type(base, funcType).tflag() & abi::kTFlagUncommon) != 0) at += kUncommonBytes;
  for (uint32_t i = 0; i < inCount + outCount; i++, at += 8) {
    abi::Type type(base, static_cast<Address>(abi::load64(base + at)));
    (i < inCount ? in : out).push_back(type);
  }
}

}  // namespace gopark::goroutine
