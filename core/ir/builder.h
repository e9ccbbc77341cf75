// FunctionBuilder: lowering's tool for making one Function: registers by kind, labels, instructions, then `finish`,
// which resolves labels and renumbers registers as ir.h demands.
#pragma once

#include <initializer_list>
#include <span>

#include "base/function_ref.h"
#include "ir/ir.h"

namespace gopark::ir {

class FunctionBuilder {
 public:
  using Draft = InstructionOf<VirtualReg>;

  FunctionBuilder(FuncId id, std::string name, Pos pos);

  VirtualReg addParam(RegKind kind);  // in order, before any other register
  VirtualReg addContext();            // after the parameters; sets kHasContext
  void addResult(RegKind kind);
  void setFlag(FunctionFlags flag) { setFlags(flag); }
  void setFlags(uint8_t flags);  // FunctionFlags; those that are set stay

  // A new register. Temporaries that are free again should be given back by `release`, to be handed out anew.
  VirtualReg reg(RegKind kind);
  void release(VirtualReg reg);
  RegKind kind(VirtualReg reg) const;

  // A register that holds a constant from the function's beginning on: for those that loops need. The same one for the
  // same constant. kNoVirtualReg: there are enough of them already.
  VirtualReg constantReg(Op op, uint64_t bits);

  struct Label {
    int32_t id = -1;
  };
  Label newLabel();
  void bind(Label label);  // at the next instruction

  void setPos(Pos pos);  // of the instructions that follow
  Pos pos() const;

  // Emits; the immediate is filled in afterwards through the reference where the helpers below do not fit.
  Draft& emit(Op op, VirtualReg a = 0, VirtualReg b = 0, VirtualReg c = 0);
  void emitImm(Op op, VirtualReg a, VirtualReg b, int64_t imm);  // I64, I32, Off, Size
  void emitLoHi(Op op, VirtualReg a, VirtualReg b, VirtualReg c, int32_t lo, int32_t hi);
  void jump(Label target);
  void branch(Op op, VirtualReg a, VirtualReg b, Label target);    // Target forms; b is 0 where unused
  void branchImm(Op op, VirtualReg a, int32_t imm, Label target);  // ImmTarget forms
  void branchTable(VirtualReg index, std::span<const Label> targets);
  uint32_t addOperands(std::span<const VirtualReg> list);  // index into operands, list as is
  uint32_t addCounted(std::span<const VirtualReg> list);   // n, list: for concat (n: pairs), select cases and returns
  uint32_t addCallOperands(std::span<const VirtualReg> args,
                           std::span<const VirtualReg> results);  // [nargs, nresults, args, results]
  void call(FuncId callee, std::span<const VirtualReg> args, std::span<const VirtualReg> results);
  void callClosure(VirtualReg closure, std::span<const VirtualReg> args, std::span<const VirtualReg> results);
  void callMethod(VirtualReg itab, int32_t method, std::span<const VirtualReg> args,
                  std::span<const VirtualReg> results);
  void callNative(NativeId native, std::span<const VirtualReg> args, std::span<const VirtualReg> results);
  void ret(std::span<const VirtualReg> results);
  void concat(VirtualReg ptr, VirtualReg length, std::span<const VirtualReg> pairs);
  // map.get, map.set (result is defined), map.delete (result: 0). `type`: the map type's descriptor.
  void mapOp(Op op, VirtualReg result, VirtualReg map, SymbolId type, ShapeId keyShape,
             std::span<const VirtualReg> key);
  void send(VirtualReg chan, ShapeId shape, std::span<const VirtualReg> value);
  void recv(VirtualReg chan, VirtualReg ok, ShapeId shape, std::span<const VirtualReg> value);
  void select(VirtualReg chosen, SelectTableOf<VirtualReg> table);  // the values' registers in its lists by addCounted
  // Sets kHasDefer. What follows is the code behind recoverPc, the function's last: it begins with the remaining deferred
  // functions.
  void setRecoverPoint();
  void setArgumentShape(std::string shape) { function_->argumentShape = std::move(shape); }

  // Whether the last instruction ends the block (jump, return, panic, trap), so that what follows is unreachable.
  bool terminated() const;

  // The descriptor of an array of pointers, or of 8-byte words without pointers.
  using ArrayType = FunctionRef<SymbolId(bool pointers, uint32_t length)>;

  // The finished function: labels resolved, jumps threaded, code that cannot be reached dropped, registers renumbered.
  // Those for which a frame has no room live in arrays (spill.cc). The builder is empty afterwards. Null with `*error`
  // when there are more parameters than registers.
  std::unique_ptr<Function> finish(std::string* error, ArrayType arrayType = nullptr);

 private:
  VirtualReg newReg(RegKind kind);
  void setTarget(Draft& instruction, Label target);
  void closeEnd();
  void insertConstants();
  void resolveLabels();
  void threadJumps();
  std::vector<uint8_t> reachable() const;
  void compact(std::vector<uint8_t> keep);
  std::vector<uint32_t> occurrences();
  bool spill(const std::vector<uint32_t>& occurrences, ArrayType arrayType);
  void trapOnly();
  bool renumber(ArrayType arrayType);

  static constexpr size_t kMaxRegs = 65000;  // of a frame
  static constexpr size_t kMaxConstants = 12;
  static constexpr uint32_t kUnbound = 0xffffffff;

  std::unique_ptr<Function> function_;
  std::vector<Draft> code_;  // function_'s, until it is finished; likewise:
  std::vector<VirtualReg> operands_;
  std::vector<SelectTableOf<VirtualReg>> selects_;
  std::vector<Draft> constants_;        // what constantReg has promised
  std::vector<uint32_t> labels_;        // by Label::id: index of an instruction
  std::vector<VirtualReg> free_[5];     // released registers, by kind
  std::vector<uint8_t> isFree_;   // by register: it is in free_ (a double release is a fault of lowering's)
  Draft discarded_;               // what emit() returns where code cannot be reached
  Pos pos_;
  bool live_ = true;  // the next instruction may be reached
  bool hasRecoverPoint_ = false;
};

}  // namespace gopark::ir
