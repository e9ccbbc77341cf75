// Compiler: which functions are worth compiling, and their modules. One for each run of a program. Thread-safe.
#pragma once

#include <atomic>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/lock_order.h"
#include "base/mutex.h"
#include "goroutine/function_table.h"
#include "goroutine/process.h"
#include "wasmgen/wasmgen.h"

namespace gopark::jit {

// A function in a module.
struct CompiledFunction {
  static constexpr uint16_t kNoEntry = 0xffff;
  uint32_t module = 0;  // its number
  wasmgen::Generated::Function places;
  std::vector<uint16_t> entryAt;  // by index of instruction: the resume copy's second argument, or kNoEntry

  uint16_t entry(uint32_t index) const { return index < entryAt.size() ? entryAt[index] : kNoEntry; }
};

struct CompiledModule {
  wasmgen::Bytes bytes;
  uint32_t tableSize = 0;
  std::vector<const CompiledFunction*> functions;
};

struct CompilerOptions {
  bool eager = false;  // compile whatever is called, at once
};

class Compiler {
 public:
  Compiler(goroutine::Process& process, const CompilerOptions& options) : process_(process), options_(options) {}

  const CompiledFunction* find(ir::FuncId id) const { return table_.find(id); }
  // Modules that can be installed: [0, count). They are there for ever.
  uint32_t moduleCount() const { return moduleCount_.load(std::memory_order_acquire); }
  const CompiledModule& module(uint32_t number) const { return *modules_[number]; }

  // The goroutine has spent a slice of interpreting, and stands here: what it does may be worth compiling, and is then
  // compiled before this returns.
  void sample(runtime::Worker& worker, const goroutine::Goroutine& goroutine);
  // A function that is not compiled has been called where compiled code is in use: by and by that is worth compiling, or,
  // with `eager`, at once.
  void missed(runtime::Worker& worker, ir::FuncId id);
  // Compiles the function if that can be done and has not been tried. `worker` may be null, see StaticData.
  void demand(runtime::Worker* worker, ir::FuncId id);

 private:
  class ModuleLinkage;
  class Candidates;

  // The functions with what they call, and `alone` without.
  void compile(runtime::Worker* worker, const std::vector<ir::FuncId>& roots,
               const std::vector<ir::FuncId>& alone = {}) REQUIRES(mutex_);
  void addCallees(const ir::Function& function, Candidates& candidates, std::vector<ir::FuncId>& list);

  static constexpr size_t kMostModules = 4096;

  goroutine::Process& process_;
  const CompilerOptions options_;
  std::atomic<uint32_t> moduleCount_{0};
  std::array<std::unique_ptr<CompiledModule>, kMostModules> modules_;

  // Guards what follows, and what is put in.
  Mutex mutex_ ACQUIRED_AFTER(lock_order::linker) ACQUIRED_BEFORE(lock_order::functions);
  std::unordered_map<ir::FuncId, uint32_t> heat_, misses_;
  std::unordered_map<ir::FuncId, bool> tried_;  // whether code can be generated for it
  std::map<std::string, uint32_t> signatures_;
  std::vector<std::unique_ptr<CompiledFunction>> all_;
  goroutine::FunctionTable<CompiledFunction> table_{nullptr};
};

}  // namespace gopark::jit
