// Lowering: typed syntax trees in, ir::Program out, function by function as the engine asks for them.
//
// Everything happens under one mutex, which is the compiler's lock: the type checker's lazy work runs inside it too.
#pragma once

#include <mutex>
#include <vector>

#include "base/arena.h"
#include "ir/ir.h"
#include "lower/descriptors.h"
#include "lower/functions.h"
#include "lower/static_data.h"
#include "lower/type_info.h"
#include "source/diagnostics.h"
#include "source/source.h"
#include "types/types.h"

namespace gopark::lower {

struct Input {
  FileSet* files = nullptr;
  types::Package* main = nullptr;
  std::vector<types::Package*> packages;  // all of the import closure, in dependency order
  types::Package* runtime = nullptr;      // the overlay's
  Diagnostics* diagnostics = nullptr;
};

class Lowering : public ir::CodeSource {
 public:
  explicit Lowering(Input input);

  ir::Program& program() { return program_; }
  const ir::Function* function(ir::FuncId id) override;
  const ir::Symbol& symbol(ir::SymbolId id) override;
  const ir::Shape& shape(ir::ShapeId id) override;

  // For the parts of lowering, which run under the lock.
  const Input& input() const { return input_; }
  Arena& arena() { return arena_; }  // for types that lowering makes
  TypeTable& types() { return types_; }
  Descriptors& descriptors() { return descriptors_; }
  StaticData& data() { return data_; }
  Functions& functions() { return functions_; }

 private:
  std::mutex mutex_;
  Input input_;
  Arena arena_;
  ir::Program program_;
  TypeTable types_;
  Descriptors descriptors_;
  StaticData data_;
  Functions functions_;
};

}  // namespace gopark::lower
