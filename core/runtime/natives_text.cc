// Natives on bytes and strings: internal/bytealg, conversions between strings, bytes and runes, and math's few.
#include <algorithm>
#include <cmath>

#include "runtime/hash.h"
#include "runtime/native_state.h"
#include "runtime/size_class.h"
#include "runtime/utf8.h"

namespace gopark::runtime {

namespace {

NativeStatus indexIn(NativeCall& call, std::string_view text, uint8_t byte) {
  const void* found = text.empty() ? nullptr : std::memchr(text.data(), byte, text.size());
  int64_t index = found == nullptr ? -1 : static_cast<const char*>(found) - text.data();
  call.set(0, static_cast<uint64_t>(index));
  return NativeStatus::returned;
}
NativeStatus indexByte(NativeCall& call) { return indexIn(call, call.string(0), static_cast<uint8_t>(call.u32(3))); }
NativeStatus indexByteString(NativeCall& call) {
  return indexIn(call, call.string(0), static_cast<uint8_t>(call.u32(2)));
}

// func memhash(p unsafe.Pointer, seed, size uintptr) uintptr
NativeStatus memhash(NativeCall& call) {
  call.set(0, hashBytes(call.memory(0, call.word(2)), call.word(2), call.word(1)));
  return NativeStatus::returned;
}

NativeStatus compareBytes(NativeCall& call) {
  int order = call.string(0).compare(call.string(3));
  call.set(0, static_cast<uint64_t>(static_cast<int64_t>(order < 0 ? -1 : order > 0 ? 1 : 0)));
  return NativeStatus::returned;
}

NativeStatus makeNoZero(NativeCall& call) {
  int64_t size = call.i64(0);
  if (size < 0 || size > INT64_C(1) << 32) return call.panic("makeslice: len out of range");
  Address memory = call.worker.allocate(static_cast<uint64_t>(size), 0);
  if (memory == 0) return NativeStatus::outOfMemory;
  call.set(0, memory);
  call.set(1, static_cast<uint64_t>(size));
  call.set(2, static_cast<uint64_t>(size));
  return NativeStatus::returned;
}

NativeStatus intToString(NativeCall& call) {
  char buffer[4];
  size_t length =
      encodeRune(buffer, call.i64(0) == static_cast<int32_t>(call.i64(0)) ? static_cast<int32_t>(call.i64(0)) : -1);
  return call.setString(0, {buffer, length}) ? NativeStatus::returned : NativeStatus::outOfMemory;
}

// func stringtoslicerune(s string, room int) []rune
NativeStatus stringToSliceRune(NativeCall& call) {
  std::string_view text = call.string(0);
  int64_t room = call.i64(2);
  uint64_t count = 0;
  for (size_t at = 0; at < text.size(); count++) at += decodeRune(text.substr(at)).width;
  uint64_t capacity = count;
  if (room >= 0) capacity = count <= static_cast<uint64_t>(room) ? room : roundUpSize(count * 4, true) / 4;
  Address memory = capacity == 0 ? call.heap().zeroSized() : call.worker.allocate(capacity * 4, 0);
  if (memory == 0) return NativeStatus::outOfMemory;
  uint64_t i = 0;
  for (size_t at = 0; at < text.size(); i++) {
    DecodedRune rune = decodeRune(text.substr(at));
    call.heap().store<int32_t>(memory + i * 4, rune.rune);
    at += rune.width;
  }
  call.set(0, memory);
  call.touched = text.size() + capacity * 4;
  call.set(1, count);
  call.set(2, capacity);
  return NativeStatus::returned;
}

NativeStatus sliceRuneToString(NativeCall& call) {
  if (call.i64(1) <= 0) return NativeStatus::returned;
  if (call.word(1) > UINT32_MAX / 4) throw Fault{call.word(0)};
  const char* runes = call.memory(0, call.word(1) * 4);
  char buffer[4];
  auto rune = [&](uint64_t i) { return static_cast<int32_t>(abi::load32(runes + i * 4)); };
  uint64_t size = 0;
  for (uint64_t i = 0; i < call.word(1); i++) size += encodeRune(buffer, rune(i));
  Address memory = call.worker.allocate(size, 0);
  if (memory == 0) return NativeStatus::outOfMemory;
  char* to = call.heap().at(memory);
  for (uint64_t i = 0, at = 0; i < call.word(1); i++) {
    size_t width = std::min<size_t>(encodeRune(buffer, rune(i)), size - at);  // a race may have changed it
    std::memcpy(to + at, buffer, width);
    at += width;
  }
  call.set(0, memory);
  call.set(1, size);
  return NativeStatus::returned;
}

NativeStatus floorOf(NativeCall& call) { return call.setF64(0, std::floor(call.f64(0))), NativeStatus::returned; }
NativeStatus ceilOf(NativeCall& call) { return call.setF64(0, std::ceil(call.f64(0))), NativeStatus::returned; }
NativeStatus truncOf(NativeCall& call) { return call.setF64(0, std::trunc(call.f64(0))), NativeStatus::returned; }

constexpr NativeEntry kEntries[] = {
    {"runtime.memhash", memhash},
    {"internal/bytealg.IndexByte", indexByte},
    {"internal/bytealg.IndexByteString", indexByteString},
    {"internal/bytealg.Compare", compareBytes},
    {"internal/bytealg.MakeNoZero", makeNoZero},
    {"runtime.intstring", intToString},
    {"runtime.stringtoslicerune", stringToSliceRune},
    {"runtime.slicerunetostring", sliceRuneToString},
    {"math.archFloor", floorOf},
    {"math.archCeil", ceilOf},
    {"math.archTrunc", truncOf},
};

}  // namespace

std::span<const NativeEntry> textNatives() { return kEntries; }

}  // namespace gopark::runtime
