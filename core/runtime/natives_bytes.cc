// Natives on bytes: internal/bytealg, unicode/utf8, crypto's XOR. The work itself is core/compute's.
#include <algorithm>

#include "compute/bytes.h"
#include "compute/utf8.h"
#include "runtime/hash.h"
#include "runtime/natives_compute.h"

namespace gopark::runtime {

namespace {

const uint8_t* bytesOf(std::string_view text) { return reinterpret_cast<const uint8_t*>(text.data()); }

NativeStatus truth(NativeCall& call, bool value) {
  call.setBool(0, value);
  return NativeStatus::returned;
}

// Each for a slice of bytes, whose argument behind it is word 3, and for a string, where it is word 2.
template <int behind>
NativeStatus indexByte(NativeCall& call) {
  std::string_view text = call.string(0);
  return number(call, compute::indexByte(bytesOf(text), text.size(), static_cast<uint8_t>(call.u32(behind))));
}
template <int behind>
NativeStatus lastIndexByte(NativeCall& call) {
  std::string_view text = call.string(0);
  return number(call, compute::lastIndexByte(bytesOf(text), text.size(), static_cast<uint8_t>(call.u32(behind))));
}
template <int behind>
NativeStatus countByte(NativeCall& call) {
  std::string_view text = call.string(0);
  return number(call, static_cast<int64_t>(compute::countByte(bytesOf(text), text.size(), static_cast<uint8_t>(call.u32(behind)))));
}
template <int behind>
NativeStatus indexOf(NativeCall& call) {
  std::string_view text = call.string(0), part = call.string(behind);
  return number(call, compute::indexOf(bytesOf(text), text.size(), bytesOf(part), part.size()));
}
template <int behind>
NativeStatus compare(NativeCall& call) {
  int order = call.string(0).compare(call.string(behind));
  return number(call, order < 0 ? -1 : order > 0);
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

// func memhash(p unsafe.Pointer, seed, size uintptr) uintptr
NativeStatus memhash(NativeCall& call) {
  call.set(0, hashBytes(call.memory(0, call.word(2)), call.word(2), call.word(1)));
  return NativeStatus::returned;
}

// func xorSlices(dst, x, y []byte) int
NativeStatus xorSlices(NativeCall& call) {
  uint64_t size = std::min(call.word(4), call.word(7));
  if (size == 0) return NativeStatus::returned;
  if (size > call.word(1)) return number(call, -1);
  uint8_t *to = bytesAt(call, 0, size), *x = bytesAt(call, 3, size), *y = bytesAt(call, 6, size);
  auto overlaps = [&](const uint8_t* from) { return from != to && from < to + size && to < from + size; };
  if (overlaps(x) || overlaps(y)) return number(call, -2);
  compute::xorBytes(to, x, y, size);
  return number(call, static_cast<int64_t>(size));
}

// func ConstantTimeCompare(x, y []byte) int
NativeStatus constantTimeCompare(NativeCall& call) {
  std::string_view x = call.string(0), y = call.string(3);
  return number(call, x.size() == y.size() && compute::equalInConstantTime(bytesOf(x), bytesOf(y), x.size()));
}

NativeStatus validUtf8(NativeCall& call) { return truth(call, compute::validUtf8(call.string(0))); }
NativeStatus countRunes(NativeCall& call) {
  return number(call, static_cast<int64_t>(compute::countRunes(call.string(0))));
}

constexpr NativeEntry kEntries[] = {
    {"runtime.memhash", memhash},
    {"internal/bytealg.MakeNoZero", makeNoZero},
    {"internal/bytealg.Compare", compare<3>},
    {"internal/bytealg.IndexByte", indexByte<3>},
    {"internal/bytealg.IndexByteString", indexByte<2>},
    {"internal/bytealg.LastIndexByte", lastIndexByte<3>},
    {"internal/bytealg.LastIndexByteString", lastIndexByte<2>},
    {"internal/bytealg.Count", countByte<3>},
    {"internal/bytealg.CountString", countByte<2>},
    {"internal/bytealg.Index", indexOf<3>},
    {"internal/bytealg.IndexString", indexOf<2>},
    {"internal/stringslite.IndexByte", indexByte<2>},
    {"internal/stringslite.Index", indexOf<2>},
    {"bytes.IndexByte", indexByte<3>},
    {"bytes.LastIndexByte", lastIndexByte<3>},
    {"bytes.Index", indexOf<3>},
    {"strings.IndexByte", indexByte<2>},
    {"strings.LastIndexByte", lastIndexByte<2>},
    {"strings.Index", indexOf<2>},
    {"crypto/internal/fips140/subtle.xorSlices", xorSlices},
    {"crypto/internal/fips140/subtle.ConstantTimeCompare", constantTimeCompare},
    {"unicode/utf8.Valid", validUtf8},
    {"unicode/utf8.ValidString", validUtf8},
    {"unicode/utf8.RuneCount", countRunes},
    {"unicode/utf8.RuneCountInString", countRunes},
};

}  // namespace

std::span<const NativeEntry> byteNatives() { return kEntries; }

}  // namespace gopark::runtime
