#include "runtime/hash.h"

#include <algorithm>
#include <bit>
#include <cmath>

#include "runtime/equal.h"
#include "runtime/parts.h"
#include "runtime/worker.h"

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

class Hashing {
 public:
  Hashing(Worker& worker, uint64_t seed)
      : heap_(worker.heap), random_(worker.random), hash_(seed), left_(worker.heap) {}

  HashResult run(abi::Type type, const char* value) {
    at_ = {type, {value}};
    do {
      work_ += 16;
      if (!add()) return {0, unhashable_};
    } while (left_.next(at_));
    return {hash_, 0};
  }

  uint64_t work() const { return work_; }  // in bytes, about

 private:
  // False: unhashable.
  bool add() {
    for (;;) {
      const auto [type, values] = at_;
      const char* at = values[0];
      switch (type.kind()) {
        case abi::kFloat32:
        case abi::kFloat64:
          hash_ = hashFloat(loadFloat(at, type.size()), hash_, random_);
          return true;
        case abi::kComplex64:
        case abi::kComplex128: {
          size_t half = type.size() / 2;
          hash_ = hashFloat(loadFloat(at, half), hash_, random_);
          hash_ = hashFloat(loadFloat(at + half, half), hash_, random_);
          return true;
        }
        case abi::kString: {
          uint64_t length = abi::load64(at + 8);
          work_ += length;
          hash_ = hashBytes(heap_.checked(abi::load64(at), length), length, hash_);
          return true;
        }
        case abi::kInterface: {
          Address dynamic = dynamicType(heap_, type, at);
          if (dynamic == 0) {
            hash_ = hash64(0, hash_);
            return true;
          }
          abi::Type of = heap_.checkedType(dynamic);
          if (!comparable(of)) return fail(dynamic);
          hash_ = hash64(of.hash(), hash_);
          at_ = {of, {of.directIface() ? at + 8 : heap_.checked(abi::load64(at + 8), of.size())}};
          continue;
        }
        case abi::kArray:
        case abi::kStruct:
          left_.open(at_);
          return true;
        case abi::kFunc:
        case abi::kMap:
        case abi::kSlice:
        case abi::kInvalid:
          return fail(type.address());
        default:
          hash_ = hash64(loadBytes(at, std::min<uint64_t>(type.size(), 8)), hash_);
          return true;
      }
    }
  }

  bool fail(Address type) {
    unhashable_ = type;
    return false;
  }

  Heap& heap_;
  Random& random_;
  uint64_t hash_;
  ValuesOf<1> at_;
  PartsLeft<1> left_;
  Address unhashable_ = 0;
  uint64_t work_ = 0;
};

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

HashResult hashValue(Worker& worker, abi::Type type, const void* value, uint64_t seed) {
  Hashing hashing(worker, seed);
  HashResult result = hashing.run(type, static_cast<const char*>(value));
  worker.spendFor(hashing.work());
  return result;
}

bool hashMayFail(abi::Type type) {
  while (type.kind() == abi::kArray) type = type.arrayElem();
  switch (type.kind()) {
    case abi::kInterface:
      return true;
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
