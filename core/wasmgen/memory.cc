// FunctionGenerator: loads, stores, elements, moves, atomic operations, strings, interfaces.
#include <bit>

#include "ir/op_info.h"
#include "runtime/address.h"
#include "wasmgen/function_generator.h"

namespace gopark::wasmgen {

namespace {

// So many bytes are moved or zeroed word by word.
constexpr uint32_t kFewBytes = 64;

struct Access {
  Wasm op;
  uint32_t size;
  bool pointer = false;
};

bool loadOf(ir::Op op, Access& access) {
  using ir::Op;
  switch (op) {
    case Op::ElemU8:
      access = {Wasm::I32Load8U, 1};
      return true;
    case Op::ElemS8:
      access = {Wasm::I32Load8S, 1};
      return true;
    case Op::ElemU16:
      access = {Wasm::I32Load16U, 2};
      return true;
    case Op::ElemS16:
      access = {Wasm::I32Load16S, 2};
      return true;
    case Op::ElemI32:
      access = {Wasm::I32Load, 4};
      return true;
    case Op::ElemI64:
      access = {Wasm::I64Load, 8};
      return true;
    case Op::ElemF32:
      access = {Wasm::F32Load, 4};
      return true;
    case Op::ElemF64:
      access = {Wasm::F64Load, 8};
      return true;
    case Op::ElemPtr:
      access = {Wasm::I32Load, 8};
      return true;
    default:
      return false;
  }
}

bool storeOf(ir::Op op, Access& access, bool& element) {
  using ir::Op;
  element = op >= Op::SetElemI8 && op <= Op::SetElemPtr;
  switch (op) {
    case Op::StoreI8:
    case Op::SetElemI8:
      access = {Wasm::I32Store8, 1};
      return true;
    case Op::StoreI16:
    case Op::SetElemI16:
      access = {Wasm::I32Store16, 2};
      return true;
    case Op::StoreI32:
    case Op::SetElemI32:
      access = {Wasm::I32Store, 4};
      return true;
    case Op::StoreI64:
    case Op::SetElemI64:
      access = {Wasm::I64Store, 8};
      return true;
    case Op::StoreF32:
    case Op::SetElemF32:
      access = {Wasm::F32Store, 4};
      return true;
    case Op::StoreF64:
    case Op::SetElemF64:
      access = {Wasm::F64Store, 8};
      return true;
    case Op::StorePtr:
    case Op::SetElemPtr:
      access = {Wasm::I64Store, 8, true};
      return true;
    default:
      return false;
  }
}

}  // namespace

void FunctionGenerator::checkNil(Reg base) {
  operand(base);
  out_.i32(runtime::kFirstAddress);
  out_.op(Wasm::I32LtU);
  leaveIf();
}

void FunctionGenerator::elementAddress(Reg base, Reg index, uint32_t size) {
  operand(base);
  operand(index);
  out_.op(Wasm::I32WrapI64);
  if (size != 1) {
    bool power = std::has_single_bit(size);
    out_.i32(power ? std::countr_zero(size) : static_cast<int32_t>(size));
    out_.op(power ? Wasm::I32Shl : Wasm::I32Mul);
  }
  out_.op(Wasm::I32Add);
}

bool FunctionGenerator::loadElement(const In& in) {
  Access access;
  if (!loadOf(in.op, access)) return false;
  elementAddress(in.b, in.c, access.size);
  out_.memory(access.op, 0, 0);
  return true;
}

bool FunctionGenerator::memory(uint32_t index) {
  const In& in = f_.code[index];
  auto checkIndex = [&] {
    if ((in.hi & ir::kWithinBounds) != 0) return;
    operand(in.c);
    operand(static_cast<Reg>(in.lo));
    out_.op(Wasm::I64GeU);
    leaveIf();
  };
  Access access;
  bool element;
  if (loadOf(in.op, access)) {
    checkIndex();
    loadElement(in);
    result(in.a);
    return true;
  }
  if (storeOf(in.op, access, element)) {
    uint32_t immediate = 0;
    if (element) {
      checkIndex();
      elementAddress(in.b, in.c, access.size);
    } else {
      if (in.c != 1) checkNil(in.b);
      address(in.b, in.lo, immediate);
    }
    operand(in.a);
    if (access.pointer) out_.op(Wasm::I64ExtendI32U);
    out_.memory(access.op, 0, immediate);
    return true;
  }
  switch (in.op) {
    case Op::LoadS8:
    case Op::LoadU8:
    case Op::LoadS16:
    case Op::LoadU16:
    case Op::LoadI32:
    case Op::LoadI64:
    case Op::LoadF32:
    case Op::LoadF64:
    case Op::LoadPtr:
    case Op::PtrOffset:
      if (in.c != 1) checkNil(in.b);
      value(in);
      result(in.a);
      return true;
    case Op::ElemAddr:  // its field hi is a size
      operand(in.c);
      operand(static_cast<Reg>(in.lo));
      out_.op(Wasm::I64GeU);
      leaveIf();
      elementAddress(in.b, in.c, static_cast<uint32_t>(in.hi));
      result(in.a);
      return true;
    case Op::New: {
      uint32_t type = parts_.linkage.address(static_cast<ir::SymbolId>(in.lo));
      uint32_t made = scratch(ValueType::I32, 0);
      out_.i32(static_cast<int32_t>(parts_.linkage.typeSize(type)));
      out_.i32(static_cast<int32_t>(type));
      out_.op(Wasm::Call, parts_.imports[Imports::allocate]);
      out_.tee(made);
      out_.op(Wasm::I32Eqz);
      leaveIf();
      out_.get(made);
      result(in.a);
      return true;
    }
    case Op::MapGet:
    case Op::MapSet:
      map(index);
      return true;
    case Op::CopyMem:
    case Op::MoveMem:
    case Op::ZeroMem:
    case Op::ZeroElems:
      moveMemory(in);
      return true;
    default:
      return false;
  }
}

void FunctionGenerator::map(uint32_t index) {
  const In& in = f_.code[index];
  const Reg* list = f_.operands.data() + in.hi;
  uint32_t type = parts_.linkage.address(static_cast<ir::SymbolId>(in.lo));
  goroutine::KeyKind kind = parts_.linkage.keyKind(type, ir::listShape(list));
  if (kind == goroutine::KeyKind::General) return operate(index);
  out_.i32(static_cast<int32_t>(type));
  operand(in.b);
  uint32_t function = in.op == Op::MapGet ? Imports::mapGet32 : Imports::mapSet32;
  operand(list[3]);
  if (kind == goroutine::KeyKind::String) {
    operand(list[4]);
    function += Imports::mapGetString - Imports::mapGet32;
  } else if (kind == goroutine::KeyKind::Word64) {
    if (valueType(f_.regs[list[3]]) == ValueType::I32) out_.op(Wasm::I64ExtendI32U);
    function += Imports::mapGet64 - Imports::mapGet32;
  }
  out_.op(Wasm::Call, parts_.imports[function]);
  uint32_t found = scratch(ValueType::I32, 0);
  out_.tee(found);
  out_.i32(1);
  out_.op(Wasm::I32Eq);
  leaveIf();
  out_.get(found);
  result(in.a);
}

void FunctionGenerator::moveMemory(const In& in) {
  bool zero = in.op == Op::ZeroMem || in.op == Op::ZeroElems;
  auto size = static_cast<uint32_t>(in.lo);
  if (in.op == Op::CopyMem || in.op == Op::ZeroMem) {
    checkNil(in.a);
    if (!zero) checkNil(in.b);
    if (size > kFewBytes) {
      operand(in.a);
      zero ? out_.i32(0) : operand(in.b);
      out_.i32(static_cast<int32_t>(size));
      out_.op(zero ? Saturating::MemoryFill : Saturating::MemoryCopy);
      if (!zero) out_.byte(0);
      return out_.byte(0);
    }
    for (uint32_t done = 0; done < size;) {
      uint32_t left = size - done;
      uint32_t step = left >= 8 ? 8 : left >= 4 ? 4 : left >= 2 ? 2 : 1;
      operand(in.a);
      if (zero) {
        step == 8 ? out_.i64(0) : out_.i32(0);
      } else {
        operand(in.b);
        out_.memory(step == 8   ? Wasm::I64Load
                    : step == 4 ? Wasm::I32Load
                    : step == 2 ? Wasm::I32Load16U
                                : Wasm::I32Load8U,
                    0, done);
      }
      out_.memory(step == 8   ? Wasm::I64Store
                  : step == 4 ? Wasm::I32Store
                  : step == 2 ? Wasm::I32Store16
                              : Wasm::I32Store8,
                  0, done);
      done += step;
    }
    return;
  }
  if (size == 0) return;
  Reg count = zero ? in.b : in.c;
  operand(count);
  out_.op(Wasm::I64Eqz);
  out_.op(Wasm::I32Eqz);
  open(Wasm::If, {Label::Kind::Other});
  checkNil(in.a);
  if (!zero) checkNil(in.b);
  // More than an address can tell: the interpreter says what is wrong.
  operand(count);
  out_.i64(UINT32_MAX / size);
  out_.op(Wasm::I64GtU);
  leaveIf();
  operand(in.a);
  zero ? out_.i32(0) : operand(in.b);
  operand(count);
  out_.op(Wasm::I32WrapI64);
  if (size != 1) {
    out_.i32(static_cast<int32_t>(size));
    out_.op(Wasm::I32Mul);
  }
  out_.op(zero ? Saturating::MemoryFill : Saturating::MemoryCopy);
  if (!zero) out_.byte(0);
  out_.byte(0);
  close();
}

// The strings of b, c and lo, hi.
void FunctionGenerator::bytes(const In& in) {
  auto second = static_cast<Reg>(in.lo), secondLength = static_cast<Reg>(in.hi);
  for (Reg reg : {in.b, in.c, second, secondLength}) twice(reg);
  if (in.op == Op::CompareString) {
    operand(in.b);
    operand(in.c);
    out_.op(Wasm::I32WrapI64);
    operand(second);
    operand(secondLength);
    out_.op(Wasm::I32WrapI64);
    out_.op(Wasm::Call, parts_.imports[Imports::compare]);
    return result(in.a);
  }
  operand(in.c);
  operand(secondLength);
  out_.op(Wasm::I64Ne);
  out_.op(Wasm::If);
  out_.type(ValueType::I32);
  out_.i32(0);
  out_.op(Wasm::Else);
  operand(in.b);
  operand(second);
  operand(in.c);
  out_.op(Wasm::I32WrapI64);
  out_.op(Wasm::Call, parts_.imports[Imports::equal]);
  out_.op(Wasm::End);
  result(in.a);
}

// Two (type, data): what differs in type is not equal, nil is equal to nil.
void FunctionGenerator::equalInterface(uint32_t index) {
  const In& in = f_.code[index];
  uint32_t answer = scratch(ValueType::I32, 1);
  operand(in.b);
  operand(static_cast<Reg>(in.lo));
  out_.op(Wasm::I32Ne);
  open(Wasm::If, {Label::Kind::Other});
  out_.i32(0);
  out_.set(answer);
  out_.op(Wasm::Else);
  operand(in.b);
  out_.op(Wasm::I32Eqz);
  open(Wasm::If, {Label::Kind::Other});
  out_.i32(1);
  out_.set(answer);
  out_.op(Wasm::Else);
  operate(index);
  if (localOf_[in.a] != kNoLocal) {
    out_.get(localOf_[in.a]);
    out_.set(answer);
  }
  close();
  close();
  out_.get(answer);
  result(in.a);
}

void FunctionGenerator::decodeRune(uint32_t index) {
  const In& in = f_.code[index];
  uint32_t byte = scratch(ValueType::I32, 0);
  operand(in.b);
  operand(static_cast<Reg>(in.lo));
  out_.op(Wasm::I32WrapI64);
  out_.op(Wasm::I32Add);
  out_.memory(Wasm::I32Load8U, 0, 0);
  out_.tee(byte);
  out_.i32(0x80);
  out_.op(Wasm::I32LtU);
  open(Wasm::If, {Label::Kind::Other});
  out_.get(byte);
  result(in.a);
  out_.i64(1);
  result(static_cast<Reg>(in.hi));
  out_.op(Wasm::Else);
  operate(index);
  close();
}

// Room for lo more elements behind b of c.
void FunctionGenerator::grow(uint32_t index) {
  const In& in = f_.code[index];
  auto more = static_cast<Reg>(in.lo);
  operand(in.b);
  operand(more);
  out_.op(Wasm::I64Add);
  operand(in.c);
  out_.op(Wasm::I64GtU);
  operand(more);
  operand(in.c);
  out_.op(Wasm::I64GtU);
  out_.op(Wasm::I32Or);
  open(Wasm::If, {Label::Kind::Other});
  operate(index);
  close();
}

void FunctionGenerator::atomicAddress(Reg base, uint32_t size) {
  checkNil(base);
  operand(base);
  out_.i32(static_cast<int32_t>(size - 1));
  out_.op(Wasm::I32And);
  leaveIf();
}

bool FunctionGenerator::atomic(uint32_t index) {
  const In& in = f_.code[index];
  struct Form {
    Atomic op;
    uint32_t size;
    bool pointer = false, add = false;
  };
  Form form;
  enum { kLoad, kStore, kUpdate, kSwapIf } what = kUpdate;
  switch (in.op) {
    case Op::AtomicLoad32:
      form = {Atomic::I32Load, 4}, what = kLoad;
      break;
    case Op::AtomicLoad64:
      form = {Atomic::I64Load, 8}, what = kLoad;
      break;
    case Op::AtomicLoadPtr:
      form = {Atomic::I64Load, 8, true}, what = kLoad;
      break;
    case Op::AtomicStore32:
      form = {Atomic::I32Store, 4}, what = kStore;
      break;
    case Op::AtomicStore64:
      form = {Atomic::I64Store, 8}, what = kStore;
      break;
    case Op::AtomicStorePtr:
      form = {Atomic::I64Store, 8, true}, what = kStore;
      break;
    case Op::AtomicAdd32:
      form = {Atomic::I32Add, 4, false, true};
      break;
    case Op::AtomicAdd64:
      form = {Atomic::I64Add, 8, false, true};
      break;
    case Op::AtomicSwap32:
      form = {Atomic::I32Exchange, 4};
      break;
    case Op::AtomicSwap64:
      form = {Atomic::I64Exchange, 8};
      break;
    case Op::AtomicSwapPtr:
      form = {Atomic::I64Exchange, 8, true};
      break;
    case Op::AtomicAnd32:
      form = {Atomic::I32And, 4};
      break;
    case Op::AtomicOr32:
      form = {Atomic::I32Or, 4};
      break;
    case Op::AtomicAnd64:
      form = {Atomic::I64And, 8};
      break;
    case Op::AtomicOr64:
      form = {Atomic::I64Or, 8};
      break;
    case Op::AtomicCas32:
      form = {Atomic::I32CompareExchange, 4}, what = kSwapIf;
      break;
    case Op::AtomicCas64:
      form = {Atomic::I64CompareExchange, 8}, what = kSwapIf;
      break;
    case Op::AtomicCasPtr:
      form = {Atomic::I64CompareExchange, 8, true}, what = kSwapIf;
      break;
    default:
      return false;
  }
  uint32_t log2 = form.size == 8 ? 3 : 2;
  auto word = [&](Reg reg) {
    operand(reg);
    if (form.pointer) out_.op(Wasm::I64ExtendI32U);
  };
  auto finish = [&] {
    if (form.pointer) out_.op(Wasm::I32WrapI64);
    result(in.a);
  };
  atomicAddress(in.b, form.size);
  operand(in.b);
  switch (what) {
    case kLoad:
      out_.memory(form.op, log2);
      finish();
      break;
    case kStore:
      word(in.a);
      out_.memory(form.op, log2);
      break;
    case kUpdate:
      word(in.c);
      out_.memory(form.op, log2);
      if (form.add) {  // the new value
        operand(in.c);
        out_.op(form.size == 8 ? Wasm::I64Add : Wasm::I32Add);
      }
      finish();
      break;
    case kSwapIf:
      word(in.c);
      word(static_cast<Reg>(in.lo));
      out_.memory(form.op, log2);
      word(in.c);
      out_.op(form.size == 8 ? Wasm::I64Eq : Wasm::I32Eq);
      result(in.a);
      break;
  }
  return true;
}

}  // namespace gopark::wasmgen
