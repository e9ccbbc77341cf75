#include "goroutine/static_data.h"

#include <cstring>

#include "base/check.h"
#include "runtime/map.h"

namespace gopark::goroutine {

using runtime::Address;
using runtime::Worker;

ir::SymbolId StaticData::symbolAt(Address address) {
  Guard lock(mutex_);
  if (!indexed_) {  // few programs ask
    indexed_ = true;
    for (const auto& [id, at] : symbols_) addresses_.emplace(at, id);
  }
  auto found = addresses_.find(address);
  return found == addresses_.end() ? 0 : found->second;
}

bool StaticData::isPlaced(ir::SymbolId id) {
  Guard lock(mutex_);
  return symbols_.contains(id);
}

Address StaticData::address(Worker* worker, ir::SymbolId id) {
  Guard lock(mutex_);
  worker_ = worker;
  return place(id);
}

// Gives the symbol a place, then fills in it and all that it refers to.
Address StaticData::place(ir::SymbolId id) {
  if (id == 0) return 0;
  auto known = symbols_.find(id);
  if (known != symbols_.end()) return known->second;
  bool outermost = !placing_;
  placing_ = true;
  const ir::Symbol& symbol = source_.symbol(id);
  Address at = symbol.mapType != 0 ? makeMap(symbol) : reserve(symbol);
  symbols_.emplace(id, at);
  if (indexed_) addresses_.emplace(at, id);
  (symbol.mapType != 0 ? unfilledMaps_ : unfilled_).push_back(id);
  if (outermost) {
    placeAll();
    placing_ = false;
  }
  return at;
}

void StaticData::placeAll() {
  // Keys are hashed, so a map's entries come when all other data is in place.
  while (!unfilled_.empty() || !unfilledMaps_.empty()) {
    bool map = unfilled_.empty();
    std::vector<ir::SymbolId>& list = map ? unfilledMaps_ : unfilled_;
    ir::SymbolId id = list.back();
    list.pop_back();
    const ir::Symbol& symbol = source_.symbol(id);
    Address at = symbols_[id];
    if (map) {
      insertEntries(symbol, at);
    } else if (symbol.size > 0) {
      fill(symbol, heap_.at(at));
    }
  }
}

Address StaticData::reserve(const ir::Symbol& symbol) {
  if (symbol.size == 0) return heap_.zeroSized();
  if (symbol.scanWords) return heap_.allocateStaticRoot(symbol.size, runtime::Heap::kAllWords, symbol.align);
  if (symbol.type == 0) return heap_.allocateStatic(symbol.size, symbol.align);
  return heap_.allocateStaticRoot(symbol.size, place(symbol.type), symbol.align);
}

// Writes the symbol's bytes and relocations to `to`, which is zeroed.
void StaticData::fill(const ir::Symbol& symbol, char* to) {
  auto copy = [&](uint64_t offset, const std::vector<uint8_t>& bytes) {
    CHECK(offset + bytes.size() <= symbol.size);
    if (!bytes.empty()) std::memcpy(to + offset, bytes.data(), bytes.size());
  };
  copy(0, symbol.bytes);
  if (symbol.pieces != nullptr) {
    for (auto& [offset, bytes] : *symbol.pieces) copy(offset, bytes);
  }
  for (const ir::Relocation& relocation : symbol.relocations) {
    uint64_t value = relocation.kind == ir::Relocation::Kind::Func ? relocation.target : place(relocation.target);
    value += static_cast<uint64_t>(relocation.addend);
    size_t width = relocation.narrow ? 4 : 8;
    CHECK(relocation.offset + width <= symbol.size);
    std::memcpy(to + relocation.offset, &value, width);
  }
}

// An empty map that lives as long as the program.
Address StaticData::makeMap(const ir::Symbol& symbol) {
  CHECK_MSG(worker_ != nullptr, "a static map is needed before the program runs");
  Address type = place(symbol.mapType);
  // The type's descriptor is read at once.
  placeAll();
  Address map = runtime::MapOperations::make(*worker_, type, symbol.mapCount);
  if (map == 0) throw runtime::OutOfMemory{worker_->cache.failedBytes, true};
  heap_.store<uint64_t>(heap_.allocateStaticRoot(8, runtime::Heap::kAllWords), map);
  return map;
}

void StaticData::insertEntries(const ir::Symbol& symbol, Address map) {
  std::vector<char> entries(symbol.size);
  fill(symbol, entries.data());
  // Filling may have found further data that the keys refer to.
  std::vector<ir::SymbolId> maps = std::move(unfilledMaps_);
  unfilledMaps_.clear();
  placeAll();
  unfilledMaps_.insert(unfilledMaps_.end(), maps.begin(), maps.end());
  Address type = place(symbol.mapType);
  size_t elementBytes = heap_.type(type).mapElem().size();
  for (uint32_t i = 0; i < symbol.mapCount; i++) {
    const char* entry = entries.data() + size_t{i} * symbol.stride;
    runtime::MapResult result = runtime::MapOperations::assign(*worker_, type, map, entry);
    if (result.status == runtime::MapStatus::outOfMemory) throw runtime::OutOfMemory{worker_->cache.failedBytes, true};
    CHECK_MSG(result.status == runtime::MapStatus::ok, "an entry of a static map cannot be inserted");
    std::memcpy(heap_.at(result.slot), entry + symbol.elemOffset, elementBytes);
  }
}

}  // namespace gopark::goroutine
