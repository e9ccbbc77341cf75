#include "opt/fold.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "ir/op_info.h"

namespace gopark::opt {

using namespace ir;

namespace {

Constant i32(uint64_t value) { return {Op::ConstI32, static_cast<uint32_t>(value)}; }
Constant i64(uint64_t value) { return {Op::ConstI64, value}; }
int64_t s64(uint64_t value) { return static_cast<int64_t>(value); }
int32_t s32(uint64_t value) { return static_cast<int32_t>(static_cast<uint32_t>(value)); }
uint32_t u32(uint64_t value) { return static_cast<uint32_t>(value); }
Constant sign(int32_t value) { return i32(static_cast<uint32_t>(value)); }

std::optional<Constant> foldSmall(Op op, uint64_t bits, uint64_t x, uint64_t y) {
  switch (op) {
    case Op::AddI32:
      return i32(x + y);
    case Op::SubI32:
      return i32(x - y);
    case Op::MulI32:
      return i32(x * y);
    case Op::AddI32Imm:
      return i32(x + bits);
    case Op::AndI32:
      return i32(x & y);
    case Op::OrI32:
      return i32(x | y);
    case Op::XorI32:
      return i32(x ^ y);
    case Op::AndNotI32:
      return i32(x & ~y);
    case Op::AndI32Imm:
      return i32(x & bits);
    case Op::OrI32Imm:
      return i32(x | bits);
    case Op::XorI32Imm:
      return i32(x ^ bits);
    case Op::ShlI32Imm:
      return i32(uint64_t{u32(x)} << bits);
    case Op::ShrS32Imm:
      return sign(s32(x) >> bits);
    case Op::ShrU32Imm:
      return i32(u32(x) >> bits);
    case Op::ExtS8:
      return sign(static_cast<int8_t>(u32(x)));
    case Op::ExtU8:
      return i32(x & 0xff);
    case Op::ExtS16:
      return sign(static_cast<int16_t>(u32(x)));
    case Op::ExtU16:
      return i32(x & 0xffff);
    case Op::NotBool:
      return i32(x == 0);
    case Op::EqI32:
      return i32(u32(x) == u32(y));
    case Op::NeI32:
      return i32(u32(x) != u32(y));
    case Op::LtS32:
      return i32(s32(x) < s32(y));
    case Op::LeS32:
      return i32(s32(x) <= s32(y));
    case Op::LtU32:
      return i32(u32(x) < u32(y));
    case Op::LeU32:
      return i32(u32(x) <= u32(y));
    case Op::Wrap64:
      return i32(x);
    case Op::SignExtend32:
      return i64(static_cast<uint64_t>(int64_t{s32(x)}));
    case Op::ZeroExtend32:
      return i64(u32(x));
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<Constant> fold(Op op, uint64_t bits, uint64_t x, uint64_t y) {
  switch (op) {
    case Op::AddI64:
      return i64(x + y);
    case Op::SubI64:
      return i64(x - y);
    case Op::MulI64:
      return i64(x * y);
    case Op::AddI64Imm:
      return i64(x + bits);
    case Op::MulI64Imm:
      return i64(x * bits);
    case Op::AndI64:
      return i64(x & y);
    case Op::OrI64:
      return i64(x | y);
    case Op::XorI64:
      return i64(x ^ y);
    case Op::AndNotI64:
      return i64(x & ~y);
    case Op::AndI64Imm:
      return i64(x & bits);
    case Op::OrI64Imm:
      return i64(x | bits);
    case Op::XorI64Imm:
      return i64(x ^ bits);
    case Op::ShlI64Imm:
      return i64(x << (bits & 63));
    case Op::ShrS64Imm:
      return i64(static_cast<uint64_t>(s64(x) >> (bits & 63)));
    case Op::ShrU64Imm:
      return i64(x >> (bits & 63));
    case Op::EqI64:
    case Op::EqPtr:
      return i32(x == y);
    case Op::NeI64:
    case Op::NePtr:
      return i32(x != y);
    case Op::LtS64:
      return i32(s64(x) < s64(y));
    case Op::LeS64:
      return i32(s64(x) <= s64(y));
    case Op::LtU64:
      return i32(x < y);
    case Op::LeU64:
      return i32(x <= y);
    case Op::LeadingZeros64:
      return i64(static_cast<uint64_t>(std::countl_zero(x)));
    case Op::TrailingZeros64:
      return i64(static_cast<uint64_t>(std::countr_zero(x)));
    case Op::OnesCount64:
      return i64(static_cast<uint64_t>(std::popcount(x)));
    default:
      return foldSmall(op, bits, x, y);
  }
}

std::optional<bool> foldBranch(Op op, int32_t immediate, uint64_t x, uint64_t y) {
  switch (op) {
    case Op::BrIf:
      return u32(x) != 0;
    case Op::BrIfNot:
      return u32(x) == 0;
    case Op::BrNil:
      return x == 0;
    case Op::BrNotNil:
      return x != 0;
    case Op::BrEqI32:
      return u32(x) == u32(y);
    case Op::BrNeI32:
      return u32(x) != u32(y);
    case Op::BrLtS32:
      return s32(x) < s32(y);
    case Op::BrLeS32:
      return s32(x) <= s32(y);
    case Op::BrLtU32:
      return u32(x) < u32(y);
    case Op::BrLeU32:
      return u32(x) <= u32(y);
    case Op::BrEqPtr:
    case Op::BrEqI64:
      return x == y;
    case Op::BrNePtr:
    case Op::BrNeI64:
      return x != y;
    case Op::BrLtS64:
      return s64(x) < s64(y);
    case Op::BrLeS64:
      return s64(x) <= s64(y);
    case Op::BrLtU64:
      return x < y;
    case Op::BrLeU64:
      return x <= y;
    case Op::BrEqI32Imm:
      return s32(x) == immediate;
    case Op::BrNeI32Imm:
      return s32(x) != immediate;
    case Op::BrLtS32Imm:
      return s32(x) < immediate;
    case Op::BrLeS32Imm:
      return s32(x) <= immediate;
    case Op::BrGtS32Imm:
      return s32(x) > immediate;
    case Op::BrGeS32Imm:
      return s32(x) >= immediate;
    case Op::BrEqI64Imm:
      return s64(x) == immediate;
    case Op::BrNeI64Imm:
      return s64(x) != immediate;
    case Op::BrLtS64Imm:
      return s64(x) < immediate;
    case Op::BrLeS64Imm:
      return s64(x) <= immediate;
    case Op::BrGtS64Imm:
      return s64(x) > immediate;
    case Op::BrGeS64Imm:
      return s64(x) >= immediate;
    default:
      return std::nullopt;
  }
}

Op withImmediate(Op op, uint64_t constant, uint64_t* bits) {
  *bits = constant;
  switch (op) {
    case Op::AddI64:
      return Op::AddI64Imm;
    case Op::SubI64:
      *bits = 0 - constant;
      return Op::AddI64Imm;
    case Op::MulI64:
      return Op::MulI64Imm;
    case Op::AndI64:
      return Op::AndI64Imm;
    case Op::OrI64:
      return Op::OrI64Imm;
    case Op::XorI64:
      return Op::XorI64Imm;
    case Op::AndNotI64:
      *bits = ~constant;
      return Op::AndI64Imm;
    case Op::AddI32:
      return Op::AddI32Imm;
    case Op::SubI32:
      *bits = u32(0 - constant);
      return Op::AddI32Imm;
    case Op::AndI32:
      return Op::AndI32Imm;
    case Op::OrI32:
      return Op::OrI32Imm;
    case Op::XorI32:
      return Op::XorI32Imm;
    case Op::AndNotI32:
      *bits = u32(~constant);
      return Op::AndI32Imm;
    case Op::ShlI64:
      return constant < 64 ? Op::ShlI64Imm : Op::kCount;
    case Op::ShrU64:
      return constant < 64 ? Op::ShrU64Imm : Op::kCount;
    case Op::ShrS64:
      *bits = std::min<uint64_t>(constant, 63);
      return Op::ShrS64Imm;
    case Op::ShlI32:
      return constant < 32 ? Op::ShlI32Imm : Op::kCount;
    case Op::ShrU32:
      return constant < 32 ? Op::ShrU32Imm : Op::kCount;
    case Op::ShrS32:
      *bits = std::min<uint64_t>(constant, 31);
      return Op::ShrS32Imm;
    default:
      return Op::kCount;
  }
}

Op branchWithImmediate(Op op, bool swapped) {
  switch (op) {
    case Op::BrEqI32:
      return Op::BrEqI32Imm;
    case Op::BrNeI32:
      return Op::BrNeI32Imm;
    case Op::BrLtS32:
      return swapped ? Op::BrGtS32Imm : Op::BrLtS32Imm;
    case Op::BrLeS32:
      return swapped ? Op::BrGeS32Imm : Op::BrLeS32Imm;
    case Op::BrEqI64:
      return Op::BrEqI64Imm;
    case Op::BrNeI64:
      return Op::BrNeI64Imm;
    case Op::BrLtS64:
      return swapped ? Op::BrGtS64Imm : Op::BrLtS64Imm;
    case Op::BrLeS64:
      return swapped ? Op::BrGeS64Imm : Op::BrLeS64Imm;
    default:
      return Op::kCount;
  }
}

Op branchOnComparison(Op comparison, bool inverted, bool* swap) {
  *swap = false;
  Op op = Op::kCount;
  switch (comparison) {
    case Op::EqI32:
      op = Op::BrEqI32;
      break;
    case Op::NeI32:
      op = Op::BrNeI32;
      break;
    case Op::LtS32:
      op = Op::BrLtS32;
      break;
    case Op::LeS32:
      op = Op::BrLeS32;
      break;
    case Op::LtU32:
      op = Op::BrLtU32;
      break;
    case Op::LeU32:
      op = Op::BrLeU32;
      break;
    case Op::EqI64:
      op = Op::BrEqI64;
      break;
    case Op::NeI64:
      op = Op::BrNeI64;
      break;
    case Op::LtS64:
      op = Op::BrLtS64;
      break;
    case Op::LeS64:
      op = Op::BrLeS64;
      break;
    case Op::LtU64:
      op = Op::BrLtU64;
      break;
    case Op::LeU64:
      op = Op::BrLeU64;
      break;
    case Op::EqPtr:
      op = Op::BrEqPtr;
      break;
    case Op::NePtr:
      op = Op::BrNePtr;
      break;
    case Op::LtF64:
      op = Op::BrLtF64;
      break;
    case Op::LeF64:
      op = Op::BrLeF64;
      break;
    default:
      return op;
  }
  return inverted ? invertedBranch(op, swap) : op;
}

bool isCommutative(Op op) {
  switch (op) {
    case Op::AddI32:
    case Op::MulI32:
    case Op::AndI32:
    case Op::OrI32:
    case Op::XorI32:
    case Op::AddI64:
    case Op::MulI64:
    case Op::AndI64:
    case Op::OrI64:
    case Op::XorI64:
    case Op::MulHighU64:
    case Op::EqI32:
    case Op::NeI32:
    case Op::EqI64:
    case Op::NeI64:
    case Op::EqPtr:
    case Op::NePtr:
      return true;
    default:
      return false;
  }
}

}  // namespace gopark::opt
