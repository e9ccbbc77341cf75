#include "ir/op_info.h"

#include <algorithm>
#include <string_view>

#include "base/check.h"

namespace gopark::ir {
namespace {

namespace field {
constexpr Field _{};
constexpr Field Flag{Role::Flag};
constexpr Field D_I32{Role::Define, RegKind::I32};
constexpr Field D_I64{Role::Define, RegKind::I64};
constexpr Field D_F32{Role::Define, RegKind::F32};
constexpr Field D_F64{Role::Define, RegKind::F64};
constexpr Field D_PTR{Role::Define, RegKind::Ptr};
constexpr Field U_I32{Role::Use, RegKind::I32};
constexpr Field U_I64{Role::Use, RegKind::I64};
constexpr Field U_F32{Role::Use, RegKind::F32};
constexpr Field U_F64{Role::Use, RegKind::F64};
constexpr Field U_PTR{Role::Use, RegKind::Ptr};
constexpr Field UD_I64{Role::UseDefine, RegKind::I64};
constexpr Field UD_PTR{Role::UseDefine, RegKind::Ptr};
}  // namespace field

constexpr uint16_t effectsOf(std::string_view letters) {
  constexpr std::string_view kLetters = "RWOASTCBE";  // in the order of Effects
  uint16_t effects = 0;
  if (letters == "_") return effects;
  for (char letter : letters) {
    size_t bit = kLetters.find(letter);
    if (bit == std::string_view::npos) UNREACHABLE("no such effect");
    effects |= static_cast<uint16_t>(1 << bit);
  }
  if ((effects & kCalls) != 0) effects |= kReads | kWrites | kOrdered | kAllocates | kSuspends | kTraps;
  return effects;
}

constexpr bool holds(const OpInfo& op) {
  bool targets = op.imm == Imm::Target || op.imm == Imm::ImmTarget || op.imm == Imm::Table;
  bool allocates = (op.effects & kAllocates) != 0, suspends = (op.effects & kSuspends) != 0;
  bool knownNotNil = op.c.role == Role::Flag;
  return targets == ((op.effects & kBranches) != 0) && (!allocates || suspends) &&
         (!knownNotNil || (op.effects & kTraps) != 0);
}
}  // namespace

constexpr OpInfo kOpInfos[] = {
#define OP(name, text, a, b, c, imm, effects) \
  {#name, text, field::a, field::b, field::c, Imm::imm, effectsOf(#effects)},
#include "ir/instructions.def"
#undef OP
};
static_assert(std::ranges::all_of(kOpInfos, holds));

bool mayTrap(const Instruction& in) {
  const OpInfo& info = opInfo(in.op);
  // Even through a pointer that is not nil nothing may be written outside the heap.
  bool knownNotNil = info.c.role == Role::Flag && in.c == 1 && (info.effects & kWrites) == 0;
  // Elements that there are lie in memory, as far as a pointer of Go's does.
  bool within = info.imm == Imm::RegLo && (info.effects & (kReads | kWrites | kOrdered)) == kReads &&
                (in.hi & kWithinBounds) != 0;
  return (info.effects & kTraps) != 0 && !knownNotNil && !within;
}

bool maySuspend(const Function& function, uint32_t at) {
  const Instruction& in = function.code[at];
  if (hasTarget(in.op)) return static_cast<uint32_t>(in.hi) <= at;
  if (opInfo(in.op).imm == Imm::Table) {
    return std::ranges::any_of(function.jumpTables[in.lo], [at](uint32_t target) { return target <= at; });
  }
  return has(in.op, kSuspends);
}

Op invertedBranch(Op op, bool* swap) {
  *swap = false;
  switch (op) {
    case Op::BrIf:
      return Op::BrIfNot;
    case Op::BrIfNot:
      return Op::BrIf;
    case Op::BrNil:
      return Op::BrNotNil;
    case Op::BrNotNil:
      return Op::BrNil;
    case Op::BrEqPtr:
      return Op::BrNePtr;
    case Op::BrNePtr:
      return Op::BrEqPtr;
    case Op::BrEqI32:
      return Op::BrNeI32;
    case Op::BrNeI32:
      return Op::BrEqI32;
    case Op::BrEqI64:
      return Op::BrNeI64;
    case Op::BrNeI64:
      return Op::BrEqI64;
    case Op::BrLtF64:
      return Op::BrNotLtF64;
    case Op::BrLeF64:
      return Op::BrNotLeF64;
    case Op::BrNotLtF64:
      return Op::BrLtF64;
    case Op::BrNotLeF64:
      return Op::BrLeF64;
    case Op::BrEqI32Imm:
      return Op::BrNeI32Imm;
    case Op::BrNeI32Imm:
      return Op::BrEqI32Imm;
    case Op::BrLtS32Imm:
      return Op::BrGeS32Imm;
    case Op::BrGeS32Imm:
      return Op::BrLtS32Imm;
    case Op::BrLeS32Imm:
      return Op::BrGtS32Imm;
    case Op::BrGtS32Imm:
      return Op::BrLeS32Imm;
    case Op::BrEqI64Imm:
      return Op::BrNeI64Imm;
    case Op::BrNeI64Imm:
      return Op::BrEqI64Imm;
    case Op::BrLtS64Imm:
      return Op::BrGeS64Imm;
    case Op::BrGeS64Imm:
      return Op::BrLtS64Imm;
    case Op::BrLeS64Imm:
      return Op::BrGtS64Imm;
    case Op::BrGtS64Imm:
      return Op::BrLeS64Imm;
    default:
      break;
  }
  *swap = true;
  switch (op) {
    case Op::BrLtS32:
      return Op::BrLeS32;
    case Op::BrLeS32:
      return Op::BrLtS32;
    case Op::BrLtU32:
      return Op::BrLeU32;
    case Op::BrLeU32:
      return Op::BrLtU32;
    case Op::BrLtS64:
      return Op::BrLeS64;
    case Op::BrLeS64:
      return Op::BrLtS64;
    case Op::BrLtU64:
      return Op::BrLeU64;
    case Op::BrLeU64:
      return Op::BrLtU64;
    default:
      return Op::kCount;
  }
}

const char* kindText(RegKind kind) {
  constexpr const char* kText[] = {"i32", "i64", "f32", "f64", "ptr"};
  return kText[static_cast<size_t>(kind)];
}

const char* trapText(TrapKind kind) {
  constexpr const char* kText[] = {"Nil",
                                   "Divide",
                                   "Shift",
                                   "Index",
                                   "SliceAlen",
                                   "SliceAcap",
                                   "SliceB",
                                   "Slice3Alen",
                                   "Slice3Acap",
                                   "Slice3B",
                                   "Slice3C",
                                   "SliceConvert",
                                   "MakeSliceLen",
                                   "MakeSliceCap",
                                   "GrowSlice",
                                   "MakeChanSize",
                                   "NilMap",
                                   "Unhashable",
                                   "Uncomparable",
                                   "CloseNil",
                                   "CloseClosed",
                                   "SendClosed",
                                   "ConcurrentMapWrite",
                                   "ConcurrentMapReadWrite",
                                   "ConcurrentMapIterate",
                                   "StackOverflow",
                                   "NilFuncGo",
                                   "PanicNil",
                                   "NativeError",
                                   "NativePlain",
                                   "Unreachable"};
  static_assert(std::size(kText) == static_cast<size_t>(TrapKind::kCount));
  return kText[static_cast<size_t>(kind)];
}

RegKind regKind(MemKind kind) {
  switch (kind) {
    case MemKind::I64:
      return RegKind::I64;
    case MemKind::F32:
      return RegKind::F32;
    case MemKind::F64:
      return RegKind::F64;
    case MemKind::Ptr:
      return RegKind::Ptr;
    default:
      return RegKind::I32;
  }
}

namespace detail {

RegsForm regsForm(Op op) {
  switch (op) {
    case Op::EqString:
    case Op::CompareString:
      return {{Role::Use, RegKind::Ptr}, {Role::Use, RegKind::I64}};
    case Op::EqInterface:
      return {{Role::Use, RegKind::Ptr}, {Role::Use, RegKind::Ptr}};
    case Op::DecodeRune:
      return {{Role::Use, RegKind::I64}, {Role::Define, RegKind::I64}};
    case Op::CheckSlice3:
      return {{}, {Role::Use, RegKind::I64}};
    default:
      UNREACHABLE("an instruction with an unknown form");
  }
}

}  // namespace detail
}  // namespace gopark::ir
