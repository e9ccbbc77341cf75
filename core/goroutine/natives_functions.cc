// Natives of package reflect that need the process: calls of functions whose types are known at run time only, functions
// made at run time, and types that the compiler must make. The Go side: core/golib/src/reflect.
#include <algorithm>

#include "goroutine/abi_layout.h"
#include "goroutine/callback.h"
#include "goroutine/process.h"
#include "goroutine/natives.h"
#include "runtime/itab.h"

namespace gopark::goroutine {

using runtime::Address;
using runtime::NativeCall;
using runtime::NativeEntry;
using runtime::NativeStatus;
namespace abi = runtime::abi;

namespace {

Process& processOf(NativeCall& call) { return static_cast<Goroutine&>(call.task).process; }

// A copy of a memory type's value. 0: out of memory.
Address copyOf(NativeCall& call, abi::Type type, const char* from) {
  Address to = call.worker.allocate(type.size(), type.address());
  if (to != 0) std::memcpy(call.heap().at(to), from, type.size());
  return to;
}

// Appends the words of the value at `from`. False: out of memory.
bool loadValue(NativeCall& call, abi::Type type, const char* from, std::vector<uint64_t>& words) {
  abi::Leaves leaves = leavesOf(type);
  if (leaves.memory()) {
    words.push_back(copyOf(call, type, from));
    return words.back() != 0;
  }
  for (const abi::Leaf& leaf : leaves.all()) words.push_back(abi::loadLeaf(from + leaf.offset, leaf.kind));
  return true;
}

// Writes a value's words to memory; returns how many there were.
size_t storeValue(NativeCall& call, abi::Type type, const uint64_t* words, char* to) {
  abi::Leaves leaves = leavesOf(type);
  if (leaves.memory()) std::memcpy(to, call.heap().checked(words[0], type.size()), type.size());
  for (const abi::Leaf& leaf : leaves.all()) abi::storeLeaf(to + leaf.offset, leaf.kind, *words++);
  return leaves.registers();
}

char* pointee(NativeCall& call, uint64_t slice, size_t i, abi::Type type) {
  return call.heap().checked(abi::load64(call.heap().checked(slice + 8 * i, 8)), type.size());
}

// func callFunc(t *funcType, fn unsafe.Pointer, method bool, rcvr unsafe.Pointer, in, out []unsafe.Pointer)
NativeStatus callFunc(NativeCall& call) {
  AbiSignature signature(call.worker.heapBase, call.address(0));
  if (const uint64_t* results = goResults(call)) {
    for (size_t i = 0; i < signature.out.size(); i++) {
      results += storeValue(call, signature.out[i], results, pointee(call, call.word(7), i, signature.out[i]));
    }
    return NativeStatus::returned;
  }
  std::vector<uint64_t> words;
  if (call.boolean(2)) words.push_back(call.word(3));
  for (size_t i = 0; i < signature.in.size(); i++) {
    if (!loadValue(call, signature.in[i], pointee(call, call.word(4), i, signature.in[i]), words))
      return NativeStatus::outOfMemory;
  }
  size_t results = 0;
  for (abi::Type type : signature.out) results += leavesOf(type).registers();
  return callGo(call, call.word(1), words, static_cast<uint32_t>(results));
}

// A function made by makeFuncCode is called: words: its func value {code, type, handler}, then the arguments. The
// handler is a func(self *makeFuncImpl, in []unsafe.Pointer) (out []unsafe.Pointer).
NativeStatus adapterCall(NativeCall& call) {
  AbiSignature signature(call.worker.heapBase, static_cast<Address>(call.heap().load<uint64_t>(call.word(0) + 8)));
  if (const uint64_t* slice = goResults(call)) {
    std::vector<uint64_t> words;
    for (size_t i = 0; i < signature.out.size(); i++) {
      if (!loadValue(call, signature.out[i], pointee(call, slice[0], i, signature.out[i]), words))
        return call.fatal("out of memory");
    }
    std::copy(words.begin(), words.end(), call.results);
    return NativeStatus::returned;
  }
  size_t count = signature.in.size();
  Address in = count == 0 ? 0 : call.worker.allocate(8 * count, processOf(call).pointerType());
  if (in == 0 && count != 0) return NativeStatus::outOfMemory;
  const uint64_t* words = call.args + 1;
  for (size_t i = 0; i < count; i++) {
    abi::Type type = signature.in[i];
    Address memory = call.worker.allocate(type.size(), type.ptrBytes() == 0 ? 0 : type.address());
    if (memory == 0) return NativeStatus::outOfMemory;
    words += storeValue(call, type, words, call.heap().at(memory));
    call.heap().store<uint64_t>(in + static_cast<uint32_t>(8 * i), memory);
  }
  const uint64_t args[] = {call.word(0), in, count, count};
  return callGo(call, call.heap().load<uint64_t>(call.word(0) + 16), args, 3);
}

// func makeFuncCode(t *funcType) uintptr
NativeStatus makeFuncCode(NativeCall& call) {
  AbiSignature signature(call.worker.heapBase, call.address(0));
  std::vector<ir::RegKind> params, results;
  auto append = [](std::vector<ir::RegKind>& kinds, const std::vector<abi::Type>& types) {
    for (abi::Type type : types) {
      abi::Leaves leaves = leavesOf(type);
      if (leaves.memory()) kinds.push_back(ir::RegKind::Ptr);
      for (const abi::Leaf& leaf : leaves.all()) kinds.push_back(ir::regKind(leaf.kind));
    }
  };
  append(params, signature.in);
  append(results, signature.out);
  call.set(0, processOf(call).functions().adapter(params, results));
  return NativeStatus::returned;
}

// What the compiler keeps of a type made of those at run time counts towards the limit, for ever: about so much, and
// its text a few times.
void countType(NativeCall& call, std::initializer_list<Address> parts, uint64_t maskBytes = 0) {
  constexpr uint64_t kTypeBytes = 4096;
  uint64_t bytes = kTypeBytes + 2 * maskBytes;  // in the compiler and in place
  for (Address part : parts) {
    if (part != 0) bytes += 4 * runtime::typeText(call.worker.heapBase, part).size();
  }
  if (!call.heap().takeOutside(bytes)) throw runtime::OutOfMemory{bytes};
}

// func resolveTypeOff(rtype unsafe.Pointer, off int32) unsafe.Pointer
NativeStatus resolveTypeOff(NativeCall& call) {
  uint32_t offset = call.u32(1);
  if (ir::isLazyTypeOffset(offset)) {
    StaticData& data = processOf(call).staticData();
    ir::SymbolId type = ir::lazyTypeSymbol(offset);
    if (!data.isPlaced(type)) countType(call, {call.address(0)});
    offset = data.address(&call.worker, type);
  }
  call.set(0, offset);
  return NativeStatus::returned;
}

// func typesByString(s string) []*abi.Type
NativeStatus typesByString(NativeCall& call) {
  Process& process = processOf(call);
  std::vector<ir::SymbolId> found = process.source().typesByString(call.string(0));
  if (found.empty()) return NativeStatus::returned;
  Address list = call.worker.allocate(8 * found.size(), process.pointerType());
  if (list == 0) return NativeStatus::outOfMemory;
  for (size_t i = 0; i < found.size(); i++) {
    call.heap().store<uint64_t>(list + static_cast<uint32_t>(8 * i), process.staticData().address(&call.worker, found[i]));
  }
  call.set(0, list);
  call.set(1, found.size());
  call.set(2, found.size());
  return NativeStatus::returned;
}

// func derivedType(kind Kind, first, second *abi.Type, extra uintptr) *abi.Type: the compiler's own descriptor of a
// type made of those, or nil where the compiler does not know them. extra: an array's length, a channel's direction.
NativeStatus derivedType(NativeCall& call) {
  Process& process = processOf(call);
  StaticData& data = process.staticData();
  ir::DerivedType kind;
  switch (call.word(0)) {
    case abi::kPointer:
      kind = ir::DerivedType::Pointer;
      break;
    case abi::kSlice:
      kind = ir::DerivedType::Slice;
      break;
    case abi::kArray:
      kind = ir::DerivedType::Array;
      break;
    case abi::kMap:
      kind = ir::DerivedType::Map;
      break;
    case abi::kChan: {
      constexpr uint64_t kRecvDir = 1, kSendDir = 2;
      kind = call.word(3) == kRecvDir   ? ir::DerivedType::ChanRecv
             : call.word(3) == kSendDir ? ir::DerivedType::ChanSend
                                        : ir::DerivedType::ChanBoth;
      break;
    }
    default:
      return NativeStatus::returned;
  }
  ir::SymbolId first = data.symbolAt(call.address(1));
  ir::SymbolId second = call.address(2) == 0 ? 0 : data.symbolAt(call.address(2));
  if (first == 0 || (second == 0 && call.address(2) != 0)) return NativeStatus::returned;
  abi::Type part = call.heap().checkedType(call.address(1));
  uint64_t maskBytes = 0;
  if (kind == ir::DerivedType::Array && part.ptrBytes() != 0) {
    maskBytes = std::min<uint64_t>(call.word(3), UINT32_MAX) * std::min<uint64_t>(part.size(), UINT32_MAX) / 64;
  }
  countType(call, {call.address(1), call.address(2)}, maskBytes);
  ir::SymbolId made = process.source().derivedType(kind, first, second, call.word(3));
  if (made != 0) call.set(0, data.address(&call.worker, made));
  return NativeStatus::returned;
}

constexpr NativeEntry kNatives[] = {
    {"reflect.callFunc", callFunc},
    {"reflect.makeFuncCode", makeFuncCode},
    {"reflect.makeFuncStub", adapterCall},
    {"reflect.resolveTypeOff", resolveTypeOff},
    {"internal/reflectlite.resolveTypeOff", resolveTypeOff},
    {"reflect.typesByString", typesByString},
    {"reflect.derivedType", derivedType},
};

}  // namespace

std::span<const NativeEntry> reflectNatives() { return kNatives; }

}  // namespace gopark::goroutine
