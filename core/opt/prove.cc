// What is known on the way along the dominator tree: pointers that some access has found not to be nil, the range of
// numbers, which of two numbers is the smaller one. A fact is about values, which never change; it holds in all that is
// dominated by where it became known.
#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

#include "ir/cfg.h"
#include "ir/op_info.h"
#include "opt/edit.h"
#include "opt/passes.h"
#include "opt/values.h"

namespace gopark::opt {

using namespace ir;

namespace {

constexpr int64_t kLeast = std::numeric_limits<int64_t>::min();
constexpr int64_t kMost = std::numeric_limits<int64_t>::max();

struct Range {
  int64_t least = kLeast, most = kMost;
  bool operator==(const Range&) const = default;
};

bool isElement(Op op) { return op >= Op::ElemU8 && op <= Op::SetElemPtr; }

// Of two numbers, signed: a < b.
struct Less {
  Value a, b;
  bool orEqual;
};

class Proof {
 public:
  explicit Proof(Function& function)
      : f_(function), flow_(function), dominators_(flow_), values_(function, flow_, dominators_), edit_(function),
        same_(values_.size()), ranges_(values_.size()), notNil_(values_.size(), 0), base_(values_.size(), kNoValue),
        offset_(values_.size(), 0), noWrap_(values_.size(), 0) {
    for (Value value = 0; value < values_.size(); value++) same_[value] = value;
  }

  void run() {
    bool any = std::ranges::any_of(f_.code, [](const Instruction& in) {
      return isElement(in.op) || (in.op >= Op::CheckNil && in.op <= Op::CheckIndex) || in.op == Op::ElemAddr ||
             opInfo(in.op).c.role == Role::Flag;
    });
    if (!any) return;
    walk(false);  // what is computed how, and which steps of loops cannot wrap around
    walk(true);
    edit_.apply();
  }

 private:
  struct Undo {
    enum class What : uint8_t { Range, Nil, Less } what;
    Value value;
    Range range;
  };

  void walk(bool second) {
    Naming naming(f_, values_);
    naming_ = &naming;
    std::vector<size_t> marks;
    walkDominatorTree(
        values_,
        [&](BlockId block) {
          naming.enter(block);
          marks.push_back(undo_.size());
          if (second) phis(block);
          condition(block);
          for (uint32_t i = flow_.begin(block); i < flow_.end(block); i++) {
            if (second) improve(i);
            learn(i, second);
          }
        },
        [&](BlockId) {
          naming.leave();
          for (; undo_.size() > marks.back(); undo_.pop_back()) takeBack(undo_.back());
          marks.pop_back();
        });
    naming_ = nullptr;
  }

  void takeBack(const Undo& undo) {
    if (undo.what == Undo::What::Range) ranges_[undo.value] = undo.range;
    if (undo.what == Undo::What::Nil) notNil_[undo.value] = 0;
    if (undo.what == Undo::What::Less) less_.pop_back();
  }
  Value at(Reg reg) const { return same_[naming_->at(reg)]; }

  void restrict(Value value, Range range) {
    Range& known = ranges_[value];
    Range met{std::max(known.least, range.least), std::min(known.most, range.most)};
    if (met == known || met.least > met.most) return;  // the latter: nothing gets here
    undo_.push_back({Undo::What::Range, value, known});
    known = met;
  }
  void setNotNil(Value value) {
    if (notNil_[value] != 0) return;
    notNil_[value] = 1;
    undo_.push_back({Undo::What::Nil, value, {}});
  }
  void addLess(Value a, Value b, bool orEqual) {
    less_.push_back({a, b, orEqual});
    undo_.push_back({Undo::What::Less, a, {}});
  }

  // ---- what branches tell

