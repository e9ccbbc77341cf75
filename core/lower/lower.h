// Lowering: typed syntax trees in, ir::Program out, function by function and symbol by symbol as the engine asks for
// them. One Lowering for each compilation of a program; std packages and their checked syntax may outlive it.
//
// Everything happens under one mutex, which is the compiler's lock: the type checker's lazy work runs inside it too.
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/arena.h"
#include "base/lock_order.h"
#include "ir/ir.h"
#include "lower/descriptors.h"
#include "lower/functions.h"
#include "lower/static_data.h"
#include "lower/type_info.h"
#include "source/diagnostics.h"
#include "source/source.h"
#include "types/instances.h"
#include "types/types.h"

namespace gopark::lower {

struct Input {
  FileSet* files = nullptr;
  types::Package* main = nullptr;
  std::vector<types::Package*> packages;  // all of the import closure, in order of initialisation
  types::Package* runtime = nullptr;      // the overlay's
  Diagnostics* diagnostics = nullptr;
  // Whether the engine has a native of that name; null: it is assumed to have all.
  bool (*hasNative)(std::string_view name) = nullptr;
  // Initial values of variables of type string, by path and name ("testing.testBinary"), in place of those in the source:
  // as the linker's -X.
  std::map<std::string, std::string, std::less<>> strings;
};

// What has been lowered so far; times in ns.
struct LowerStatistics {
  uint32_t functions = 0;
  uint64_t instructions = 0;
  int64_t ns = 0;       // all of it
  int64_t checkNs = 0;  // of that, checking the bodies of std's functions
};

struct Unit;  // unit.h

class Lowering : public ir::CodeSource {
 public:
  explicit Lowering(Input input);

  ir::Program& program() { return program_; }
  const ir::Function* function(ir::FuncId id) override;
  bool hasFunction(ir::FuncId id) override;
  const ir::Symbol& symbol(ir::SymbolId id) override;
  const ir::Shape& shape(ir::ShapeId id) override;
  std::string nativeName(ir::NativeId id) override {
    Guard lock(mutex_);
    return program_.natives[id];
  }
  std::vector<ir::SymbolId> typesByString(std::string_view text) override;
  ir::SymbolId derivedType(ir::DerivedType kind, ir::SymbolId type, ir::SymbolId second, uint64_t length) override;

  LowerStatistics statistics() {
    Guard lock(mutex_);
    return statistics_;
  }

  // For the parts of lowering, which run under the lock.
  LowerStatistics& counters() { return statistics_; }
  const Input& input() const { return input_; }
  Arena& arena() { return arena_; }  // for types that lowering makes
  types::Instances& instances() { return instances_; }
  TypeTable& types() { return types_; }
  Descriptors& descriptors() { return descriptors_; }
  StaticData& data() { return data_; }
  Functions& functions() { return functions_; }

  // A new symbol. The content of the former is complete; the latter's is made on demand by `make`.
  ir::SymbolId addSymbol(ir::Symbol symbol);
  using SymbolMaker = void (*)(Lowering& lowering, ir::SymbolId id, ir::Symbol& symbol, const void* a, const void* b);
  ir::SymbolId deferSymbol(SymbolMaker make, const void* a, const void* b = nullptr);

  // The symbol with its content, which is made if it has not been yet.
  const ir::Symbol& content(ir::SymbolId id);

  // The initialisers of a package's variables that need code, in order; all of them have been checked.
  std::vector<types::Initializer> dynamicInitializers(types::Package* package);
  // The unit of all initialisers of a user's package: function literals in them are numbered in the order of
  // initialisation, whether they need code or not.
  std::shared_ptr<Unit> initializersOf(types::Package* package);

 private:
  struct Deferred {
    SymbolMaker make = nullptr;  // null: the symbol is complete
    const void* a = nullptr;
    const void* b = nullptr;
  };

  Mutex mutex_ ACQUIRED_AFTER(lock_order::compiler) ACQUIRED_BEFORE(lock_order::host);
  LowerStatistics statistics_;
  Input input_;
  Arena arena_;
  types::Instances instances_;
  ir::Program program_;
  std::deque<Deferred> deferred_;  // by SymbolId
  TypeTable types_;
  Descriptors descriptors_;
  StaticData data_;
  Functions functions_;
  std::unordered_map<types::Package*, std::shared_ptr<Unit>> initializers_;  // of the user's packages
};

}  // namespace gopark::lower
