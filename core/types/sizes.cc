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

struct Layout {
  int64_t size;
  int64_t align;
  bool complete = true;  // false: it contains a type whose declaration has not ended
};

// The struct that the type is, or is an array of, at any number of levels; null: neither.
Struct* innerStruct(Type* type) {
  Type* u = under(type);
  while (u->kind() == TypeKind::Array) u = under(as<Array>(u)->elem);
  auto* structure = cast<Struct>(u);
  return structure == nullptr || structure->fields.empty() ? nullptr : structure;
}

// Of a type whose structs have been laid out.
Layout layoutOf(Type* type) {
  std::vector<int64_t> lengths;  // of arrays of arrays, the outermost first
  Type* u = under(type);
  for (; u->kind() == TypeKind::Array; u = under(type)) {
    lengths.push_back(as<Array>(u)->len);
    type = as<Array>(u)->elem;
  }
  Layout result{kWord, kWord};
  switch (u->kind()) {
    case TypeKind::Struct: {
      auto* t = as<Struct>(u);
      result = {t->size, t->align, t->layout == Struct::Layout::Known};
      if (t->fields.empty()) result = {0, isAtomicAlign64(type) ? 8 : 1};
      break;
    }
    case TypeKind::Basic: {
      auto* t = as<Basic>(u);
      int64_t size = basicSize(t->basic);
      bool isString = (t->info & kString) != 0, isComplex = (t->info & kComplex) != 0;
      result = {size, isString ? kWord : isComplex ? size / 2 : size, isValid(t)};
      break;
    }
    case TypeKind::Slice:
      result.size = 3 * kWord;
      break;
    case TypeKind::Interface:
      result.size = 2 * kWord;
      break;
    default:
      break;
  }
  for (size_t i = lengths.size(); i-- > 0;) {
    int64_t len = lengths[i];
    if (len <= 0 || result.size == 0) {
      result.size = 0;
    } else if (result.size > 0) {
      result.size = result.size > std::numeric_limits<int64_t>::max() / len ? -1 : result.size * len;
    }
  }
  return result;
}

// Calls f(field, offset) and answers what comes behind the last field; negative: too large.
template <typename F>
int64_t place(std::span<Var* const> fields, F f) {
  int64_t at = 0;
  for (Var* field : fields) {
    Layout layout = layoutOf(field->type);
    if (at >= 0) at = alignTo(at, layout.align);
    f(layout, at < 0 ? -1 : at);
    if (at < 0) continue;
    at = layout.size < 0 ? -1 : add(at, layout.size);
  }
  return at;
}

void layOut(Struct* t) {
  bool complete = true;
  int64_t last = 0;
  t->align = 1;
  int64_t end = place(t->fields, [&](const Layout& field, int64_t offset) {
    complete = complete && field.complete;
    t->align = std::max(t->align, field.align);
    last = field.size == 0 ? offset : 0;
  });
  // A pointer to a last field without size must not point behind the object.
  if (last > 0) end = add(end, 1);
  t->size = end < 0 ? -1 : alignTo(end, t->align);
  t->layout = complete ? Struct::Layout::Known : Struct::Layout::Incomplete;
}

// Lays out all structs in the type, the inner ones first. A list of what is to be done, not recursion, which would
// follow a program's types to any depth. One that is incomplete is laid out anew the next time.
void layOutStructs(Type* type) {
  Struct* outer = innerStruct(type);
  if (outer == nullptr || outer->layout != Struct::Layout::Unknown) return;
  std::vector<Struct*> work{outer}, incomplete;
  while (!work.empty()) {
    Struct* t = work.back();
    if (t->layout == Struct::Layout::Unknown) {
      t->layout = Struct::Layout::InProgress;
      for (Var* field : t->fields) {
        Struct* inner = innerStruct(field->type);
        if (inner != nullptr && inner->layout == Struct::Layout::Unknown) work.push_back(inner);
      }
      continue;
    }
    work.pop_back();
    if (t->layout != Struct::Layout::InProgress) continue;
    layOut(t);
    if (t->layout == Struct::Layout::Incomplete) incomplete.push_back(t);
  }
  for (Struct* t : incomplete) t->layout = Struct::Layout::Unknown;
}

}  // namespace

int64_t alignOf(Type* type) {
  layOutStructs(type);
  return layoutOf(type).align;
}

int64_t sizeOf(Type* type) {
  layOutStructs(type);
  return layoutOf(type).size;
}

std::vector<int64_t> offsetsOf(std::span<Var* const> fields) {
  for (Var* field : fields) layOutStructs(field->type);
  std::vector<int64_t> offsets;
  offsets.reserve(fields.size());
  place(fields, [&](const Layout&, int64_t offset) { offsets.push_back(offset); });
  return offsets;
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
