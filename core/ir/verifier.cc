// The verifier: what it accepts, an engine may execute without further checks of its form.
#include "ir/definedness.h"
#include "ir/op_info.h"
#include "ir/printer.h"

namespace gopark::ir {
namespace {

class Verifier {
 public:
  Verifier(const Function& function, const Program& program) : f_(function), program_(program) {}

  std::string verify() {
    header();
    for (at_ = 0; at_ < f_.code.size() && error_.empty(); at_++) instruction(f_.code[at_]);
    if (error_.empty()) flow();
    return std::move(error_);
  }

 private:
  void fail(const std::string& what) {
    if (!error_.empty()) return;
    error_ = f_.name + ": ";
    if (at_ < f_.code.size())
      error_ += "instruction " + std::to_string(at_) + " (" + opInfo(f_.code[at_].op).text + "): ";
    error_ += what;
  }
  void require(bool condition, const char* what) {
    if (!condition) fail(what);
  }

  void header() {
    at_ = f_.code.size();
    require(!f_.code.empty(), "no code");
    require(f_.positions.size() == f_.code.size(), "positions do not match the code");
    require(f_.inlinedAt.empty() || f_.inlinedAt.size() == f_.code.size(), "inlined calls do not match the code");
    for (uint32_t of : f_.inlinedAt) require(of <= f_.inlined.size(), "no such inlined call");
    for (size_t i = 0; i < f_.inlined.size(); i++) require(f_.inlined[i].parent <= i, "an inlined call stands before its parent");
    require(f_.regs.size() < kNoReg, "too many registers");
    size_t fixed = f_.params.size() + ((f_.flags & kHasContext) != 0 ? 1 : 0);
    require(fixed <= f_.regs.size() && f_.ptrBegin == fixed && f_.ptrBegin <= f_.ptrEnd && f_.ptrEnd <= f_.regs.size(),
            "registers are not numbered as they must be");
    if (!error_.empty()) return;
    for (size_t i = 0; i < f_.params.size(); i++) require(f_.regs[i] == f_.params[i], "a parameter's kind is wrong");
    if ((f_.flags & kHasContext) != 0) require(f_.context == f_.params.size(), "the context register is misplaced");
    for (size_t i = f_.ptrBegin; i < f_.regs.size(); i++) {
      require((f_.regs[i] == RegKind::Ptr) == (i < f_.ptrEnd), "pointer registers are not contiguous");
    }
    if ((f_.flags & kHasDefer) != 0) require(f_.recoverPc < f_.code.size(), "recoverPc is out of range");
    if (!f_.code.empty()) require(isTerminator(f_.code.back().op), "code runs off the end");
  }

  void checkTarget(uint32_t target) { require(target < f_.code.size(), "a target is out of range"); }

  bool listInRange(Op op, uint32_t at) {
    size_t size = f_.operands.size();
    if (at + listHead(op) <= size && at + listLength(op, f_.operands.data() + at) <= size) return true;
    fail("an operand list is out of range");
    return false;
  }

  // Lists first: the walk over registers trusts them.
  bool tables(const Instruction& in) {
    if (in.op == Op::SelectOp) {
      if (static_cast<size_t>(in.lo) >= f_.selects.size()) return fail("no such select table"), false;
      for (const SelectCase& c : f_.selects[in.lo].cases) {
        if (c.operands != kNoOperands && !listInRange(Op::Send, c.operands)) return false;
        if (c.send && c.operands == kNoOperands) return fail("a send without a value"), false;
        if (c.operands != kNoOperands)
          checkShape(c.shape, f_.operands.data() + c.operands + 1, f_.operands[c.operands]);
      }
    }
    if (in.op == Op::BrTable) {
      if (static_cast<size_t>(in.lo) >= f_.jumpTables.size()) return fail("no such jump table"), false;
      require(!f_.jumpTables[in.lo].empty(), "an empty jump table");
      for (uint32_t target : f_.jumpTables[in.lo]) checkTarget(target);
    }
    return !hasList(in.op) || listInRange(in.op, static_cast<uint32_t>(in.hi));
  }

  void instruction(const Instruction& in) {
    if (in.op >= Op::kCount) return fail("no such instruction");
    if (hasTarget(in.op)) checkTarget(static_cast<uint32_t>(in.hi));
    if (!tables(in)) return;
    forEachRegister(f_, in, [this](const Operand& operand) {
      if (operand.reg >= f_.regs.size()) {
        fail("register " + std::to_string(operand.reg) + " is out of range");
      } else if (operand.known && f_.regs[operand.reg] != operand.kind) {
        fail("register " + std::to_string(operand.reg) + " is " + kindText(f_.regs[operand.reg]) + ", not " +
             kindText(operand.kind));
      }
    });
    if (error_.empty()) special(in);
  }

