// The suspended state of a goroutine, which belongs to no engine: frames on its stack, one for each function that is
// being executed, and in each the place where it stands, as an index into the function's IR.
//
// A frame is a FrameHeader, then one slot for each register of the function, then one spare slot that takes results
// nobody wants. A callee's frame begins right behind its caller's. Lowest on each stack lies the header of the frame
// that all others stand on (Functions::kRoot), which has no registers.
#pragma once

#include <cstdint>

#include "ir/ir.h"

namespace gopark::goroutine {

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

// How a frame came to be.
enum class FrameKind : uint32_t {
  call,      // by a call: the caller takes the results and goes on behind the call
  deferred,  // by an instruction that runs deferred functions, and is executed again when this one has returned
  callback,  // by a native, which is called again when the frame's function has called back
  raised,    // by an instruction that failed; nothing returns to it
  first,     // of a goroutine: its caller is the root
};

// In front of a frame's registers.
struct alignas(8) FrameHeader {
  ir::FuncId function;  // of Functions
  uint32_t delta;       // slots down to the caller's registers; 0: the root
  uint32_t resume;      // index of the caller's instruction that comes next when this frame is gone
  FrameKind kind;
};
constexpr uint32_t kHeaderSlots = 2;
static_assert(sizeof(FrameHeader) == kHeaderSlots * sizeof(Slot));

inline FrameHeader* headerOf(Slot* fp) { return reinterpret_cast<FrameHeader*>(fp - kHeaderSlots); }
inline const FrameHeader* headerOf(const Slot* fp) { return reinterpret_cast<const FrameHeader*>(fp - kHeaderSlots); }

// The instruction that the caller stands at.
inline uint32_t callerIndex(const FrameHeader& header) { return header.resume - (header.kind == FrameKind::call); }

}  // namespace gopark::goroutine
