// What the table instructions.def says, as data, and a walk over all registers of an instruction.
#pragma once

#include <type_traits>

#include "ir/ir.h"

namespace gopark::ir {

enum class Role : uint8_t { None, Flag, Define, Use, UseDefine };

struct Field {
  Role role = Role::None;
  RegKind kind = RegKind::I32;
};

enum class Imm : uint8_t {
  _,
  I32,
  I64,
  F32,
  F64,
  Off,
  Target,
  ImmTarget,
  Func,
  Native,
  Args,
  List,
  Pairs,
  Method,
  Sym,
  SymOff,
  ListSym,
  ListShape,
  RegLo,
  RegLoI32,
  RegLoPtr,
  RegLoSize,
  RegLoSym,
  Regs,
  Size,
  Trap,
  Table,
  Select,
};

// What an instruction does beside defining registers: the letters of instructions.def, which says what they mean.
enum Effects : uint16_t {
  kReads = 1 << 0,
  kWrites = 1 << 1,
  kOrdered = 1 << 2,
  kAllocates = 1 << 3,
  kSuspends = 1 << 4,
  kTraps = 1 << 5,
  kCalls = 1 << 6,
  kBranches = 1 << 7,
  kEnds = 1 << 8,
};

struct OpInfo {
  const char* name;
  const char* text;
  Field a, b, c;
  Imm imm;
  uint16_t effects;
};

extern const OpInfo kOpInfos[];  // by Op
inline const OpInfo& opInfo(Op op) { return kOpInfos[static_cast<size_t>(op)]; }

// Whether it has any of the effects.
inline bool has(Op op, int effects) { return (opInfo(op).effects & effects) != 0; }
// Whether it does nothing but make a constant; addresses of symbols are none here.
inline bool isConstant(Op op) { return op >= Op::ConstI32 && op <= Op::ConstNil; }
inline bool isMove(Op op) { return op >= Op::MoveI32 && op <= Op::MovePtr; }
// Whether control never goes on to the next instruction.
inline bool isTerminator(Op op) { return has(op, kEnds); }
// Whether it suspends or traps, as its fields tell; the former at index `at` of the function.
bool maySuspend(const Function& function, uint32_t at);
bool mayTrap(const Instruction& in);

// Of an element's instruction, in field `hi`: the index is an unsigned number; it is known to be below the length.
constexpr int32_t kUnsignedIndex = 1, kWithinBounds = 2;

// Whether the field `hi` is the index of an instruction.
inline bool hasTarget(Op op) {
  Imm imm = opInfo(op).imm;
  return imm == Imm::Target || imm == Imm::ImmTarget;
}
// Whether its operand list is that of a call: arguments and results. Those of `go` are called elsewhere.
inline bool isCall(Op op) {
  Imm imm = opInfo(op).imm;
  return imm == Imm::Func || imm == Imm::Native || imm == Imm::Method || imm == Imm::Args;
}
// The conditional branch that is taken when `op` is not; kCount: none. `*swap`: operands a and b change places.
Op invertedBranch(Op op, bool* swap);

const char* kindText(RegKind kind);
const char* trapText(TrapKind kind);

// The shape of a ListSym's key.
inline ShapeId listShape(const Reg* list) { return list[1] | static_cast<ShapeId>(list[2]) << 16; }

// What a call takes and gives: the kinds that its callee has been declared with.
struct CallKinds {
  std::vector<RegKind> params, results;
};
inline CallKinds callKinds(const Function& caller, const Instruction& call) {
  const Reg* list = caller.operands.data() + call.hi;
  CallKinds kinds;
  for (size_t i = 0; i < list[0]; i++) kinds.params.push_back(caller.regs[list[2 + i]]);
  for (size_t i = 0; i < list[1]; i++) kinds.results.push_back(caller.regs[list[2 + list[0] + i]]);
  return kinds;
}

// One register operand. `known` is false where the kind depends on a callee or shape.
template <typename R>
struct OperandOf {
  R reg;
  Role role;
  RegKind kind = RegKind::I32;
  bool known = true;
};
using Operand = OperandOf<Reg>;

namespace detail {

// What a field `lo` or `hi` that is a register holds, for the ops whose immediate is Regs.
struct RegsForm {
  Field lo, hi;
};
RegsForm regsForm(Op op);

// A register operand is replaced by what `visit` returns, unless the function is const.
template <typename R, typename F>
void visitReg(R& reg, Role role, RegKind kind, bool known, F&& visit) {
  OperandOf<std::remove_const_t<R>> operand{reg, role, kind, known};
  if constexpr (std::is_const_v<R>) {
    visit(operand);
  } else {
    reg = visit(operand);
  }
}

template <typename R, typename F>
void visitField(Field field, R& reg, F&& visit) {
  if (field.role >= Role::Define) visitReg(reg, field.role, field.kind, true, visit);
}

template <typename R, typename I, typename F>
void visitImm(Field field, I& value, F&& visit) {
  if (field.role < Role::Define) return;
  std::conditional_t<std::is_const_v<I>, const R, R> reg = static_cast<R>(value);
  visitReg(reg, field.role, field.kind, true, visit);
  if constexpr (!std::is_const_v<I>) value = static_cast<int32_t>(reg);
}

template <typename R, typename F>
void visitList(R* list, size_t n, Role role, F&& visit) {
  for (size_t i = 0; i < n; i++) visitReg(list[i], role, RegKind::I32, false, visit);
}

template <typename R, typename F>
void visitOperandList(Op op, R* list, F&& visit) {
  switch (opInfo(op).imm) {
    case Imm::Func:
    case Imm::Native:
    case Imm::Method:
    case Imm::Args:
      visitList(list + 2, list[0], Role::Use, visit);
      visitList(list + 2 + list[0], list[1], Role::Define, visit);
      break;
    case Imm::Pairs:
      for (size_t i = 0; i < list[0]; i++) {
        visitReg(list[1 + 2 * i], Role::Use, RegKind::Ptr, true, visit);
        visitReg(list[2 + 2 * i], Role::Use, RegKind::I64, true, visit);
      }
      break;
    case Imm::ListSym:
      visitList(list + 3, list[0], Role::Use, visit);
      break;
    default:
      visitList(list + 1, list[0], op == Op::Recv ? Role::Define : Role::Use, visit);
      break;
  }
}

}  // namespace detail

inline bool hasList(Op op) {
  Imm imm = opInfo(op).imm;
  return isCall(op) || imm == Imm::List || imm == Imm::Pairs || imm == Imm::ListSym || imm == Imm::ListShape;
}
// The number of words in front of the registers in the operand list of `op`.
inline size_t listHead(Op op) { return isCall(op) ? 2 : opInfo(op).imm == Imm::ListSym ? 3 : 1; }
// The number of words that the operand list of `op` takes.
template <typename R>
size_t listLength(Op op, const R* list) {
  size_t registers = list[0];
  if (isCall(op)) registers += list[1];
  if (opInfo(op).imm == Imm::Pairs) registers *= 2;
  return listHead(op) + registers;
}

namespace detail {

// `In` is an InstructionOf<R>, `operands` and `selects` are the function's lists; all of them const, or none.
template <typename R, typename In, typename Operands, typename Selects, typename F>
void walkRegisters(In& in, Operands& operands, Selects& selects, F&& visit) {
  const OpInfo& info = opInfo(in.op);
  visitField(info.a, in.a, visit);
  visitField(info.b, in.b, visit);
  visitField(info.c, in.c, visit);
  switch (info.imm) {
    case Imm::RegLo:
    case Imm::RegLoSize:
    case Imm::RegLoSym:
      visitImm<R>({Role::Use, RegKind::I64}, in.lo, visit);
      break;
    case Imm::RegLoI32:
      visitImm<R>({Role::Use, RegKind::I32}, in.lo, visit);
      break;
    case Imm::RegLoPtr:
      visitImm<R>({Role::Use, RegKind::Ptr}, in.lo, visit);
      break;
    case Imm::Regs: {
      RegsForm form = regsForm(in.op);
      visitImm<R>(form.lo, in.lo, visit);
      visitImm<R>(form.hi, in.hi, visit);
      break;
    }
    case Imm::Select:
      for (auto& c : selects[in.lo].cases) {
        visitReg(c.chan, Role::Use, RegKind::Ptr, true, visit);
        if (c.ok != static_cast<R>(kNoVirtualReg)) visitReg(c.ok, Role::Define, RegKind::I32, true, visit);
        if (c.operands == kNoOperands) continue;
        auto* list = operands.data() + c.operands;
        visitList(list + 1, list[0], c.send ? Role::Use : Role::Define, visit);
      }
      break;
    default:
      if (hasList(in.op)) visitOperandList(in.op, operands.data() + in.hi, visit);
  }
}

}  // namespace detail

// Calls `visit(Operand) -> Reg` for each register of the instruction and replaces it by the result. Uses come in no
// particular order. `operands` and `selects` are the function's.
template <typename R, typename F>
void mapRegisters(InstructionOf<R>& in, std::vector<R>& operands, std::vector<SelectTableOf<R>>& selects, F&& visit) {
  detail::walkRegisters<R>(in, operands, selects, visit);
}
// Calls `visit(Operand)` for each register of the instruction.
template <typename F>
void forEachRegister(const Function& function, const Instruction& in, F&& visit) {
  detail::walkRegisters<Reg>(in, function.operands, function.selects, visit);
}

// Calls `visit(index) -> index` for each instruction that control may go to from here by a jump, and replaces it by the
// result. `jumpTables` is the function's.
template <typename R, typename F>
void mapTargets(InstructionOf<R>& in, std::vector<std::vector<uint32_t>>& jumpTables, F&& visit) {
  if (hasTarget(in.op)) {
    in.hi = static_cast<int32_t>(visit(static_cast<uint32_t>(in.hi)));
  } else if (in.op == Op::BrTable) {
    for (uint32_t& target : jumpTables[in.lo]) target = visit(target);
  }
}
// Calls `visit(index)` for each.
template <typename R, typename F>
void forEachTarget(const InstructionOf<R>& in, const std::vector<std::vector<uint32_t>>& jumpTables, F&& visit) {
  if (hasTarget(in.op)) {
    visit(static_cast<uint32_t>(in.hi));
  } else if (in.op == Op::BrTable) {
    for (uint32_t target : jumpTables[in.lo]) visit(target);
  }
}

}  // namespace gopark::ir
