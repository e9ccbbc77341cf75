// Allocation of slices and strings (spec: "Making slices", "Appending to and copying slices"; growth as Go 1.27's).
#include <cstring>

#include "goroutine/process.h"
#include "goroutine/operations.h"
#include "runtime/size_class.h"

namespace gopark::goroutine {

using ir::TrapKind;
using runtime::Address;

namespace {

// Whether `count` elements of `size` bytes exceed what Go would ever try to allocate.
bool tooLarge(int64_t count, uint64_t size) {
  return count < 0 || (size != 0 && static_cast<uint64_t>(count) > kMaxAllocation / size);
}

Step finish(Goroutine& g, Worker& w, Slot& to, uint64_t bytes, Address type) {
  Address at = w.allocate(bytes, type);
  if (at == 0) return allocationFailed(g, w);
  to.u64 = at;
  w.spendFor(bytes);
  return Step::next;
}

}  // namespace

Step newArray(Goroutine& g, Worker& w, Address type, uint64_t bytes, Slot& to) {
  return finish(g, w, to, bytes, type);
}

Step makeSlice(Goroutine& g, Worker& w, Address type, int64_t length, int64_t capacity, Slot& to) {
  uint64_t size = w.heap.type(type).size();
  if (length < 0 || length > capacity || tooLarge(capacity, size)) {
    return trap(g, w, tooLarge(length, size) ? TrapKind::MakeSliceLen : TrapKind::MakeSliceCap);
  }
  return finish(g, w, to, static_cast<uint64_t>(capacity) * size, type);
}

Step growSlice(Goroutine& g, Worker& w, Address typeAddress, int64_t length, uint64_t more, Slot& pointer,
               Slot& capacitySlot) {
  runtime::abi::Type type = w.heap.type(typeAddress);
  int64_t old = capacitySlot.i64;
  uint64_t size = type.size();
  auto wanted = static_cast<int64_t>(static_cast<uint64_t>(length) + more);
  if (wanted < 0) return trap(g, w, TrapKind::GrowSlice);
  if (size == 0) {
    pointer.u64 = w.heap.zeroSized();
    capacitySlot.i64 = wanted;
    return Step::next;
  }
  int64_t capacity = runtime::grownCapacity(wanted, old, size, type.ptrBytes() == 0);
  if (capacity == 0) return trap(g, w, TrapKind::GrowSlice);
  auto bytes = static_cast<uint64_t>(std::max<int64_t>(length, 0)) * size;
  if (length > capacity) return fault(g, w, pointer.u64);
  const char* from = w.heap.checked(pointer.u64, bytes);
  Address at = w.allocate(static_cast<uint64_t>(capacity) * size, typeAddress);
  if (at == 0) return allocationFailed(g, w);
  if (bytes > 0) std::memmove(w.heap.at(at), from, bytes);
  w.spendFor(static_cast<uint64_t>(capacity) * size);
  pointer.u64 = at;
  capacitySlot.i64 = capacity;
  return Step::next;
}

Step concat(Goroutine& g, Worker& w, const ir::Reg* list, Slot& pointer, Slot& lengthSlot) {
  const Slot* fp = g.fp;
  uint64_t total = 0;
  uint32_t parts = 0, last = 0;
  for (uint32_t i = 0; i < list[0]; i++) {
    uint64_t length = fp[list[2 + 2 * i]].u64;
    if (length == 0) continue;
    if (parts > 0 || i + 1 < list[0]) w.heap.checked(fp[list[1 + 2 * i]].u64, length);
    total += length;
    if (total > INT64_MAX) return fatal(g, w, "string concatenation too long");
    parts++;
    last = i;
  }
  if (parts <= 1) {
    // A single part that is not empty is the result itself.
    uint64_t text = parts == 0 ? 0 : fp[list[1 + 2 * last]].u64;
    pointer.u64 = text;
    lengthSlot.u64 = total;
    return Step::next;
  }
  Address at = w.allocate(total, 0);
  if (at == 0) return allocationFailed(g, w);
  char* to = w.heap.at(at);
  for (uint32_t i = 0; i < list[0]; i++) {
    auto length = static_cast<size_t>(fp[list[2 + 2 * i]].u64);
    if (length == 0) continue;
    std::memcpy(to, w.heap.at(fp[list[1 + 2 * i]].u64), length);
    to += length;
  }
  pointer.u64 = at;
  lengthSlot.u64 = total;
  w.spendFor(total);
  return Step::next;
}

}  // namespace gopark::goroutine