  // A block that has one way in, by a branch.
  void condition(BlockId block) {
    std::span<const BlockId> froms = flow_.predecessors(block);
    if (froms.size() != 1 || block == 0 || block == flow_.recoverBlock()) return;
    uint32_t last = flow_.end(froms[0]) - 1;
    const Instruction& in = f_.code[last];
    if (!hasTarget(in.op) || in.op == Op::Jump) return;
    bool taken = static_cast<uint32_t>(in.hi) == flow_.begin(block);
    if (taken && last + 1 == flow_.begin(block)) return;  // both ways lead here
    const OpInfo& info = opInfo(in.op);
    if (info.a.kind != RegKind::I64) return;
    Op op = in.op;
    Reg a = in.a, b = in.b;
    if (!taken) {
      bool swap;
      op = invertedBranch(op, &swap);
      if (swap) std::swap(a, b);
    }
    if (info.imm == Imm::ImmTarget) return comparedWith(op, at(a), in.lo);
    compared(op, at(a), at(b));
  }
  void comparedWith(Op op, Value a, int64_t with) {
    switch (op) {
      case Op::BrEqI64Imm:
        return restrict(a, {with, with});
      case Op::BrLtS64Imm:
        return restrict(a, {kLeast, with - 1});
      case Op::BrLeS64Imm:
        return restrict(a, {kLeast, with});
      case Op::BrGtS64Imm:
        return restrict(a, {with + 1, kMost});
      case Op::BrGeS64Imm:
        return restrict(a, {with, kMost});
      default:
        return;
    }
  }
  void compared(Op op, Value a, Value b) {
    if (op == Op::BrLtS64) return signedLess(a, b, false);
    if (op == Op::BrLeS64) return signedLess(a, b, true);
    bool strict = op == Op::BrLtU64;
    // Below a number that is not negative, unsigned: neither is it.
    if (!strict && op != Op::BrLeU64) return;
    if (ranges_[b].least < 0) return;
    restrict(a, {0, kMost});
    signedLess(a, b, !strict);
  }
  void signedLess(Value a, Value b, bool orEqual) {
    if (orEqual || ranges_[b].most != kLeast) restrict(a, {kLeast, ranges_[b].most - (orEqual ? 0 : 1)});
    if (orEqual || ranges_[a].least != kMost) restrict(b, {ranges_[a].least + (orEqual ? 0 : 1), kMost});
    addLess(a, b, orEqual);
  }

  // ---- what instructions tell

  void learn(uint32_t index, bool second) {
    const Instruction& in = f_.code[index];
    const OpInfo& info = opInfo(in.op);
    Value a = kNoValue, b = kNoValue, c = kNoValue;
    if (info.a.role == Role::Use) a = at(in.a);
    if (info.b.role == Role::Use) b = at(in.b);
    if (info.c.role == Role::Use) c = at(in.c);
    Value length = isElement(in.op) || in.op == Op::ElemAddr ? at(static_cast<Reg>(in.lo)) : kNoValue;
    bool dropped = edit_.dropped(index);
    naming_->define(index);
    // What it has found out by not trapping.
    if (info.c.role == Role::Flag) setNotNil(b);
    if (in.op == Op::CheckNil && !dropped) setNotNil(a);
    if (length != kNoValue) within(c, length);
    if (in.op == Op::CheckIndex) within(a, b);
    if (info.a.role != Role::Define) return;
    Value value = naming_->at(in.a);
    if (isMove(in.op)) {
      same_[value] = b;
      return;
    }
    switch (in.op) {
      case Op::New:
      case Op::Addr:
      case Op::PtrOffset:
        setNotNil(value);
        break;
      case Op::ConstI64:
        ranges_[value] = {in.i64, in.i64};
        break;
      case Op::AndI64Imm:
        if (in.i64 >= 0) ranges_[value] = {0, in.i64};
        break;
      case Op::ShrU64Imm:
        if (in.lo > 0) ranges_[value] = {0, static_cast<int64_t>(~uint64_t{0} >> in.lo)};
        break;
      case Op::ShrS64Imm:
        ranges_[value] = {ranges_[b].least >> in.lo, ranges_[b].most >> in.lo};
        break;
      case Op::ZeroExtend32: {
        Range from = ranges_[b];
        bool fits = from.least >= 0 && from.most <= UINT32_MAX;
        ranges_[value] = fits ? from : Range{0, UINT32_MAX};
        break;
      }
      case Op::SignExtend32: {
        Range from = ranges_[b];
        bool fits = from.least >= 0 && from.most <= INT32_MAX;
        ranges_[value] = fits ? from : Range{INT32_MIN, INT32_MAX};
        break;
      }
      case Op::LoadU8:
      case Op::ElemU8:
      case Op::ExtU8:
        ranges_[value] = {0, 0xff};
        break;
      case Op::LoadU16:
      case Op::ElemU16:
      case Op::ExtU16:
        ranges_[value] = {0, 0xffff};
        break;
      case Op::AndI32Imm:
        if (in.lo >= 0) ranges_[value] = {0, in.lo};
        break;
      case Op::AddI64Imm:
        base_[value] = b;
        offset_[value] = in.i64;
        addRange(value, b, in.i64, second);
        break;
      case Op::LeadingZeros64:
      case Op::TrailingZeros64:
      case Op::OnesCount64:
        ranges_[value] = {0, 64};
        break;
      case Op::MapLen:
      case Op::ChanLen:
      case Op::ChanCap:
        ranges_[value] = {0, kMost};
        break;
      default:
        break;
    }
  }

