// FunctionGenerator: calls and returns; and the module of several functions.
#include "abi/type.h"
#include "base/check.h"
#include "ir/op_info.h"
#include "runtime/budget.h"
#include "wasmgen/function_generator.h"

namespace gopark::wasmgen {

using goroutine::Slot;
using ir::RegKind;

namespace {

Types fastParams(std::span<const RegKind> params, bool closure) {
  Types types = {ValueType::I32};
  for (RegKind kind : params) types.push_back(valueType(kind));
  if (closure) types.push_back(ValueType::I32);
  return types;
}

}  // namespace

uint32_t fastType(ModuleBuilder& builder, std::span<const RegKind> params, std::span<const RegKind> results,
                  bool closure) {
  Types returned;
  for (RegKind kind : results) returned.push_back(valueType(kind));
  returned.push_back(ValueType::I32);
  return builder.type(fastParams(params, closure), returned);
}

uint32_t resumeType(ModuleBuilder& builder) {
  return builder.type({ValueType::I32, ValueType::I32}, {ValueType::I32});
}

// The callee's frame, and its arguments: list, n, of a call's operands.
void FunctionGenerator::arguments(const Reg* list, bool closure, Reg closureReg) {
  out_.get(0);
  out_.i32(static_cast<int32_t>((f_.regs.size() + 1 + goroutine::kHeaderSlots) * sizeof(Slot)));
  out_.op(Wasm::I32Add);
  for (size_t i = 0; i < list[0]; i++) operand(list[2 + i]);
  if (closure) operand(closureReg);
}

void FunctionGenerator::behindCall(const Reg* list) {
  out_.tee(statusLocal_);
  out_.i32(0);
  out_.op(Wasm::I32LtS);
  out_.op(Wasm::BrIf, depthOf(Label::Kind::Call));
  const Reg* results = list + 2 + list[0];
  for (size_t i = list[1]; i-- > 0;) result(results[i]);
  out_.get(spentLocal_);
  out_.get(statusLocal_);
  out_.op(Wasm::I32Add);
  out_.set(spentLocal_);
}

void FunctionGenerator::call(uint32_t index) {
  const In& in = f_.code[index];
  const Reg* list = f_.operands.data() + in.hi;
  auto id = static_cast<ir::FuncId>(in.lo);
  auto found = parts_.direct.find(id);
  if (found != parts_.direct.end()) {
    arguments(list, false, ir::kNoReg);
    out_.op(Wasm::Call, found->second);
    return behindCall(list);
  }
  if (id >= Context::kFunctions) return leave();
  ir::CallKinds kinds = ir::callKinds(f_, in);
  out_.op(Wasm::GlobalGet, parts_.contextGlobal);
  out_.memory(Wasm::I32Load, 2, static_cast<uint32_t>(offsetof(Context, direct) + id * sizeof(uint32_t)));
  out_.op(Wasm::I32Eqz);
  leaveIf();
  arguments(list, false, ir::kNoReg);
  out_.i32(static_cast<int32_t>(id));
  out_.op(Wasm::CallIndirect, fastType(parts_.builder, kinds.params, kinds.results, false));
  out_.u32(Tables::direct);
  behindCall(list);
}

void FunctionGenerator::callIndirect(uint32_t index) {
  const In& in = f_.code[index];
  const Reg* list = f_.operands.data() + in.hi;
  bool closure = in.op == Op::CallClosure;
  ir::CallKinds kinds = ir::callKinds(f_, in);
  uint32_t id = scratch(ValueType::I32, 0);
  checkNil(in.a);
  operand(in.a);  // the function's number is a word whose upper half is 0
  out_.memory(Wasm::I32Load, 0, closure ? 0 : abi::kItabFun + 8 * static_cast<uint32_t>(in.lo));
  out_.tee(id);
  out_.i32(Context::kFunctions);
  out_.op(Wasm::I32GeU);
  leaveIf();
  out_.get(id);
  out_.i32(2);
  out_.op(Wasm::I32Shl);
  out_.op(Wasm::GlobalGet, parts_.contextGlobal);
  out_.op(Wasm::I32Add);
  out_.memory(Wasm::I32Load, 2,
              static_cast<uint32_t>(closure ? offsetof(Context, closures) : offsetof(Context, direct)));
  out_.i32(static_cast<int32_t>(parts_.linkage.signature(kinds.params, kinds.results)));
  out_.op(Wasm::I32Ne);
  leaveIf();
  arguments(list, closure, in.a);
  out_.get(id);
  out_.op(Wasm::CallIndirect, fastType(parts_.builder, kinds.params, kinds.results, closure));
  out_.u32(closure ? Tables::closures : Tables::direct);
  behindCall(list);
}

void FunctionGenerator::returns(uint32_t index) {
  const In& in = f_.code[index];
  const Reg* list = f_.operands.data() + in.hi;
  if (!resume_) {
    if (calls_) {  // recursion has to end its slice somewhere
      for (size_t i = 0; i < list[0]; i++) twice(list[1 + i]);
      out_.get(spentLocal_);
      out_.i32(kSpentAtOnce);
      out_.op(Wasm::I32GeS);
      leaveIfSpent(index);
    }
    for (size_t i = 0; i < list[0]; i++) operand(list[1 + i]);
    spends() ? out_.get(spentLocal_) : out_.i32(runtime::kCallCost);
    return out_.op(Wasm::Return);
  }
  if (spends()) {
    spend();
    out_.op(Wasm::Drop);
  }
  for (uint32_t i = 0; i < list[0]; i++) {
    Reg reg = list[1 + i];
    out_.op(Wasm::GlobalGet, parts_.contextGlobal);
    operand(reg);
    auto offset = static_cast<uint32_t>(offsetof(Context, results)) + 8 * i;
    switch (f_.regs[reg]) {
      case RegKind::I32:
        out_.memory(Wasm::I32Store, 2, offset);
        break;
      case RegKind::I64:
        out_.memory(Wasm::I64Store, 3, offset);
        break;
      case RegKind::F32:
        out_.memory(Wasm::F32Store, 2, offset);
        break;
      case RegKind::F64:
        out_.memory(Wasm::F64Store, 3, offset);
        break;
      case RegKind::Ptr:
        out_.op(Wasm::I64ExtendI32U);
        out_.memory(Wasm::I64Store, 3, offset);
        break;
    }
  }
  out_.i32(static_cast<int32_t>(Left::returned));
  out_.op(Wasm::Return);
}

}  // namespace gopark::wasmgen
