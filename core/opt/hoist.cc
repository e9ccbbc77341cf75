// Constants that loops make anew in each round are made once, at the function's beginning.
#include <algorithm>

#include "ir/op_info.h"
#include "opt/edit.h"
#include "opt/fold.h"
#include "opt/passes.h"

namespace gopark::opt {

using namespace ir;

namespace {
constexpr size_t kMost = 12;  // each call pays for all of them
}

void hoistConstants(Function& f) {
  auto n = static_cast<uint32_t>(f.code.size());
  // How deep in loops: what lies between a branch back and its target.
  std::vector<int32_t> change(n + 1, 0);
  bool any = false;
  for (uint32_t i = 0; i < n; i++) {
    forEachTarget(f.code[i], f.jumpTables, [&](uint32_t target) {
      if (target > i) return;
      change[target]++;
      change[i + 1]--;
      any = true;
    });
  }
  if (!any) return;
  std::vector<uint8_t> definitions(f.regs.size(), 0);
  for (Reg reg = 0; reg < f.ptrBegin; reg++) definitions[reg] = 1;
  for (const Instruction& in : f.code) {
    forEachRegister(f, in, [&](const Operand& operand) {
      if (operand.role != Role::Use && definitions[operand.reg] < 2) definitions[operand.reg]++;
    });
  }
  std::vector<Instruction> hoisted;
  Edit edit(f);
  int32_t depth = 0;
  for (uint32_t i = 0; i < n && hoisted.size() < kMost; i++) {
    depth += change[i];
    const Instruction& in = f.code[i];
    if (depth == 0 || !isConstant(in.op) || in.op == Op::ConstNil || definitions[in.a] != 1) continue;
    hoisted.push_back(in);
    edit.drop(i);
  }
  if (hoisted.empty()) return;
  edit.apply();
  auto by = static_cast<uint32_t>(hoisted.size());
  for (Instruction& in : f.code) mapTargets(in, f.jumpTables, [by](uint32_t target) { return target + by; });
  if ((f.flags & kHasDefer) != 0) f.recoverPc += by;
  f.code.insert(f.code.begin(), hoisted.begin(), hoisted.end());
  f.positions.insert(f.positions.begin(), by, f.pos);
  if (!f.inlinedAt.empty()) f.inlinedAt.insert(f.inlinedAt.begin(), by, 0);
}

}  // namespace gopark::opt
