// The sizes that gc refuses, which it looks at when a package has no other errors.
#include "types/checker.h"

namespace gopark::types {

namespace {

constexpr int64_t kAddressSpace = int64_t{1} << 50;
constexpr int64_t kChannelElement = int64_t{1} << 16;

bool reaches(Type* type, int64_t limit) {
  int64_t size = sizeOf(type);
  return size < 0 || size >= limit;
}

}  // namespace

// Where the type stands at package level, gc complains about the object that is declared with it.
void Checker::rememberSize(Type* type, const syntax::Expr* e) {
  if (lazy || !conf.refuseLargeTypes) return;
  bool global = !objPath.empty() && objPath.back()->parent == pkg->scope;
  sourceSizes_.emplace_back(type, global ? objPath.back()->pos : e->pos);
}

void Checker::largeTypes() {
  for (const auto& [type, pos] : sourceSizes_) {
    auto* chan = cast<Chan>(type);
    if (chan != nullptr && reaches(chan->elem, kChannelElement)) {
      errorf(pos, "channel element type too large (>64kB)");
    } else if (chan == nullptr && reaches(type, kAddressSpace)) {
      errorf(pos, "type ", type, " larger than address space");
    }
  }
}

}  // namespace gopark::types
