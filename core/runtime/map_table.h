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
  uint32_t check;

  static constexpr uint32_t kWriting = 1;

  uint32_t sealed() const {
    auto pair = [](uint32_t high, uint32_t low) { return uint64_t{high} << 32 | low; };
    return seal(this, pair(keyBytes ^ elemBytes << 16, elemOffset), pair(slotBytes, keyType),
                pair(slotType, static_cast<uint32_t>(keyClass) << 1 | (mayFail ? 1 : 0)));
  }
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
  uint32_t check;

  static constexpr uint32_t kSmall = 8;

  uint32_t sealed() const { return seal(this, slots, side, uint64_t{capacity} << 32 | mask); }
};

inline constexpr uint64_t kMapHeaderPointers = 0b10;
inline constexpr uint64_t kMapTablePointers = 0b111;

// A map and its current table, with C++ pointers. Valid within a slice. Throws Fault when there is none.
struct MapView {
  Heap* heap;
  MapHeader* header;
  MapTable* table;  // null: none
  char* slots;
  uint64_t* live;
  uint32_t* index;

  MapView(Heap& itsHeap, uint64_t map) : heap(&itsHeap), header(place<MapHeader>(itsHeap, map)) {
    // Acquire: a racing reader of the table finds it filled.
    use(__atomic_load_n(&header->table, __ATOMIC_ACQUIRE));
  }
  void use(uint64_t address) {
    table = nullptr;
    slots = nullptr;
    live = nullptr;
    index = nullptr;
    if (address == 0) return;
    table = place<MapTable>(*heap, address);
    slots = heap->at(table->slots);
    live = &table->smallLive;
    if (table->mask == 0) return;
    live = reinterpret_cast<uint64_t*>(heap->at(table->side));
    index = reinterpret_cast<uint32_t*>(live + (table->capacity + 63) / 64);
  }
  template <typename T>
  static T* place(Heap& heap, uint64_t address) {
    T* object = reinterpret_cast<T*>(heap.checked(address, sizeof(T)));
    if (__builtin_expect(address % 8 != 0 || object->check != object->sealed(), 0)) throw Fault{address};
    return object;
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
