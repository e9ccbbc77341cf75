// FunctionGenerator: one copy of one function.
//
// Its code stands in three blocks, from which it leaves:
//   call     a callee has left: the header of its frame is completed
//   leave    it stands at the instruction `at`, which the interpreter is to execute
//   operate  the engine has told that it stands there
// and all of them write the frame.
#pragma once

#include <array>
#include <unordered_map>
#include <vector>

#include "goroutine/frame.h"
#include "ir/liveness.h"
#include "wasmgen/context.h"
#include "wasmgen/graph.h"
#include "wasmgen/module.h"
#include "wasmgen/points.h"
#include "wasmgen/wasmgen.h"

namespace gopark::wasmgen {

// What the functions of a module share.
struct ModuleParts {
  ModuleBuilder builder;
  Linkage& linkage;
  uint32_t contextGlobal = 0, baseGlobal = 0;
  std::array<uint32_t, Imports::kCount> imports{};
  uint32_t spend = 0;                               // the function that takes off the budget; 1: nothing remains
  std::unordered_map<ir::FuncId, uint32_t> direct;  // the numbers of the fast copies
};

ValueType valueType(ir::RegKind kind);
// Of a fast copy.
uint32_t fastType(ModuleBuilder& builder, std::span<const ir::RegKind> params, std::span<const ir::RegKind> results,
                  bool closure);
uint32_t resumeType(ModuleBuilder& builder);

class FunctionGenerator {
 public:
  // `entries`: of the resume copy; empty: the fast one.
  FunctionGenerator(ModuleParts& parts, const ir::Function& function, const Constants& constants,
                    std::span<const uint32_t> entries);
  // `number`: of the function in the module.
  void generate(uint32_t number);

 private:
  using Reg = ir::Reg;
  using Op = ir::Op;
  using In = ir::Instruction;

  // ---- analysis (analysis.cc)
  void findUses(const ir::Liveness& liveness);
  void findSaved(const ir::Liveness& liveness);

  // ---- locals
  uint32_t newLocal(ValueType type);
  void makeLocals();
  uint32_t scratch(ValueType type, int which);  // `which`: several at the same time

  // ---- structure (structure.cc)
  struct Label {
    enum class Kind : uint8_t { Node, Loop, Call, Leave, Operate, Other } kind;
    NodeId node = kNoNode;
  };
  uint32_t depthOf(Label::Kind kind, NodeId node = kNoNode) const;
  void open(Wasm op, Label label);
  void close();
  void tree(NodeId node);
  void body(NodeId node);
  void code(const Node& node);
  void edge(NodeId from, NodeId to);
  bool isPlainLabel(NodeId from, NodeId to) const;  // a branch to it needs no code of its own
  bool leadsBack(NodeId from, NodeId to) const;
  void branch(NodeId from, NodeId taken, NodeId other);  // the condition is on the stack
  void jumpTable(NodeId from, const std::vector<NodeId>& targets, NodeId beyond);
  void poll(int32_t cost, uint32_t index);
  void leaveIfSpent(uint32_t index);  // whether much has been spent is on the stack
  void spend();
  void noResults();
  void prologue();
  void epilogue();

  // ---- registers and what is delayed (values.cc)
  void operand(Reg reg);          // its value is on the stack then
  void result(Reg reg);           // takes the value from the stack
  void twice(Reg reg);            // makes sure that operand(reg) may be called several times
  void delay(uint32_t index);
  void settle(Reg reg);           // what is delayed that reads the register
  void settleReads();             // what is delayed that reads memory
  void settleAll();
  void store(Reg reg);            // into its slot
  void load(Reg reg);             // from its slot
  const In* constant(Reg reg) const;  // null: it is none here
  bool value(const In& in);       // its value is on the stack then; false: it is no value
  void binary(const In& in, Wasm op);
  void unary(const In& in, Wasm op);
  void shift(const In& in, Wasm op, bool wide, bool sign);
  void address(Reg base, int32_t offset, uint32_t& immediate);

  // ---- instructions (instructions.cc, memory.cc, calls.cc)
  void instruction(uint32_t index);
  void perform(uint32_t index);
  bool condition(const In& in);  // of a branch; on the stack then
  void divide(const In& in, Wasm op, bool wide, bool sign, bool remainder);
  void at(uint32_t index);       // where it stands, for what may leave
  void leaveIf();                // the condition is on the stack
  void leave();
  void checkNil(Reg base);
  bool loadElement(const In& in);  // whose index is known to be good; false: it is none
  void elementAddress(Reg base, Reg index, uint32_t size);
  bool memory(uint32_t index);
  bool atomic(uint32_t index);
  void atomicAddress(Reg base, uint32_t size);
  void moveMemory(const In& in);
  void bytes(const In& in);
  bool checks(uint32_t index);
  void operate(uint32_t index);
  void map(uint32_t index);
  void grow(uint32_t index);
  void equalInterface(uint32_t index);
  void decodeRune(uint32_t index);
  void call(uint32_t index);
  void callIndirect(uint32_t index);
  void arguments(const Reg* list, bool closure, Reg closureReg);
  void behindCall(const Reg* list);
  void returns(uint32_t index);

  bool leavesAt(uint32_t index) const;  // it may leave at this instruction
  bool spends() const { return calls_ || loops_; }

  ModuleParts& parts_;
  const ir::Function& f_;
  const Constants& constants_;
  bool resume_;
  std::vector<uint32_t> entries_;
  Graph graph_;
  Encoder out_;
  std::vector<Label> labels_;
  Types locals_;  // those that are no parameters
  uint32_t parameters_ = 0;
  std::vector<uint32_t> localOf_;  // by register; kNoLocal
  static constexpr uint32_t kNoLocal = 0xffffffff;
  uint32_t atLocal_ = kNoLocal, entryLocal_ = kNoLocal, statusLocal_ = kNoLocal, spentLocal_ = kNoLocal;
  std::unordered_map<uint32_t, uint32_t> scratch_;

  std::vector<bool> occurs_;  // by register
  // By instruction: the only one that uses what it defines, in the same block; kNowhere: none, or others do as well.
  static constexpr uint32_t kNowhere = 0xffffffff;
  std::vector<uint32_t> onlyUse_;
  std::vector<Reg> saved_;   // written whenever it leaves
  std::vector<Reg> loaded_;  // by the resume copy
  bool calls_ = false, loops_ = false, leaves_ = false;
  struct Delayed {
    Reg reg;
    uint32_t index;
    bool reads;                // memory
    std::vector<Reg> operands;
  };
  std::vector<Delayed> delayed_;
  // By register: constants that it has been given since its block's beginning, though elsewhere it is given others.
  std::unordered_map<Reg, const In*> constantNow_;
  std::vector<Reg> forgotten_;  // what the instruction at hand defines
};

}  // namespace gopark::wasmgen
