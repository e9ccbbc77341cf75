// FunctionBuilder: lowering's tool for making one Function: registers by kind, labels, instructions, then `finish`,
// which resolves labels and renumbers registers as ir.h demands.
#pragma once

#include <initializer_list>
#include <span>

#include "ir/ir.h"

namespace gopark::ir {

class FunctionBuilder {
 public:
  FunctionBuilder(FuncId id, std::string name, Pos pos);

  Reg addParam(RegKind kind);  // in order, before any other register
  Reg addContext();            // after the parameters; sets kHasContext
  void addResult(RegKind kind);
  void setFlag(FunctionFlags flag);

  // A new register. Temporaries that are free again should be given back by `release`, to be handed out anew.
  Reg reg(RegKind kind);
  void release(Reg reg);
  RegKind kind(Reg reg) const;

  // A register that holds a constant from the function's beginning on: for those that loops need. The same one for the
  // same constant. kNoReg: there are enough of them already.
  Reg constantReg(Op op, uint64_t bits);

  struct Label {
    int32_t id = -1;
  };
  Label newLabel();
  void bind(Label label);  // at the next instruction

  void setPos(Pos pos);  // of the instructions that follow
  Pos pos() const;

  // Emits; the immediate is filled in afterwards through the reference where the helpers below do not fit.
  Instruction& emit(Op op, Reg a = 0, Reg b = 0, Reg c = 0);
  void emitImm(Op op, Reg a, Reg b, int64_t imm);  // I64, I32, Off, Size
  void emitLoHi(Op op, Reg a, Reg b, Reg c, int32_t lo, int32_t hi);
  void jump(Label target);
  void branch(Op op, Reg a, Reg b, Label target);           // Target forms; b is 0 where unused
  void branchImm(Op op, Reg a, int32_t imm, Label target);  // ImmTarget forms
  void branchTable(Reg index, std::span<const Label> targets);
  uint32_t addOperands(std::span<const Reg> list);  // index into operands, list as is
  uint32_t addCounted(std::span<const Reg> list);   // n, list: for concat (n: pairs), select cases and returns
  uint32_t addCallOperands(std::span<const Reg> args,
                           std::span<const Reg> results);  // [nargs, nresults, args, results]
  void call(FuncId callee, std::span<const Reg> args, std::span<const Reg> results);
  void callClosure(Reg closure, std::span<const Reg> args, std::span<const Reg> results);
  void callMethod(Reg itab, int32_t method, std::span<const Reg> args, std::span<const Reg> results);
  void callNative(NativeId native, std::span<const Reg> args, std::span<const Reg> results);
  void ret(std::span<const Reg> results);
  void concat(Reg ptr, Reg length, std::span<const Reg> pairs);
  // map.get, map.set (result is defined), map.delete (result: 0). `type`: the map type's descriptor.
  void mapOp(Op op, Reg result, Reg map, SymbolId type, ShapeId keyShape, std::span<const Reg> key);
  void send(Reg chan, ShapeId shape, std::span<const Reg> value);
  void recv(Reg chan, Reg ok, ShapeId shape, std::span<const Reg> value);
  void select(Reg chosen, SelectTable table);  // the values' registers in its lists by addCounted
  void setRecoverPoint();                      // the next instruction is recoverPc
  void setArgumentShape(std::string shape) { function_->argumentShape = std::move(shape); }

  // Whether the last instruction ends the block (jump, return, panic, trap), so that what follows is unreachable.
  bool terminated() const;

  // The finished function: labels resolved, jumps threaded, code that cannot be reached dropped, registers renumbered.
  // The builder is empty afterwards. Null with `*error` when it needs more than 65,000 registers.
  std::unique_ptr<Function> finish(std::string* error);

 private:
  Reg newReg(RegKind kind);
  void setTarget(Instruction& instruction, Label target);
  void closeEnd();
  void insertConstants();
  void resolveLabels();
  void threadJumps();
  std::vector<uint8_t> reachable() const;
  void compact(std::vector<uint8_t> keep);
  void renumber();

  static constexpr size_t kMaxRegs = 65000;
  static constexpr size_t kMaxConstants = 12;
  static constexpr uint32_t kUnbound = 0xffffffff;

  std::unique_ptr<Function> function_;
  std::vector<Instruction> constants_;  // what constantReg has promised
  std::vector<uint32_t> labels_;        // by Label::id: index of an instruction
  std::vector<Reg> free_[5];      // released registers, by kind
  std::vector<uint8_t> isFree_;   // by register: it is in free_ (a double release is a fault of lowering's)
  Instruction discarded_;         // what emit() returns where code cannot be reached
  Pos pos_;
  bool live_ = true;  // the next instruction may be reached
  bool hasRecoverPoint_ = false;
  bool overflow_ = false;
};

}  // namespace gopark::ir
