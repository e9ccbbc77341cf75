// Linker: from functions to the interpreter's form, on first use. One for each run of a program. Thread-safe (lock
// order: before those of Functions, StaticData, the compiler and the heap); what it hands out lives as long as it does.
#pragma once

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
  const LinkedFunction* lookup(uint64_t id) const { return table_.find(id); }
  bool isStub(const LinkedFunction* function) const { return function == &stub_; }

 private:
  const LinkedFunction* link(runtime::Worker* worker, ir::FuncId id);

  goroutine::Process& process_;
  // Guards what follows, of the table what is put in.
  Mutex mutex_ ACQUIRED_AFTER(lock_order::linker) ACQUIRED_BEFORE(lock_order::functions);
  Arena arena_;
  LinkedFunction stub_;
  goroutine::FunctionTable<LinkedFunction> table_{&stub_};
};

}  // namespace gopark::interp
