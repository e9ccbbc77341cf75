#include "ir/printer.h"

#include <cstdio>

#include "ir/op_info.h"

namespace gopark::ir {
namespace {

class Printer {
 public:
  Printer(const Function& function, const Program& program, const FileSet* files)
      : f_(function), program_(program), files_(files) {}

  std::string print() {
    header();
    for (size_t i = 0; i < f_.code.size(); i++) line(i);
    return std::move(out_);
  }

 private:
  void header() {
    out_ += "func " + f_.name + "(";
    for (size_t i = 0; i < f_.params.size(); i++) {
      if (i > 0) out_ += ", ";
      reg(static_cast<Reg>(i));
      out_ += std::string(" ") + kindText(f_.params[i]);
    }
    out_ += ")";
    for (size_t i = 0; i < f_.results.size(); i++) out_ += std::string(i == 0 ? " " : ", ") + kindText(f_.results[i]);
    out_ += " #" + std::to_string(f_.id) + " regs=" + std::to_string(f_.regs.size()) + " ptrs=[" +
            std::to_string(f_.ptrBegin) + "," + std::to_string(f_.ptrEnd) + ")";
    if ((f_.flags & kHasContext) != 0) out_ += " context=r" + std::to_string(f_.context);
    if ((f_.flags & kHasDefer) != 0) out_ += " recover=" + std::to_string(f_.recoverPc);
    if ((f_.flags & kWrapper) != 0) out_ += " wrapper";
    if ((f_.flags & kRuntimeInternal) != 0) out_ += " internal";
    out_ += "\n";
  }

  void line(size_t at) {
    const Instruction& in = f_.code[at];
    const OpInfo& info = opInfo(in.op);
    char number[16];
    std::snprintf(number, sizeof(number), "%5zu  ", at);
    out_ += number;
    out_ += info.text;
    first_ = true;
    field(info.a, in.a);
    field(info.b, in.b);
    field(info.c, in.c);
    immediate(in, info.imm);
    if (files_ != nullptr && at < f_.positions.size() && f_.positions[at].known()) {
      Position position = files_->position(f_.positions[at]);
      out_ += "  ; " + std::string(position.file) + ":" + std::to_string(position.line);
    }
    out_ += "\n";
  }

  void separator() {
    out_ += first_ ? " " : ", ";
    first_ = false;
  }
  void reg(Reg reg) { out_ += reg == kNoReg ? std::string("-") : "r" + std::to_string(reg); }
  void field(Field field, Reg value) {
    if (field.role == Role::None) return;
    if (field.role == Role::Flag) {
      if (value != 0) word("!" + std::to_string(value));
      return;
    }
    separator();
    reg(value);
  }
  void word(const std::string& text) {
    separator();
    out_ += text;
  }
  void number(int64_t value) { word(std::to_string(value)); }
  void target(int32_t at) { word("@" + std::to_string(at)); }
  void lowReg(int32_t value) {
    separator();
    reg(static_cast<Reg>(value));
  }
  void symbol(int32_t id) {
    size_t i = static_cast<uint32_t>(id);
    word("$" + (i < program_.symbols.size() ? program_.symbols[i].name : "?") + "(" + std::to_string(i) + ")");
  }
  void callee(int32_t id) {
    size_t i = static_cast<uint32_t>(id);
    const Function* function = i < program_.functions.size() ? program_.functions[i].load() : nullptr;
    word((function != nullptr ? function->name : "func") + "#" + std::to_string(i));
  }

  void registers(const Reg* list, size_t n) {
    out_ += "(";
    for (size_t i = 0; i < n; i++) {
      if (i > 0) out_ += ", ";
      reg(list[i]);
    }
    out_ += ")";
  }
  void list(const Instruction& in) {
    const Reg* list = f_.operands.data() + in.hi;
    if (isCall(in.op)) {
      registers(list + 2, list[0]);
      if (list[1] != 0) {
        out_ += " -> ";
        registers(list + 2 + list[0], list[1]);
      }
    } else {
      if (opInfo(in.op).imm == Imm::ListSym) out_ += " shape" + std::to_string(listShape(list));
      size_t head = listHead(in.op);
      registers(list + head, listLength(in.op, list) - head);
    }
  }

  void floating(double value) {
    char text[40];
    std::snprintf(text, sizeof(text), "%.17g", value);
    word(text);
  }

  void select(const SelectTable& table) {
    for (const SelectCase& c : table.cases) {
      out_ += c.send ? " [send " : " [recv ";
      reg(c.chan);
      if (c.ok != kNoReg) {
        out_ += " ok=";
        reg(c.ok);
      }
      out_ += " shape" + std::to_string(c.shape);
      if (c.operands != kNoOperands) registers(f_.operands.data() + c.operands + 1, f_.operands[c.operands]);
      out_ += "]";
    }
    if (table.hasDefault) out_ += " [default]";
  }

  void immediate(const Instruction& in, Imm imm) {
    switch (imm) {
      case Imm::_:
        break;
      case Imm::I32:
      case Imm::Off:
      case Imm::Size:
        number(in.lo);
        break;
      case Imm::I64:
        number(in.i64);
        break;
      case Imm::F32:
        floating(in.f32);
        break;
      case Imm::F64:
        floating(in.f64);
        break;
      case Imm::Target:
        target(in.hi);
        break;
      case Imm::ImmTarget:
        number(in.lo), target(in.hi);
        break;
      case Imm::Func:
        callee(in.lo), list(in);
        break;
      case Imm::Native:
        word(static_cast<size_t>(in.lo) < program_.natives.size() ? program_.natives[in.lo] : "?"), list(in);
        break;
      case Imm::Args:
      case Imm::List:
      case Imm::Pairs:
        list(in);
        break;
      case Imm::Method:
        word("." + std::to_string(in.lo)), list(in);
        break;
      case Imm::Sym:
        symbol(in.lo);
        break;
      case Imm::SymOff:
        symbol(in.lo);
        if (in.hi != 0) out_ += "+" + std::to_string(in.hi);
        break;
      case Imm::ListSym:
        symbol(in.lo), list(in);
        break;
      case Imm::ListShape:
        word("shape" + std::to_string(in.lo)), list(in);
        break;
      case Imm::RegLo:
        lowReg(in.lo);
        if ((in.hi & kWithinBounds) != 0) word("!within");
        break;
      case Imm::RegLoI32:
      case Imm::RegLoPtr:
        lowReg(in.lo);
        break;
      case Imm::RegLoSize:
        lowReg(in.lo), number(in.hi);
        break;
      case Imm::RegLoSym:
        lowReg(in.lo), symbol(in.hi);
        break;
      case Imm::Regs:
        if (in.op == Op::CheckSlice3) {
          lowReg(in.hi), word(trapText(static_cast<TrapKind>(in.lo & 0xff)));
        } else {
          lowReg(in.lo), lowReg(in.hi);
        }
        break;
      case Imm::Trap:
        word(trapText(static_cast<TrapKind>(in.lo & 0xff)));
        break;
      case Imm::Table:
        for (uint32_t t : f_.jumpTables[in.lo]) target(static_cast<int32_t>(t));
        break;
      case Imm::Select:
        select(f_.selects[in.lo]);
        break;
    }
  }

  const Function& f_;
  const Program& program_;
  const FileSet* files_;
  std::string out_;
  bool first_ = true;
};

}  // namespace

std::string print(const Function& function, const Program& program, const FileSet* files) {
  return Printer(function, program, files).print();
}

}  // namespace gopark::ir
