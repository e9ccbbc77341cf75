// Translates one function into the interpreter's form. Used by Linker, under its mutex.
#pragma once

#include "goroutine/site_maker.h"
#include "interp/linker.h"

namespace gopark::interp {

class FunctionLinker {
 public:
  FunctionLinker(const Linker& linker, const goroutine::Function& function, goroutine::SiteMaker& sites, Arena& arena)
      : linker_(linker), function_(function), f_(*function.code), sites_(sites), arena_(arena) {}

  const LinkedFunction* link();

 private:
  void instruction(Instruction& in, uint32_t index);
  void directCall(Instruction& in, uint32_t index);
  void call(Instruction& in, uint32_t index);
  void setResult(Instruction& in, const goroutine::CallSite& site);
  void jumpTable(Instruction& in, uint32_t index);
  void typed(Instruction& in, uint32_t index);

  const Linker& linker_;
  const goroutine::Function& function_;
  const ir::Function& f_;
  goroutine::SiteMaker& sites_;
  Arena& arena_;
};

}  // namespace gopark::interp
