// Iteration over maps. See map.h for what it promises.
#include <bit>

#include "runtime/map_table.h"

namespace gopark::runtime {

namespace {

// The iterator, a Go heap object. Slot numbers are those of `table`.
struct MapIterator {
  uint64_t map;    // Go pointer; 0: the map was nil, or the end is reached
  uint64_t table;  // Go pointer
  uint32_t position;
  uint32_t start;
  uint32_t end;
  bool wrapped;  // behind the end, now before the start
};

void follow(MapIterator& iterator, MapView& view) {
  while (view.table->next != 0) {
    for (uint32_t* number : {&iterator.position, &iterator.start, &iterator.end}) {
      *number = countLive(view.live, *number);
    }
    iterator.table = view.table->next;
    view.use(iterator.table);
  }
}

// The first live slot in [from, end), or `end`.
uint32_t nextLive(const MapView& view, uint32_t from, uint32_t end) {
  while (from < end) {
    uint64_t rest = view.live[from / 64] >> (from % 64);
    if (rest != 0) return std::min(from + static_cast<uint32_t>(std::countr_zero(rest)), end);
    from = (from / 64 + 1) * 64;
  }
  return end;
}

}  // namespace

Address makeMapIteratorType(Heap& heap) { return makeInternalType(heap, sizeof(MapIterator), 0b11); }

Address MapOperations::newIterator(Worker& worker, Address, uint64_t map) {
  Heap& heap = worker.heap;
  Address address = worker.allocate(sizeof(MapIterator), worker.scheduler.mapIteratorType());
  if (address == 0 || map == 0) return address;
  MapView view(heap, map);
  auto* iterator = reinterpret_cast<MapIterator*>(heap.at(address));
  iterator->map = map;
  iterator->table = view.header->table;
  if (view.table == nullptr) return address;
  iterator->end = std::min(view.table->used, view.table->capacity);
  if (iterator->end != 0) iterator->start = worker.random.below(iterator->end);
  iterator->position = iterator->start;
  return address;
}

MapResult MapOperations::next(Worker& worker, Address address) {
  MapResult result;
  auto& iterator = *reinterpret_cast<MapIterator*>(worker.heap.at(address));
  if (iterator.map == 0 || iterator.table == 0) return result;
  MapView view(worker.heap, iterator.map);
  if ((mapFlags(*view.header) & MapHeader::kWriting) != 0) {
    result.status = MapStatus::concurrentIterateAndWrite;
    return result;
  }
  view.use(iterator.table);
  follow(iterator, view);
  uint32_t limit = iterator.wrapped ? iterator.start : iterator.end;
  uint32_t slot = nextLive(view, iterator.position, limit);
  if (slot >= limit && !iterator.wrapped) {
    iterator.wrapped = true;
    limit = iterator.start;
    slot = nextLive(view, 0, limit);
  }
  if (slot >= limit) {
    iterator.map = iterator.table = 0;
    return result;
  }
  iterator.position = slot + 1;
  result.keySlot = worker.heap.addressOf(view.slot(slot));
  result.slot = result.keySlot + view.header->elemOffset;
  return result;
}

}  // namespace gopark::runtime
