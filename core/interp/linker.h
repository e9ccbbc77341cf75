// Linker: from functions to the interpreter's form, on first use. One for each run of a program. Thread-safe (lock
// order: before those of Functions, StaticData, the compiler and the heap); what it hands out lives as long as it does.
#pragma once

#include <atomic>
#include <memory>
#include <vector>

#include "base/arena.h"
#include "base/lock_order.h"
#include "goroutine/process.h"
#include "interp/code.h"

namespace gopark::interp {

class Linker {
 public:
  explicit Linker(goroutine::Process& process);
  Linker(const Linker&) = delete;
  Linker& operator=(const Linker&) = delete;

  // Linked at the first request. CHECKs that there is such a function. `worker`: the caller's, for static data that has
  // to be allocated; may be null where there is none such.
  const LinkedFunction* function(runtime::Worker* worker, ir::FuncId id) {
    const LinkedFunction* known = lookup(id);
    return known != &stub_ ? known : link(worker, id);
  }
  // Likewise, of the goroutine's innermost frame.
  const LinkedFunction* function(runtime::Worker& worker, const goroutine::Goroutine& goroutine) {
    return function(&worker, goroutine::headerOf(goroutine.fp)->function);
  }
  // Without linking: the stub when it is not linked yet. Any number.
  const LinkedFunction* lookup(uint64_t id) const {
    const Table* table = table_.load(std::memory_order_acquire);
    if (__builtin_expect(id >= table->size, 0)) return lookupOther(id);
    return table->entries[id].load(std::memory_order_acquire);
  }
  bool isStub(const LinkedFunction* function) const { return function == &stub_; }

 private:
  // By number. One that is too small for a new number is replaced by a larger one, and stays for those who are reading.
  using Entry = std::atomic<const LinkedFunction*>;
  struct Table {
    uint64_t size;
    std::unique_ptr<Entry[]> entries;
  };

  const LinkedFunction* link(runtime::Worker* worker, ir::FuncId id);
  const LinkedFunction* lookupOther(uint64_t id) const;
  void grow(std::atomic<const Table*>& table, uint64_t size);

  goroutine::Process& process_;
  // Guards what follows; published through the atomics.
  Mutex mutex_ ACQUIRED_AFTER(lock_order::linker) ACQUIRED_BEFORE(lock_order::functions);
  Arena arena_;
  LinkedFunction stub_;
  std::atomic<const Table*> table_{nullptr};    // of the program's functions
  std::atomic<const Table*> support_{nullptr};  // of those from Functions::kSupportBase on
  std::vector<std::unique_ptr<Table>> tables_;
};

}  // namespace gopark::interp
