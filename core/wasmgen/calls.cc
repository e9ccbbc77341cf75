// FunctionGenerator: calls and returns; and the module of several functions.
#include "abi/type.h"
#include "base/check.h"
#include "ir/op_info.h"
#include "wasmgen/function_generator.h"

namespace gopark::wasmgen {

using goroutine::Slot;
using ir::RegKind;

namespace {

uint32_t callable(uint32_t field) { return static_cast<uint32_t>(offsetof(Context, callables)) + field; }

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
  out_.op(Wasm::BrIf, depthOf(Label::Kind::Call));
  const Reg* results = list + 2 + list[0];
  for (size_t i = list[1]; i-- > 0;) result(results[i]);
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
  const ir::Function* callee = parts_.linkage.function(id);
  if (callee == nullptr || id >= Context::kFunctions || callee->context != ir::kNoReg) return leave();
  uint32_t place = scratch(ValueType::I32, 0);
  out_.op(Wasm::GlobalGet, parts_.contextGlobal);
  out_.memory(Wasm::I32Load, 2, callable(id * sizeof(Callable) + offsetof(Callable, direct)));
  out_.tee(place);
  out_.op(Wasm::I32Eqz);
  leaveIf();
  arguments(list, false, ir::kNoReg);
  out_.get(place);
  out_.op(Wasm::CallIndirect, fastType(parts_.builder, callee->params, callee->results, false));
  out_.u32(0);
  behindCall(list);
}

void FunctionGenerator::callIndirect(uint32_t index) {
  const In& in = f_.code[index];
  const Reg* list = f_.operands.data() + in.hi;
  bool closure = in.op == Op::CallClosure;
  std::vector<RegKind> params, results;
  for (size_t i = 0; i < list[0]; i++) params.push_back(f_.regs[list[2 + i]]);
  for (size_t i = 0; i < list[1]; i++) results.push_back(f_.regs[list[2 + list[0] + i]]);
  checkNil(in.a);
  uint32_t id = scratch(ValueType::I64, 0), place = scratch(ValueType::I32, 0);
  operand(in.a);
  out_.memory(Wasm::I64Load, 0, closure ? 0 : abi::kItabFun + 8 * static_cast<uint32_t>(in.lo));
  out_.tee(id);
  out_.i64(Context::kFunctions);
  out_.op(Wasm::I64GeU);
  leaveIf();
  out_.get(id);
  out_.op(Wasm::I32WrapI64);
  out_.i32(4);
  static_assert(sizeof(Callable) == 1 << 4);
  out_.op(Wasm::I32Shl);
  out_.op(Wasm::GlobalGet, parts_.contextGlobal);
  out_.op(Wasm::I32Add);
  out_.tee(place);
  out_.memory(Wasm::I32Load, 2,
              callable(closure ? offsetof(Callable, closureSignature) : offsetof(Callable, directSignature)));
  out_.i32(static_cast<int32_t>(parts_.linkage.signature(params, results)));
  out_.op(Wasm::I32Ne);
  leaveIf();
  arguments(list, closure, in.a);
  out_.get(place);
  out_.memory(Wasm::I32Load, 2, callable(closure ? offsetof(Callable, closure) : offsetof(Callable, direct)));
  out_.op(Wasm::CallIndirect, fastType(parts_.builder, params, results, closure));
  out_.u32(0);
  behindCall(list);
}

void FunctionGenerator::returns(const In& in) {
  const Reg* list = f_.operands.data() + in.hi;
  if (!resume_) {
    for (size_t i = 0; i < list[0]; i++) operand(list[1 + i]);
    out_.i32(static_cast<int32_t>(Left::no));
    return out_.op(Wasm::Return);
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