  void addRange(Value value, Value b, int64_t by, bool second) {
    Range from = ranges_[b];
    int64_t least, most;
    bool wraps = __builtin_add_overflow(from.least, by, &least) || __builtin_add_overflow(from.most, by, &most);
    if (!wraps) {
      ranges_[value] = {least, most};
      if (!second) noWrap_[value] = 1;
    } else {
      // Of a number that is below another one, or not at either end.
      bool safe = by > 0 ? from.most <= kMost - by : from.least >= kLeast - by;
      if (!second && safe) noWrap_[value] = 1;
      if (safe && by > 0) ranges_[value] = {kLeast, from.most + by};
      if (safe && by < 0) ranges_[value] = {from.least + by, kMost};
    }
  }

  // The index is below the length, unsigned; lengths are not negative.
  void within(Value index, Value length) {
    restrict(index, {0, kMost});
    signedLess(index, length, false);
  }

  // ---- loops

  // What comes back is the phi itself and a step that does not wrap around: it is never on the other side of what it was
  // first.
  void phis(BlockId block) {
    if (block == 0 || block == flow_.recoverBlock()) return;
    for (const Values::Phi& phi : values_.phis(block)) {
      if (f_.regs[phi.reg] != RegKind::I64) continue;
      bool up = true, down = true;
      Range first{kMost, kLeast};
      Value only = kNoValue;
      size_t firsts = 0;
      bool oneWayIn = true;  // with `only`: all others lead back
      for (size_t k = 0; k < phi.from.size(); k++) {
        Value from = phi.from[k];
        bool back = dominators_.dominates(block, flow_.predecessors(block)[k]);
        if (from == kNoValue) {
          up = down = false;
          break;
        }
        Value value = same_[from];
        if (value == phi.value) {
          oneWayIn = oneWayIn && back;
          continue;
        }
        int64_t by = 0;
        if (isStep(value, phi.value, &by)) {
          up = up && by > 0;
          down = down && by < 0;
          oneWayIn = oneWayIn && back;
          continue;
        }
        first = {std::min(first.least, ranges_[value].least), std::max(first.most, ranges_[value].most)};
        only = value;
        oneWayIn = oneWayIn && !back;
        firsts++;
      }
      if (firsts == 0) continue;
      if (up) restrict(phi.value, {first.least, kMost});
      if (down) restrict(phi.value, {kLeast, first.most});
      if (down && firsts == 1 && oneWayIn) addLess(phi.value, only, true);
    }
  }
  // Whether it is the phi and a constant, by one instruction or more, none of which wraps around.
  bool isStep(Value value, Value phi, int64_t* by) const {
    for (int hops = 0; hops < 4; hops++) {
      if (base_[value] == kNoValue || noWrap_[value] == 0) return false;
      if (hops > 0 && (*by > 0) != (offset_[value] > 0)) return false;
      *by += offset_[value];
      value = base_[value];
      if (value == phi) return true;
    }
    return false;
  }

