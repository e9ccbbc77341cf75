// The middle end: a source of code that hands out better functions than the one behind it. Whoever executes or compiles
// code sees these alone.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "base/lock_order.h"
#include "ir/ir.h"
#include "opt/passes.h"

namespace gopark::opt {

// Runs the passes over one function. `source`: where the functions that it calls are, as they were written; `program`:
// for the verifier, in debug builds. `isLibrary`: see below. False: it is too large, and of no use any more.
bool optimize(ir::Function& function, ir::CodeSource& source, const ir::Program& program, const PassSet& passes,
              bool isLibrary);

struct OptimizerOptions {
  PassSet passes;
  // Packages, by their paths, of which each program needs many functions, few of them often: those without loops stay as
  // they are, or every start would pay for them.
  std::unordered_set<std::string> library;
  // Functions whose names begin so are printed, as they come and as they go; empty: none.
  std::string shown;
};

class Optimizer final : public ir::CodeSource {
 public:
  // Both must outlive it.
  Optimizer(ir::CodeSource& source, const ir::Program& program, OptimizerOptions options)
      : source_(source), program_(program), options_(std::move(options)) {}

  const ir::Function* function(ir::FuncId id) override;
  bool hasFunction(ir::FuncId id) override { return source_.hasFunction(id); }
  const ir::Symbol& symbol(ir::SymbolId id) override { return source_.symbol(id); }
  const ir::Shape& shape(ir::ShapeId id) override { return source_.shape(id); }
  std::string nativeName(ir::NativeId id) override { return source_.nativeName(id); }
  std::vector<ir::SymbolId> typesByString(std::string_view text) override { return source_.typesByString(text); }
  ir::SymbolId derivedType(ir::DerivedType kind, ir::SymbolId type, ir::SymbolId second, uint64_t length) override {
    return source_.derivedType(kind, type, second, length);
  }

 private:
  bool isLibrary(const ir::Function& function) const;
  bool isWorthIt(const ir::Function& function) const;

  ir::CodeSource& source_;
  const ir::Program& program_;
  const OptimizerOptions options_;
  Mutex mutex_ ACQUIRED_AFTER(lock_order::optimizer) ACQUIRED_BEFORE(lock_order::compiler);
  std::unordered_map<ir::FuncId, std::unique_ptr<const ir::Function>> functions_ GUARDED_BY(mutex_);
};

}  // namespace gopark::opt
