// Which registers may be one: those whose values are never needed at the same time, or are the same then. Parameters'
// registers are left alone, as traces show them.
#include <algorithm>
#include <bit>
#include <utility>

#include "ir/liveness.h"
#include "ir/op_info.h"
#include "opt/edit.h"
#include "opt/passes.h"

namespace gopark::opt {

using namespace ir;

namespace {

constexpr size_t kKinds = 5;

// Whether results may be written before all operands have been read for the last time.
bool keepsApart(Op op) {
  bool go = op == Op::Call || op == Op::CallClosure || op == Op::CallMethod;
  return has(op, kSuspends | kOrdered) && !go;
}

// Pairs of numbers, symmetric.
class Matrix {
 public:
  Matrix() = default;
  explicit Matrix(size_t n) : width_((n + 63) / 64), words_(n * width_, 0) {}
  void add(uint32_t x, uint32_t y) {
    words_[x * width_ + y / 64] |= uint64_t{1} << y % 64;
    words_[y * width_ + x / 64] |= uint64_t{1} << x % 64;
  }
  bool has(uint32_t x, uint32_t y) const { return (words_[x * width_ + y / 64] >> y % 64 & 1) != 0; }
  template <typename F>
  void forEach(uint32_t x, F&& visit) const {
    for (size_t i = 0; i < width_; i++) {
      for (uint64_t word = words_[x * width_ + i]; word != 0; word &= word - 1) {
        visit(static_cast<uint32_t>(i * 64) + static_cast<uint32_t>(std::countr_zero(word)));
      }
    }
  }

 private:
  size_t width_ = 0;
  std::vector<uint64_t> words_;
};

class Coalescing {
 public:
  explicit Coalescing(Function& function) : f_(function), liveness_(function), flow_(liveness_.flow()) {}

  void run() {
    size_t counts[kKinds] = {};
    for (Reg reg = 0; reg < f_.regs.size(); reg++) {
      joined_.push_back(reg);
      row_.push_back(static_cast<uint32_t>(counts[kindOf(reg)]));
      if (reg < f_.ptrBegin) continue;
      counts[kindOf(reg)]++;
      members_[kindOf(reg)].push_back(reg);
    }
    for (size_t k = 0; k < kKinds; k++) conflicts_[k] = Matrix(counts[k]);
    findConflicts();
    joinMoves();
    color();
    rename();
  }

 private:
  size_t kindOf(Reg reg) const { return static_cast<size_t>(f_.regs[reg]); }
  bool fixed(Reg reg) const { return reg < f_.ptrBegin; }
  Reg find(Reg reg) {
    while (joined_[reg] != reg) reg = joined_[reg] = joined_[joined_[reg]];
    return reg;
  }
  void conflict(Reg x, Reg y) {
    if (x == y || f_.regs[x] != f_.regs[y] || fixed(x) || fixed(y)) return;
    conflicts_[kindOf(x)].add(row_[x], row_[y]);
  }
  bool conflicting(Reg x, Reg y) const { return conflicts_[kindOf(x)].has(row_[x], row_[y]); }

  void findConflicts() {
    RegSet always = liveness_.before(static_cast<uint32_t>(f_.code.size()));
    RegSet live = always;
    live.unite(liveness_.onEntry(0));
    std::vector<Reg> onEntry = live.list();
    for (size_t i = 0; i < onEntry.size(); i++) {
      for (size_t k = 0; k < i; k++) conflict(onEntry[i], onEntry[k]);
    }
    std::vector<Reg> defined, used;
    for (BlockId block = 0; block < flow_.size(); block++) {
      live = always;
      for (BlockId to : flow_.successors(block)) live.unite(liveness_.onEntry(to));
      for (uint32_t i = flow_.end(block); i-- > flow_.begin(block);) {
        const Instruction& in = f_.code[i];
        defined.clear();
        used.clear();
        forEachRegister(f_, in, [&](const Operand& operand) {
          if (operand.role != Role::Use) defined.push_back(operand.reg);
          if (operand.role != Role::Define) used.push_back(operand.reg);
        });
        bool move = isMove(in.op), apart = keepsApart(in.op);
        for (size_t k = 0; k < defined.size(); k++) {
          Reg reg = defined[k];
          if (!fixed(reg)) {
            live.forEach([&](Reg other) {
              if (!(move && other == in.b)) conflict(reg, other);
            });
          }
          for (size_t m = 0; m < k; m++) conflict(reg, defined[m]);
          for (Reg other : used) {
            if (apart) conflict(reg, other);
          }
        }
        if (in.op != Op::SelectOp) {
          for (Reg reg : defined) {
            if (!always.has(reg)) live.remove(reg);
          }
        }
        for (Reg reg : used) live.add(reg);
      }
    }
  }

