#include "interp/linker.h"

#include <algorithm>

#include "interp/function_linker.h"

namespace gopark::interp {

using goroutine::Functions;

Linker::Linker(goroutine::Process& process) : process_(process) {
  constexpr uint64_t kFirstSize = 4096;
  grow(table_, kFirstSize);
  grow(support_, 1);
}

// The table with room for at least so many, entries as before. Called with the mutex held, or from the constructor.
void Linker::grow(std::atomic<const Table*>& table, uint64_t size) {
  const Table* old = table.load(std::memory_order_relaxed);
  uint64_t known = old == nullptr ? 0 : old->size;
  if (size <= known) return;
  auto made = std::make_unique<Table>();
  made->size = std::max(size, 2 * known);
  made->entries = std::make_unique<Entry[]>(made->size);
  for (uint64_t i = 0; i < made->size; i++) {
    made->entries[i].store(i < known ? old->entries[i].load(std::memory_order_relaxed) : &stub_, std::memory_order_relaxed);
  }
  tables_.push_back(std::move(made));
  table.store(tables_.back().get(), std::memory_order_release);
}

const LinkedFunction* Linker::lookupOther(uint64_t id) const {
  const Table& support = *support_.load(std::memory_order_acquire);
  uint64_t number = id - Functions::kSupportBase;
  bool isSupport = id >= Functions::kSupportBase && number < support.size;
  return isSupport ? support.entries[number].load(std::memory_order_acquire) : &stub_;
}

const LinkedFunction* Linker::link(runtime::Worker* worker, ir::FuncId id) {
  const goroutine::Function& function = process_.functions().get(id);
  Guard lock(mutex_);
  bool isSupport = id >= Functions::kSupportBase;
  std::atomic<const Table*>& table = isSupport ? support_ : table_;
  uint64_t number = isSupport ? id - Functions::kSupportBase : id;
  grow(table, number + 1);
  Entry& entry = table.load(std::memory_order_relaxed)->entries[number];
  if (entry.load(std::memory_order_relaxed) == &stub_) {
    goroutine::SiteMaker sites(process_, worker, function, arena_);
    // release: the code is complete, and so is the static data that it refers to.
    entry.store(FunctionLinker(*this, function, sites, arena_).link(), std::memory_order_release);
  }
  return entry.load(std::memory_order_relaxed);
}

}  // namespace gopark::interp
