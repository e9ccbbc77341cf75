#include <algorithm>
#include <utility>

#include "ir/liveness.h"
#include "ir/op_info.h"
#include "opt/passes.h"

namespace gopark::opt {

using namespace ir;

namespace {

constexpr size_t kMostOfCallee = 40;  // instructions
constexpr size_t kMostGrowth = 1000;  // of the caller, in instructions
constexpr size_t kMostRegisters = 20000;

constexpr Op kMove[] = {Op::MoveI32, Op::MoveI64, Op::MoveF32, Op::MoveF64, Op::MovePtr};

// What can be told of a callee once and for all.
struct Candidate {
  const Function* function = nullptr;  // null: it stays a call
  std::vector<Reg> zeroed;             // registers that are read as nil on entry
};

// What calls others, or looks at its own frame. Traces show the words of arguments of whoever has called something, as gc's
// do, and a recursion as long as it is.
bool needsFrame(Op op) {
  switch (op) {
    case Op::Go:
    case Op::GoClosure:
    case Op::Defer:
    case Op::DeferAt:
    case Op::FrameMark:
    case Op::Recover:
    case Op::SelectOp:
    case Op::Exit:
      return true;
    default:
      return has(op, kCalls);
  }
}

Candidate examine(const Function& f) {
  constexpr int kNever = kHasContext | kHasDefer | kWrapper | kRuntimeInternal | kSupport | kTransparent;
  if ((f.flags & kNever) != 0 || f.code.size() > kMostOfCallee) return {};
  if (f.name.find(".init.") != std::string::npos) return {};  // runs once, and gc never does
  for (const Instruction& in : f.code) {
    if (needsFrame(in.op)) return {};
  }
  Candidate candidate{&f, {}};
  if (f.ptrBegin == f.ptrEnd) return candidate;
  Liveness liveness(f);
  for (Reg reg = f.ptrBegin; reg < f.ptrEnd; reg++) {
    if (liveness.onEntry(0).has(reg)) candidate.zeroed.push_back(reg);
  }
  return candidate;
}

class Inlining {
 public:
  Inlining(Function& function, FunctionRef<const Function*(FuncId)> callee, bool inLoops)
      : f_(function), callee_(callee), inLoops_(inLoops), room_(function.code.size() + kMostGrowth) {}

  bool run() {
    bool any = expandAll();
    if (any) dropUnreachable(f_);  // what stands behind a callee that does not return
    return any;
  }

 private:
  bool isInside(uint32_t node, FuncId id) const {
    for (; node != 0; node = f_.inlined[node - 1].parent) {
      if (f_.inlined[node - 1].function == id) return true;
    }
    return id == f_.id;
  }
  uint32_t nodeAt(uint32_t index) const { return f_.inlinedAt.empty() ? 0 : f_.inlinedAt[index]; }

  const Candidate* candidateAt(uint32_t index) {
    const Instruction& in = f_.code[index];
    if (in.op != Op::Call || (inLoops_ && looped_[index] == 0)) return nullptr;
    auto id = static_cast<FuncId>(in.lo);
    if (isInside(nodeAt(index), id)) return nullptr;
    auto known = std::ranges::find(known_, id, &std::pair<FuncId, Candidate>::first);
    if (known == known_.end()) known = known_.insert(known_.end(), {id, examine(*callee_(id))});
    const Candidate& candidate = known->second;
    if (candidate.function == nullptr) return nullptr;
    if (f_.code.size() + grown_ + candidate.function->code.size() > room_) return nullptr;
    if (f_.regs.size() + candidate.function->regs.size() > kMostRegisters) return nullptr;
    return &candidate;
  }

  bool expandAll() {
    auto n = static_cast<uint32_t>(f_.code.size());
    if (inLoops_) findLoops();
    code_.clear();
    positions_.clear();
    nodes_.clear();
    moved_.assign(n + 1, 0);
    fixups_.clear();
    grown_ = 0;
    bool any = false;
    for (uint32_t i = 0; i < n; i++) {
      moved_[i] = static_cast<uint32_t>(code_.size());
      if (const Candidate* candidate = candidateAt(i)) {
        expand(*candidate, i);
        grown_ += candidate->function->code.size();
        any = true;
      } else {
        fixups_.push_back(static_cast<uint32_t>(code_.size()));
        add(f_.code[i], f_.positions[i], nodeAt(i));
      }
    }
    moved_[n] = static_cast<uint32_t>(code_.size());
    if (!any) return false;
    for (uint32_t i : fixups_) mapTargets(code_[i], f_.jumpTables, [this](uint32_t target) { return moved_[target]; });
    if ((f_.flags & kHasDefer) != 0) f_.recoverPc = moved_[f_.recoverPc];
    f_.code = std::move(code_);
    f_.positions = std::move(positions_);
    f_.inlinedAt = std::move(nodes_);
    return true;
  }

