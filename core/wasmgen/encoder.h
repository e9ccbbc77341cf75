// WebAssembly's binary format: numbers, opcodes, and a buffer of code. Numbers of opcodes are the specification's.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <vector>

namespace gopark::wasmgen {

using Bytes = std::vector<uint8_t>;

enum class ValueType : uint8_t { I32 = 0x7f, I64 = 0x7e, F32 = 0x7d, F64 = 0x7c };
constexpr uint8_t kEmptyBlock = 0x40;

enum class Wasm : uint8_t {
  Unreachable = 0x00,
  Block = 0x02,
  Loop = 0x03,
  If = 0x04,
  Else = 0x05,
  End = 0x0b,
  Br = 0x0c,
  BrIf = 0x0d,
  BrTable = 0x0e,
  Return = 0x0f,
  Call = 0x10,
  CallIndirect = 0x11,
  Drop = 0x1a,
  Select = 0x1b,
  LocalGet = 0x20,
  LocalSet = 0x21,
  LocalTee = 0x22,
  GlobalGet = 0x23,
  I32Load = 0x28,
  I64Load = 0x29,
  F32Load = 0x2a,
  F64Load = 0x2b,
  I32Load8S = 0x2c,
  I32Load8U = 0x2d,
  I32Load16S = 0x2e,
  I32Load16U = 0x2f,
  I64Load32U = 0x35,
  I32Store = 0x36,
  I64Store = 0x37,
  F32Store = 0x38,
  F64Store = 0x39,
  I32Store8 = 0x3a,
  I32Store16 = 0x3b,
  I64Store32 = 0x3e,
  I32Const = 0x41,
  I64Const = 0x42,
  F32Const = 0x43,
  F64Const = 0x44,
  I32Eqz = 0x45,
  I32Eq = 0x46,
  I32Ne = 0x47,
  I32LtS = 0x48,
  I32LtU = 0x49,
  I32GtS = 0x4a,
  I32GtU = 0x4b,
  I32LeS = 0x4c,
  I32LeU = 0x4d,
  I32GeS = 0x4e,
  I32GeU = 0x4f,
  I64Eqz = 0x50,
  I64Eq = 0x51,
  I64Ne = 0x52,
  I64LtS = 0x53,
  I64LtU = 0x54,
  I64GtS = 0x55,
  I64GtU = 0x56,
  I64LeS = 0x57,
  I64LeU = 0x58,
  I64GeS = 0x59,
  I64GeU = 0x5a,
  F32Eq = 0x5b,
  F32Ne = 0x5c,
  F32Lt = 0x5d,
  F32Le = 0x5f,
  F64Eq = 0x61,
  F64Ne = 0x62,
  F64Lt = 0x63,
  F64Le = 0x65,
  I32Add = 0x6a,
  I32Sub = 0x6b,
  I32Mul = 0x6c,
  I32DivS = 0x6d,
  I32DivU = 0x6e,
  I32RemS = 0x6f,
  I32RemU = 0x70,
  I32And = 0x71,
  I32Or = 0x72,
  I32Xor = 0x73,
  I32Shl = 0x74,
  I32ShrS = 0x75,
  I32ShrU = 0x76,
  I64Clz = 0x79,
  I64Ctz = 0x7a,
  I64Popcnt = 0x7b,
  I64Add = 0x7c,
  I64Sub = 0x7d,
  I64Mul = 0x7e,
  I64DivS = 0x7f,
  I64DivU = 0x80,
  I64RemS = 0x81,
  I64RemU = 0x82,
  I64And = 0x83,
  I64Or = 0x84,
  I64Xor = 0x85,
  I64Shl = 0x86,
  I64ShrS = 0x87,
  I64ShrU = 0x88,
  F32Neg = 0x8c,
  F32Add = 0x92,
  F32Sub = 0x93,
  F32Mul = 0x94,
  F32Div = 0x95,
  F64Abs = 0x99,
  F64Neg = 0x9a,
  F64Ceil = 0x9b,
  F64Floor = 0x9c,
  F64Trunc = 0x9d,
  F64Sqrt = 0x9f,
  F64Add = 0xa0,
  F64Sub = 0xa1,
  F64Mul = 0xa2,
  F64Div = 0xa3,
  F64Copysign = 0xa6,
  I32WrapI64 = 0xa7,
  I64ExtendI32S = 0xac,
  I64ExtendI32U = 0xad,
  F32ConvertI64S = 0xb4,
  F32ConvertI64U = 0xb5,
  F32DemoteF64 = 0xb6,
  F64ConvertI64S = 0xb9,
  F64ConvertI64U = 0xba,
  F64PromoteF32 = 0xbb,
  I32ReinterpretF32 = 0xbc,
  I64ReinterpretF64 = 0xbd,
  F32ReinterpretI32 = 0xbe,
  F64ReinterpretI64 = 0xbf,
  I32Extend8S = 0xc0,
  I32Extend16S = 0xc1,
};

// Behind the prefix 0xfc.
enum class Saturating : uint8_t {
  I32TruncF64S = 2,
  I32TruncF64U = 3,
  I64TruncF64S = 6,
  I64TruncF64U = 7,
  MemoryCopy = 10,
  MemoryFill = 11,
};

// Behind the prefix 0xfe.
enum class Atomic : uint8_t {
  I32Load = 0x10,
  I64Load = 0x11,
  I32Store = 0x17,
  I64Store = 0x18,
  I32Add = 0x1e,
  I64Add = 0x1f,
  I32And = 0x2c,
  I64And = 0x2d,
  I32Or = 0x33,
  I64Or = 0x34,
  I32Exchange = 0x41,
  I64Exchange = 0x42,
  I32CompareExchange = 0x48,
  I64CompareExchange = 0x49,
};

// Appends to a buffer.
class Encoder {
 public:
  Bytes& bytes() { return bytes_; }
  const Bytes& bytes() const { return bytes_; }
  size_t size() const { return bytes_.size(); }

