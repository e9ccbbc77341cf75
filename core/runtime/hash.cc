#include "runtime/hash.h"

#include <bit>
#include <cmath>

#include "runtime/equal.h"

namespace gopark::runtime {

namespace {

uint64_t loadBytes(const void* at, size_t size) {
  uint64_t value = 0;
  std::memcpy(&value, at, size);  // little-endian everywhere
  return value;
}

uint64_t hashFloat(double value, uint64_t seed, Random& random) {
  if (value == 0) return hash64(0, seed);  // +0 and -0
  if (std::isnan(value)) return random.next();
  return hash64(std::bit_cast<uint64_t>(value), seed);
}

double loadFloat(const void* at, size_t size) {
  if (size == 4) return std::bit_cast<float>(static_cast<uint32_t>(loadBytes(at, 4)));
  return std::bit_cast<double>(loadBytes(at, 8));
}

HashResult hashInterface(abi::Type type, const void* value, uint64_t seed, Random& random) {
  const char* words = static_cast<const char*>(value);
  uint64_t first = abi::load64(words);
  if (first == 0) return {hash64(0, seed), 0};
  const char* base = type.base();
  Address dynamic = type.methodCount() == 0 ? static_cast<Address>(first) : itabType(base, first);
  abi::Type of(base, dynamic);
  if (!comparable(of)) return {0, dynamic};
  uint64_t typed = hash64(of.hash(), seed);
  if (of.directIface()) return hashValue(of, words + 8, typed, random);
  return hashValue(of, base + static_cast<Address>(abi::load64(words + 8)), typed, random);
}

}  // namespace

uint64_t hashBytes(const void* bytes, size_t size, uint64_t seed) {
  constexpr uint64_t kMultiplier = 0x9FB21C651E98DF25u;
  const char* at = static_cast<const char*>(bytes);
  uint64_t hash = seed ^ (size * 0x9E3779B97F4A7C15u);
  for (; size >= 8; at += 8, size -= 8) {
    hash = (hash ^ loadBytes(at, 8)) * kMultiplier;
    hash ^= hash >> 29;
  }
  if (size != 0) hash = (hash ^ loadBytes(at, size)) * kMultiplier;
  return mix64(hash, seed);
}

HashResult hashValue(abi::Type type, const void* value, uint64_t seed, Random& random) {
  const char* at = static_cast<const char*>(value);
  switch (type.kind()) {
    case abi::kFloat32:
    case abi::kFloat64:
      return {hashFloat(loadFloat(at, type.size()), seed, random), 0};
    case abi::kComplex64:
    case abi::kComplex128: {
      size_t half = type.size() / 2;
      uint64_t real = hashFloat(loadFloat(at, half), seed, random);
      return {hashFloat(loadFloat(at + half, half), real, random), 0};
    }
    case abi::kString: {
      const char* text = type.base() + static_cast<Address>(abi::load64(at));
      return {hashBytes(text, abi::load64(at + 8), seed), 0};
    }
    case abi::kInterface:
      return hashInterface(type, value, seed, random);
    case abi::kArray: {
      abi::Type elem = type.arrayElem();
      HashResult result{seed, 0};
      for (uint64_t i = 0; i < type.arrayLen() && result.unhashable == 0; ++i) {
        result = hashValue(elem, at + i * elem.size(), result.hash, random);
      }
      return result;
    }
    case abi::kStruct: {
      HashResult result{seed, 0};
      for (uint64_t i = 0; i < type.fieldCount() && result.unhashable == 0; ++i) {
        if (type.fieldIsBlank(i)) continue;
        result = hashValue(type.fieldType(i), at + type.fieldOffset(i), result.hash, random);
      }
      return result;
    }
    case abi::kFunc:
    case abi::kMap:
    case abi::kSlice:
    case abi::kInvalid:
      return {0, type.address()};
    default:
      return {hash64(loadBytes(at, type.size()), seed), 0};
  }
}

bool hashMayFail(abi::Type type) {
  switch (type.kind()) {
    case abi::kInterface:
      return true;
    case abi::kArray:
      return hashMayFail(type.arrayElem());
    case abi::kStruct:
      for (uint64_t i = 0; i < type.fieldCount(); ++i) {
        if (hashMayFail(type.fieldType(i))) return true;
      }
      return false;
    default:
      return false;
  }
}

}  // namespace gopark::runtime
