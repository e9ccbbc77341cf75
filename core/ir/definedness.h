// Which registers have been written, whichever way control has come: a register that holds garbage is never read.
#pragma once

#include <vector>

#include "ir/cfg.h"
#include "ir/liveness.h"

namespace gopark::ir {

class Definedness {
 public:
  explicit Definedness(const Function& function);

  RegSet before(uint32_t index) const;
  // The first register that an instruction of the code reads without its having been written; false: there is none.
  bool findUndefined(uint32_t* index, Reg* reg) const;

 private:
  void step(uint32_t index, RegSet& defined) const;
  bool sweep();  // true: something has changed

  const Function& f_;
  ControlFlow flow_;
  std::vector<RegSet> in_;         // by block; all registers where nothing is known yet
  std::vector<uint8_t> deferred_;  // by block: on entry the frame may have deferred calls
};

}  // namespace gopark::ir
