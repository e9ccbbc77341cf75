// IR → WebAssembly: one module of the functions that are asked for. Deterministic, given what Linkage says.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "goroutine/sites.h"
#include "ir/ir.h"
#include "wasmgen/encoder.h"

namespace gopark::wasmgen {

// What generated code refers to.
class Linkage {
 public:
  virtual ~Linkage() = default;
  virtual uint32_t address(ir::SymbolId symbol) = 0;
  virtual uint32_t typeSize(uint32_t type) = 0;  // of the descriptor at this address
  // The same number, not 0, for the same parameters and results.
  virtual uint32_t signature(std::span<const ir::RegKind> params, std::span<const ir::RegKind> results) = 0;
  // How the keys are given that an instruction on maps of that type has in registers.
  virtual goroutine::KeyKind keyKind(uint32_t mapType, ir::ShapeId shape) = 0;
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
    uint32_t resume = 0;     // in the core's table, from the module's base on
    uint32_t signature = 0;  // of its parameters and results
    bool direct = false;     // it is called without a closure, too
    std::vector<Entry> entries;
  };
  Bytes module;
  uint32_t tableSize = 0;  // of its part of the core's table
  std::vector<Function> functions;
};

// Whether it can be compiled: not what has several ways into a loop, or is too large.
bool canGenerate(const ir::Function& function);

// All of them can.
Generated generate(std::span<const ir::Function* const> functions, Linkage& linkage, const Options& options = {});

}  // namespace gopark::wasmgen
