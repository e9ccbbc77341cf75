#include "ir/builder.h"

#include "base/check.h"
#include "ir/op_info.h"

namespace gopark::ir {

FunctionBuilder::FunctionBuilder(FuncId id, std::string name, Pos pos)
    : function_(std::make_unique<Function>()), pos_(pos) {
  function_->id = id;
  function_->name = std::move(name);
  function_->pos = pos;
}

VirtualReg FunctionBuilder::addParam(RegKind kind) {
  CHECK(function_->params.size() == function_->regs.size());
  function_->params.push_back(kind);
  return reg(kind);
}

VirtualReg FunctionBuilder::addContext() {
  CHECK(function_->params.size() == function_->regs.size());
  setFlag(kHasContext);
  return function_->context = reg(RegKind::Ptr);
}

void FunctionBuilder::addResult(RegKind kind) { function_->results.push_back(kind); }

void FunctionBuilder::setFlags(uint8_t flags) { function_->flags |= flags; }

VirtualReg FunctionBuilder::reg(RegKind kind) {
  std::vector<VirtualReg>& pool = free_[static_cast<size_t>(kind)];
  if (!pool.empty()) {
    VirtualReg reg = pool.back();
    pool.pop_back();
    isFree_[reg] = 0;
    return reg;
  }
  return newReg(kind);
}

VirtualReg FunctionBuilder::newReg(RegKind kind) {
  function_->regs.push_back(kind);
  isFree_.push_back(0);
  return static_cast<VirtualReg>(function_->regs.size() - 1);
}

void FunctionBuilder::release(VirtualReg reg) {
  CHECK_MSG(reg < isFree_.size() && !isFree_[reg], "a register is released twice");
  isFree_[reg] = 1;
  free_[static_cast<size_t>(function_->regs[reg])].push_back(reg);
}

RegKind FunctionBuilder::kind(VirtualReg reg) const {
  CHECK(reg < function_->regs.size());
  return function_->regs[reg];
}

VirtualReg FunctionBuilder::constantReg(Op op, uint64_t bits) {
  for (const Draft& in : constants_) {
    if (in.op == op && in.bits == bits) return in.a;
  }
  if (constants_.size() == kMaxConstants) return kNoVirtualReg;
  Draft in;
  in.op = op;
  in.a = newReg(opInfo(op).a.kind);  // not one that has been used before
  in.bits = bits;
  constants_.push_back(in);
  return in.a;
}

FunctionBuilder::Label FunctionBuilder::newLabel() {
  labels_.push_back(kUnbound);
  return {static_cast<int32_t>(labels_.size() - 1)};
}

void FunctionBuilder::bind(Label label) {
  CHECK(label.id >= 0 && labels_[label.id] == kUnbound);
  labels_[label.id] = static_cast<uint32_t>(code_.size());
  live_ = true;
}

void FunctionBuilder::setPos(Pos pos) { pos_ = pos; }

Pos FunctionBuilder::pos() const { return pos_; }

FunctionBuilder::Draft& FunctionBuilder::emit(Op op, VirtualReg a, VirtualReg b, VirtualReg c) {
  Draft instruction;
  instruction.op = op;
  instruction.a = a;
  instruction.b = b;
  instruction.c = c;
  if (!live_) return discarded_ = instruction;
  code_.push_back(instruction);
  function_->positions.push_back(pos_);
  if (isTerminator(op)) live_ = false;
  return code_.back();
}

void FunctionBuilder::emitImm(Op op, VirtualReg a, VirtualReg b, int64_t imm) {
  Draft& in = emit(op, a, b);
  switch (opInfo(op).imm) {
    case Imm::I64:
    case Imm::F32:
    case Imm::F64:
      in.i64 = imm;
      break;
    default:
      in.lo = static_cast<int32_t>(imm);
  }
}

void FunctionBuilder::emitLoHi(Op op, VirtualReg a, VirtualReg b, VirtualReg c, int32_t lo, int32_t hi) {
  Draft& in = emit(op, a, b, c);
  in.lo = lo;
  in.hi = hi;
}

void FunctionBuilder::setTarget(Draft& instruction, Label target) {
  CHECK(target.id >= 0);
  instruction.hi = target.id;
}

void FunctionBuilder::jump(Label target) { setTarget(emit(Op::Jump), target); }

void FunctionBuilder::branch(Op op, VirtualReg a, VirtualReg b, Label target) { setTarget(emit(op, a, b), target); }

void FunctionBuilder::branchImm(Op op, VirtualReg a, int32_t imm, Label target) {
  Draft& in = emit(op, a);
  in.lo = imm;
  setTarget(in, target);
}

void FunctionBuilder::branchTable(VirtualReg index, std::span<const Label> targets) {
  CHECK(!targets.empty());
  std::vector<uint32_t> table;
  for (Label target : targets) table.push_back(static_cast<uint32_t>(target.id));
  emit(Op::BrTable, index).lo = static_cast<int32_t>(function_->jumpTables.size());
  function_->jumpTables.push_back(std::move(table));
}

uint32_t FunctionBuilder::addOperands(std::span<const VirtualReg> list) {
  std::vector<VirtualReg>& operands = operands_;
  operands.insert(operands.end(), list.begin(), list.end());
  return static_cast<uint32_t>(operands.size() - list.size());
}

uint32_t FunctionBuilder::addCounted(std::span<const VirtualReg> list) {
  uint32_t at = static_cast<uint32_t>(operands_.size());
  operands_.push_back(static_cast<VirtualReg>(list.size()));
  addOperands(list);
  return at;
}

uint32_t FunctionBuilder::addCallOperands(std::span<const VirtualReg> args, std::span<const VirtualReg> results) {
  uint32_t at = static_cast<uint32_t>(operands_.size());
  operands_.push_back(static_cast<VirtualReg>(args.size()));
  operands_.push_back(static_cast<VirtualReg>(results.size()));
  addOperands(args);
  addOperands(results);
  return at;
}

void FunctionBuilder::call(FuncId callee, std::span<const VirtualReg> args, std::span<const VirtualReg> results) {
  int32_t list = static_cast<int32_t>(addCallOperands(args, results));
  emitLoHi(Op::Call, 0, 0, 0, static_cast<int32_t>(callee), list);
}

void FunctionBuilder::callClosure(VirtualReg closure, std::span<const VirtualReg> args,
                                  std::span<const VirtualReg> results) {
  emitLoHi(Op::CallClosure, closure, 0, 0, 0, static_cast<int32_t>(addCallOperands(args, results)));
}

void FunctionBuilder::callMethod(VirtualReg itab, int32_t method, std::span<const VirtualReg> args,
                                 std::span<const VirtualReg> results) {
  emitLoHi(Op::CallMethod, itab, 0, 0, method, static_cast<int32_t>(addCallOperands(args, results)));
}

void FunctionBuilder::callNative(NativeId native, std::span<const VirtualReg> args,
                                 std::span<const VirtualReg> results) {
  int32_t list = static_cast<int32_t>(addCallOperands(args, results));
  emitLoHi(Op::CallNative, 0, 0, 0, static_cast<int32_t>(native), list);
}

void FunctionBuilder::ret(std::span<const VirtualReg> results) {
  emitLoHi(Op::Return, 0, 0, 0, 0, static_cast<int32_t>(addCounted(results)));
}

void FunctionBuilder::concat(VirtualReg ptr, VirtualReg length, std::span<const VirtualReg> pairs) {
  CHECK(pairs.size() % 2 == 0);
  uint32_t list = addCounted(pairs);
  operands_[list] /= 2;
  emitLoHi(Op::Concat, ptr, length, 0, 0, static_cast<int32_t>(list));
}

void FunctionBuilder::mapOp(Op op, VirtualReg result, VirtualReg map, SymbolId type, ShapeId keyShape,
                            std::span<const VirtualReg> key) {
  const VirtualReg head[] = {static_cast<VirtualReg>(key.size()), keyShape & 0xffff, keyShape >> 16};
  uint32_t list = addOperands(head);
  addOperands(key);
  emitLoHi(op, result, map, 0, static_cast<int32_t>(type), static_cast<int32_t>(list));
}

void FunctionBuilder::send(VirtualReg chan, ShapeId shape, std::span<const VirtualReg> value) {
  emitLoHi(Op::Send, chan, 0, 0, static_cast<int32_t>(shape), static_cast<int32_t>(addCounted(value)));
}

void FunctionBuilder::recv(VirtualReg chan, VirtualReg ok, ShapeId shape, std::span<const VirtualReg> value) {
  emitLoHi(Op::Recv, chan, ok, 0, static_cast<int32_t>(shape), static_cast<int32_t>(addCounted(value)));
}

void FunctionBuilder::select(VirtualReg chosen, SelectTableOf<VirtualReg> table) {
  emit(Op::SelectOp, chosen).lo = static_cast<int32_t>(selects_.size());
  selects_.push_back(std::move(table));
}

void FunctionBuilder::setRecoverPoint() {
  setFlag(kHasDefer);
  hasRecoverPoint_ = true;
  function_->recoverPc = static_cast<uint32_t>(code_.size());
  live_ = true;
  emit(Op::RunDefers);
}

bool FunctionBuilder::terminated() const { return !live_; }

}  // namespace gopark::ir
