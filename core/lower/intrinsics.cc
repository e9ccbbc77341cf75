// See intrinsics.h. The table is the whole of what lowering knows about the standard library's hot small functions.
//
// sync/atomic's types hold their value at offset 0, so their methods are the same operations on the receiver.
#include "lower/intrinsics.h"

#include <unordered_map>

namespace gopark::lower {

using ir::FunctionBuilder;
using ir::Op;
using Reg = ir::VirtualReg;
using ir::RegKind;

namespace {

using Emit = void (*)(FunctionBuilder& builder, const Reg* args, const Reg* results);

// result = op x; also atomic loads.
template <Op op>
void unary(FunctionBuilder& b, const Reg* args, const Reg* results) {
  b.emit(op, results[0], args[0]);
}

// result = op x, y; also atomic operations with one operand.
template <Op op>
void binary(FunctionBuilder& b, const Reg* args, const Reg* results) {
  b.emit(op, results[0], args[0], args[1]);
}

// op *address, value, whose result nobody wants.
template <Op op, RegKind kind>
void update(FunctionBuilder& b, const Reg* args, const Reg*) {
  Reg old = b.reg(kind);
  b.emit(op, old, args[0], args[1]);
  b.release(old);
}

template <Op op>
void store(FunctionBuilder& b, const Reg* args, const Reg*) {
  b.emit(op, args[1], args[0]);
}

// result = op *address, old, new
template <Op op>
void compareAndSwap(FunctionBuilder& b, const Reg* args, const Reg* results) {
  b.emitLoHi(op, results[0], args[0], args[1], args[2], 0);
}

void nothing(FunctionBuilder&, const Reg*, const Reg*) {}

// 64 - clz(x)
void len64(FunctionBuilder& b, const Reg* args, const Reg* results) {
  Reg zeros = b.reg(RegKind::I64), width = b.reg(RegKind::I64);
  b.emit(Op::LeadingZeros64, zeros, args[0]);
  b.emitImm(Op::ConstI64, width, 0, 64);
  b.emit(Op::SubI64, results[0], width, zeros);
  b.release(zeros);
  b.release(width);
}

void len32(FunctionBuilder& b, const Reg* args, const Reg* results) {
  Reg wide = b.reg(RegKind::I64);
  b.emit(Op::ZeroExtend32, wide, args[0]);
  len64(b, &wide, results);
  b.release(wide);
}

template <int width>
void leadingZeros(FunctionBuilder& b, const Reg* args, const Reg* results) {
  Reg wide = b.reg(RegKind::I64);
  b.emit(Op::ZeroExtend32, wide, args[0]);
  b.emit(Op::LeadingZeros64, wide, wide);
  b.emitImm(Op::AddI64Imm, results[0], wide, width - 64);
  b.release(wide);
}

// Trailing zeros of a narrower number: those of one with a bit just above it.
template <int width>
void trailingZeros(FunctionBuilder& b, const Reg* args, const Reg* results) {
  Reg wide = b.reg(RegKind::I64);
  b.emit(Op::ZeroExtend32, wide, args[0]);
  b.emitImm(Op::OrI64Imm, wide, wide, int64_t{1} << width);
  b.emit(Op::TrailingZeros64, results[0], wide);
  b.release(wide);
}

void onesCount32(FunctionBuilder& b, const Reg* args, const Reg* results) {
  Reg wide = b.reg(RegKind::I64);
  b.emit(Op::ZeroExtend32, wide, args[0]);
  b.emit(Op::OnesCount64, results[0], wide);
  b.release(wide);
}

// hi, lo = x * y
void mul64(FunctionBuilder& b, const Reg* args, const Reg* results) {
  Reg high = b.reg(RegKind::I64);
  b.emit(Op::MulHighU64, high, args[0], args[1]);
  b.emit(Op::MulI64, results[1], args[0], args[1]);
  b.emit(Op::MoveI64, results[0], high);
  b.release(high);
}

// sum, carryOut = x + y + carry
void add64(FunctionBuilder& b, const Reg* args, const Reg* results) {
  Reg sum = b.reg(RegKind::I64), both = b.reg(RegKind::I64), either = b.reg(RegKind::I64);
  b.emit(Op::AddI64, sum, args[0], args[1]);
  b.emit(Op::AddI64, sum, sum, args[2]);
  b.emit(Op::AndI64, both, args[0], args[1]);
  b.emit(Op::OrI64, either, args[0], args[1]);
  b.emit(Op::AndNotI64, either, either, sum);
  b.emit(Op::OrI64, both, both, either);
  b.emit(Op::MoveI64, results[0], sum);
  b.emitImm(Op::ShrU64Imm, results[1], both, 63);
  for (Reg reg : {sum, both, either}) b.release(reg);
}

// difference, borrowOut = x - y - borrow
void sub64(FunctionBuilder& b, const Reg* args, const Reg* results) {
  Reg difference = b.reg(RegKind::I64), less = b.reg(RegKind::I64), same = b.reg(RegKind::I64);
  b.emit(Op::SubI64, difference, args[0], args[1]);
  b.emit(Op::SubI64, difference, difference, args[2]);
  // (^x & y) | (^(x ^ y) & difference): the borrow is its highest bit.
  b.emit(Op::AndNotI64, less, args[1], args[0]);
  b.emit(Op::XorI64, same, args[0], args[1]);
  b.emit(Op::AndNotI64, same, difference, same);
  b.emit(Op::OrI64, less, less, same);
  b.emit(Op::MoveI64, results[0], difference);
  b.emitImm(Op::ShrU64Imm, results[1], less, 63);
  for (Reg reg : {difference, less, same}) b.release(reg);
}

void rotateLeft64(FunctionBuilder& b, const Reg* args, const Reg* results) {
  Reg count = b.reg(RegKind::I64), left = b.reg(RegKind::I64), right = b.reg(RegKind::I64);
  b.emitImm(Op::AndI64Imm, count, args[1], 63);
  b.emit(Op::ShlI64, left, args[0], count);
  b.emitImm(Op::ConstI64, right, 0, 64);
  b.emit(Op::SubI64, count, right, count);
  b.emit(Op::ShrU64, right, args[0], count);  // of a count of 64: 0
  b.emit(Op::OrI64, results[0], left, right);
  for (Reg reg : {count, left, right}) b.release(reg);
}

void rotateLeft32(FunctionBuilder& b, const Reg* args, const Reg* results) {
  Reg count = b.reg(RegKind::I64), width = b.reg(RegKind::I64);
  Reg left = b.reg(RegKind::I32), right = b.reg(RegKind::I32);
  b.emitImm(Op::AndI64Imm, count, args[1], 31);
  b.emit(Op::ShlI32, left, args[0], count);
  b.emitImm(Op::ConstI64, width, 0, 32);
  b.emit(Op::SubI64, count, width, count);
  b.emit(Op::ShrU32, right, args[0], count);
  b.emit(Op::OrI32, results[0], left, right);
  for (Reg reg : {count, width, left, right}) b.release(reg);
}

// result = the order of two strings; of two slices of bytes.
template <int second>
void compareBytes(FunctionBuilder& b, const Reg* args, const Reg* results) {
  Reg order = b.reg(RegKind::I32);
  b.emitLoHi(Op::CompareString, order, args[0], args[1], args[second], args[second + 1]);
  b.emit(Op::SignExtend32, results[0], order);
  b.release(order);
}

// atomic.Bool keeps its value in a uint32.
void storeByte(FunctionBuilder& b, const Reg* args, const Reg*) { b.emit(Op::StoreI8, args[1], args[0]); }
void loadByte(FunctionBuilder& b, const Reg* args, const Reg* results) { b.emit(Op::LoadU8, results[0], args[0]); }

struct Entry {
  std::string_view name;
  Emit emit;
};

constexpr Entry kTable[] = {
    // sync/atomic
    {"sync/atomic.SwapInt32", binary<Op::AtomicSwap32>},
    {"sync/atomic.SwapUint32", binary<Op::AtomicSwap32>},
    {"sync/atomic.SwapInt64", binary<Op::AtomicSwap64>},
    {"sync/atomic.SwapUint64", binary<Op::AtomicSwap64>},
    {"sync/atomic.SwapUintptr", binary<Op::AtomicSwap64>},
    {"sync/atomic.SwapPointer", binary<Op::AtomicSwapPtr>},
    {"sync/atomic.CompareAndSwapInt32", compareAndSwap<Op::AtomicCas32>},
    {"sync/atomic.CompareAndSwapUint32", compareAndSwap<Op::AtomicCas32>},
    {"sync/atomic.CompareAndSwapInt64", compareAndSwap<Op::AtomicCas64>},
    {"sync/atomic.CompareAndSwapUint64", compareAndSwap<Op::AtomicCas64>},
    {"sync/atomic.CompareAndSwapUintptr", compareAndSwap<Op::AtomicCas64>},
    {"sync/atomic.CompareAndSwapPointer", compareAndSwap<Op::AtomicCasPtr>},
    {"sync/atomic.AddInt32", binary<Op::AtomicAdd32>},
    {"sync/atomic.AddUint32", binary<Op::AtomicAdd32>},
    {"sync/atomic.AddInt64", binary<Op::AtomicAdd64>},
    {"sync/atomic.AddUint64", binary<Op::AtomicAdd64>},
    {"sync/atomic.AddUintptr", binary<Op::AtomicAdd64>},
    {"sync/atomic.AndInt32", binary<Op::AtomicAnd32>},
    {"sync/atomic.AndUint32", binary<Op::AtomicAnd32>},
    {"sync/atomic.AndInt64", binary<Op::AtomicAnd64>},
    {"sync/atomic.AndUint64", binary<Op::AtomicAnd64>},
    {"sync/atomic.AndUintptr", binary<Op::AtomicAnd64>},
    {"sync/atomic.OrInt32", binary<Op::AtomicOr32>},
    {"sync/atomic.OrUint32", binary<Op::AtomicOr32>},
    {"sync/atomic.OrInt64", binary<Op::AtomicOr64>},
    {"sync/atomic.OrUint64", binary<Op::AtomicOr64>},
    {"sync/atomic.OrUintptr", binary<Op::AtomicOr64>},
    {"sync/atomic.LoadInt32", unary<Op::AtomicLoad32>},
    {"sync/atomic.LoadUint32", unary<Op::AtomicLoad32>},
    {"sync/atomic.LoadInt64", unary<Op::AtomicLoad64>},
    {"sync/atomic.LoadUint64", unary<Op::AtomicLoad64>},
    {"sync/atomic.LoadUintptr", unary<Op::AtomicLoad64>},
    {"sync/atomic.LoadPointer", unary<Op::AtomicLoadPtr>},
    {"sync/atomic.StoreInt32", store<Op::AtomicStore32>},
    {"sync/atomic.StoreUint32", store<Op::AtomicStore32>},
    {"sync/atomic.StoreInt64", store<Op::AtomicStore64>},
    {"sync/atomic.StoreUint64", store<Op::AtomicStore64>},
    {"sync/atomic.StoreUintptr", store<Op::AtomicStore64>},
    {"sync/atomic.StorePointer", store<Op::AtomicStorePtr>},

    // its types
    {"sync/atomic.(*Int32).Load", unary<Op::AtomicLoad32>},
    {"sync/atomic.(*Int32).Store", store<Op::AtomicStore32>},
    {"sync/atomic.(*Int32).Swap", binary<Op::AtomicSwap32>},
    {"sync/atomic.(*Int32).CompareAndSwap", compareAndSwap<Op::AtomicCas32>},
    {"sync/atomic.(*Int32).Add", binary<Op::AtomicAdd32>},
    {"sync/atomic.(*Int32).And", binary<Op::AtomicAnd32>},
    {"sync/atomic.(*Int32).Or", binary<Op::AtomicOr32>},
    {"sync/atomic.(*Uint32).Load", unary<Op::AtomicLoad32>},
    {"sync/atomic.(*Uint32).Store", store<Op::AtomicStore32>},
    {"sync/atomic.(*Uint32).Swap", binary<Op::AtomicSwap32>},
    {"sync/atomic.(*Uint32).CompareAndSwap", compareAndSwap<Op::AtomicCas32>},
    {"sync/atomic.(*Uint32).Add", binary<Op::AtomicAdd32>},
    {"sync/atomic.(*Uint32).And", binary<Op::AtomicAnd32>},
    {"sync/atomic.(*Uint32).Or", binary<Op::AtomicOr32>},
    {"sync/atomic.(*Int64).Load", unary<Op::AtomicLoad64>},
    {"sync/atomic.(*Int64).Store", store<Op::AtomicStore64>},
    {"sync/atomic.(*Int64).Swap", binary<Op::AtomicSwap64>},
    {"sync/atomic.(*Int64).CompareAndSwap", compareAndSwap<Op::AtomicCas64>},
    {"sync/atomic.(*Int64).Add", binary<Op::AtomicAdd64>},
    {"sync/atomic.(*Int64).And", binary<Op::AtomicAnd64>},
    {"sync/atomic.(*Int64).Or", binary<Op::AtomicOr64>},
    {"sync/atomic.(*Uint64).Load", unary<Op::AtomicLoad64>},
    {"sync/atomic.(*Uint64).Store", store<Op::AtomicStore64>},
    {"sync/atomic.(*Uint64).Swap", binary<Op::AtomicSwap64>},
    {"sync/atomic.(*Uint64).CompareAndSwap", compareAndSwap<Op::AtomicCas64>},
    {"sync/atomic.(*Uint64).Add", binary<Op::AtomicAdd64>},
    {"sync/atomic.(*Uint64).And", binary<Op::AtomicAnd64>},
    {"sync/atomic.(*Uint64).Or", binary<Op::AtomicOr64>},
    {"sync/atomic.(*Uintptr).Load", unary<Op::AtomicLoad64>},
    {"sync/atomic.(*Uintptr).Store", store<Op::AtomicStore64>},
    {"sync/atomic.(*Uintptr).Swap", binary<Op::AtomicSwap64>},
    {"sync/atomic.(*Uintptr).CompareAndSwap", compareAndSwap<Op::AtomicCas64>},
    {"sync/atomic.(*Uintptr).Add", binary<Op::AtomicAdd64>},
    {"sync/atomic.(*Bool).Load", unary<Op::AtomicLoad32>},
    {"sync/atomic.(*Bool).Store", store<Op::AtomicStore32>},
    {"sync/atomic.(*Bool).Swap", binary<Op::AtomicSwap32>},
    {"sync/atomic.(*Bool).CompareAndSwap", compareAndSwap<Op::AtomicCas32>},
    {"sync/atomic.(*Pointer).Load", unary<Op::AtomicLoadPtr>},
    {"sync/atomic.(*Pointer).Store", store<Op::AtomicStorePtr>},
    {"sync/atomic.(*Pointer).Swap", binary<Op::AtomicSwapPtr>},
    {"sync/atomic.(*Pointer).CompareAndSwap", compareAndSwap<Op::AtomicCasPtr>},

    // internal/runtime/atomic
    {"internal/runtime/atomic.Load", unary<Op::AtomicLoad32>},
    {"internal/runtime/atomic.LoadAcq", unary<Op::AtomicLoad32>},
    {"internal/runtime/atomic.Loadint32", unary<Op::AtomicLoad32>},
    {"internal/runtime/atomic.Load64", unary<Op::AtomicLoad64>},
    {"internal/runtime/atomic.LoadAcq64", unary<Op::AtomicLoad64>},
    {"internal/runtime/atomic.LoadAcquintptr", unary<Op::AtomicLoad64>},
    {"internal/runtime/atomic.Loaduintptr", unary<Op::AtomicLoad64>},
    {"internal/runtime/atomic.Loaduint", unary<Op::AtomicLoad64>},
    {"internal/runtime/atomic.Loadint64", unary<Op::AtomicLoad64>},
    {"internal/runtime/atomic.Loadp", unary<Op::AtomicLoadPtr>},
    {"internal/runtime/atomic.Load8", loadByte},
    {"internal/runtime/atomic.Store", store<Op::AtomicStore32>},
    {"internal/runtime/atomic.StoreRel", store<Op::AtomicStore32>},
    {"internal/runtime/atomic.Storeint32", store<Op::AtomicStore32>},
    {"internal/runtime/atomic.Store64", store<Op::AtomicStore64>},
    {"internal/runtime/atomic.StoreRel64", store<Op::AtomicStore64>},
    {"internal/runtime/atomic.StoreReluintptr", store<Op::AtomicStore64>},
    {"internal/runtime/atomic.Storeint64", store<Op::AtomicStore64>},
    {"internal/runtime/atomic.Storeuintptr", store<Op::AtomicStore64>},
    {"internal/runtime/atomic.StorepNoWB", store<Op::AtomicStorePtr>},
    {"internal/runtime/atomic.Store8", storeByte},
    {"internal/runtime/atomic.Xadd", binary<Op::AtomicAdd32>},
    {"internal/runtime/atomic.Xaddint32", binary<Op::AtomicAdd32>},
    {"internal/runtime/atomic.Xadd64", binary<Op::AtomicAdd64>},
    {"internal/runtime/atomic.Xaddint64", binary<Op::AtomicAdd64>},
    {"internal/runtime/atomic.Xadduintptr", binary<Op::AtomicAdd64>},
    {"internal/runtime/atomic.Xchg", binary<Op::AtomicSwap32>},
    {"internal/runtime/atomic.Xchgint32", binary<Op::AtomicSwap32>},
    {"internal/runtime/atomic.Xchg64", binary<Op::AtomicSwap64>},
    {"internal/runtime/atomic.Xchgint64", binary<Op::AtomicSwap64>},
    {"internal/runtime/atomic.Xchguintptr", binary<Op::AtomicSwap64>},
    {"internal/runtime/atomic.Cas", compareAndSwap<Op::AtomicCas32>},
    {"internal/runtime/atomic.CasRel", compareAndSwap<Op::AtomicCas32>},
    {"internal/runtime/atomic.Casint32", compareAndSwap<Op::AtomicCas32>},
    {"internal/runtime/atomic.Cas64", compareAndSwap<Op::AtomicCas64>},
    {"internal/runtime/atomic.Casint64", compareAndSwap<Op::AtomicCas64>},
    {"internal/runtime/atomic.Casuintptr", compareAndSwap<Op::AtomicCas64>},
    {"internal/runtime/atomic.Casp1", compareAndSwap<Op::AtomicCasPtr>},
    {"internal/runtime/atomic.And", update<Op::AtomicAnd32, RegKind::I32>},
    {"internal/runtime/atomic.Or", update<Op::AtomicOr32, RegKind::I32>},
    {"internal/runtime/atomic.And32", binary<Op::AtomicAnd32>},
    {"internal/runtime/atomic.Or32", binary<Op::AtomicOr32>},
    {"internal/runtime/atomic.And64", binary<Op::AtomicAnd64>},
    {"internal/runtime/atomic.Or64", binary<Op::AtomicOr64>},
    {"internal/runtime/atomic.Anduintptr", binary<Op::AtomicAnd64>},
    {"internal/runtime/atomic.Oruintptr", binary<Op::AtomicOr64>},

    // internal/runtime/sys
    {"internal/runtime/sys.LeadingZeros64", unary<Op::LeadingZeros64>},
    {"internal/runtime/sys.TrailingZeros64", unary<Op::TrailingZeros64>},
    {"internal/runtime/sys.TrailingZeros32", trailingZeros<32>},
    {"internal/runtime/sys.TrailingZeros8", trailingZeros<8>},
    {"internal/runtime/sys.OnesCount64", unary<Op::OnesCount64>},
    {"internal/runtime/sys.Len64", len64},
    {"internal/runtime/sys.Prefetch", nothing},
    {"internal/runtime/sys.PrefetchStreamed", nothing},

    // internal/bytealg
    {"internal/bytealg.Compare", compareBytes<3>},
    {"internal/bytealg.CompareString", compareBytes<2>},

    // math, math/bits
    {"math.Sqrt", unary<Op::SqrtF64>},
    {"math.sqrt", unary<Op::SqrtF64>},
    {"math.Abs", unary<Op::AbsF64>},
    {"math.Floor", unary<Op::FloorF64>},
    {"math.archFloor", unary<Op::FloorF64>},
    {"math.Ceil", unary<Op::CeilF64>},
    {"math.archCeil", unary<Op::CeilF64>},
    {"math.Trunc", unary<Op::TruncF64>},
    {"math.archTrunc", unary<Op::TruncF64>},
    {"math.Copysign", binary<Op::CopysignF64>},
    {"math.Float64bits", unary<Op::BitsF64>},
    {"math.Float64frombits", unary<Op::F64Bits>},
    {"math.Float32bits", unary<Op::BitsF32>},
    {"math.Float32frombits", unary<Op::F32Bits>},
    {"math/bits.LeadingZeros64", unary<Op::LeadingZeros64>},
    {"math/bits.LeadingZeros", unary<Op::LeadingZeros64>},
    {"math/bits.LeadingZeros32", leadingZeros<32>},
    {"math/bits.LeadingZeros16", leadingZeros<16>},
    {"math/bits.LeadingZeros8", leadingZeros<8>},
    {"math/bits.TrailingZeros64", unary<Op::TrailingZeros64>},
    {"math/bits.TrailingZeros", unary<Op::TrailingZeros64>},
    {"math/bits.TrailingZeros32", trailingZeros<32>},
    {"math/bits.TrailingZeros16", trailingZeros<16>},
    {"math/bits.TrailingZeros8", trailingZeros<8>},
    {"math/bits.OnesCount64", unary<Op::OnesCount64>},
    {"math/bits.OnesCount", unary<Op::OnesCount64>},
    {"math/bits.OnesCount32", onesCount32},
    {"math/bits.OnesCount16", onesCount32},
    {"math/bits.OnesCount8", onesCount32},
    {"math/bits.Len64", len64},
    {"math/bits.Len", len64},
    {"math/bits.Len32", len32},
    {"math/bits.Len16", len32},
    {"math/bits.Len8", len32},
    {"math/bits.Mul64", mul64},
    {"math/bits.Mul", mul64},
    {"math/bits.Add64", add64},
    {"math/bits.Add", add64},
    {"math/bits.Sub64", sub64},
    {"math/bits.Sub", sub64},
    {"math/bits.RotateLeft64", rotateLeft64},
    {"math/bits.RotateLeft", rotateLeft64},
    {"math/bits.RotateLeft32", rotateLeft32},
};

}  // namespace

const Intrinsic* findIntrinsic(std::string_view name) {
  static const auto* table = [] {
    auto* map = new std::unordered_map<std::string_view, Intrinsic>;
    for (const Entry& entry : kTable) map->emplace(entry.name, Intrinsic{entry.emit});
    return map;
  }();
  auto found = table->find(name);
  return found == table->end() ? nullptr : &found->second;
}

}  // namespace gopark::lower