  void byte(uint8_t value) { bytes_.push_back(value); }
  void append(std::span<const uint8_t> other) { bytes_.insert(bytes_.end(), other.begin(), other.end()); }
  void u32(uint32_t value) {
    while (value >= 0x80) {
      byte(static_cast<uint8_t>(value | 0x80));
      value >>= 7;
    }
    byte(static_cast<uint8_t>(value));
  }
  void s64(int64_t value) {
    for (;;) {
      auto low = static_cast<uint8_t>(value & 0x7f);
      value >>= 7;
      if ((value == 0 && (low & 0x40) == 0) || (value == -1 && (low & 0x40) != 0)) {
        byte(low);
        return;
      }
      byte(low | 0x80);
    }
  }
  void text(std::string_view value) {
    u32(static_cast<uint32_t>(value.size()));
    for (char c : value) byte(static_cast<uint8_t>(c));
  }
  void type(ValueType value) { byte(static_cast<uint8_t>(value)); }

  // ---- code
  void op(Wasm value) { byte(static_cast<uint8_t>(value)); }
  void op(Wasm value, uint32_t index) {
    op(value);
    u32(index);
  }
  void op(Saturating value) {
    byte(0xfc);
    u32(static_cast<uint32_t>(value));
  }
  // `log2`: of the natural alignment for atomics, of any up to it for the others.
  void memory(Wasm value, uint32_t log2, uint32_t offset) {
    op(value);
    u32(log2);
    u32(offset);
  }
  void memory(Atomic value, uint32_t log2) {
    byte(0xfe);
    u32(static_cast<uint32_t>(value));
    u32(log2);
    u32(0);
  }
  void get(uint32_t local) { op(Wasm::LocalGet, local); }
  void set(uint32_t local) { op(Wasm::LocalSet, local); }
  void tee(uint32_t local) { op(Wasm::LocalTee, local); }
  void i32(int32_t value) {
    op(Wasm::I32Const);
    s64(value);
  }
  void i64(int64_t value) {
    op(Wasm::I64Const);
    s64(value);
  }
  void f32(uint32_t bits) {
    op(Wasm::F32Const);
    little(bits, 4);
  }
  void f64(uint64_t bits) {
    op(Wasm::F64Const);
    little(bits, 8);
  }

 private:
  void little(uint64_t bits, int count) {
    for (int i = 0; i < count; i++) byte(static_cast<uint8_t>(bits >> (8 * i)));
  }

  Bytes bytes_;
};

}  // namespace gopark::wasmgen
