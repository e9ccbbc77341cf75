// The interpreter's own form of code: a copy of a function's instructions, one for each, with addresses, call targets
// and tables filled in, and with opcodes of its own (Code) beside the IR's.
#pragma once

#include <atomic>
#include <cstdint>

#include "goroutine/functions.h"
#include "goroutine/sites.h"
#include "ir/ir.h"

namespace gopark::interp {

using goroutine::Slot;

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

inline void setCode(Instruction& in, Code code) { in.op = static_cast<ir::Op>(code); }

// Tables that an instruction refers to by an address in its immediate.
template <typename T>
T* tableOf(const Instruction& in) {
  return reinterpret_cast<T*>(static_cast<uintptr_t>(in.bits));
}
inline void setTable(Instruction& in, const void* table) { in.bits = reinterpret_cast<uintptr_t>(table); }

// What the loop needs of a function; null code: it is not linked yet.
struct LinkedFunction {
  const Instruction* code = nullptr;
  int32_t frameBytes = INT32_MAX;  // huge in the stub of what is not linked yet: it fits nowhere
  ir::FuncId id = 0;
  uint32_t codeLength = 0;
  ir::Reg ptrBegin = 0;  // to be zeroed on entry
  ir::Reg ptrEnd = 0;
  ir::Reg context = ir::kNoReg;
  uint32_t signature = 0;  // as CallSite's
};

// With exactly one result, its register is the instruction's field c.
struct DirectCallSite : goroutine::CallSite {
  std::atomic<const LinkedFunction*> target{nullptr};  // the stub until the first call
};

struct JumpSite {
  uint32_t count = 0;  // > 0
  const int32_t* displacements = nullptr;
};

}  // namespace gopark::interp
