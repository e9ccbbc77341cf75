#include "goroutine/abi_layout.h"

namespace gopark::goroutine {

using runtime::Address;

abi::Leaves leavesOf(runtime::abi::Type type) {
  abi::Leaves leaves;
  switch (type.kind()) {
    case abi::kArray: {
      abi::Leaves element = type.arrayLen() == 1 ? leavesOf(type.arrayElem()) : abi::Leaves();
      leaves.addArray(type.arrayLen(), element.all(), element.memory());
      return leaves;
    }
    case abi::kStruct:
      for (uint64_t i = 0; i < type.fieldCount() && !leaves.memory(); i++) {
        abi::Leaves field = leavesOf(type.fieldType(i));
        leaves.add(type.fieldOffset(i), field.all(), field.memory());
      }
      return leaves;
    default:
      return abi::Leaves(type.kind());
  }
}

AbiSignature::AbiSignature(const char* base, Address funcType) {
  uint32_t counts = runtime::abi::load32(base + funcType + abi::kFuncInCount);
  uint32_t inCount = counts & 0xffff, outCount = (counts >> 16) & ~uint32_t{abi::kFuncVariadic};
  uint32_t at = funcType + abi::kFuncBytes;
  if ((runtime::abi::Type(base, funcType).tflag() & abi::kTFlagUncommon) != 0) at += abi::kUncommonBytes;
  for (uint32_t i = 0; i < inCount + outCount; i++, at += 8) {
    runtime::abi::Type type(base, static_cast<Address>(runtime::abi::load64(base + at)));
    (i < inCount ? in : out).push_back(type);
  }
}

}  // namespace gopark::goroutine
