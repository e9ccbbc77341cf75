#include <vector>

#include "ir/op_info.h"
#include "opt/edit.h"
#include "opt/passes.h"

namespace gopark::opt {

using namespace ir;

namespace {

// Whether it is there for what it defines alone.
bool onlyDefines(const Instruction& in) {
  uint16_t effects = opInfo(in.op).effects;
  if (in.op == Op::New || in.op == Op::NewArray) return true;  // what nobody sees need not be
  if (!mayTrap(in)) effects = static_cast<uint16_t>(effects & ~kTraps);
  return (effects & ~kReads) == 0;
}

}  // namespace

// What is needed: whatever does something, what defines the registers that it reads, and so on.
void dropDead(Function& f) {
  auto n = static_cast<uint32_t>(f.code.size());
  std::vector<uint32_t> firstOf(f.regs.size() + 1, 0), definitions;  // by register: those that define it
  for (int round = 0; round < 2; round++) {
    for (uint32_t i = 0; i < n; i++) {
      forEachRegister(f, f.code[i], [&](const Operand& operand) {
        if (operand.role == Role::Use) return;
        if (round == 0) {
          firstOf[operand.reg + 1]++;
        } else {
          definitions[--firstOf[operand.reg + 1]] = i;
        }
      });
    }
    if (round != 0) break;
    for (size_t reg = 0; reg < f.regs.size(); reg++) firstOf[reg + 1] += firstOf[reg];
    definitions.resize(firstOf[f.regs.size()]);
    // From here on firstOf[reg + 1] counts down from the end of the register's part to its beginning.
  }
  // Now firstOf[reg + 1] is where the register's part begins, and firstOf[reg + 2] where it ends.
  auto endOf = [&](Reg reg) {
    return reg + 2u < firstOf.size() ? firstOf[reg + 2u] : static_cast<uint32_t>(definitions.size());
  };
  std::vector<uint8_t> needed(n, 0), wanted(f.regs.size(), 0);
  std::vector<uint32_t> work;
  for (uint32_t i = 0; i < n; i++) {
    if (onlyDefines(f.code[i])) continue;
    needed[i] = 1;
    work.push_back(i);
  }
  while (!work.empty()) {
    uint32_t i = work.back();
    work.pop_back();
    forEachRegister(f, f.code[i], [&](const Operand& operand) {
      if (operand.role == Role::Define || wanted[operand.reg] != 0) return;
      wanted[operand.reg] = 1;
      for (uint32_t k = firstOf[operand.reg + 1u]; k < endOf(operand.reg); k++) {
        uint32_t at = definitions[k];
        if (needed[at] != 0) continue;
        needed[at] = 1;
        work.push_back(at);
      }
    });
  }
  Edit edit(f);
  for (uint32_t i = 0; i < n; i++) {
    // Traces show parameters: what is assigned to one stays.
    bool parameter = opInfo(f.code[i].op).a.role == Role::Define && f.code[i].a < f.params.size();
    if (needed[i] == 0 && !parameter) edit.drop(i);
  }
  edit.apply();
}

}  // namespace gopark::opt
