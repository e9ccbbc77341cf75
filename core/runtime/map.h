// Go maps on Go-heap memory. All functions take the map's Go pointer (0: nil map).
//
// Structure: a dense array of slots {key, elem} in order of insertion, a bitmap of live slots, and for more than 8
// slots an open-addressing index of (hash tag, slot number) words. Deleting clears the live bit and spoils the word;
// when the array is full it is rebuilt, compacted, in a new Table; the old one points to the new. Iteration starts at a
// random slot, wraps around and ends at what was the end when it began: each entry that stays is produced exactly once;
// entries added during the iteration are not produced; deleted ones not any more (spec: "For statements with range
// clause"). After a rebuild an iterator finds its place by counting live slots in the old table.
//
// A program that races on a map sees Go's fatal errors (by a flag, as in Go: best effort), or garbage; the C++ side
// stays within bounds because a Table's capacity never changes.
//
// Returned slot addresses are valid until the next operation on the map. `key` and what is copied point to memory of
// the key's type, anywhere.
#pragma once

#include <cstdint>

#include "runtime/worker.h"

namespace gopark::runtime {

enum class MapStatus : uint8_t {
  ok,
  nilMap,                     // panic "assignment to entry in nil map"
  unhashable,                 // panic "runtime error: hash of unhashable type T" (MapResult::badType)
  unhashableMissing,          // likewise, looked for in an empty map: internal/runtime/maps.unhashableTypeError
  concurrentWrites,           // fatal error: concurrent map writes
  concurrentReadAndWrite,     // fatal error: concurrent map read and map write
  concurrentIterateAndWrite,  // fatal error: concurrent map iteration and map write
  outOfMemory,                // collect and try again once
};

struct MapResult {
  MapStatus status = MapStatus::ok;
  Address slot = 0;     // of the element; 0: no such key (access)
  Address keySlot = 0;  // of the key
  Address badType = 0;
  bool inserted = false;  // assign: the key is new, and the element is zero
};

struct MapOperations {
  // 0: out of memory. `hint`: expected number of entries; negative counts as 0.
  static Address make(Worker& worker, Address mapType, int64_t hint);

  // len(m): the first word of the map object, which engines may load directly.
  static uint64_t length(Heap& heap, uint64_t map) { return map == 0 ? 0 : heap.load<uint64_t>(map); }

  // m[key] read: `slot` is the element's address, or 0.
  static MapResult access(Worker& worker, Address mapType, uint64_t map, const void* key);
  // m[key] = …: `slot` is where the caller stores the element, at once.
  static MapResult assign(Worker& worker, Address mapType, uint64_t map, const void* key);
  static MapResult erase(Worker& worker, Address mapType, uint64_t map, const void* key);
  static MapResult clear(Worker& worker, Address mapType, uint64_t map);
  // For a task that is left in the middle of a write: what other tasks do to the map meanwhile fails. False: another
  // one is writing already; or has done so since.
  static bool beginWrite(Heap& heap, uint64_t map);
  static bool endWrite(Heap& heap, uint64_t map);
  // A copy (maps.Clone); slot = the new map's address. nil gives 0.
  static MapResult clone(Worker& worker, Address mapType, uint64_t map);

  // Fast paths for keys that are 4 or 8 bytes of plain memory (integers, pointers), and strings.
  static MapResult access32(Worker& worker, Address mapType, uint64_t map, uint32_t key);
  static MapResult access64(Worker& worker, Address mapType, uint64_t map, uint64_t key);
  static MapResult accessString(Worker& worker, Address mapType, uint64_t map, uint64_t data, uint64_t length);
  static MapResult assign32(Worker& worker, Address mapType, uint64_t map, uint32_t key);
  static MapResult assign64(Worker& worker, Address mapType, uint64_t map, uint64_t key);
  static MapResult assignString(Worker& worker, Address mapType, uint64_t map, uint64_t data, uint64_t length);

  // Iteration. The iterator is a Go heap object: a pointer register or a Go variable keeps it. 0: out of memory.
  static Address newIterator(Worker& worker, Address mapType, uint64_t map);
  // The next entry: keySlot and slot are the addresses of its key and element, both 0 at the end.
  static MapResult next(Worker& worker, Address iterator);
};

}  // namespace gopark::runtime
