// SiteMaker: makes the sites of one function's instructions (sites.h), with the static data that they refer to.
#pragma once

#include "base/arena.h"
#include "goroutine/process.h"
#include "goroutine/sites.h"

namespace gopark::goroutine {

class SiteMaker {
 public:
  // The sites live in the arena, and refer to the function's operand lists. `worker` may be null, see StaticData.
  SiteMaker(Process& process, runtime::Worker* worker, const Function& function, Arena& arena)
      : process_(process), worker_(worker), function_(function), arena_(arena) {}

  runtime::Address address(ir::SymbolId symbol) { return process_.staticData().address(worker_, symbol); }
  runtime::abi::Type typeAt(runtime::Address address) { return process_.heap().type(address); }

  // `index`: of the instruction, in the function.
  void fill(CallSite& site, uint32_t index);  // of a call, Go, GoClosure, CallNative
  ValueSite* value(uint32_t index);           // Send, Recv
  MapSite* map(uint32_t index);               // MapGet, MapSet, MapDelete
  SelectSite* select(uint32_t index);
  ItabSite* itab(uint32_t index);
  const ir::Reg* list(uint32_t index) const;  // of an instruction with an operand list

 private:
  const ir::Instruction& at(uint32_t index) const { return function_.code->code[index]; }
  ValueSite valueOf(ir::ShapeId shape, const ir::Reg* list, uint32_t count);

  Process& process_;
  runtime::Worker* worker_;
  const Function& function_;
  Arena& arena_;
};

}  // namespace gopark::goroutine