  // What lies between a branch back and its target.
  void findLoops() {
    looped_.assign(f_.code.size(), 0);
    for (uint32_t i = 0; i < f_.code.size(); i++) {
      forEachTarget(f_.code[i], f_.jumpTables, [&](uint32_t target) {
        for (uint32_t k = i + 1; k-- > target && k <= i;) looped_[k] = 1;
      });
    }
  }

  void add(const Instruction& in, Pos pos, uint32_t node) {
    code_.push_back(in);
    positions_.push_back(pos);
    nodes_.push_back(node);
  }
  void move(Reg to, Reg from, Pos pos, uint32_t node) {
    Instruction in;
    in.op = kMove[static_cast<size_t>(f_.regs[to])];
    in.a = to;
    in.b = from;
    add(in, pos, node);
  }

  void expand(const Candidate& candidate, uint32_t index) {
    const Function& g = *candidate.function;
    Pos pos = f_.positions[index];
    uint32_t outer = nodeAt(index);
    f_.inlined.push_back({g.id, outer, pos});
    auto node = static_cast<uint32_t>(f_.inlined.size());
    auto base = static_cast<Reg>(f_.regs.size());
    f_.regs.insert(f_.regs.end(), g.regs.begin(), g.regs.end());
    auto list = static_cast<size_t>(f_.code[index].hi);  // arguments, results
    Reg arguments = f_.operands[list];
    for (Reg i = 0; i < arguments; i++) move(static_cast<Reg>(base + i), f_.operands[list + 2 + i], pos, outer);
    for (Reg reg : candidate.zeroed) {
      Instruction nil{Op::ConstNil};
      nil.a = static_cast<Reg>(base + reg);
      add(nil, pos, outer);
    }

    auto begin = static_cast<uint32_t>(code_.size());
    std::vector<uint32_t> at;  // by index in the callee
    // A return is a move for each result, and a jump unless it is the last.
    uint32_t size = 0;
    for (uint32_t i = 0; i < g.code.size(); i++) {
      at.push_back(begin + size);
      bool isLast = i + 1 == g.code.size();
      size += g.code[i].op == Op::Return ? static_cast<uint32_t>(g.results.size()) + !isLast : 1;
    }
    uint32_t end = begin + size;
    auto shift = [base](const Operand& operand) { return static_cast<Reg>(base + operand.reg); };
    for (uint32_t i = 0; i < g.code.size(); i++) {
      Instruction in = g.code[i];
      if (in.op == Op::Return) {
        const Reg* values = g.operands.data() + in.hi + 1;
        for (Reg k = 0; k < g.results.size(); k++) {
          move(f_.operands[list + 2 + arguments + k], static_cast<Reg>(base + values[k]), g.positions[i], node);
        }
        if (i + 1 == g.code.size()) continue;
        Instruction jump{Op::Jump};
        jump.hi = static_cast<int32_t>(end);
        add(jump, g.positions[i], node);
        continue;
      }
      if (hasList(in.op)) {
        const Reg* from = g.operands.data() + in.hi;
        in.hi = static_cast<int32_t>(f_.operands.size());
        f_.operands.insert(f_.operands.end(), from, from + listLength(in.op, from));
      }
      if (in.op == Op::BrTable) {
        f_.jumpTables.push_back(g.jumpTables[static_cast<size_t>(in.lo)]);
        in.lo = static_cast<int32_t>(f_.jumpTables.size() - 1);
      }
      mapRegisters(in, f_.operands, f_.selects, shift);
      mapTargets(in, f_.jumpTables, [&at](uint32_t target) { return at[target]; });
      add(in, g.positions[i], node);
    }
  }

  Function& f_;
  FunctionRef<const Function*(FuncId)> callee_;
  bool inLoops_;
  size_t room_, grown_ = 0;
  std::vector<uint8_t> looped_;  // by index
  std::vector<std::pair<FuncId, Candidate>> known_;
  // The code that is being made.
  std::vector<Instruction> code_;
  std::vector<Pos> positions_;
  std::vector<uint32_t> nodes_, moved_;
  std::vector<uint32_t> fixups_;  // what has targets in the old code
};

}  // namespace

bool inlineCalls(Function& function, FunctionRef<const Function*(FuncId)> callee, bool inLoops) {
  return Inlining(function, callee, inLoops).run();
}

}  // namespace gopark::opt
