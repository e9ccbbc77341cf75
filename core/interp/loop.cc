// The loop. Rules for what stands in it and its parts (loop_*.inc):
//
//  1. pc, fp, budget and the return stack are the loop's own. SAVE() writes the first three to goroutine and worker; it
//     comes before anything that may look at the goroutine, throw, trap, allocate, suspend or end the slice.
//     pc, fp and `top` have a register each, in all cases: look at the machine code when a local is added. (An fp on the
//     C++ stack was a fifth more instructions for everything, and fault_native.cc finds fp and pc in registers.)
//  2. What is not a matter of a few loads and stores is a SLOW(operation), which saves, and ends with a Step. Behind it fp
//     and stackEnd are read anew: the stack may have moved.
//  3. An instruction changes nothing before the last point where it can fail: it is executed again behind a collection.
//  4. Registers are read before results are written: they may be the same.
//  5. A slice ends where it is known that an instruction is complete (SPEND, after_slow), or in front of a mark. Budget is
//     spent by what runtime/budget.h says, and by nothing else.
//  6. fp changes by calls, returns and Step::reload alone. The return stack has a place for each call since the last
//     reload that has not returned; the header of each frame says the same in the canonical form.
//  7. Addresses that Go memory holds are not trusted: loads and stores natively end in a signal (fault.h), in WebAssembly
//     stores are checked. "Known not to be nil" is believed, and checked in debug builds.
//  8. No case calls a function that needs the C++ stack to be deep, and none has an object with a destructor: cases jump.
//  9. An opcode at `pc` is read once: another worker may mark the instruction meanwhile.
#include "interp/loop.h"

#include <bit>
#include <cmath>
#include <cstring>

#include "base/check.h"
#include "goroutine/operations.h"
#include "goroutine/preemption.h"
#include "interp/calls.h"
#include "interp/convert.h"
#include "runtime/channel.h"

// Go programs may race: their loads and stores are ours.
#define GOPARK_RACY __attribute__((no_sanitize("thread")))

