// The interpreter's own form of code: a copy of a function's instructions with addresses, call targets and operand
// tables filled in, and with opcodes of its own (Code) beside the IR's.
//
// A frame lies on the goroutine's stack: FrameHeader, then one slot for each register, then one spare slot that takes
// results nobody wants. A callee's frame begins right behind its caller's (at `delta` slots from the caller's
// registers).
#pragma once

#include <atomic>
#include <cstdint>

#include "ir/ir.h"
#include "ir/liveness.h"
#include "runtime/native.h"

namespace gopark::interp {

// A register. Pointers are 32-bit addresses, zero-extended.
union Slot {
  uint64_t u64;
  int64_t i64;
  uint32_t u32;
  int32_t i32;
  double f64;
  float f32;
};
static_assert(sizeof(Slot) == 8);

// First all the IR's, with their numbers, then the interpreter's.
enum class Code : uint16_t {
#define OP(name, text, a, b, c, imm, effects) name,
#include "ir/instructions.def"
#undef OP
#define CODE(name) name,
#include "interp/private_codes.def"
#undef CODE
  kCount,
};

using ir::Instruction;

inline Code codeOf(const Instruction& in) { return static_cast<Code>(in.op); }
inline void setCode(Instruction& in, Code code) { in.op = static_cast<ir::Op>(code); }

// Tables that an instruction refers to by an address in its immediate.
template <typename T>
T* tableOf(const Instruction& in) {
  return reinterpret_cast<T*>(static_cast<uintptr_t>(in.bits));
}
inline void setTable(Instruction& in, const void* table) { in.bits = reinterpret_cast<uintptr_t>(table); }

struct LinkedFunction {
  const Instruction* code = nullptr;
  uint32_t frameSlots = 0;  // registers and the spare slot
  int32_t frameBytes = 0;   // the same in bytes; huge in the stub of what is not linked yet
  uint32_t index = 0;       // Linker::functionAt
  ir::Reg ptrBegin = 0;     // to be zeroed on entry
  ir::Reg ptrEnd = 0;
  ir::Reg context = ir::kNoReg;
  uint32_t signature = 0;    // as CallSite's
  bool transparent = false;  // recover() does not see its frame: wrappers, and what lies between a reflect call's ends
  uint32_t codeLength = 0;
  const Instruction* recoverCode = nullptr;         // runs the remaining defers, then goes on at recoverPc
  const ir::Function* function = nullptr;           // null: one of the interpreter's own
  mutable ir::PointerLiveness* liveness = nullptr;  // the collector's; null: not known yet

  void setFrame(uint32_t slots) {
    frameSlots = slots;
    frameBytes = static_cast<int32_t>(slots * sizeof(Slot));
  }
  uint8_t flags() const { return function == nullptr ? 0 : function->flags; }
  uint32_t delta() const;  // from this frame's registers to those of its callee
};

// In front of a frame's registers.
struct alignas(8) FrameHeader {
  const Instruction* callPc;  // of the caller: it goes on behind this instruction
  uint32_t delta;             // slots down to the caller's registers; 0: the first frame
  uint32_t function;          // LinkedFunction::index
};
constexpr uint32_t kHeaderSlots = 2;
static_assert(sizeof(FrameHeader) <= kHeaderSlots * sizeof(Slot));

inline uint32_t LinkedFunction::delta() const { return frameSlots + kHeaderSlots; }

inline FrameHeader* headerOf(Slot* fp) { return reinterpret_cast<FrameHeader*>(fp - kHeaderSlots); }
inline const FrameHeader* headerOf(const Slot* fp) { return reinterpret_cast<const FrameHeader*>(fp - kHeaderSlots); }

// Of a call instruction. With exactly one result, its register is the instruction's field c.
struct CallSite {
  std::atomic<const LinkedFunction*> target{nullptr};  // direct calls; the stub until the first call
  uint32_t delta = 0;
  uint16_t argCount = 0;
  uint16_t resultCount = 0;
  // Of the functions that may be called here: a func value or method table that is none may name any other.
  uint32_t signature() const { return signatureOf(argCount, resultCount); }
  static uint32_t signatureOf(size_t args, size_t results) {
    return static_cast<uint32_t>(args) | static_cast<uint32_t>(results) << 16;
  }
  const ir::Reg* args = nullptr;
  const ir::Reg* results = nullptr;
  ir::FuncId callee = 0;             // direct calls
  uint32_t method = 0;               // method calls: byte offset of the method in the itab
  runtime::Native native = nullptr;  // native calls; null: there is no such native
  const char* name = "";             // native calls
};

// Registers that hold a value, and how it lies in memory.
struct ValueSite {
  const ir::Shape* shape = nullptr;
  const ir::Reg* regs = nullptr;
  uint32_t count = 0;
};

enum class KeyKind : uint8_t { General, Word32, Word64, String };
struct MapSite {
  runtime::Address type = 0;
  KeyKind kind = KeyKind::General;
  ValueSite key;
};

struct SelectSite {
  const ir::SelectTable* table = nullptr;
  ValueSite* values = nullptr;  // one for each case
};

struct ItabSite {
  runtime::Address interfaceType = 0;
  std::atomic<uint64_t> last{0};  // dynamic type << 32 | its itab
};

struct JumpSite {
  uint32_t count = 0;  // > 0
  const int32_t* displacements = nullptr;
};

}  // namespace gopark::interp
