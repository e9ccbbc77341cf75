#include "lower_all.h"

#include "types/checker.h"

namespace gopark::conformance {

void lowerAll(lower::Lowering& lowering, const std::vector<types::Package*>& packages) {
  ir::Program& program = lowering.program();
  size_t functions = program.functions.size();
  size_t symbols = program.symbols.size();
  for (types::Package* package : packages) {
    for (types::Object* object : package->checker->objects()) {
      auto* func = types::cast<types::Func>(object);
      if (func == nullptr || !func->decl->hasBody() || !types::Instances::typeParams(func).empty()) continue;
      lowering.function(lowering.functions().function(func, {}));
    }
  }
  for (int round = 0; round < 2; round++) {
    size_t functionsEnd = program.functions.size();
    size_t symbolsEnd = program.symbols.size();
    for (; functions < functionsEnd; functions++) lowering.function(static_cast<ir::FuncId>(functions));
    for (; symbols < symbolsEnd; symbols++) lowering.symbol(static_cast<ir::SymbolId>(symbols));
  }
}

}  // namespace gopark::conformance
