// Translates one function into the interpreter's form. Used by Linker, under its mutex.
#pragma once

#include <span>

#include "interp/linker.h"

namespace gopark::interp {

class FunctionLinker {
 public:
  FunctionLinker(Linker& linker, const ir::Function& function, ir::FuncId id)
      : linker_(linker), f_(function), id_(id) {}

  const LinkedFunction* link();

 private:
  void frame();
  void instruction(Instruction& in, int32_t index);
  void call(Instruction& in);
  void native(Instruction& in);
  void mapAccess(Instruction& in);
  void select(Instruction& in);
  void jumpTable(Instruction& in, int32_t index);
  void typed(Instruction& in);
  ValueSite value(ir::ShapeId shape, const ir::Reg* list, uint32_t count);
  CallSite* callSite(Instruction& in);
  ir::Reg spare() const { return static_cast<ir::Reg>(f_.regs.size()); }

  Linker& linker_;
  const ir::Function& f_;
  ir::FuncId id_;
  LinkedFunction* out_ = nullptr;
  const ir::Reg* operands_ = nullptr;
};

}  // namespace gopark::interp