namespace gopark::interp {
namespace {

using namespace goroutine;
using ir::TrapKind;
using runtime::Address;
using runtime::kFirstAddress;
using runtime::Outcome;

template <typename T>
__attribute__((always_inline)) inline T peek(const char* base, uint32_t address) {
  T value;
  __builtin_memcpy(&value, base + address, sizeof(T));
  return value;
}
template <typename T>
__attribute__((always_inline)) inline void poke(char* base, uint32_t address, T value) {
  __builtin_memcpy(base + address, &value, sizeof(T));
}

// The functions that the latest calls of this slice have led through, for returns: the loop's `top` is the innermost
// frame's. What frames say of it (FrameHeader) takes four loads that wait for each other, which all that follows would
// wait for.
struct Return {
  const Instruction* pc;    // where the function goes on when what it has called returns
  const Instruction* code;  // the function's
};
constexpr size_t kMostReturns = 256;

// The same pointer, but the compiler does not know to what: otherwise it makes a base and an index of it, and each case
// adds them up.
template <typename T>
__attribute__((always_inline)) inline T* opaque(T* pointer) {
  asm("" : "+r"(pointer));
  return pointer;
}

// Where a slice shall end is marked in the code (goroutine/preemption.h): the opcode becomes Preempt, which puts the former
// one back. Workers share the code; a mark that another one comes upon, or that was left behind by a branch, is taken
// away without further ado.
void setCodeAt(const Instruction* at, Code code) {
  // Other workers may be executing the instruction: they see one opcode or the other.
  auto* place = reinterpret_cast<uint16_t*>(&const_cast<Instruction*>(at)->op);
  __atomic_store_n(place, static_cast<uint16_t>(code), __ATOMIC_RELAXED);
}

void mark(const Linker& linker, const Goroutine& g, uint32_t place) {
  setCodeAt(linker.lookup(headerOf(g.fp)->function)->code + place, Code::Preempt);
}

// The instruction is one that writes: its opcode is the IR's.
void takeMarkAway(const Goroutine& g, const Instruction* at) {
  setCodeAt(at, static_cast<Code>(g.instruction().op));
}

// Apart from other traps: so no instruction that checks for nil has to load their words.
__attribute__((noinline)) Step nilTrap(Goroutine& g, Worker& w) { return trap(g, w, TrapKind::Nil); }

}  // namespace

#define LIKELY(x) __builtin_expect(!!(x), 1)
#define UNLIKELY(x) __builtin_expect(!!(x), 0)

// Computed jumps are faster natively; WebAssembly has none, and V8 does best with one switch.
#if defined(__EMSCRIPTEN__)
#define GOPARK_SWITCH 1
#else
#define GOPARK_SWITCH 0
#endif

#if GOPARK_SWITCH
#define CASE(name) case static_cast<uint16_t>(Code::name):
#define DISPATCH() goto dispatch
#else
#define CASE(name) L_##name:
// (An atomic load stays where it is: others are joined in one place, and each case computes the address in two steps.)
#define DISPATCH() goto* __atomic_load_n(&kLabels[static_cast<uint16_t>(pc->op)], __ATOMIC_RELAXED)
#endif

#define A fp[pc->a]
#define B fp[pc->b]
#define C fp[pc->c]
#define LO fp[static_cast<uint32_t>(pc->lo)]
#define HI fp[static_cast<uint32_t>(pc->hi)]
#define NEXT()  \
  do {          \
    ++pc;       \
    DISPATCH(); \
  } while (false)
#define SAVE()         \
  do {                 \
    g.pc = static_cast<uint32_t>(pc - top->code); \
    g.fp = fp;         \
    w.budget = budget; \
  } while (false)
#define SLOW(call)   \
  do {               \
    SAVE();          \
    step = call;     \
    goto after_slow; \
  } while (false)
#define TRAP(kind_, a_, b_)           \
  do {                                \
    trapKind = TrapKind::kind_;       \
    trapA = static_cast<int64_t>(a_); \
    trapB = static_cast<int64_t>(b_); \
    goto trap;                        \
  } while (false)
#define CHECK_NIL(address) \
  if (UNLIKELY((address) < kFirstAddress)) goto nil_trap
// Nothing outside the heap is written, see fault.h.
#ifdef __EMSCRIPTEN__
#define CHECK_STORE(address) \
  if (UNLIKELY(mapped[(address) >> runtime::kChunkShift] == 0)) FAULT(address)
#define CHECK_STORES(address, bytes) \
  if (UNLIKELY(!w.heap.covers(address, bytes))) FAULT(address)
#else
#define CHECK_STORE(address) (void)0
#define CHECK_STORES(address, bytes) (void)0
#endif
#define FAULT(address) SLOW(fault(g, w, address))
// What takes long spends by its size; `bytes` that are more than the heap can hold are a fault.
#define NEXT_AFTER(bytes)                                                      \
  do {                                                                         \
    ++pc;                                                                      \
    if (UNLIKELY((bytes) >= runtime::kLongBytes)) SPEND(runtime::costOfBytes(bytes)); \
    DISPATCH();                                                                \
  } while (false)
#define SPEND(cost)                                        \
  do {                                                     \
    if (UNLIKELY((budget -= (cost)) <= 0)) goto slice_end; \
  } while (false)

#ifndef __EMSCRIPTEN__
#define GOPARK_LOOP __attribute__((section("gopark_loop")))
extern "C" const char __start_gopark_loop[], __stop_gopark_loop[];
bool isLoop(uint64_t place) {
  return place >= reinterpret_cast<uintptr_t>(__start_gopark_loop) &&
         place < reinterpret_cast<uintptr_t>(__stop_gopark_loop);
}
#else
#define GOPARK_LOOP
#endif

GOPARK_LOOP GOPARK_RACY Outcome interpret(Linker& linker, Goroutine& g, Worker& w, const LinkedFunction& function) {
#if !GOPARK_SWITCH
  static const void* const kLabels[] = {
#define OP(name, text, a, b, c, imm, effects) &&L_##name,
#include "ir/instructions.def"
#undef OP
#define CODE(name) &&L_##name,
#include "interp/private_codes.def"
#undef CODE
  };
#endif
  Return returns[kMostReturns];
  Return* top = opaque(returns);
  top->code = function.code;
  const Instruction* pc = function.code + g.pc;
  Slot* fp = g.fp;
  Slot* stackEnd = g.stackEnd;
  char* const base = w.heapBase;
#ifdef __EMSCRIPTEN__
  const uint8_t* const mapped = w.heap.mapped();
#endif
  int32_t budget = w.budget;
  Step step;
  TrapKind trapKind;
  int64_t trapA, trapB;

#if GOPARK_SWITCH
dispatch:
  switch (static_cast<uint16_t>(pc->op)) {
#else
  DISPATCH();
#endif

#include "interp/loop_atomics.inc"
#include "interp/loop_control.inc"
#include "interp/loop_memory.inc"
#include "interp/loop_numbers.inc"
#include "interp/loop_values.inc"

#if GOPARK_SWITCH
    default:
      __builtin_unreachable();
  }
#endif

nil_trap:
  SLOW(nilTrap(g, w));

trap:
  SLOW(trap(g, w, trapKind, trapA, trapB));

after_slow:
  if (step == Step::next) {
    ++pc;
  } else if (step == Step::reload) {
    top = opaque(returns);
    top->code = linker.function(w, g)->code;
    pc = top->code + g.pc;
  } else {
    return g.outcome;
  }
  budget = w.budget;
  // Even where `next` follows, a grown stack may have moved.
  fp = g.fp;
  stackEnd = g.stackEnd;
  if (LIKELY(!w.cache.gcPending && budget > 0)) DISPATCH();

slice_end:  // the budget is spent, or a collection is wanted
  SAVE();
  SliceEnd end = endSlice(g, w);
  if (end.ends) return end.outcome;
  budget = w.budget;
  if (end.place != Goroutine::kNowhere) mark(linker, g, end.place);
  DISPATCH();
}

}  // namespace gopark::interp
