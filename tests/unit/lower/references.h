// What functions and data refer to.
#pragma once

#include "ir/ir.h"
#include "ir/op_info.h"

namespace gopark::ir {

// Calls `onFunction` and `onSymbol` with the ids; 0 is none.
template <typename F, typename S>
void forEachReference(const Function& function, F onFunction, S onSymbol) {
  for (const Instruction& in : function.code) {
    auto lo = static_cast<uint32_t>(in.lo);
    switch (opInfo(in.op).imm) {
      case Imm::Func:
        onFunction(lo);
        break;
      case Imm::Sym:
      case Imm::SymOff:
      case Imm::ListSym:
        onSymbol(lo);
        break;
      case Imm::RegLoSym:
        onSymbol(static_cast<uint32_t>(in.hi));
        break;
      default:
        break;
    }
  }
}

template <typename F, typename S>
void forEachReference(const Symbol& symbol, F onFunction, S onSymbol) {
  for (const Relocation& relocation : symbol.relocations) {
    if (relocation.kind == Relocation::Kind::Func) {
      onFunction(relocation.target);
    } else {
      onSymbol(relocation.target);
    }
  }
  onSymbol(symbol.type);
  onSymbol(symbol.mapType);
}

}  // namespace gopark::ir
