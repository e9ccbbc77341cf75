// Functions of any shape: random instructions, branches anywhere, some of them irreducible, some unreachable.
#pragma once

#include <random>

#include "ir/ir.h"
#include "ir/op_info.h"

namespace gopark::ir {

class RandomFunction {
 public:
  explicit RandomFunction(uint32_t seed) : random_(seed) {
    // Registers: two parameters, three further pointers, three further words, two conditions.
    function_.params = {RegKind::Ptr, RegKind::I64};
    function_.regs = {RegKind::Ptr, RegKind::I64, RegKind::Ptr, RegKind::Ptr, RegKind::Ptr,
                      RegKind::I64, RegKind::I64, RegKind::I64, RegKind::I32, RegKind::I32};
    function_.ptrBegin = 2;
    function_.ptrEnd = 5;
    function_.results = {RegKind::I64};
    size_ = 4 + below(30);
    if (below(2) == 0) {
      function_.flags = kHasDefer;
      function_.recoverPc = below(size_);
    }
    uint32_t straight = 1 + below(4);  // of so many instructions one is a branch
    for (uint32_t i = 0; i + 1 < size_; i++) {
      if (below(straight + 1) == 0) {
        branch();
      } else {
        plain();
      }
    }
    ret();
    function_.positions.resize(size_);
  }
  const Function& function() const { return function_; }

 private:
  uint32_t below(uint32_t n) { return static_cast<uint32_t>(random_() % n); }
  Reg pointer() { return static_cast<Reg>(below(4) == 0 ? 0 : 2 + below(3)); }
  Reg word() { return static_cast<Reg>(below(4) == 0 ? 1 : 5 + below(3)); }
  Reg condition() { return static_cast<Reg>(8 + below(2)); }

  Instruction& add(Op op, Reg a = 0, Reg b = 0, Reg c = 0) {
    Instruction in;
    in.op = op;
    in.a = a;
    in.b = b;
    in.c = c;
    function_.code.push_back(in);
    return function_.code.back();
  }
  int32_t list(std::initializer_list<Reg> words) {
    auto at = static_cast<int32_t>(function_.operands.size());
    function_.operands.insert(function_.operands.end(), words);
    return at;
  }
  void ret() { add(Op::Return).hi = list({1, word()}); }

  void branch() {
    auto target = [this] { return static_cast<int32_t>(below(size_)); };
    switch (below(8)) {
      case 0:
        return ret();
      case 1:
        add(Op::Jump).hi = target();
        return;
      case 2: {
        add(Op::BrTable, word()).lo = static_cast<int32_t>(function_.jumpTables.size());
        std::vector<uint32_t>& table = function_.jumpTables.emplace_back();
        for (uint32_t n = 1 + below(4); n > 0; n--) table.push_back(below(size_));
        return;
      }
      case 3:
        add(Op::BrNil, pointer()).hi = target();
        return;
      default:
        add(Op::BrIf, condition()).hi = target();
    }
  }

  void plain() {
    switch (below(9)) {
      case 0:
        add(Op::ConstI64, word()).i64 = 7;
        return;
      case 1:
        add(Op::AddI64, word(), word(), word());
        return;
      case 2:
        add(Op::MovePtr, pointer(), pointer());
        return;
      case 3:
        add(Op::EqPtr, condition(), pointer(), pointer());
        return;
      case 4:
        add(Op::LoadPtr, pointer(), pointer());
        return;
      case 5: {
        Instruction& in = add(Op::Grow, pointer(), word(), word());
        in.lo = word();
        in.hi = 1;
        return;
      }
      case 6: {
        Instruction& in = add(Op::Call);
        in.lo = 1;
        in.hi = list({2, 2, pointer(), word(), 3, 6});
        return;
      }
      case 7: {
        add(Op::SelectOp, condition()).lo = static_cast<int32_t>(function_.selects.size());
        SelectTable& table = function_.selects.emplace_back();
        table.cases.push_back({true, pointer(), kNoReg, 1, static_cast<uint32_t>(list({1, word()}))});
        table.cases.push_back({false, pointer(), 9, 1, static_cast<uint32_t>(list({1, word()}))});
        return;
      }
      default:
        add(Op::Defer, pointer());
    }
  }

  std::mt19937 random_;
  uint32_t size_ = 0;
  Function function_;
};

}  // namespace gopark::ir
