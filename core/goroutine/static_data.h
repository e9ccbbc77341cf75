// StaticData: the program's static data in the heap, put in place when code or other data first refers to it. One for
// each run. Thread-safe: whoever is told an address finds all in place there.
#pragma once

#include <unordered_map>
#include <vector>

#include "base/lock_order.h"
#include "ir/ir.h"
#include "runtime/heap.h"
#include "runtime/worker.h"

namespace gopark::goroutine {

class StaticData {
 public:
  StaticData(ir::CodeSource& source, runtime::Heap& heap) : source_(source), heap_(heap) {}
  StaticData(const StaticData&) = delete;
  StaticData& operator=(const StaticData&) = delete;

  // `worker`: the caller's, for what has to be allocated (maps); may be null where there is none such. Of symbol 0: 0.
  runtime::Address address(runtime::Worker* worker, ir::SymbolId id);
  bool isPlaced(ir::SymbolId id);
  // The symbol whose data begins at this address; 0: none.
  ir::SymbolId symbolAt(runtime::Address address);

 private:
  runtime::Address place(ir::SymbolId id);
  void placeAll();
  runtime::Address reserve(const ir::Symbol& symbol);
  runtime::Address makeMap(const ir::Symbol& symbol);
  void fill(const ir::Symbol& symbol, char* to);
  void insertEntries(const ir::Symbol& symbol, runtime::Address map);

  ir::CodeSource& source_;
  runtime::Heap& heap_;

  // Guards what follows.
  Mutex mutex_ ACQUIRED_AFTER(lock_order::placing) ACQUIRED_BEFORE(lock_order::compiler);
  std::unordered_map<ir::SymbolId, runtime::Address> symbols_;
  std::unordered_map<runtime::Address, ir::SymbolId> addresses_;  // made when it is asked for
  bool indexed_ = false;                                          // addresses_ has what symbols_ has
  std::vector<ir::SymbolId> unfilled_;
  std::vector<ir::SymbolId> unfilledMaps_;
  bool placing_ = false;
  runtime::Worker* worker_ = nullptr;  // of the call at hand
};

}  // namespace gopark::goroutine
