#include "lowered_program.h"

#include "references.h"

namespace gopark::lower {

namespace {

// What has been found and not yet been looked at.
struct Reach {
  std::set<ir::FuncId> functions;
  std::set<ir::SymbolId> symbols;
  std::deque<ir::FuncId> newFunctions;
  std::deque<ir::SymbolId> newSymbols;

  void function(uint32_t id) {
    if (id != 0 && functions.insert(id).second) newFunctions.push_back(id);
  }
  void symbol(uint32_t id) {
    if (id != 0 && symbols.insert(id).second) newSymbols.push_back(id);
  }
  template <typename T>
  void visit(const T& what) {
    ir::forEachReference(what, [this](uint32_t id) { function(id); }, [this](uint32_t id) { symbol(id); });
  }
};

}  // namespace

size_t LoweredProgram::lowerAll(size_t limit) {
  Reach reach;
  const ir::Program& program = lowering_->program();
  reach.function(program.entry);
  reach.function(program.fatalPanic);
  for (ir::FuncId handler : program.trapHandlers) reach.function(handler);
  size_t done = 0;
  while (done < limit && (!reach.newFunctions.empty() || !reach.newSymbols.empty())) {
    if (!reach.newSymbols.empty()) {
      ir::SymbolId id = reach.newSymbols.front();
      reach.newSymbols.pop_front();
      reach.visit(lowering_->symbol(id));
      continue;
    }
    ir::FuncId id = reach.newFunctions.front();
    reach.newFunctions.pop_front();
    const ir::Function* function = lowering_->function(id);
    std::string error = ir::verify(*function, program);
    EXPECT_EQ(error, "") << ir::print(*function, program, &stdLibrary().files());
    if (!error.empty()) return done;
    reach.visit(*function);
    done++;
  }
  return done;
}

}  // namespace gopark::lower
