#include <utility>

#include "ir/op_info.h"
#include "opt/edit.h"
#include "opt/passes.h"

namespace gopark::opt {

using namespace ir;

namespace {

constexpr int kMostHops = 16;

// What is a target, by index.
std::vector<uint8_t> targets(const Function& f) {
  std::vector<uint8_t> is(f.code.size() + 1, 0);
  for (const Instruction& in : f.code) {
    forEachTarget(in, f.jumpTables, [&](uint32_t target) { is[target] = 1; });
  }
  if ((f.flags & kHasDefer) != 0) is[f.recoverPc] = 1;
  return is;
}

}  // namespace

void dropUnreachable(Function& f) {
  std::vector<uint8_t> reached(f.code.size(), 0);
  std::vector<uint32_t> work{0};
  if ((f.flags & kHasDefer) != 0) work.push_back(f.recoverPc);
  while (!work.empty()) {
    uint32_t i = work.back();
    work.pop_back();
    for (; reached[i] == 0; i++) {
      reached[i] = 1;
      forEachTarget(f.code[i], f.jumpTables, [&](uint32_t target) {
        if (reached[target] == 0) work.push_back(target);
      });
      if (isTerminator(f.code[i].op)) break;
    }
  }
  Edit edit(f);
  for (uint32_t i = 0; i < f.code.size(); i++) {
    if (reached[i] == 0) edit.drop(i);
  }
  edit.apply();
}

void threadBranches(Function& f) {
  auto follow = [&f](uint32_t target) {
    for (int hops = 0; hops < kMostHops && f.code[target].op == Op::Jump; hops++) {
      target = static_cast<uint32_t>(f.code[target].hi);
    }
    return target;
  };
  // A loop without a body must stay one: follow() ends somewhere in it.
  for (Instruction& in : f.code) mapTargets(in, f.jumpTables, follow);
  std::vector<uint8_t> isTarget = targets(f);
  // A conditional branch over a jump is inverted.
  for (uint32_t i = 0; i + 2 < f.code.size(); i++) {
    Instruction& in = f.code[i];
    Instruction& next = f.code[i + 1];
    if (next.op != Op::Jump || !hasTarget(in.op) || in.op == Op::Jump) continue;
    if (in.hi != static_cast<int32_t>(i + 2) || isTarget[i + 1] != 0) continue;
    bool swap;
    Op inverted = invertedBranch(in.op, &swap);
    if (inverted == Op::kCount) continue;
    in.op = inverted;
    if (swap) std::swap(in.a, in.b);
    in.hi = next.hi;
    next.hi = static_cast<int32_t>(i + 2);
  }
  dropUnreachable(f);
  // Branches to what follows anyway. Dropping one may make another such; from the end on all are found.
  Edit edit(f);
  std::vector<uint32_t> first(f.code.size() + 1);  // the first instruction that stays, from here on
  first[f.code.size()] = static_cast<uint32_t>(f.code.size());
  for (uint32_t i = static_cast<uint32_t>(f.code.size()); i-- > 0;) {
    const Instruction& in = f.code[i];
    first[i] = i;
    if (!hasTarget(in.op) || in.hi <= static_cast<int32_t>(i)) continue;
    if (first[static_cast<uint32_t>(in.hi)] != first[i + 1]) continue;
    edit.drop(i);
    first[i] = first[i + 1];
  }
  edit.apply();
}

}  // namespace gopark::opt
