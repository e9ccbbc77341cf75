// Static data: texts, package variables with static initialisers, closures without captures, boxes of constants.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "ir/ir.h"
#include "lower/type_info.h"
#include "types/types.h"

namespace gopark::lower {

class DataWriter;
class Lowering;

class StaticData {
 public:
  explicit StaticData(Lowering& lowering) : lowering_(lowering) {}
  ir::SymbolId stringData(std::string_view text);  // deduplicated; not for empty texts
  // A variable of a package. Its initial value is there from the beginning when its initialiser is static
  // (types/static_init.h); otherwise it is zero, and the package's initialisation sets it.
  ir::SymbolId variable(types::Var* var);
  ir::SymbolId staticClosure(ir::FuncId function);  // the func value of a function without captures
  // Read-only memory that holds a constant of the type: what the data word of an interface points to.
  ir::SymbolId constantBox(types::Type* type, const types::Constant* value);
  // Read-only memory with the value of a composite literal all of whose parts are constants; 0: it is not so simple.
  // `type` is that of the literal (a slice type: of its elements, as an array), free of type parameters.
  ir::SymbolId constantLiteral(types::Type* type, syntax::CompositeLit* lit);
  // Zero bytes, at least `size`, read-only.
  ir::SymbolId zeros(uint64_t size);

  // The package's variables that need code, in order; found once.
  const std::vector<types::Initializer>& dynamicInitializers(types::Package* package);

 private:
  struct PackageInit {
    std::vector<types::Initializer> dynamic;
    std::unordered_set<const types::Var*> vars;  // of those
  };
  const PackageInit& packageInit(types::Package* package);
  void makeVariable(types::Var* var, ir::Symbol& symbol, ir::SymbolId id);

  Lowering& lowering_;
  std::unordered_map<std::string, ir::SymbolId> texts_;
  std::unordered_map<const types::Var*, ir::SymbolId> variables_;
  std::unordered_map<ir::FuncId, ir::SymbolId> closures_;
  std::unordered_map<std::string, ir::SymbolId> boxes_;  // by bytes
  std::unordered_map<uint64_t, ir::SymbolId> zeros_;
  std::unordered_map<types::Package*, PackageInit> packages_;
};

// Writes a string as it lies in memory.
void writeString(Lowering& lowering, DataWriter& out, size_t at, std::string_view text);
// Writes a constant as a value of the (not interface) type lies in memory.
void writeConstant(Lowering& lowering, DataWriter& out, size_t at, const TypeInfo& type, const types::Constant* value);

}  // namespace gopark::lower
