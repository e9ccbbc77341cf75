// The objects of which a Go map is made, in the Go heap. Shared by map.cc and map_iterate.cc. See map.h.
#pragma once

#include <algorithm>
#include <cstdint>

#include "runtime/map.h"
#include "runtime/scheduler.h"

namespace gopark::runtime {

enum class KeyClass : uint8_t { bits8, bits16, bits32, bits64, string, memory, generic };

// *hmap: the Go value of a map points here. Everything but count, table and flags is fixed at creation.
struct MapHeader {
  uint64_t count;
  uint64_t table;  // Go pointer, 0: no slots yet
  uint32_t flags;
  uint32_t seed;
  uint32_t keyBytes;
  uint32_t elemOffset;
  uint32_t elemBytes;
  uint32_t slotBytes;
  Address keyType;
  Address slotType;
  KeyClass keyClass;
  bool mayFail;  // hashing can find an unhashable type

  static constexpr uint32_t kWriting = 1;
};

// Slots and index of one capacity. A rebuild makes a new one and sets `next`; from then on this one does not change.
struct MapTable {
  uint64_t slots;  // Go pointer
  uint64_t side;   // Go pointer: live bits, then index words; 0 in small tables
  uint64_t next;   // Go pointer
  uint64_t smallLive;
  uint32_t used;      // slots given out, dead ones included
  uint32_t capacity;  // a power of two
  uint32_t mask;      // index words - 1; 0: no index

  static constexpr uint32_t kSmall = 8;
};

inline constexpr uint64_t kMapHeaderPointers = 0b10;
inline constexpr uint64_t kMapTablePointers = 0b111;

// A map and its current table, with C++ pointers. Valid within a slice.
struct MapView {
  Heap* heap;
  MapHeader* header;
  MapTable* table;  // null: none
  char* slots;
  uint64_t* live;
  uint32_t* index;

  MapView(Heap& itsHeap, uint64_t map) : heap(&itsHeap), header(reinterpret_cast<MapHeader*>(itsHeap.at(map))) {
    // Acquire: a racing reader of the table finds it filled.
    use(__atomic_load_n(&header->table, __ATOMIC_ACQUIRE));
  }
  void use(uint64_t address) {
    table = nullptr;
    slots = nullptr;
    live = nullptr;
    index = nullptr;
    if (address == 0) return;
    table = reinterpret_cast<MapTable*>(heap->at(address));
    slots = heap->at(table->slots);
    live = &table->smallLive;
    if (table->mask == 0) return;
    live = reinterpret_cast<uint64_t*>(heap->at(table->side));
    index = reinterpret_cast<uint32_t*>(live + (table->capacity + 63) / 64);
  }
  char* slot(uint32_t i) const { return slots + uint64_t{i} * header->slotBytes; }
  bool isLive(uint32_t i) const { return (live[i / 64] >> (i % 64) & 1) != 0; }
  void setLive(uint32_t i, bool on) const {
    uint64_t bit = uint64_t{1} << (i % 64);
    live[i / 64] = on ? live[i / 64] | bit : live[i / 64] & ~bit;
  }
};

inline uint32_t mapFlags(const MapHeader& header) { return __atomic_load_n(&header.flags, __ATOMIC_RELAXED); }

Address makeMapIteratorType(Heap& heap);

// Live slots before slot `end`.
uint32_t countLive(const uint64_t* live, uint32_t end);

}  // namespace gopark::runtime
