// The layout of Go's type descriptors: what internal/abi of Go 1.27 says for 64 bits. Whoever writes descriptors, reads
// them in Go memory or reads them in C++ has the numbers from here.
#pragma once

#include <cstddef>
#include <cstdint>

namespace gopark::abi {

enum Kind : uint8_t {
  kInvalid,
  kBool,
  kInt,
  kInt8,
  kInt16,
  kInt32,
  kInt64,
  kUint,
  kUint8,
  kUint16,
  kUint32,
  kUint64,
  kUintptr,
  kFloat32,
  kFloat64,
  kComplex64,
  kComplex128,
  kArray,
  kChan,
  kFunc,
  kInterface,
  kMap,
  kPointer,
  kSlice,
  kString,
  kStruct,
  kUnsafePointer,
};

enum TFlag : uint8_t {
  kTFlagUncommon = 1 << 0,
  kTFlagExtraStar = 1 << 1,
  kTFlagNamed = 1 << 2,
  kTFlagRegularMemory = 1 << 3,
  kTFlagGCMaskOnDemand = 1 << 4,
  kTFlagDirectIface = 1 << 5,
};

// The byte in front of a name; then come a varint with the length and the text, those of a tag, and the name offset of
// a package path.
enum NameFlag : uint8_t { kNameExported = 1 << 0, kNameTag = 1 << 1, kNamePkgPath = 1 << 2, kNameEmbedded = 1 << 3 };

enum MapFlag : uint32_t {
  kMapNeedKeyUpdate = 1 << 0,
  kMapHashMightPanic = 1 << 1,
  kMapIndirectKey = 1 << 2,
  kMapIndirectElem = 1 << 3,
};
constexpr size_t kMapMaxInline = 128;  // larger keys and elements are indirect

enum ChanDir : uint64_t { kRecvDir = 1, kSendDir = 2, kBothDir = 3 };

// Offsets within abi.Type and the kinds' own structures, and the structures' sizes.
enum Offset : uint32_t {
  kSize = 0,
  kPtrBytes = 8,
  kHash = 16,
  kTFlag = 20,
  kAlign = 21,
  kFieldAlign = 22,
  kKind = 23,
  kEqual = 24,
  kGCData = 32,
  kStr = 40,
  kPtrToThis = 44,
  kTypeBytes = 48,

  kArrayElem = 48,
  kArraySlice = 56,
  kArrayLen = 64,
  kArrayBytes = 72,

  kChanElem = 48,
  kChanDir = 56,
  kChanBytes = 64,

  kFuncInCount = 48,
  kFuncOutCount = 50,  // the highest bit: variadic
  kFuncBytes = 56,     // behind it, and behind an UncommonType: the types

  kPointerElem = 48,
  kSliceElem = 48,
  kElemBytes = 56,  // of both

  kStructPkgPath = 48,
  kStructFields = 56,  // slice: ptr, len, cap
  kStructBytes = 80,
  kFieldName = 0,
  kFieldType = 8,
  kFieldOffset = 16,
  kFieldBytes = 24,

  kInterfacePkgPath = 48,
  kInterfaceMethods = 56,  // slice
  kInterfaceBytes = 80,
  kImethodName = 0,
  kImethodType = 4,
  kImethodBytes = 8,

  kMapKey = 48,
  kMapElem = 56,
  kMapGroup = 64,  // the runtime's cache of the slot descriptor: must be 0 in a new map type
  kMapHasher = 72,
  kMapFlags = 128,
  kMapBytes = 136,

  kUncommonPkgPath = 0,
  kUncommonCount = 4,
  kUncommonExported = 6,
  kUncommonMethods = 8,  // from the UncommonType on
  kUncommonBytes = 16,
  kMethodName = 0,
  kMethodType = 4,
  kMethodIfn = 8,
  kMethodTfn = 12,
  kMethodBytes = 16,

  kItabInter = 0,
  kItabType = 8,
  kItabHash = 16,
  kItabFun = 24,
};
constexpr uint16_t kFuncVariadic = 1 << 15;

// The size of the kind's own structure, abi.Type included; there an UncommonType lies.
constexpr uint32_t kindBytes(Kind kind) {
  switch (kind) {
    case kArray:
      return kArrayBytes;
    case kChan:
      return kChanBytes;
    case kFunc:
      return kFuncBytes;
    case kInterface:
      return kInterfaceBytes;
    case kMap:
      return kMapBytes;
    case kPointer:
    case kSlice:
      return kElemBytes;
    case kStruct:
      return kStructBytes;
    default:
      return kTypeBytes;
  }
}

}  // namespace gopark::abi
