#include "lowered_program.h"

#include "ir/op_info.h"

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
  void visit(const ir::Function& function) {
    for (const ir::Instruction& in : function.code) {
      auto lo = static_cast<uint32_t>(in.lo);
      switch (ir::opInfo(in.op).imm) {
        case ir::Imm::Func:
          this->function(lo);
          break;
        case ir::Imm::Sym:
        case ir::Imm::SymOff:
        case ir::Imm::ListSym:
          symbol(lo);
          break;
        case ir::Imm::RegLoSym:
          symbol(static_cast<uint32_t>(in.hi));
          break;
        default:
          break;
      }
    }
  }
  void visit(const ir::Symbol& symbol) {
    for (const ir::Relocation& relocation : symbol.relocations) {
      relocation.kind == ir::Relocation::Kind::Func ? function(relocation.target) : this->symbol(relocation.target);
    }
    this->symbol(symbol.type);
    this->symbol(symbol.mapType);
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
