#include "interp/calls.h"

#include "base/check.h"

namespace gopark::interp {

using goroutine::CallSite;
using goroutine::headerOf;
using Waiting = goroutine::Goroutine::Waiting;

Step prepareCall(Linker& linker, Goroutine& g, Worker& w, DirectCallSite& site) {
  const LinkedFunction* callee = linker.function(&w, site.frame.function);
  // release: whoever sees the function sees its code.
  site.target.store(callee, std::memory_order_release);
  return goroutine::makeRoom(g, w, g.process.functions().get(callee->id).frameSlots);
}

Step prepareClosureCall(Linker& linker, Goroutine& g, Worker& w, uint64_t id) {
  // What is no function's number comes from a func value made by unsafe means, or torn by a race: Go would fault.
  if (!g.process.functions().has(id)) return goroutine::fault(g, w, id);
  auto function = static_cast<ir::FuncId>(id);
  linker.function(&w, function);
  return goroutine::makeRoom(g, w, g.process.functions().get(function).frameSlots);
}

Step linkCaller(Linker& linker, Goroutine& g, Worker& w) {
  linker.function(&w, headerOf(g.fp - headerOf(g.fp)->delta)->function);
  return Step::reload;
}

Step callbackDone(Linker& linker, Goroutine& g, Worker& w) {
  const goroutine::FrameHeader* header = headerOf(g.fp);
  const LinkedFunction* caller = linker.function(&w, headerOf(g.fp - header->delta)->function);
  return goroutine::callbackDone(g, w, *tableOf<CallSite>(caller->code[header->resume]));
}

Step finishParked(Goroutine& g, Worker& w, const Instruction& in) {
  switch (g.waiting) {
    case Waiting::nothing:
      return Step::reload;
    case Waiting::send:
      return goroutine::finishSend(g, w);
    case Waiting::receive:
      return goroutine::finishReceive(g, w, *tableOf<goroutine::ValueSite>(in), g.fp[in.a].u32, g.fp[in.b]);
    case Waiting::select:
      return goroutine::finishSelect(g, w, *tableOf<goroutine::SelectSite>(in), g.fp[in.a]);
    case Waiting::native:
      return goroutine::callNative(g, w, *tableOf<CallSite>(in), true);
    case Waiting::mapWrite:
      return goroutine::finishMapWrite(g, w, g.fp[in.b].u32);
  }
  UNREACHABLE("a goroutine waits for something unknown");
}

}  // namespace gopark::interp
