// Map operations (runtime/map.h), with keys in registers.
#include "runtime/map.h"

#include "base/check.h"
#include "interp/engine.h"
#include "interp/operations.h"

namespace gopark::interp {

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

// The opcodes of those that write are not looked at: they may have been replaced by a mark (preemption.h).
Step mapGet(Goroutine& g, Worker& w, const Instruction& in) {
  MapResult result = get(w, *tableOf<MapSite>(in), g.fp[in.b].u32, g.fp);
  if (result.status == MapStatus::ok) g.fp[in.a].u64 = result.slot;
  return failed(g, w, result);
}

Step mapSet(Goroutine& g, Worker& w, const Instruction& in) {
  MapResult result = set(w, *tableOf<MapSite>(in), g.fp[in.b].u32, g.fp);
  if (result.status == MapStatus::ok) g.fp[in.a].u64 = result.slot;
  return failed(g, w, result);
}

Step mapDelete(Goroutine& g, Worker& w, const Instruction& in) {
  const MapSite& site = *tableOf<MapSite>(in);
  alignas(8) char key[kMaxPackedBytes];
  return failed(g, w, MapOperations::erase(w, site.type, g.fp[in.b].u32, packed(w, site.key, g.fp, key)));
}

Step mapClear(Goroutine& g, Worker& w, const Instruction& in) {
  return failed(g, w, MapOperations::clear(w, static_cast<Address>(in.lo), g.fp[in.b].u32));
}

Step mapOther(Goroutine& g, Worker& w, const Instruction& in) {
  auto type = static_cast<Address>(in.lo);
  switch (codeOf(in)) {
    case Code::MakeMap:
    case Code::MapIter: {
      Address made = codeOf(in) == Code::MakeMap ? MapOperations::make(w, type, g.fp[in.b].i64)
                                                 : MapOperations::newIterator(w, type, g.fp[in.b].u32);
      if (made == 0) return allocationFailed(g, w);
      g.fp[in.a].u64 = made;
      return Step::next;
    }
    case Code::MapNext: {
      MapResult result = MapOperations::next(w, g.fp[in.b].u32);
      if (result.status != MapStatus::ok) return failed(g, w, result);
      g.fp[in.a].u64 = result.keySlot;
      g.fp[in.c].u64 = result.slot;
      return Step::next;
    }
    default:
      UNREACHABLE("no map instruction");
  }
}

}  // namespace gopark::interp
