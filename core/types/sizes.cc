// Sizes and alignments of gc for 64-bit targets (and of wasm, which has 64-bit ints and 8-byte pointers).
#include "types/sizes.h"

#include <limits>

#include "types/checker.h"

namespace gopark::types {

namespace {

constexpr int64_t kWord = 8;

int64_t basicSize(BasicKind kind) {
  switch (kind) {
    case BasicKind::Bool:
    case BasicKind::Int8:
    case BasicKind::Uint8:
      return 1;
    case BasicKind::Int16:
    case BasicKind::Uint16:
      return 2;
    case BasicKind::Int32:
    case BasicKind::Uint32:
    case BasicKind::Float32:
      return 4;
    case BasicKind::Complex128:
    case BasicKind::String:
      return 16;
    default:
      return kWord;
  }
}

// Two's complement wrap-around: a negative result says "too large".
int64_t add(int64_t x, int64_t y) { return static_cast<int64_t>(static_cast<uint64_t>(x) + static_cast<uint64_t>(y)); }
int64_t alignTo(int64_t x, int64_t a) { return add(x, a - 1) & ~(a - 1); }

// The empty struct that demands 64-bit alignment of what it is embedded in.
bool isAtomicAlign64(Type* type) {
  Named* named = asNamed(type);
  if (named == nullptr || !named->object->name.is("align64") || named->object->package == nullptr) return false;
  const std::string& path = named->object->package->path;
  return path == "sync/atomic" || path == "internal/runtime/atomic";
}

int64_t arraySize(Array* t) {
  if (t->len <= 0) return 0;
  int64_t elem = sizeOf(t->elem);
  if (elem <= 0) return elem < 0 ? -1 : 0;
  if (elem > std::numeric_limits<int64_t>::max() / t->len) return -1;
  return elem * t->len;
}

int64_t structSize(Struct* t) {
  if (t->fields.empty()) return 0;
  std::vector<int64_t> offsets = offsetsOf(t->fields);
  int64_t offset = offsets.back();
  int64_t size = sizeOf(t->fields.back()->type);
  if (offset < 0 || size < 0) return -1;
  // A pointer to a last field without size must not point behind the object.
  if (offset > 0 && size == 0) size = 1;
  return alignTo(add(offset, size), alignOf(t));
}

}  // namespace

int64_t alignOf(Type* type) {
  Type* u = under(type);
  switch (u->kind()) {
    case TypeKind::Array:
      return alignOf(as<Array>(u)->elem);
    case TypeKind::Struct: {
      auto* t = as<Struct>(u);
      if (t->fields.empty() && isAtomicAlign64(type)) return 8;
      int64_t max = 1;
      for (Var* field : t->fields) max = std::max(max, alignOf(field->type));
      return max;
    }
    case TypeKind::Basic: {
      auto* t = as<Basic>(u);
      if ((t->info & kString) != 0) return kWord;
      int64_t size = basicSize(t->basic);
      return (t->info & kComplex) != 0 ? size / 2 : size;
    }
    default:
      return kWord;
  }
}

std::vector<int64_t> offsetsOf(std::span<Var* const> fields) {
  std::vector<int64_t> offsets;
  offsets.reserve(fields.size());
  int64_t at = 0;
  for (Var* field : fields) {
    if (at >= 0) at = alignTo(at, alignOf(field->type));
    offsets.push_back(at < 0 ? -1 : at);
    if (at < 0) continue;
    int64_t size = sizeOf(field->type);
    at = size < 0 ? -1 : add(at, size);
  }
  return offsets;
}

int64_t sizeOf(Type* type) {
  Type* u = under(type);
  switch (u->kind()) {
    case TypeKind::Basic:
      return basicSize(as<Basic>(u)->basic);
    case TypeKind::Array:
      return arraySize(as<Array>(u));
    case TypeKind::Slice:
      return 3 * kWord;
    case TypeKind::Struct:
      return structSize(as<Struct>(u));
    case TypeKind::Interface:
      return 2 * kWord;
    default:
      return kWord;
  }
}

int64_t offsetOf(Type* type, std::span<const int> index) {
  int64_t offset = 0;
  for (int i : index) {
    auto* t = as<Struct>(under(type));
    int64_t field = offsetsOf(t->fields)[static_cast<size_t>(i)];
    if (field < 0) return -1;
    offset = add(offset, field);
    if (offset < 0) return -1;
    type = t->fields[static_cast<size_t>(i)]->type;
  }
  return offset;
}

}  // namespace gopark::types
