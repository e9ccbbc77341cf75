// What instructions do that concerns more than registers and loads and stores: for any engine. Before each of these the
// engine has saved its state in the goroutine (pc: the instruction at hand) and its budget in the worker; see Step for
// how it goes on. Operands are values, results slots of the innermost frame; they are written when all is done.
#pragma once

#include <span>
#include <string_view>

#include "goroutine/goroutine.h"
#include "goroutine/sites.h"
#include "runtime/size_class.h"
#include "runtime/worker.h"

namespace gopark::goroutine {

using runtime::Worker;

// ---- calls (calls.cc)
// Room for a frame of so many slots above the current one: the instruction is executed again.
Step makeRoom(Goroutine& g, Worker& w, uint32_t slots);
// Enters `callee` above the current frame. The caller fills in the arguments. Null: the stack is exhausted, which ends
// the program; return Step::leave.
Slot* enter(Goroutine& g, Worker& w, const Function& callee, FrameKind kind);
// Enters a func value; traps when it is nil.
Step enterClosure(Goroutine& g, Worker& w, uint64_t closure, FrameKind kind, std::span<const uint64_t> args = {},
                  uint32_t results = 0);
// A goroutine in front of its first instruction, not spawned yet; its arguments go to fp[0…]. Null: no memory.
Goroutine* newGoroutine(Process& process, Worker* worker, const Function& callee, uint64_t closure,
                        bool forRuntime = false);
// The goroutine's function has returned.
Step exit(Goroutine& g);
Step go(Goroutine& g, Worker& w, const CallSite& site);
Step goClosure(Goroutine& g, Worker& w, const CallSite& site, uint64_t closure);

// ---- failures (failures.cc)
Step trap(Goroutine& g, Worker& w, ir::TrapKind kind, int64_t a = 0, int64_t b = 0);
// An allocation gave 0: collects and tries the instruction again; the second time it is fatal.
Step allocationFailed(Goroutine& g, Worker& w);
Step outOfMemory(Goroutine& g, Worker& w);  // at once; for what cannot be tried again
Step stackOverflow(Goroutine& g, Worker& w);
Step dieOfPanic(Goroutine& g, Worker& w);
// Go memory held a wrong address: a nil dereference, or Go's "unexpected fault address".
Step fault(Goroutine& g, Worker& w, uint64_t address);
// Likewise, found by a signal in C++ code at `place`, which nothing can go on from.
void dieOfFault(Goroutine& g, uint64_t address, uint64_t place, bool stateKnown);
// "fatal error: text", the traces, exit code 2.
Step fatal(Goroutine& g, Worker& w, std::string_view text);

// ---- panics and defers (panics.cc)
Step startPanic(Goroutine& g, Worker& w, uint64_t type, uint64_t data);
Step startGoexit(Goroutine& g, Worker& w);
Step unwind(Goroutine& g, Worker& w);
inline bool hasDefers(const Goroutine& g, const Slot* fp) {
  return !g.defers.empty() && g.defers.back().frame == g.indexOf(fp);
}
Step runDefers(Goroutine& g, Worker& w);
inline bool roomForDefer(const Goroutine& g) { return g.defers.size() < g.defers.capacity(); }
Step growDefers(Goroutine& g);
void pushDefer(Goroutine& g, uint64_t closure, uint32_t frame);  // there is room
void recoverPanic(Goroutine& g, Slot* fp, Slot& type, Slot& data);

// ---- natives (native_calls.cc)
Step callNative(Goroutine& g, Worker& w, const CallSite& site, bool resumed);
// The function that the native of the caller's `site` has called back has returned.
Step callbackDone(Goroutine& g, Worker& w, const CallSite& site);

// ---- memory (memory.cc)
Step newArray(Goroutine& g, Worker& w, runtime::Address type, uint64_t bytes, Slot& to);
Step makeSlice(Goroutine& g, Worker& w, runtime::Address type, int64_t length, int64_t capacity, Slot& to);
// `pointer`, `capacity`: of the slice, before and after.
Step growSlice(Goroutine& g, Worker& w, runtime::Address type, int64_t length, uint64_t more, Slot& pointer,
               Slot& capacity);
// `list`: n, then n pairs of registers.
Step concat(Goroutine& g, Worker& w, const ir::Reg* list, Slot& pointer, Slot& length);

// ---- values (values.cc)
struct InterfaceWords {
  uint32_t type;
  uint64_t data;
};
Step equalInterface(Goroutine& g, Worker& w, InterfaceWords left, InterfaceWords right, Slot& to);
Step equalTyped(Goroutine& g, Worker& w, runtime::Address type, uint32_t left, uint32_t right, Slot& to);
Step findItab(Goroutine& g, Worker& w, ItabSite& site, uint32_t type, Slot& to);
void decodeRune(const char* base, uint32_t text, uint64_t length, uint64_t index, Slot& rune, Slot& width);

// ---- maps (maps.cc)
Step mapGet(Goroutine& g, Worker& w, const MapSite& site, uint64_t map, Slot& to);
Step mapSet(Goroutine& g, Worker& w, const MapSite& site, uint64_t map, Slot& to);
Step mapDelete(Goroutine& g, Worker& w, const MapSite& site, uint64_t map);
Step mapClear(Goroutine& g, Worker& w, runtime::Address type, uint64_t map);
Step makeMap(Goroutine& g, Worker& w, runtime::Address type, int64_t hint, Slot& to);
Step mapIterator(Goroutine& g, Worker& w, runtime::Address type, uint64_t map, Slot& to);
Step mapNext(Goroutine& g, Worker& w, uint64_t iterator, Slot& key, Slot& element);
// The goroutine was left in the middle of a write to the map: the instruction is executed now, unless somebody else has
// written meanwhile, which is fatal.
Step finishMapWrite(Goroutine& g, Worker& w, uint64_t map);

// ---- channels (channels.cc). What parks is completed by the other form, before anything else of the goroutine is
// executed.
Step makeChannel(Goroutine& g, Worker& w, runtime::Address type, int64_t capacity, Slot& to);
Step send(Goroutine& g, Worker& w, const ValueSite& site, uint64_t channel);
Step finishSend(Goroutine& g, Worker& w);
Step receive(Goroutine& g, Worker& w, const ValueSite& site, uint64_t channel, Slot& ok);
Step finishReceive(Goroutine& g, Worker& w, const ValueSite& site, uint64_t channel, Slot& ok);
Step select(Goroutine& g, Worker& w, const SelectSite& site, Slot& chosen);
Step finishSelect(Goroutine& g, Worker& w, const SelectSite& site, Slot& chosen);
Step closeChannel(Goroutine& g, Worker& w, uint64_t channel);

using runtime::kMaxAllocation;
// A value that lives in registers has at most abi::kMaxLeaves leaves.
constexpr uint32_t kMaxPackedBytes = 16 * abi::kMaxLeaves;

// Packs the registers of a value into memory and back. `to`: shape.size bytes; not for shapes that are by pointer.
void pack(const ValueSite& site, const Slot* fp, char* to);
void unpack(const ValueSite& site, const char* from, Slot* fp);
// The value in memory: packed into the buffer, or where it lies already.
const char* packed(Worker& w, const ValueSite& site, const Slot* fp, char* buffer);

}  // namespace gopark::goroutine
