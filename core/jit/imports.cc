// What compiled code calls of the engine.
#include <cstring>
#include <new>

#include "base/check.h"
#include "goroutine/operations.h"
#include "interp/calls.h"
#include "jit/session.h"
#include "runtime/channel.h"
#include "runtime/map.h"

namespace gopark::jit {

using namespace goroutine;
using interp::tableOf;
using ir::Op;
using runtime::Address;

thread_local Session* Session::current = nullptr;

namespace {

// One instruction of those that the generated code leaves to us, `in` being the interpreter's form of it. The frame's
// index on the goroutine's stack is as ever: compiled frames lie where they are written to.
Step execute(Goroutine& g, Worker& w, const interp::Instruction& in, Op op) {
  Slot* fp = g.fp;
  Slot &a = fp[in.a], &b = fp[in.b], &c = fp[in.c];
  auto type = static_cast<Address>(in.lo);
  auto low = [&]() -> Slot& { return fp[static_cast<uint32_t>(in.lo)]; };
  auto high = [&]() -> Slot& { return fp[static_cast<uint32_t>(in.hi)]; };
  switch (op) {
    case Op::NewArray:
      return newArray(g, w, type, b.u64 * static_cast<uint32_t>(in.hi), a);
    case Op::MakeSlice:
      return makeSlice(g, w, type, b.i64, c.i64, a);
    case Op::Grow:
      return growSlice(g, w, static_cast<Address>(in.hi), b.i64, low().u64, a, c);
    case Op::Concat:
      return concat(g, w, tableOf<const ir::Reg>(in), a, b);
    case Op::DecodeRune:
      decodeRune(w.heapBase, b.u32, c.u64, low().u64, a, high());
      return Step::next;
    case Op::EqInterface:
      return equalInterface(g, w, {b.u32, c.u64}, {low().u32, high().u64}, a);
    case Op::EqTyped:
      return equalTyped(g, w, type, b.u32, c.u32, a);
    case Op::FindItab: {
      if (b.u32 == 0) {
        a.u64 = 0;
        return Step::next;
      }
      uint64_t last = tableOf<ItabSite>(in)->last.load(std::memory_order_acquire);
      if (last >> 32 == b.u32) {
        a.u64 = static_cast<uint32_t>(last);
        return Step::next;
      }
      return findItab(g, w, *tableOf<ItabSite>(in), b.u32, a);
    }
    case Op::MapGet:
      return mapGet(g, w, *tableOf<MapSite>(in), b.u32, a);
    case Op::MapSet:
      return mapSet(g, w, *tableOf<MapSite>(in), b.u32, a);
    case Op::MapDelete:
      return mapDelete(g, w, *tableOf<MapSite>(in), b.u32);
    case Op::MapClear:
      return mapClear(g, w, type, b.u32);
    case Op::MakeMap:
      return makeMap(g, w, type, b.i64, a);
    case Op::MapIter:
      return mapIterator(g, w, type, b.u32, a);
    case Op::MapNext:
      return mapNext(g, w, b.u32, a, c);
    case Op::MakeChan:
      return makeChannel(g, w, type, b.i64, a);
    case Op::Send:
      return send(g, w, *tableOf<ValueSite>(in), a.u32);
    case Op::Recv:
      return receive(g, w, *tableOf<ValueSite>(in), a.u32, b);
    case Op::SelectOp:
      return select(g, w, *tableOf<SelectSite>(in), a);
    case Op::CloseChan:
      return closeChannel(g, w, a.u32);
    case Op::ChanLen:
      a.u64 = runtime::ChannelOperations::length(runtime::channelAt(w.heap, b.u64));
      return Step::next;
    case Op::ChanCap:
      a.u64 = runtime::ChannelOperations::capacity(runtime::channelAt(w.heap, b.u64));
      return Step::next;
    case Op::CallNative:
      return callNative(g, w, *tableOf<CallSite>(in), false);
    case Op::Go:
      return go(g, w, *tableOf<CallSite>(in));
    case Op::GoClosure:
      return goClosure(g, w, *tableOf<CallSite>(in), a.u32);
    case Op::Defer:
      if (!roomForDefer(g)) growDefers(g);
      pushDefer(g, a.u64, g.indexOf(fp));
      return Step::next;
    case Op::DeferAt:
      if (!roomForDefer(g)) growDefers(g);
      pushDefer(g, a.u64, b.u32);
      return Step::next;
    case Op::FrameMark:
      a.u64 = g.indexOf(fp);
      return Step::next;
    case Op::RunDefers:
      if (!hasDefers(g, fp)) return Step::next;
      throw FramesNeeded{[&g, &w] { return runDefers(g, w); }};
    default:
      UNREACHABLE("compiled code leaves an instruction to the engine that it should execute itself");
  }
}

constexpr int32_t kPlenty = 1 << 28;

void leave(Slot* fp, uint32_t index, ir::FuncId function) {
  Session& session = *Session::current;
  session.goroutine.fp = fp;
  session.goroutine.pc = index;
  headerOf(fp)->function = function;
  session.next = Session::Next::interpret;
}

int32_t operate(Slot* fp, uint32_t index, ir::FuncId function) {
  Session& session = *Session::current;
  Goroutine& g = session.goroutine;
  Worker& w = session.worker;
  g.fp = fp;
  g.pc = index;
  headerOf(fp)->function = function;
  w.budget = kPlenty;
  const interp::LinkedFunction* linked = session.linker.function(&w, function);
  // What the engine does when the frames are written.
  auto finish = [&session](std::function<Step()> then) {
    session.finish = std::move(then);
    session.next = Session::Next::finish;
    return 1;
  };
  Step step;
  try {
    step = execute(g, w, linked->code[index], g.instruction().op);
  } catch (FramesNeeded& needed) {
    return finish(std::move(needed.then));
  } catch (const runtime::Fault& thrown) {
    return finish([&g, &w, address = thrown.address] { return fault(g, w, address); });
  } catch (const runtime::OutOfMemory& thrown) {
    return finish([&g, &w, thrown] {
      w.cache.failedBytes = thrown.bytes;
      return thrown.final ? outOfMemory(g, w) : allocationFailed(g, w);
    });
  } catch (const std::bad_alloc&) {
    return finish([&g, &w] {
      w.cache.failedBytes = 0;
      return outOfMemory(g, w);
    });
  }
  CHECK_MSG(g.fp == fp, "an operation has moved the stack below compiled frames");
  CHECK_MSG(step != Step::reload, "an operation has changed frames below compiled ones");
  session.context.budget -= kPlenty - w.budget;
  if (step == Step::next && !w.cache.gcPending) return 0;
  session.next = step == Step::next ? Session::Next::interpret : Session::Next::leave;
  if (step == Step::next) g.pc++;  // what is to be done at once: a collection, or to see who has allocated
  if (g.pc != index) {
    const ir::Function& code = *g.function().code;
    ir::forEachRegister(code, code.code[index], [&](const ir::Operand& operand) {
      if (operand.role != ir::Role::Use) session.results.emplace_back(operand.reg, fp[operand.reg].u64);
    });
  }
  return 1;
}

// Behind an operation that may have allocated: a collection is due soon. Where it has found no memory, the interpreter
// does it again, and says what the collection is for: that memory is short must not be forgotten over it.
void noteAllocation(Session& session, bool failed) {
  bool& pending = session.worker.cache.gcPending;
  if (failed) {
    pending = false;
  } else if (pending) {
    session.context.budget = 0;
  }
}

// 0 also where the interpreter is to do it: it ends the slice right behind.
uint32_t allocate(uint32_t size, Address type) {
  Session& session = *Session::current;
  if (session.worker.heap.watched()) return 0;
  Address made = session.worker.allocate(size, type);
  noteAllocation(session, made == 0);
  return made;
}

uint32_t equal(const char* a, const char* b, uint32_t bytes) { return std::memcmp(a, b, bytes) == 0; }

int32_t compare(const char* a, uint32_t n, const char* b, uint32_t m) {
  int order = std::memcmp(a, b, n < m ? n : m);
  return order != 0 ? (order < 0 ? -1 : 1) : n < m ? -1 : n > m;
}

uint64_t mulhigh(uint64_t a, uint64_t b) {
  return static_cast<uint64_t>(static_cast<unsigned __int128>(a) * b >> 64);
}

// Failures are the interpreter's, which finds the same again.
constexpr Address kByInterpreter = 1;

template <typename Operation>
Address mapOperation(Operation&& operation) {
  Session& session = *Session::current;
  Worker& w = session.worker;
  w.budget = kPlenty;
  try {
    runtime::MapResult result = operation(w);
    session.context.budget -= kPlenty - w.budget;
    noteAllocation(session, result.status == runtime::MapStatus::outOfMemory);
    return result.status == runtime::MapStatus::ok ? result.slot : kByInterpreter;
  } catch (const runtime::Fault&) {
  } catch (const runtime::OutOfMemory&) {
    noteAllocation(session, true);
  } catch (const std::bad_alloc&) {
    noteAllocation(session, true);
  }
  return kByInterpreter;
}

Address mapGet32(Address type, Address map, uint32_t key) {
  return mapOperation([=](Worker& w) { return runtime::MapOperations::access32(w, type, map, key); });
}
Address mapGet64(Address type, Address map, uint64_t key) {
  return mapOperation([=](Worker& w) { return runtime::MapOperations::access64(w, type, map, key); });
}
Address mapGetString(Address type, Address map, Address data, uint64_t length) {
  return mapOperation([=](Worker& w) { return runtime::MapOperations::accessString(w, type, map, data, length); });
}
Address mapSet32(Address type, Address map, uint32_t key) {
  return mapOperation([=](Worker& w) { return runtime::MapOperations::assign32(w, type, map, key); });
}
Address mapSet64(Address type, Address map, uint64_t key) {
  return mapOperation([=](Worker& w) { return runtime::MapOperations::assign64(w, type, map, key); });
}
Address mapSetString(Address type, Address map, Address data, uint64_t length) {
  return mapOperation([=](Worker& w) { return runtime::MapOperations::assignString(w, type, map, data, length); });
}

}  // namespace

ImportTable importTable() {
  static const void* const kTable[wasmgen::Imports::kCount] = {
      reinterpret_cast<const void*>(leave),   reinterpret_cast<const void*>(operate),
      reinterpret_cast<const void*>(allocate), reinterpret_cast<const void*>(equal),
      reinterpret_cast<const void*>(compare), reinterpret_cast<const void*>(mulhigh),
      reinterpret_cast<const void*>(mapGet32), reinterpret_cast<const void*>(mapGet64),
      reinterpret_cast<const void*>(mapGetString), reinterpret_cast<const void*>(mapSet32),
      reinterpret_cast<const void*>(mapSet64), reinterpret_cast<const void*>(mapSetString)};
  return kTable;
}

}  // namespace gopark::jit