  void checkShape(ShapeId id, const Reg* list, size_t n) {
    if (id >= program_.shapes.size()) return fail("no such shape");
    const Shape& shape = program_.shapes[id];
    if (shape.byPointer) {
      require(n == 1 && list[0] < f_.regs.size() && f_.regs[list[0]] == RegKind::Ptr,
              "a memory value is one ptr register");
      return;
    }
    if (n != shape.leaves.size()) return fail("operands do not match the shape");
    for (size_t i = 0; i < n; i++) {
      require(list[i] < f_.regs.size() && f_.regs[list[i]] == regKind(shape.leaves[i].kind),
              "a register's kind does not match the shape");
    }
  }

  void checkSymbol(int32_t id) {
    require(id > 0 && static_cast<size_t>(id) < program_.symbols.size(), "no such symbol");
  }

  void checkCall(const Instruction& in) {
    const Reg* list = f_.operands.data() + in.hi;
    if (in.op == Op::Go || in.op == Op::GoClosure) require(list[1] == 0, "a go statement with results");
    if (in.op != Op::Call && in.op != Op::Go) return;
    if (in.lo <= 0 || static_cast<size_t>(in.lo) >= program_.functions.size()) return fail("no such function");
    const Function* callee = program_.functions[in.lo].load(std::memory_order_acquire);
    if (callee == nullptr) return;
    require((callee->flags & kHasContext) == 0, "a direct call of a closure");
    require(list[0] == callee->params.size(), "the number of arguments is wrong");
    if (in.op == Op::Call) require(list[1] == callee->results.size(), "the number of results is wrong");
    if (!error_.empty()) return;
    for (size_t i = 0; i < list[0]; i++) {
      require(f_.regs[list[2 + i]] == callee->params[i], "an argument's kind is wrong");
    }
    for (size_t i = 0; i < list[1]; i++) {
      require(f_.regs[list[2 + list[0] + i]] == callee->results[i], "a result's kind is wrong");
    }
  }

  void checkReturn(const Instruction& in) {
    const Reg* list = f_.operands.data() + in.hi;
    if (list[0] != f_.results.size()) return fail("the number of results is wrong");
    for (size_t i = 0; i < list[0]; i++) require(f_.regs[list[1 + i]] == f_.results[i], "a result's kind is wrong");
  }

  void special(const Instruction& in) {
    switch (opInfo(in.op).imm) {
      case Imm::Func:
      case Imm::Args:
        checkCall(in);
        break;
      case Imm::List:
        checkReturn(in);
        break;
      case Imm::Native:
        require(static_cast<size_t>(in.lo) < program_.natives.size(), "no such native");
        break;
      case Imm::Sym:
      case Imm::SymOff:
        checkSymbol(in.lo);
        break;
      case Imm::RegLoSym:
        checkSymbol(in.hi);
        break;
      case Imm::ListSym: {
        checkSymbol(in.lo);
        const Reg* list = f_.operands.data() + in.hi;
        checkShape(listShape(list), list + 3, list[0]);
        break;
      }
      case Imm::ListShape: {
        const Reg* list = f_.operands.data() + in.hi;
        if (in.op == Op::Recv && list[0] == 0) break;  // the value is not wanted
        checkShape(static_cast<ShapeId>(in.lo), list + 1, list[0]);
        break;
      }
      case Imm::Trap:
        require(in.lo >= 0 && in.lo < static_cast<int32_t>(TrapKind::kCount), "no such trap");
        break;
      case Imm::Size:
        require(in.lo >= 0, "a negative size");
        break;
      default:
        break;
    }
    if (opInfo(in.op).c.role == Role::Flag) require(in.c <= 1, "a flag is 0 or 1");
    if (in.op == Op::Defer || in.op == Op::FrameMark || in.op == Op::RunDefers) {
      require((f_.flags & kHasDefer) != 0, "defer in a function without kHasDefer");
    }
  }

  // What takes the whole function into account.
  void flow() {
    uint32_t index = 0;
    Reg reg = 0;
    if (!Definedness(f_).findUndefined(&index, &reg)) return;
    at_ = index;
    fail("register " + std::to_string(reg) + " may be read before it is written");
  }

  const Function& f_;
  const Program& program_;
  std::string error_;
  size_t at_ = 0;
};

}  // namespace

std::string verify(const Function& function, const Program& program) { return Verifier(function, program).verify(); }

}  // namespace gopark::ir
