// What the loop does not do itself. Before each of these the loop has saved its state in the goroutine (pc: the
// instruction at hand) and its budget in the worker. See Step for how it goes on.
#pragma once

#include <span>
#include <string_view>

#include "interp/goroutine.h"
#include "runtime/worker.h"
#include "runtime/size_class.h"

namespace gopark::interp {

using runtime::Worker;
struct SignalFault;

// ---- calls (calls.cc)
// The callee of the instruction at hand is not linked or its frame does not fit: does what is needed; the instruction
// is executed again.
Step prepareCall(Goroutine& g, Worker& w, const LinkedFunction* callee);
// `closure`: a func value that is not nil.
Step prepareClosureCall(Goroutine& g, Worker& w, uint64_t funcId, const LinkedFunction* callee);
// Enters `callee` above the current frame, which goes on behind `callPc`. The caller fills in the arguments. Null: the
// stack is exhausted, which ends the program; return Step::leave.
Slot* enter(Goroutine& g, Worker& w, const LinkedFunction& callee, const Instruction* callPc);
// Enters a func value; traps when it is nil.
Step enterClosure(Goroutine& g, Worker& w, uint64_t closure, const Instruction* callPc,
                  std::span<const uint64_t> args = {}, uint32_t results = 0);
// A goroutine in front of its first instruction, not spawned yet; its arguments go to fp[0…]. Null: no memory.
Goroutine* newGoroutine(Engine& engine, runtime::Worker* worker, const LinkedFunction& callee, uint64_t closure,
                        bool forRuntime = false);
Step go(Goroutine& g, Worker& w, const Instruction& in);

// ---- failures (failures.cc)
Step trap(Goroutine& g, Worker& w, ir::TrapKind kind, int64_t a = 0, int64_t b = 0);
// An allocation gave 0: collects and tries the instruction again; the second time it is fatal.
Step allocationFailed(Goroutine& g, Worker& w);
Step outOfMemory(Goroutine& g, Worker& w);  // at once; for what cannot be tried again
Step stackOverflow(Goroutine& g, Worker& w);
Step dieOfPanic(Goroutine& g, Worker& w);
// Go memory held a wrong address: a nil dereference, or Go's "unexpected fault address".
Step fault(Goroutine& g, Worker& w, uint64_t address);
Step signalFault(Goroutine& g, Worker& w, const SignalFault& fault);
// "fatal error: text", the traces, exit code 2.
Step fatal(Goroutine& g, Worker& w, std::string_view text);

// ---- panics and defers (panics.cc)
Step startPanic(Goroutine& g, Worker& w, uint64_t type, uint64_t data);
Step startGoexit(Goroutine& g, Worker& w);
Step panicStep(Goroutine& g, Worker& w);
Step runDefers(Goroutine& g, Worker& w);
Step growDefers(Goroutine& g);
void pushDefer(Goroutine& g, uint64_t closure, uint32_t frame);
void recoverPanic(Goroutine& g, Slot* fp, Slot& type, Slot& data);

// ---- natives (native_calls.cc)
Step callNative(Goroutine& g, Worker& w, const Instruction& in, bool resumed);
Step callbackDone(Goroutine& g, Worker& w);

// ---- memory (memory.cc)
Step newObject(Goroutine& g, Worker& w, const Instruction& in);
Step newArray(Goroutine& g, Worker& w, const Instruction& in);
Step makeSlice(Goroutine& g, Worker& w, const Instruction& in);
Step growSlice(Goroutine& g, Worker& w, const Instruction& in);
Step concat(Goroutine& g, Worker& w, const Instruction& in);

// ---- values (values.cc)
Step equalInterface(Goroutine& g, Worker& w, const Instruction& in);
Step equalTyped(Goroutine& g, Worker& w, const Instruction& in);
Step findItab(Goroutine& g, Worker& w, const Instruction& in);
void decodeRune(const char* base, const Instruction& in, Slot* fp);

// ---- maps (maps.cc)
Step mapGet(Goroutine& g, Worker& w, const Instruction& in);
Step mapSet(Goroutine& g, Worker& w, const Instruction& in);
Step mapDelete(Goroutine& g, Worker& w, const Instruction& in);
Step mapClear(Goroutine& g, Worker& w, const Instruction& in);
Step mapOther(Goroutine& g, Worker& w, const Instruction& in);

// ---- channels (channels.cc)
Step makeChannel(Goroutine& g, Worker& w, const Instruction& in);
Step send(Goroutine& g, Worker& w, const Instruction& in);
Step receive(Goroutine& g, Worker& w, const Instruction& in);
Step select(Goroutine& g, Worker& w, const Instruction& in);
Step closeChannel(Goroutine& g, Worker& w, const Instruction& in);
// Completes the instruction that the goroutine was parked at.
Step finishParked(Goroutine& g, Worker& w);

using runtime::kMaxAllocation;
// A value that lives in registers has at most eight leaves.
constexpr uint32_t kMaxPackedBytes = 128;

// Packs the registers of a value into memory and back. `to`: shape.size bytes; not for shapes that are by pointer.
void pack(const ValueSite& site, const Slot* fp, char* to);
void unpack(const ValueSite& site, const char* from, Slot* fp);
// The value in memory: packed into the buffer, or where it lies already.
const char* packed(Worker& w, const ValueSite& site, const Slot* fp, char* buffer);

}  // namespace gopark::interp
