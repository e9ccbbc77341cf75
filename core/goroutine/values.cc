// Values between registers and memory; comparing interfaces; finding method tables; decoding UTF-8.
#include "base/check.h"
#include "compute/utf8.h"
#include "goroutine/operations.h"
#include "goroutine/process.h"
#include "runtime/equal.h"
#include "runtime/native_state.h"

namespace gopark::goroutine {

using ir::TrapKind;
using runtime::Address;

void pack(const ValueSite& site, const Slot* fp, char* to) {
  if (site.isWord) {
    std::memcpy(to, &fp[site.regs[0]], sizeof(Slot));
    return;
  }
  const ir::Shape& shape = *site.shape;
  CHECK(shape.size <= kMaxPackedBytes && site.count == shape.leaves.size());
  // Padding is compared and hashed in places: let it be zero.
  std::memset(to, 0, shape.size);
  for (uint32_t i = 0; i < site.count; i++) {
    const ir::Leaf& leaf = shape.leaves[i];
    abi::storeLeaf(to + leaf.offset, leaf.kind, fp[site.regs[i]].u64);
  }
}

void unpack(const ValueSite& site, const char* from, Slot* fp) {
  if (site.isWord) {
    std::memcpy(&fp[site.regs[0]], from, sizeof(Slot));
    return;
  }
  const ir::Shape& shape = *site.shape;
  for (uint32_t i = 0; i < site.count; i++) {
    const ir::Leaf& leaf = shape.leaves[i];
    fp[site.regs[i]].u64 = abi::loadLeaf(from + leaf.offset, leaf.kind);
  }
}

const char* packed(Worker& w, const ValueSite& site, const Slot* fp, char* buffer) {
  if (site.shape->byPointer) return w.heap.checked(fp[site.regs[0]].u64, site.shape->size);
  pack(site, fp, buffer);
  return buffer;
}

namespace {

Step compared(Goroutine& g, Worker& w, const runtime::EqualResult& result, Slot& to) {
  w.spendFor(result.work);
  if (result.uncomparable != 0) return trap(g, w, TrapKind::Uncomparable, result.uncomparable);
  to.u32 = result.equal;
  return Step::next;
}

}  // namespace

Step equalInterface(Goroutine& g, Worker& w, InterfaceWords left, InterfaceWords right, Slot& to) {
  return compared(g, w, runtime::equalInterfaces(w.heap, left.type, left.data, right.type, right.data), to);
}

Step equalTyped(Goroutine& g, Worker& w, Address typeAddress, uint32_t left, uint32_t right, Slot& to) {
  if (left < runtime::kFirstAddress || right < runtime::kFirstAddress) return trap(g, w, TrapKind::Nil);
  runtime::abi::Type type = w.heap.type(typeAddress);
  const char* first = w.heap.checked(left, type.size());
  return compared(g, w, runtime::equalValues(w.heap, type, first, w.heap.checked(right, type.size())), to);
}

Step findItab(Goroutine&, Worker& w, ItabSite& site, uint32_t typeAddress, Slot& to) {
  Address type = w.heap.checkedType(typeAddress).address();
  Address itab = w.scheduler.nativeState().itabs.find(site.interfaceType, type);
  // release: who finds the itab here sees its contents.
  site.last.store(static_cast<uint64_t>(type) << 32 | itab, std::memory_order_release);
  to.u64 = itab;
  return Step::next;
}

void decodeRune(const char* base, uint32_t text, uint64_t length, uint64_t index, Slot& rune, Slot& width) {
  const char* at = base + static_cast<Address>(text + static_cast<uint32_t>(index));
  compute::DecodedRune decoded = compute::decodeRune({at, static_cast<size_t>(length - index < 4 ? length - index : 4)});
  rune.u32 = static_cast<uint32_t>(decoded.rune);
  width.i64 = decoded.width;
}

}  // namespace gopark::goroutine