  // Moves in inner loops come first.
  void joinMoves() {
    struct Move {
      uint32_t depth, index;
    };
    std::vector<Move> moves;
    for (uint32_t i = 0; i < f_.code.size(); i++) {
      const Instruction& in = f_.code[i];
      if (isMove(in.op) && !fixed(in.a) && !fixed(in.b)) moves.push_back({0, i});
    }
    if (moves.empty()) return;
    Dominators dominators(flow_);
    Loops loops(flow_, dominators);
    for (Move& move : moves) {
      uint32_t loop = loops.innermost(flow_.blockAt(move.index));
      move.depth = loop == Loops::kNone ? 0 : loops.all()[loop].depth;
    }
    std::ranges::stable_sort(moves, std::greater<>(), &Move::depth);
    for (const Move& move : moves) {
      Reg x = find(f_.code[move.index].a), y = find(f_.code[move.index].b);
      if (x != y && !conflicting(x, y)) join(x, y);
    }
  }

  void join(Reg x, Reg y) {
    Matrix& conflicts = conflicts_[kindOf(x)];
    joined_[y] = x;
    conflicts.forEach(row_[y], [&](uint32_t other) { conflicts.add(row_[x], other); });
  }

  // Each takes the first number that none of those in conflict with it has.
  void color() {
    color_.assign(f_.regs.size(), kNoReg);
    for (size_t k = 0; k < kKinds; k++) taken_[k].assign(members_[k].size() + 1, kNoReg);
    for (const Instruction& in : f_.code) {
      forEachRegister(f_, in, [&](const Operand& operand) { color(operand.reg); });
    }
  }
  void color(Reg reg) {
    if (fixed(reg)) return;
    reg = find(reg);
    if (color_[reg] != kNoReg) return;
    size_t kind = kindOf(reg);
    std::vector<Reg>& taken = taken_[kind];  // by color: the last register that it was taken for
    conflicts_[kind].forEach(row_[reg], [&](uint32_t row) {
      Reg other = find(members_[kind][row]);
      if (color_[other] != kNoReg) taken[color_[other]] = reg;
    });
    Reg color = 0;
    while (taken[color] == reg) color++;
    color_[reg] = color;
    colors_[kind] = std::max<size_t>(colors_[kind], color + size_t{1});
  }

  void rename() {
    std::vector<RegKind> kinds(f_.regs.begin(), f_.regs.begin() + f_.ptrBegin);
    size_t begin[kKinds] = {};
    auto place = [&](RegKind kind) {
      auto k = static_cast<size_t>(kind);
      begin[k] = kinds.size();
      kinds.insert(kinds.end(), colors_[k], kind);
    };
    place(RegKind::Ptr);
    auto ptrEnd = static_cast<Reg>(kinds.size());
    for (RegKind kind : {RegKind::I32, RegKind::I64, RegKind::F32, RegKind::F64}) place(kind);
    Edit edit(f_);
    for (uint32_t i = 0; i < f_.code.size(); i++) {
      Instruction& in = f_.code[i];
      mapRegisters(in, f_.operands, f_.selects, [&](const Operand& operand) {
        if (fixed(operand.reg)) return operand.reg;
        return static_cast<Reg>(begin[kindOf(operand.reg)] + color_[find(operand.reg)]);
      });
      if (isMove(in.op) && in.a == in.b) edit.drop(i);
    }
    f_.regs = std::move(kinds);
    f_.ptrEnd = ptrEnd;
    edit.apply();
  }

  Function& f_;
  Liveness liveness_;
  const ControlFlow& flow_;
  std::vector<Reg> joined_;              // by register: another one that it has become one with, or itself
  std::vector<uint32_t> row_;            // by register: its number among those of its kind
  std::vector<Reg> members_[kKinds];     // by row
  Matrix conflicts_[kKinds];             // of rows
  std::vector<Reg> color_;               // by register that stands for those joined with it
  std::vector<Reg> taken_[kKinds];
  size_t colors_[kKinds] = {};
};

}  // namespace

void coalesce(Function& function) { Coalescing(function).run(); }

}  // namespace gopark::opt
