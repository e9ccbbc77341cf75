// Natives of conversions between strings, bytes and runes.
#include <algorithm>

#include "compute/utf8.h"
#include "runtime/native_state.h"
#include "runtime/size_class.h"

namespace gopark::runtime {

namespace {

using compute::encodeRune;

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
  uint64_t count = compute::countRunes(text);
  uint64_t capacity = count;
  if (room >= 0) capacity = count <= static_cast<uint64_t>(room) ? room : roundUpSize(count * 4, true) / 4;
  Address memory = capacity == 0 ? call.heap().zeroSized() : call.worker.allocate(capacity * 4, 0);
  if (memory == 0) return NativeStatus::outOfMemory;
  compute::decodeRunes(text, reinterpret_cast<int32_t*>(call.heap().at(memory)), count);
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

constexpr NativeEntry kEntries[] = {
    {"runtime.intstring", intToString},
    {"runtime.stringtoslicerune", stringToSliceRune},
    {"runtime.slicerunetostring", sliceRuneToString},
};

}  // namespace

std::span<const NativeEntry> textNatives() { return kEntries; }

}  // namespace gopark::runtime
