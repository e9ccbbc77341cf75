#include "interp/function_linker.h"

#include "base/check.h"
#include "interp/natives.h"
#include "ir/op_info.h"

namespace gopark::interp {

using ir::Op;
using ir::Reg;
using runtime::Address;

static_assert(static_cast<int>(Code::BrGeS64ImmBack) - static_cast<int>(Code::JumpBack) ==
              static_cast<int>(Op::BrGeS64Imm) - static_cast<int>(Op::Jump));

namespace {

bool isTransparent(const ir::Function& function) {
  if ((function.flags & ir::kWrapper) != 0) return true;
  if (!function.name.starts_with("reflect.")) return false;
  for (const char* name : {"makeFuncStub", "callReflect", "makeMethodValue.func1", "Value.call", "callFunc"}) {
    if (function.name == std::string("reflect.") + name) return true;
  }
  return false;
}

}  // namespace

const LinkedFunction* FunctionLinker::link() {
  out_ = linker_.arena_.make<LinkedFunction>();
  out_->function = &f_;
  out_->index = id_;
  out_->transparent = isTransparent(f_);
  operands_ = linker_.arena_.copy(f_.operands).data();
  frame();

  std::vector<Instruction> code = f_.code;
  for (size_t i = 0; i < code.size(); i++) instruction(code[i], static_cast<int32_t>(i));
  bool defers = (f_.flags & ir::kHasDefer) != 0;
  size_t tail = code.size();
  if (defers) {
    Instruction run, jump;
    setCode(run, Code::RunDefers);
    setCode(jump, Code::Jump);
    jump.hi = static_cast<int32_t>(f_.recoverPc) - static_cast<int32_t>(tail + 1);
    code.push_back(run);
    code.push_back(jump);
  }
  out_->codeLength = static_cast<uint32_t>(code.size());
  out_->code = linker_.arena_.copy(code).data();
  if (defers) out_->recoverCode = out_->code + tail;
  return out_;
}

void FunctionLinker::frame() {
  out_->setFrame(static_cast<uint32_t>(f_.regs.size()) + 1);
  out_->signature = CallSite::signatureOf(f_.params.size(), f_.results.size());
  out_->ptrBegin = f_.ptrBegin;
  out_->ptrEnd = f_.ptrEnd;
  out_->context = f_.context;
}

void FunctionLinker::instruction(Instruction& in, int32_t index) {
  if (ir::hasTarget(in.op)) {
    in.hi -= index;
    if (in.hi <= 0) {
      int back = static_cast<int>(Code::JumpBack) + static_cast<int>(in.op) - static_cast<int>(Op::Jump);
      setCode(in, static_cast<Code>(back));
    }
    return;
  }
  switch (in.op) {
    case Op::Addr:
      in.bits = linker_.placeSymbol(static_cast<uint32_t>(in.lo)) + static_cast<uint32_t>(in.hi);
      break;
    case Op::BrTable:
      return jumpTable(in, index);
    case Op::Call:
    case Op::CallClosure:
    case Op::CallMethod:
    case Op::Go:
    case Op::GoClosure:
      return call(in);
    case Op::CallNative:
      return native(in);
    case Op::Return: {
      const Reg* list = operands_ + in.hi;
      if (list[0] == 0) setCode(in, Code::Return0);
      if (list[0] == 1) setCode(in, Code::Return1), in.a = list[1];
      setTable(in, list);
      break;
    }
    case Op::Concat:
      setTable(in, operands_ + in.hi);
      break;
    case Op::MapGet:
    case Op::MapSet:
    case Op::MapDelete:
      return mapAccess(in);
    case Op::Send:
    case Op::Recv: {
      const Reg* list = operands_ + in.hi;
      auto* site = linker_.arena_.make<ValueSite>(value(static_cast<uint32_t>(in.lo), list + 1, list[0]));
      setTable(in, site);
      break;
    }
    case Op::SelectOp:
      return select(in);
    default:
      typed(in);
  }
}

// Instructions with the descriptor of a type.
void FunctionLinker::typed(Instruction& in) {
  switch (in.op) {
    case Op::New:
    case Op::NewArray: {
      Address type = linker_.placeSymbol(static_cast<uint32_t>(in.lo));
      in.lo = static_cast<int32_t>(type);
      in.hi = static_cast<int32_t>(linker_.heap_.type(type).size());
      break;
    }
    case Op::FindItab: {
      auto* site = linker_.arena_.make<ItabSite>();
      site->interfaceType = linker_.placeSymbol(static_cast<uint32_t>(in.lo));
      setTable(in, site);
      break;
    }
    case Op::Grow:
      in.hi = static_cast<int32_t>(linker_.placeSymbol(static_cast<uint32_t>(in.hi)));
      break;
    default:
      if (ir::opInfo(in.op).imm == ir::Imm::Sym) {
        in.lo = static_cast<int32_t>(linker_.placeSymbol(static_cast<uint32_t>(in.lo)));
      }
  }
}

CallSite* FunctionLinker::callSite(Instruction& in) {
  const Reg* list = operands_ + in.hi;
  auto* site = linker_.arena_.make<CallSite>();
  site->delta = out_->delta();
  site->argCount = list[0];
  site->resultCount = list[1];
  site->args = list + 2;
  site->results = list + 2 + list[0];
  return site;
}

void FunctionLinker::call(Instruction& in) {
  CallSite* site = callSite(in);
  if (in.op == Op::Call || in.op == Op::Go) {
    site->callee = static_cast<uint32_t>(in.lo);
    site->target.store(linker_.lookup(site->callee), std::memory_order_relaxed);
  } else if (in.op == Op::CallMethod) {
    site->method = runtime::abi::kItabFun + 8 * static_cast<uint32_t>(in.lo);
  }
  if (in.op == Op::Call && site->argCount <= 2) {
    if (site->argCount >= 1) in.a = site->args[0];
    if (site->argCount == 2) in.b = site->args[1];
    setCode(in, site->argCount == 0 ? Code::Call0 : site->argCount == 1 ? Code::Call1 : Code::Call2);
  }
  in.c = site->resultCount == 1 ? site->results[0] : spare();
  setTable(in, site);
}

void FunctionLinker::native(Instruction& in) {
  CallSite* site = callSite(in);
  auto id = static_cast<ir::NativeId>(in.lo);
  std::string name = id == Linker::kAdapterNative ? "reflect.makeFuncStub" : linker_.source_.nativeName(id);
  site->native = findNative(name);
  site->name = linker_.arena_.copy(name).data();
  setTable(in, site);
}

ValueSite FunctionLinker::value(ir::ShapeId shape, const Reg* list, uint32_t count) {
  return {&linker_.source_.shape(shape), list, count};
}

void FunctionLinker::mapAccess(Instruction& in) {
  const Reg* list = operands_ + in.hi;
  auto* site = linker_.arena_.make<MapSite>();
  site->type = linker_.placeSymbol(static_cast<uint32_t>(in.lo));
  site->key = value(ir::listShape(list), list + 3, list[0]);
  runtime::abi::Type key = linker_.heap_.type(site->type).mapKey();
  const ir::Shape& shape = *site->key.shape;
  if (key.kind() == runtime::abi::kString) {
    site->kind = KeyKind::String;
  } else if (key.regularMemory() && shape.leaves.size() == 1 && !shape.byPointer) {
    if (key.size() == 8) site->kind = KeyKind::Word64;
    if (key.size() == 4) site->kind = KeyKind::Word32;
  }
  setTable(in, site);
}

void FunctionLinker::select(Instruction& in) {
  const ir::SelectTable& table = f_.selects[in.lo];
  auto* site = linker_.arena_.make<SelectSite>();
  site->table = &table;
  site->values = static_cast<ValueSite*>(linker_.arena_.allocate(sizeof(ValueSite) * (table.cases.size() + 1)));
  for (size_t i = 0; i < table.cases.size(); i++) {
    const ir::SelectCase& c = table.cases[i];
    const Reg* list = c.operands == ir::kNoOperands ? nullptr : operands_ + c.operands;
    site->values[i] = value(c.shape, list == nullptr ? nullptr : list + 1, list == nullptr ? 0 : list[0]);
  }
  setTable(in, site);
}

void FunctionLinker::jumpTable(Instruction& in, int32_t index) {
  std::vector<int32_t> displacements;
  for (uint32_t target : f_.jumpTables[in.lo]) displacements.push_back(static_cast<int32_t>(target) - index);
  auto* site = linker_.arena_.make<JumpSite>();
  site->count = static_cast<uint32_t>(displacements.size());
  site->displacements = linker_.arena_.copy(displacements).data();
  setTable(in, site);
}

}  // namespace gopark::interp
