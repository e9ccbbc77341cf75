// Along the dominator tree: each value is known by the first one that is the same (its leader), and by how it is
// computed. A register is read in place of another where it holds the leader just then.
#include <algorithm>
#include <array>
#include <bit>
#include <utility>

#include "ir/cfg.h"
#include "ir/op_info.h"
#include "opt/edit.h"
#include "opt/fold.h"
#include "opt/passes.h"
#include "opt/values.h"

namespace gopark::opt {

using namespace ir;

namespace {

constexpr Op kMove[] = {Op::MoveI32, Op::MoveI64, Op::MoveF32, Op::MoveF64, Op::MovePtr};

// How a value is computed.
struct Expression {
  Op op = Op::kCount;  // kCount: not known, or not from registers alone
  Value b = kNoValue, c = kNoValue;
  uint64_t bits = 0;
};

// What two instructions have in common that do the same.
struct Key {
  Op op;
  uint16_t flag;
  std::array<Value, 4> values;
  uint64_t bits;
  bool operator==(const Key&) const = default;
};

// By key, what has been computed; the latest can be taken out again.
class KnownTable {
 public:
  explicit KnownTable(size_t expected) : heads_(std::bit_ceil(expected + 1), kEnd) {}
  size_t size() const { return entries_.size(); }
  const Value* find(const Key& key) const {
    for (uint32_t at = heads_[bucket(key)]; at != kEnd; at = entries_[at].next) {
      if (entries_[at].key == key) return &entries_[at].value;
    }
    return nullptr;
  }
  void add(const Key& key, Value value) {
    uint32_t& head = heads_[bucket(key)];
    entries_.push_back({key, value, head});
    head = static_cast<uint32_t>(entries_.size() - 1);
  }
  void shrink(size_t size) {
    for (; entries_.size() > size; entries_.pop_back()) heads_[bucket(entries_.back().key)] = entries_.back().next;
  }

 private:
  static constexpr uint32_t kEnd = 0xffffffff;
  struct Entry {
    Key key;
    Value value;
    uint32_t next;
  };
  size_t bucket(const Key& key) const {
    uint64_t hash = static_cast<uint64_t>(key.op) * 0x9e3779b97f4a7c15 + key.bits + key.flag;
    for (Value value : key.values) {
      hash = (hash ^ value) * 0xff51afd7ed558ccd;
      hash ^= hash >> 29;
    }
    return hash & (heads_.size() - 1);
  }

  std::vector<uint32_t> heads_;
  std::vector<Entry> entries_;
};

class Propagation {
 public:
  explicit Propagation(Function& function)
      : f_(function), flow_(function), dominators_(flow_), values_(function, flow_, dominators_),
        naming_(function, values_), edit_(function), expressions_(values_.size()), table_(function.code.size()) {
    for (Value value = 0; value < values_.size(); value++) leader_.push_back(value);
  }

  void run() {
    walkDominatorTree(
        values_,
        [this](BlockId block) {
          naming_.enter(block);
          marks_.push_back(table_.size());
          for (uint32_t i = flow_.begin(block); i < flow_.end(block); i++) instruction(i);
        },
        [this](BlockId) {
          naming_.leave();
          table_.shrink(marks_.back());
          marks_.pop_back();
        });
    edit_.apply();
    if (decided_) dropUnreachable(f_);
  }

 private:
  Value valueOf(Reg reg) const { return leader_[naming_.at(reg)]; }
  const Expression& expressionOf(Reg reg) const { return expressions_[valueOf(reg)]; }
  // A register that holds it here; kNoReg: perhaps none.
  Reg holder(Value value) const {
    Reg home = values_.home(value);
    return naming_.holds(home, value) ? home : kNoReg;
  }
  bool constantOf(Reg reg, uint64_t* bits) const {
    const Expression& e = expressionOf(reg);
    *bits = e.bits;
    return isConstant(e.op);
  }

