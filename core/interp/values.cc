// Values between registers and memory; comparing interfaces; finding method tables; decoding UTF-8.
#include "base/check.h"
#include "base/unicode.h"
#include "interp/engine.h"
#include "interp/operations.h"
#include "runtime/equal.h"
#include "runtime/native_state.h"

namespace gopark::interp {

using ir::MemKind;
using ir::TrapKind;
using runtime::Address;

void pack(const ValueSite& site, const Slot* fp, char* to) {
  const ir::Shape& shape = *site.shape;
  CHECK(shape.size <= kMaxPackedBytes && site.count == shape.leaves.size());
  // Padding is compared and hashed in places: let it be zero.
  std::memset(to, 0, shape.size);
  for (uint32_t i = 0; i < site.count; i++) {
    const Slot& slot = fp[site.regs[i]];
    char* at = to + shape.leaves[i].offset;
    switch (shape.leaves[i].kind) {
      case MemKind::S8:
      case MemKind::U8:
        *at = static_cast<char>(slot.u32);
        break;
      case MemKind::S16:
      case MemKind::U16:
        std::memcpy(at, &slot, 2);
        break;
      case MemKind::I32:
      case MemKind::F32:
        std::memcpy(at, &slot, 4);
        break;
      case MemKind::I64:
      case MemKind::F64:
      case MemKind::Ptr:
        std::memcpy(at, &slot, 8);
        break;
    }
  }
}

void unpack(const ValueSite& site, const char* from, Slot* fp) {
  const ir::Shape& shape = *site.shape;
  for (uint32_t i = 0; i < site.count; i++) {
    Slot& slot = fp[site.regs[i]];
    const char* at = from + shape.leaves[i].offset;
    switch (shape.leaves[i].kind) {
      case MemKind::S8:
        slot.i32 = static_cast<int8_t>(*at);
        break;
      case MemKind::U8:
        slot.u32 = static_cast<uint8_t>(*at);
        break;
      case MemKind::S16: {
        int16_t value;
        std::memcpy(&value, at, 2);
        slot.i32 = value;
        break;
      }
      case MemKind::U16: {
        uint16_t value;
        std::memcpy(&value, at, 2);
        slot.u32 = value;
        break;
      }
      case MemKind::I32:
      case MemKind::F32:
        std::memcpy(&slot, at, 4);
        break;
      case MemKind::I64:
      case MemKind::F64:
      case MemKind::Ptr:
        std::memcpy(&slot, at, 8);
        break;
    }
  }
}

const char* packed(Worker& w, const ValueSite& site, const Slot* fp, char* buffer) {
  if (site.shape->byPointer) return w.heap.checked(fp[site.regs[0]].u64, site.shape->size);
  pack(site, fp, buffer);
  return buffer;
}

namespace {

Step compared(Goroutine& g, Worker& w, const Instruction& in, const runtime::EqualResult& result) {
  w.spendFor(result.work);
  if (result.uncomparable != 0) return trap(g, w, TrapKind::Uncomparable, result.uncomparable);
  g.fp[in.a].u32 = result.equal;
  return Step::next;
}

}  // namespace

Step equalInterface(Goroutine& g, Worker& w, const Instruction& in) {
  const Slot* fp = g.fp;
  return compared(g, w, in, runtime::equalInterfaces(w.heap, fp[in.b].u32, fp[in.c].u64, fp[in.lo].u32, fp[in.hi].u64));
}

Step equalTyped(Goroutine& g, Worker& w, const Instruction& in) {
  Address a = g.fp[in.b].u32, b = g.fp[in.c].u32;
  if (a < runtime::kFirstAddress || b < runtime::kFirstAddress) return trap(g, w, TrapKind::Nil);
  runtime::abi::Type type = w.heap.type(static_cast<Address>(in.lo));
  const char* left = w.heap.checked(a, type.size());
  return compared(g, w, in, runtime::equalValues(w.heap, type, left, w.heap.checked(b, type.size())));
}

Step findItab(Goroutine& g, Worker& w, const Instruction& in) {
  auto* site = tableOf<ItabSite>(in);
  Address type = w.heap.checkedType(g.fp[in.b].u32).address();
  Address itab = w.scheduler.nativeState().itabs.find(site->interfaceType, type);
  // release: who finds the itab here sees its contents.
  site->last.store(static_cast<uint64_t>(type) << 32 | itab, std::memory_order_release);
  g.fp[in.a].u64 = itab;
  return Step::next;
}

void decodeRune(const char* base, const Instruction& in, Slot* fp) {
  uint64_t index = fp[in.lo].u64, length = fp[in.c].u64;
  const char* text = base + static_cast<Address>(fp[in.b].u32 + static_cast<uint32_t>(index));
  DecodedRune decoded = gopark::decodeRune({text, static_cast<size_t>(length - index < 4 ? length - index : 4)});
  fp[in.a].u32 = decoded.rune;
  fp[in.hi].i64 = decoded.width;
}

}  // namespace gopark::interp
