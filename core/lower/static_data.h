// Static data: texts, package variables with static initialisers, closures without captures, boxes of constants.
#pragma once

#include <string_view>

#include "ir/ir.h"
#include "types/types.h"

namespace gopark::lower {

class Lowering;

class StaticData {
 public:
  explicit StaticData(Lowering& lowering) : lowering_(lowering) {}
  ir::SymbolId stringData(std::string_view text);  // deduplicated; not for empty texts
  ir::SymbolId variable(types::Var* var);          // of a package
  ir::SymbolId staticClosure(ir::FuncId function); // the func value of a function without captures
  // Read-only memory that holds a constant of the type: what the data word of an interface points to.
  ir::SymbolId constantBox(types::Type* type, const types::Constant* value);
  // Read-only memory with the value of a composite literal all of whose parts are constants; 0: it is not so simple.
  ir::SymbolId constantLiteral(types::Type* type, syntax::CompositeLit* lit);
  // Zero bytes, at least `size`, read-only.
  ir::SymbolId zeros(uint64_t size);

 private:
  Lowering& lowering_;
};

}  // namespace gopark::lower