  void instruction(uint32_t index) {
    Instruction& in = f_.code[index];
    mapRegisters(in, f_.operands, f_.selects, [&](const Operand& operand) {
      if (operand.role != Role::Use) return operand.reg;
      Reg better = holder(valueOf(operand.reg));
      return better == kNoReg ? operand.reg : better;
    });
    for (int rounds = 0; rounds < 4 && simplify(in, index); rounds++) {
    }
    Value same = kNoValue;
    Expression made;
    if (!edit_.dropped(index)) {
      if (isMove(in.op)) {
        same = valueOf(in.b);
      } else if (sharable(in)) {
        made = {in.op, usedValue(opInfo(in.op).b, in.b), usedValue(opInfo(in.op).c, in.c), in.bits};
        same = findSame(in, index);
      }
    }
    naming_.define(index);
    if (opInfo(in.op).a.role != Role::Define) return;
    Value value = naming_.at(in.a);
    if (same != kNoValue) {
      leader_[value] = same;
    } else if (made.op != Op::kCount) {
      expressions_[value] = made;
      if (inTable_) table_.add(key_, value);
    }
  }
  Value usedValue(Field field, Reg reg) const { return field.role == Role::Use ? valueOf(reg) : kNoValue; }

  // Whether a second one behind it with the same operands does nothing new.
  static bool sharable(const Instruction& in) {
    const OpInfo& info = opInfo(in.op);
    return (info.effects & ~kTraps) == 0 && !isMove(in.op);
  }

  // The value that the instruction would compute again; it has become a move, or is dropped.
  Value findSame(Instruction& in, uint32_t index) {
    const OpInfo& info = opInfo(in.op);
    key_ = {in.op, info.c.role == Role::Flag ? in.c : Reg{0}, {kNoValue, kNoValue, kNoValue, kNoValue}, in.bits};
    size_t n = 0;
    bool oneResult = true;
    forEachRegister(f_, in, [&](const Operand& operand) {
      if (operand.role == Role::Use && n < key_.values.size()) {
        key_.values[n++] = valueOf(operand.reg);
      } else if (operand.role != Role::Define) {
        oneResult = false;
      }
    });
    // Those of the immediate that are registers are among the values.
    bool low = info.imm == Imm::RegLo || info.imm == Imm::RegLoSize;
    bool high = in.op == Op::CheckSlice3;
    if (low) key_.bits &= 0xffffffff00000000;
    if (high) key_.bits &= 0xffffffff;
    if (isCommutative(in.op) && key_.values[0] > key_.values[1]) std::swap(key_.values[0], key_.values[1]);
    inTable_ = oneResult;
    if (!oneResult) return kNoValue;
    const Value* found = table_.find(key_);
    bool defines = info.a.role == Role::Define;
    if (found == nullptr) {
      if (!defines) table_.add(key_, kNoValue);
      return kNoValue;
    }
    if (!defines) {
      edit_.drop(index);
      return kNoValue;
    }
    inTable_ = false;
    Value value = leader_[*found];
    Reg from = holder(value);
    // A variable's constant stays what it is.
    bool stays = from == kNoReg || (isConstant(in.op) && values_.isVariable(in.a));
    if (!stays) replace(in, kMove[static_cast<size_t>(f_.regs[in.a])], in.a, from);
    return value;
  }

  static void replace(Instruction& in, Op op, Reg a, Reg b = 0, Reg c = 0, uint64_t bits = 0) {
    in.op = op;
    in.a = a;
    in.b = b;
    in.c = c;
    in.bits = bits;
  }
  void replaceByMove(Instruction& in, Reg from) { replace(in, kMove[static_cast<size_t>(f_.regs[in.a])], in.a, from); }
  static void setImmediate(Instruction& in, uint64_t bits) {
    bool wide = opInfo(in.op).imm == Imm::I64;
    in.bits = wide ? bits : static_cast<uint32_t>(bits);
  }

  // True: it has become another one.
  bool simplify(Instruction& in, uint32_t index) {
    const OpInfo& info = opInfo(in.op);
    if (edit_.dropped(index) || isMove(in.op) || isConstant(in.op)) return false;
    if ((info.effects & kBranches) != 0) return in.op != Op::Jump && simplifyBranch(in, index);
    if (info.effects == 0 && info.a.role == Role::Define) return simplifyPlain(in);
    switch (in.op) {
      case Op::CheckShift: {
        uint64_t count;
        if (constantOf(in.a, &count) && static_cast<int64_t>(count) >= 0) edit_.drop(index);
        return false;
      }
      case Op::CheckIndex: {
        uint64_t at, length;
        if (constantOf(in.a, &at) && constantOf(in.b, &length) && at < length) edit_.drop(index);
        return false;
      }
      case Op::DivU64:
      case Op::RemU64:
      case Op::DivU32:
      case Op::RemU32:
        return simplifyDivision(in);
      default:
        return info.c.role == Role::Flag && simplifyAddress(in);
    }
  }

