// IR → WebAssembly: one module of the functions that are asked for. Deterministic, given what Linkage says.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "ir/ir.h"
#include "wasmgen/encoder.h"

namespace gopark::wasmgen {

// What generated code refers to.
class Linkage {
 public:
  virtual ~Linkage() = default;
  virtual uint32_t address(ir::SymbolId symbol) = 0;
  virtual uint32_t typeSize(uint32_t type) = 0;  // of the descriptor at this address
  // Null: its code is not at hand.
  virtual const ir::Function* function(ir::FuncId id) = 0;
  // The same number, not 0, for the same parameters and results.
  virtual uint32_t signature(std::span<const ir::RegKind> params, std::span<const ir::RegKind> results) = 0;
  // Whether the native is ignorant of goroutines' frames, so that it can be called while they are not written.
  virtual bool isPlain(ir::NativeId id) = 0;
};

struct Options {
  bool sharedMemory = true;
};

struct Generated {
  struct Entry {
    uint32_t index;  // of an instruction
    uint32_t number;  // the resume copy's second argument
  };
  struct Function {
    ir::FuncId id = 0;
    // In the table, from the module's base on; kNone: there is none. `closure` has a last parameter for the closure.
    static constexpr uint32_t kNone = 0xffffffff;
    uint32_t direct = kNone, closure = kNone, resume = kNone;
    uint32_t signature = 0;
    std::vector<Entry> entries;
  };
  Bytes module;
  uint32_t tableSize = 0;
  std::vector<Function> functions;
};

// Whether it can be compiled: not what has several ways into a loop, or is too large.
bool canGenerate(const ir::Function& function);

// All of them can.
Generated generate(std::span<const ir::Function* const> functions, Linkage& linkage, const Options& options = {});

}  // namespace gopark::wasmgen