  // ---- what follows from it

  bool isBelow(Value index, Value length) const {
    Range i = ranges_[index], n = ranges_[length];
    if (i.least < 0) return false;
    if (i.most < n.least) return true;
    fuel_ = 100;
    // index <= x and x < length, from the latest fact on; and through constants that are added.
    return isLess(index, length, 0, 4);
  }
  // Whether value + by < length. Sums that wrap around are not among the bases.
  bool isLess(Value value, Value length, int64_t by, int depth) const {
    if (value == length) return by < 0;
    if (depth == 0) return false;
    for (size_t k = less_.size(); k-- > 0 && fuel_-- > 0;) {
      const Less& fact = less_[k];
      if (fact.a != value) continue;
      // value <= b, or value <= b - 1.
      int64_t left = by - (fact.orEqual ? 0 : 1);
      if (fact.b == length && left < 0) return true;
      if (isLess(fact.b, length, left, depth - 1)) return true;
    }
    if (base_[value] != kNoValue && noWrap_[value] != 0) {
      return isLess(base_[value], length, by + offset_[value], depth - 1);
    }
    return false;
  }

  void improve(uint32_t index) {
    Instruction& in = f_.code[index];
    const OpInfo& info = opInfo(in.op);
    if (info.c.role == Role::Flag) {
      if (notNil_[at(in.b)] != 0) in.c = 1;
      return;
    }
    if (isElement(in.op)) {
      if (isBelow(at(in.c), at(static_cast<Reg>(in.lo)))) in.hi |= kWithinBounds;
      return;
    }
    switch (in.op) {
      case Op::ElemAddr:
        if (!isBelow(at(in.c), at(static_cast<Reg>(in.lo)))) return;
        in.op = Op::PtrAdd;
        in.lo = in.hi;
        in.hi = 0;
        return;
      case Op::CheckNil:
        if (notNil_[at(in.a)] != 0) edit_.drop(index);
        return;
      case Op::CheckIndex:
        if (isBelow(at(in.a), at(in.b))) edit_.drop(index);
        return;
      case Op::CheckShift:
        if (ranges_[at(in.a)].least >= 0) edit_.drop(index);
        return;
      case Op::DivS64:
      case Op::RemS64:
        return improveDivision(in);
      default:
        return;
    }
  }

  // Of a number that is not negative by a power of two.
  void improveDivision(Instruction& in) {
    Range divisor = ranges_[at(in.c)];
    if (divisor.least != divisor.most || ranges_[at(in.b)].least < 0 || divisor.least <= 0) return;
    auto by = static_cast<uint64_t>(divisor.least);
    if ((by & (by - 1)) != 0) return;
    bool remainder = in.op == Op::RemS64;
    in.op = remainder ? Op::AndI64Imm : Op::ShrU64Imm;
    in.c = 0;
    in.bits = remainder ? by - 1 : static_cast<uint32_t>(__builtin_ctzll(by));
  }

  Function& f_;
  ControlFlow flow_;
  Dominators dominators_;
  Values values_;
  Naming* naming_ = nullptr;
  Edit edit_;
  std::vector<Value> same_;     // by value: what it is a copy of
  std::vector<Range> ranges_;   // by value, as known here
  std::vector<uint8_t> notNil_;
  std::vector<Value> base_;     // by value: it is that one and offset_
  std::vector<int64_t> offset_;
  std::vector<uint8_t> noWrap_;  // by value: the sum never wraps around
  mutable int fuel_ = 0;        // of a search
  std::vector<Less> less_;
  std::vector<Undo> undo_;
};

}  // namespace

void prove(Function& function) { Proof(function).run(); }

}  // namespace gopark::opt
