// Linker: from ir::Function to LinkedFunction, and from static data to places in the heap, on first use. One for each
// run of a program. Thread-safe (the linker's lock is taken before the compiler's and the heap's); what it hands out
// lives as long as it does.
#pragma once

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/arena.h"
#include "interp/code.h"
#include "runtime/heap.h"

namespace gopark::interp {

class Linker {
 public:
  Linker(ir::CodeSource& source, const ir::Program& program, runtime::Heap& heap);
  ~Linker();
  Linker(const Linker&) = delete;
  Linker& operator=(const Linker&) = delete;

  // Linked at the first request. CHECKs that there is such a function. `worker`: the caller's, for static data that has
  // to be allocated (maps); may be null where there is none such.
  const LinkedFunction* function(runtime::Worker* worker, ir::FuncId id);
  // Whether the number is a function's. Any number.
  bool hasFunction(uint64_t id) {
    return id != 0 && id <= UINT32_MAX && (lookup(id) != &stub_ || source_.hasFunction(static_cast<ir::FuncId>(id)));
  }
  // Without linking: the stub when it is not linked yet. Any number.
  const LinkedFunction* lookup(uint64_t id) const {
    if (id >= kChunks * kChunkSize) return &stub_;
    const Chunk* chunk = chunks_[id / kChunkSize].load(std::memory_order_acquire);
    return (*chunk)[id % kChunkSize].load(std::memory_order_acquire);
  }
  bool isStub(const LinkedFunction* function) const { return function == &stub_; }

  const LinkedFunction* functionAt(uint32_t index) const {
    if (index < kOwnBase) return lookup(index);
    return index - kOwnBase < kOwnLimit ? own_[index - kOwnBase].load(std::memory_order_acquire) : nullptr;
  }

  bool isPlaced(ir::SymbolId id);
  // The address of a piece of static data.
  runtime::Address symbol(runtime::Worker* worker, ir::SymbolId id);

  // The static data that begins at this address; 0: none.
  ir::SymbolId symbolAt(runtime::Address address);

  // A function of these parameters and results, whose func values are {its number, type, handler} (natives_reflect.cc).
  // Throws OutOfMemory when there are too many.
  ir::FuncId adapter(const std::vector<ir::RegKind>& params, const std::vector<ir::RegKind>& results);
  static constexpr ir::NativeId kAdapterNative = 0x7fffffff;

  // Code of the interpreter's own.
  const LinkedFunction* unwinder() const { return functionAt(kOwnBase + kUnwinder); }
  // The frame between a native and the Go function that it calls: `results` registers for the results, then
  // kCallbackExtra words of the engine's.
  static constexpr uint32_t kCallbackExtra = 4;
  const LinkedFunction* callback(uint32_t results);
  const Instruction* exitCode() const { return exitCode_; }

  // The function of the pc (an instruction of this linker's, of a frame of `function`), as an index into its code.
  static uint32_t indexOf(const LinkedFunction& function, const Instruction* pc) {
    return static_cast<uint32_t>(pc - function.code);
  }

  // For the collector alone.
  ir::PointerLiveness& liveness(const LinkedFunction& function);

  ir::CodeSource& source() { return source_; }
  const ir::Program& program() const { return program_; }

 private:
  friend class FunctionLinker;

  static constexpr uint64_t kChunkSize = 1024;
  static constexpr uint64_t kChunks = 4096;
  static constexpr uint32_t kOwnBase = 0xffff0000;
  static constexpr uint32_t kOwnLimit = 0x2000;
  static constexpr uint32_t kAdapterBase = (kChunks - 1) * kChunkSize;
  static constexpr uint32_t kUnwinder = 0;
  using Chunk = std::array<std::atomic<const LinkedFunction*>, kChunkSize>;

  runtime::Address placeSymbol(ir::SymbolId id);
  void placeAll();
  runtime::Address reserve(const ir::Symbol& symbol);
  runtime::Address makeMap(const ir::Symbol& symbol);
  void fill(const ir::Symbol& symbol, char* to);
  void insertEntries(const ir::Symbol& symbol, runtime::Address map);
  LinkedFunction* makeOwn(const std::vector<Instruction>& code, uint32_t registers);
  Chunk* newChunk();
  std::atomic<const LinkedFunction*>& entryOf(ir::FuncId id);

  ir::CodeSource& source_;
  const ir::Program& program_;
  runtime::Heap& heap_;

  std::mutex mutex_;  // guards what follows; published through the atomics
  Arena arena_;
  std::unordered_map<ir::SymbolId, runtime::Address> symbols_;
  std::unordered_map<runtime::Address, ir::SymbolId> addresses_;  // made when it is asked for
  bool indexed_ = false;                                          // how many of symbols_ it has
  std::unordered_map<std::string, ir::FuncId> adapters_;          // by kinds of registers
  std::vector<std::unique_ptr<ir::Function>> adapterFunctions_;
  std::vector<ir::SymbolId> unfilled_;
  std::vector<ir::SymbolId> unfilledMaps_;
  bool placing_ = false;
  runtime::Worker* worker_ = nullptr;       // of the call at hand
  std::vector<LinkedFunction*> callbacks_;  // by number of results

  LinkedFunction stub_;
  std::atomic<Chunk*> chunks_[kChunks];
  Chunk* emptyChunk_;
  std::vector<Chunk*> ownedChunks_;
  std::atomic<const LinkedFunction*> own_[kOwnLimit];
  uint32_t ownCount_ = 0;
  const Instruction* exitCode_ = nullptr;

  std::vector<std::unique_ptr<ir::PointerLiveness>> liveness_;  // LinkedFunction::liveness
};

}  // namespace gopark::interp
