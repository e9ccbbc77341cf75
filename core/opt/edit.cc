#include "opt/edit.h"

#include <utility>

#include "ir/op_info.h"

namespace gopark::opt {

void Edit::apply() {
  if (!any_) return;
  auto n = static_cast<uint32_t>(f_.code.size());
  std::vector<uint32_t> moved(n + 1);
  uint32_t count = 0;
  for (uint32_t i = 0; i < n; i++) {
    moved[i] = count;
    if (dropped_[i] == 0) count++;
  }
  moved[n] = count;
  // Jump tables of what is gone stay behind, empty: nobody looks at them.
  auto target = [&moved](uint32_t at) { return moved[at]; };
  for (uint32_t i = 0; i < n; i++) {
    if (dropped_[i] != 0) continue;
    ir::Instruction in = f_.code[i];
    ir::mapTargets(in, f_.jumpTables, target);
    f_.code[moved[i]] = in;
    f_.positions[moved[i]] = f_.positions[i];
    if (!f_.inlinedAt.empty()) f_.inlinedAt[moved[i]] = f_.inlinedAt[i];
  }
  f_.code.resize(count);
  f_.positions.resize(count);
  if (!f_.inlinedAt.empty()) f_.inlinedAt.resize(count);
  if ((f_.flags & ir::kHasDefer) != 0) f_.recoverPc = moved[f_.recoverPc];
  std::vector<uint8_t>(count, 0).swap(dropped_);
  any_ = false;
}

}  // namespace gopark::opt