  bool simplifyPlain(Instruction& in) {
    const OpInfo& info = opInfo(in.op);
    bool two = info.c.role == Role::Use, one = info.b.role == Role::Use;
    if (!one) return false;
    uint64_t bits = info.imm == Imm::I64 ? in.bits : static_cast<uint32_t>(in.lo);
    uint64_t x = 0, y = 0;
    bool xKnown = constantOf(in.b, &x), yKnown = two && constantOf(in.c, &y);
    if (xKnown && (yKnown || !two)) {
      if (auto result = fold(in.op, bits, x, y)) {
        replace(in, result->op, in.a, 0, 0, result->bits);
        return true;
      }
    }
    if (xKnown && two && !yKnown && isCommutative(in.op)) {
      std::swap(in.b, in.c);
      std::swap(x, y);
      yKnown = true;
    }
    if (yKnown) {
      uint64_t immediate;
      Op op = withImmediate(in.op, y, &immediate);
      if (op != Op::kCount) {
        replace(in, op, in.a, in.b);
        setImmediate(in, immediate);
        return true;
      }
    }
    return simplifyUnary(in);
  }

  // With one operand, and perhaps a constant.
  bool simplifyUnary(Instruction& in) {
    const Expression& e = expressionOf(in.b);
    uint32_t low = static_cast<uint32_t>(in.lo);
    switch (in.op) {
      case Op::AddI64Imm:
        if (in.bits == 0) return replaceByMove(in, in.b), true;
        if (e.op == Op::AddI64Imm) return useInstead(in, e.b, in.bits + e.bits);
        return false;
      case Op::AddI32Imm:
        return low == 0 && (replaceByMove(in, in.b), true);
      case Op::MulI64Imm:
        if (in.bits == 1) return replaceByMove(in, in.b), true;
        return in.bits == 0 && (replace(in, Op::ConstI64, in.a), true);
      case Op::AndI64Imm:
        if (in.bits == ~uint64_t{0}) return replaceByMove(in, in.b), true;
        return in.bits == 0 && (replace(in, Op::ConstI64, in.a), true);
      case Op::AndI32Imm:
        if ((low & mostOf(e)) == mostOf(e)) return replaceByMove(in, in.b), true;
        return low == 0 && (replace(in, Op::ConstI32, in.a), true);
      case Op::ExtU8:
        return mostOf(e) <= 0xff && (replaceByMove(in, in.b), true);
      case Op::ExtU16:
        return mostOf(e) <= 0xffff && (replaceByMove(in, in.b), true);
      case Op::ShlI64Imm:
      case Op::ShrS64Imm:
      case Op::ShrU64Imm:
      case Op::ShlI32Imm:
      case Op::ShrS32Imm:
      case Op::ShrU32Imm:
      case Op::OrI32Imm:
      case Op::XorI32Imm:
        return low == 0 && (replaceByMove(in, in.b), true);
      case Op::OrI64Imm:
      case Op::XorI64Imm:
        return in.bits == 0 && (replaceByMove(in, in.b), true);
      case Op::Wrap64:
        if (e.op != Op::SignExtend32 && e.op != Op::ZeroExtend32) return false;
        if (holder(e.b) == kNoReg) return false;
        return replaceByMove(in, holder(e.b)), true;
      case Op::PtrOffset:
        return false;
      default:
        return false;
    }
  }
  // The largest number, unsigned, that a 32-bit value can be.
  static uint32_t mostOf(const Expression& e) {
    if (e.op >= Op::EqI32 && e.op <= Op::NePtr) return 1;
    if (e.op == Op::ExtU8) return 0xff;
    if (e.op == Op::ExtU16) return 0xffff;
    // All bits below the mask's highest one.
    if (e.op == Op::AndI32Imm && (e.bits & 0x80000000) == 0) return std::bit_ceil(static_cast<uint32_t>(e.bits) + 1) - 1;
    return ~0u;
  }
  bool useInstead(Instruction& in, Value operand, uint64_t immediate) {
    Reg from = holder(operand);
    if (from == kNoReg) return false;
    in.b = from;
    setImmediate(in, immediate);
    return true;
  }

  bool simplifyDivision(Instruction& in) {
    uint64_t divisor;
    bool wide = in.op == Op::DivU64 || in.op == Op::RemU64;
    if (!constantOf(in.c, &divisor) || !std::has_single_bit(divisor)) return false;
    bool remainder = in.op == Op::RemU64 || in.op == Op::RemU32;
    Op op = remainder ? (wide ? Op::AndI64Imm : Op::AndI32Imm) : (wide ? Op::ShrU64Imm : Op::ShrU32Imm);
    replace(in, op, in.a, in.b);
    setImmediate(in, remainder ? divisor - 1 : static_cast<uint64_t>(std::countr_zero(divisor)));
    return true;
  }

