#include "interp/function_linker.h"

#include "ir/op_info.h"

namespace gopark::interp {

using goroutine::CallSite;
using ir::Op;
using ir::Reg;
using runtime::Address;

static_assert(static_cast<int>(Code::BrGeS64ImmBack) - static_cast<int>(Code::JumpBack) ==
              static_cast<int>(Op::BrGeS64Imm) - static_cast<int>(Op::Jump));

static_assert(static_cast<int>(Code::StorePtrKnown) - static_cast<int>(Code::LoadS8Known) ==
              static_cast<int>(Op::StorePtr) - static_cast<int>(Op::LoadS8));

const LinkedFunction* FunctionLinker::link() {
  auto* made = arena_.make<LinkedFunction>();
  made->frameBytes = static_cast<int32_t>(function_.frameSlots * sizeof(Slot));
  made->id = function_.id;
  made->codeLength = static_cast<uint32_t>(f_.code.size());
  made->ptrBegin = function_.ptrBegin;
  made->ptrEnd = function_.ptrEnd;
  made->context = function_.context;
  made->signature = function_.signature;
  std::vector<Instruction> code = f_.code;
  for (uint32_t i = 0; i < code.size(); i++) instruction(code[i], i);
  made->code = arena_.copy(code).data();
  return made;
}

void FunctionLinker::instruction(Instruction& in, uint32_t index) {
  if (ir::hasTarget(in.op)) {
    in.hi -= static_cast<int32_t>(index);
    if (in.hi <= 0) {
      int back = static_cast<int>(Code::JumpBack) + static_cast<int>(in.op) - static_cast<int>(Op::Jump);
      setCode(in, static_cast<Code>(back));
    }
    return;
  }
  if (in.op >= Op::LoadS8 && in.op <= Op::StorePtr) {
    int known = static_cast<int>(Code::LoadS8Known) + static_cast<int>(in.op) - static_cast<int>(Op::LoadS8);
    if (in.c == 1) setCode(in, static_cast<Code>(known));
    return;
  }
  switch (in.op) {
    case Op::Addr:
      in.bits = sites_.address(static_cast<uint32_t>(in.lo)) + static_cast<uint32_t>(in.hi);
      break;
    case Op::BrTable:
      return jumpTable(in, index);
    case Op::Call:
      return directCall(in, index);
    case Op::CallClosure:
    case Op::CallMethod:
    case Op::CallNative:
    case Op::Go:
    case Op::GoClosure:
      return call(in, index);
    case Op::Return: {
      const Reg* list = sites_.list(index);
      if (list[0] == 0) setCode(in, Code::Return0);
      if (list[0] == 1) setCode(in, Code::Return1), in.a = list[1];
      setTable(in, list);
      break;
    }
    case Op::Concat:
      setTable(in, sites_.list(index));
      break;
    case Op::MapGet:
    case Op::MapSet:
    case Op::MapDelete:
      setTable(in, sites_.map(index));
      break;
    case Op::Send:
    case Op::Recv:
      setTable(in, sites_.value(index));
      break;
    case Op::SelectOp:
      setTable(in, sites_.select(index));
      break;
    case Op::Exit: {
      static const CallSite kNoResults;  // a goroutine's function may return results: nobody takes them
      setTable(in, &kNoResults);
      break;
    }
    default:
      typed(in, index);
  }
}

// Instructions with the descriptor of a type.
void FunctionLinker::typed(Instruction& in, uint32_t index) {
  switch (in.op) {
    case Op::New:
    case Op::NewArray: {
      Address type = sites_.address(static_cast<uint32_t>(in.lo));
      in.lo = static_cast<int32_t>(type);
      in.hi = static_cast<int32_t>(sites_.typeAt(type).size());
      break;
    }
    case Op::FindItab:
      setTable(in, sites_.itab(index));
      break;
    case Op::Grow:
      in.hi = static_cast<int32_t>(sites_.address(static_cast<uint32_t>(in.hi)));
      break;
    default:
      if (ir::opInfo(in.op).imm == ir::Imm::Sym) {
        in.lo = static_cast<int32_t>(sites_.address(static_cast<uint32_t>(in.lo)));
      }
  }
}

void FunctionLinker::setResult(Instruction& in, const CallSite& site) {
  in.c = site.resultCount == 1 ? site.results[0] : static_cast<Reg>(f_.regs.size());  // the spare slot
  setTable(in, &site);
}

void FunctionLinker::directCall(Instruction& in, uint32_t index) {
  auto* site = arena_.make<DirectCallSite>();
  sites_.fill(*site, index);
  site->target.store(linker_.lookup(site->frame.function), std::memory_order_relaxed);
  if (site->argCount <= 2) {
    if (site->argCount >= 1) in.a = site->args[0];
    if (site->argCount == 2) in.b = site->args[1];
    setCode(in, site->argCount == 0 ? Code::Call0 : site->argCount == 1 ? Code::Call1 : Code::Call2);
  }
  setResult(in, *site);
}

void FunctionLinker::call(Instruction& in, uint32_t index) {
  auto* site = arena_.make<CallSite>();
  sites_.fill(*site, index);
  setResult(in, *site);
}

void FunctionLinker::jumpTable(Instruction& in, uint32_t index) {
  std::vector<int32_t> displacements;
  for (uint32_t target : f_.jumpTables[static_cast<size_t>(in.lo)]) {
    displacements.push_back(static_cast<int32_t>(target) - static_cast<int32_t>(index));
  }
  auto* site = arena_.make<JumpSite>();
  site->count = static_cast<uint32_t>(displacements.size());
  site->displacements = arena_.copy(displacements).data();
  setTable(in, site);
}

}  // namespace gopark::interp
