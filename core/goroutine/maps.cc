// Map operations (runtime/map.h), with keys in registers.
#include "runtime/map.h"

#include "base/check.h"
#include "goroutine/process.h"
#include "goroutine/operations.h"

namespace gopark::goroutine {

using ir::TrapKind;
using runtime::Address;
using runtime::MapOperations;
using runtime::MapResult;
using runtime::MapStatus;

namespace {

Step failed(Goroutine& g, Worker& w, const MapResult& result) {
  switch (result.status) {
    case MapStatus::ok:
      return Step::next;
    case MapStatus::nilMap:
      return trap(g, w, TrapKind::NilMap);
    case MapStatus::unhashable:
      return trap(g, w, TrapKind::Unhashable, result.badType);
    case MapStatus::unhashableMissing:
      return trap(g, w, TrapKind::Unhashable, result.badType, 1);
    case MapStatus::concurrentWrites:
      return trap(g, w, TrapKind::ConcurrentMapWrite);
    case MapStatus::concurrentReadAndWrite:
      return trap(g, w, TrapKind::ConcurrentMapReadWrite);
    case MapStatus::concurrentIterateAndWrite:
      return trap(g, w, TrapKind::ConcurrentMapIterate);
    case MapStatus::outOfMemory:
      return allocationFailed(g, w);
  }
  UNREACHABLE("a map operation returned an unknown status");
}

MapResult get(Worker& w, const MapSite& site, uint64_t map, const Slot* fp) {
  const ir::Reg* regs = site.key.regs;
  switch (site.kind) {
    case KeyKind::Word32:
      return MapOperations::access32(w, site.type, map, fp[regs[0]].u32);
    case KeyKind::Word64:
      return MapOperations::access64(w, site.type, map, fp[regs[0]].u64);
    case KeyKind::String:
      return MapOperations::accessString(w, site.type, map, fp[regs[0]].u64, fp[regs[1]].u64);
    case KeyKind::General:
      break;
  }
  alignas(8) char key[kMaxPackedBytes];
  return MapOperations::access(w, site.type, map, packed(w, site.key, fp, key));
}

MapResult set(Worker& w, const MapSite& site, uint64_t map, const Slot* fp) {
  const ir::Reg* regs = site.key.regs;
  switch (site.kind) {
    case KeyKind::Word32:
      return MapOperations::assign32(w, site.type, map, fp[regs[0]].u32);
    case KeyKind::Word64:
      return MapOperations::assign64(w, site.type, map, fp[regs[0]].u64);
    case KeyKind::String:
      return MapOperations::assignString(w, site.type, map, fp[regs[0]].u64, fp[regs[1]].u64);
    case KeyKind::General:
      break;
  }
  alignas(8) char key[kMaxPackedBytes];
  return MapOperations::assign(w, site.type, map, packed(w, site.key, fp, key));
}

}  // namespace

Step mapGet(Goroutine& g, Worker& w, const MapSite& site, uint64_t map, Slot& to) {
  MapResult result = get(w, site, map, g.fp);
  if (result.status == MapStatus::ok) to.u64 = result.slot;
  return failed(g, w, result);
}

Step mapSet(Goroutine& g, Worker& w, const MapSite& site, uint64_t map, Slot& to) {
  MapResult result = set(w, site, map, g.fp);
  if (result.status == MapStatus::ok) to.u64 = result.slot;
  return failed(g, w, result);
}

Step mapDelete(Goroutine& g, Worker& w, const MapSite& site, uint64_t map) {
  alignas(8) char key[kMaxPackedBytes];
  return failed(g, w, MapOperations::erase(w, site.type, map, packed(w, site.key, g.fp, key)));
}

Step mapClear(Goroutine& g, Worker& w, Address type, uint64_t map) {
  return failed(g, w, MapOperations::clear(w, type, map));
}

Step makeMap(Goroutine& g, Worker& w, Address type, int64_t hint, Slot& to) {
  Address made = MapOperations::make(w, type, hint);
  if (made == 0) return allocationFailed(g, w);
  to.u64 = made;
  return Step::next;
}

Step mapIterator(Goroutine& g, Worker& w, Address type, uint64_t map, Slot& to) {
  Address made = MapOperations::newIterator(w, type, map);
  if (made == 0) return allocationFailed(g, w);
  to.u64 = made;
  return Step::next;
}

Step mapNext(Goroutine& g, Worker& w, uint64_t iterator, Slot& key, Slot& element) {
  MapResult result = MapOperations::next(w, iterator);
  if (result.status != MapStatus::ok) return failed(g, w, result);
  key.u64 = result.keySlot;
  element.u64 = result.slot;
  return Step::next;
}

Step finishMapWrite(Goroutine& g, Worker& w, uint64_t map) {
  g.waiting = Goroutine::Waiting::nothing;
  return MapOperations::endWrite(w.heap, map) ? Step::reload : trap(g, w, TrapKind::ConcurrentMapWrite);
}

}  // namespace gopark::goroutine