  // A base that is another one and an offset.
  bool simplifyAddress(Instruction& in) {
    const Expression& e = expressionOf(in.b);
    if (e.op != Op::PtrOffset) return false;
    Reg base = holder(e.b);
    int64_t offset = int64_t{static_cast<int32_t>(e.bits)} + in.lo;
    if (base == kNoReg || offset != static_cast<int32_t>(offset)) return false;
    in.b = base;
    in.c = 1;  // or that instruction would have trapped
    in.lo = static_cast<int32_t>(offset);
    return true;
  }

  bool simplifyBranch(Instruction& in, uint32_t index) {
    const OpInfo& info = opInfo(in.op);
    if (in.op == Op::BrTable) {
      uint64_t at;
      if (!constantOf(in.a, &at)) return false;
      const std::vector<uint32_t>& table = f_.jumpTables[static_cast<size_t>(in.lo)];
      jumpTo(in, table[std::min<uint64_t>(at, table.size() - 1)]);
      return true;
    }
    bool two = info.b.role == Role::Use;
    uint64_t x = 0, y = 0;
    bool xKnown = constantOf(in.a, &x), yKnown = two && constantOf(in.b, &y);
    bool floats = info.a.kind == RegKind::F64;
    if (!floats && xKnown && (yKnown || !two)) {
      if (auto taken = foldBranch(in.op, in.lo, x, y)) return decide(in, index, *taken);
    }
    if (!floats && two && valueOf(in.a) == valueOf(in.b)) {
      if (auto taken = foldBranch(in.op, 0, 0, 0)) return decide(in, index, *taken);
    }
    if (xKnown || yKnown) {
      if (in.op == Op::BrEqPtr || in.op == Op::BrNePtr) {  // the only constant pointer is nil
        if (xKnown) in.a = in.b;
        in.b = 0;
        in.op = in.op == Op::BrEqPtr ? Op::BrNil : Op::BrNotNil;
        return true;
      }
      Op op = two ? branchWithImmediate(in.op, xKnown) : Op::kCount;
      auto constant = static_cast<int64_t>(xKnown ? x : y);
      if (info.a.kind == RegKind::I32) constant = static_cast<int32_t>(constant);
      if (op == Op::kCount || constant != static_cast<int32_t>(constant)) return false;
      if (xKnown) in.a = in.b;
      in.b = 0;
      in.op = op;
      in.lo = static_cast<int32_t>(constant);
      return true;
    }
    return (in.op == Op::BrIf || in.op == Op::BrIfNot) && fuse(in);
  }

  void jumpTo(Instruction& in, uint32_t target) {
    decided_ = true;
    replace(in, Op::Jump, 0);
    in.hi = static_cast<int32_t>(target);
  }
  bool decide(Instruction& in, uint32_t index, bool taken) {
    decided_ = true;
    if (taken) {
      jumpTo(in, static_cast<uint32_t>(in.hi));
    } else {
      edit_.drop(index);
    }
    return taken;
  }

  // The comparison that a branch asks for becomes its own.
  bool fuse(Instruction& in) {
    const Expression& e = expressionOf(in.a);
    if (e.op == Op::NotBool) {
      Reg from = holder(e.b);
      if (from == kNoReg) return false;
      in.a = from;
      in.op = in.op == Op::BrIf ? Op::BrIfNot : Op::BrIf;
      return true;
    }
    bool swap;
    Op op = branchOnComparison(e.op, in.op == Op::BrIfNot, &swap);
    if (op == Op::kCount) return false;
    Reg x = holder(e.b), y = holder(e.c);
    if (x == kNoReg || y == kNoReg) return false;
    in.op = op;
    in.a = swap ? y : x;
    in.b = swap ? x : y;
    return true;
  }

  Function& f_;
  ControlFlow flow_;
  Dominators dominators_;
  Values values_;
  Naming naming_;
  Edit edit_;
  std::vector<Value> leader_;            // by value
  std::vector<Expression> expressions_;  // by value
  // What has been computed on the way here; for checks without a value.
  KnownTable table_;
  std::vector<size_t> marks_;
  Key key_{};             // of the instruction at hand
  bool decided_ = false;  // some branch goes one way only
  bool inTable_ = false;  // it is to be put into the table
};

}  // namespace

void propagate(Function& function) { Propagation(function).run(); }

}  // namespace gopark::opt
