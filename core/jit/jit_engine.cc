#include "jit/jit_engine.h"

#include <algorithm>

#include "base/check.h"
#include "goroutine/operations.h"
#include "goroutine/preemption.h"
#include "interp/calls.h"
#include "ir/op_info.h"
#include "jit/session.h"

namespace gopark::jit {

using namespace goroutine;
using runtime::Outcome;
using Waiting = Goroutine::Waiting;

namespace {

// A unit of the budget takes compiled code so much less time.
constexpr int32_t kFaster = 4;
// Of frames that compiled code may write without coming back: a thread's own stack is not endless.
constexpr size_t kMostFrameBytes = 96 << 10;
// Of the interpreter's budget, before it is looked whether there is compiled code to enter.
constexpr int32_t kLongestTurn = 2000;
// Likewise at the end of a slice, at most.
constexpr uint32_t kLastTurn = 24;

}  // namespace

JitEngine::JitEngine(Process& process, const CompilerOptions& options)
    : process_(process), options_(options), interpreter_(process), compiler_(process, options) {}

JitEngine::~JitEngine() = default;

void JitEngine::onWorkerEnd(runtime::Worker& worker) { installed_[worker.index % kMostWorkers].reset(); }

Installed* JitEngine::installed(runtime::Worker& worker) {
  uint32_t count = compiler_.moduleCount();
  if (count == 0 || disabled_.load(std::memory_order_relaxed)) return nullptr;
  std::unique_ptr<Installed>& own = installed_[worker.index % kMostWorkers];
  if (own == nullptr) own = std::make_unique<Installed>(importTable());
  if (own->count() < count && !own->update(compiler_)) disabled_ = true;
  return disabled_ ? nullptr : own.get();
}

const CompiledFunction* JitEngine::entryAt(const Goroutine& g, const Installed& installed, uint32_t& entry) {
  if (g.waiting != Waiting::nothing || g.retryPc != Goroutine::kNowhere) return nullptr;
  // Whoever unlocks is seen where it stands, at once: its frames must be there.
  if (process_.scheduler().profiling().mutexFraction.load(std::memory_order_relaxed) != 0) return nullptr;
  const CompiledFunction* function = compiler_.find(headerOf(g.fp)->function);
  if (function == nullptr || function->module >= installed.count()) return nullptr;
  entry = function->entry(g.pc);
  return entry == CompiledFunction::kNoEntry ? nullptr : function;
}

// The innermost frame's function has returned: its caller goes on.
JitEngine::After JitEngine::returned(Goroutine& g, Installed& installed) {
  const FrameHeader& header = *headerOf(g.fp);
  Slot* caller = g.fp - header.delta;
  g.pc = header.resume;
  if (header.kind == FrameKind::call) {
    const ir::Function& code = *process_.functions().at(caller).code;
    const ir::Instruction& call = code.code[header.resume - 1];
    const ir::Reg* list = code.operands.data() + call.hi;
    const ir::Reg* results = list + 2 + list[0];
    for (uint32_t i = 0; i < list[1]; i++) caller[results[i]].u64 = installed.context().results[i];
  }
  bool last = header.kind == FrameKind::first;
  g.fp = caller;
  if (!last || g.endsProgram) return After::goOn;
  g.outcome = Outcome::done;
  return After::ended;
}

JitEngine::After JitEngine::enter(Goroutine& g, Worker& w, Installed& installed, const CompiledFunction& function,
                                  uint32_t entry) {
  wasmgen::Context& context = installed.context();
  Session session{g, w, interpreter_.linker(), context};
  auto* limit = reinterpret_cast<Slot*>(reinterpret_cast<char*>(g.fp) + kMostFrameBytes);
  context.stackLimit = static_cast<uint32_t>(reinterpret_cast<uintptr_t>(std::min(g.stackEnd, limit)));
  Session::current = &session;
  g.framesWritten = false;
  Slot* fp = g.fp;
  auto left = static_cast<wasmgen::Left>(installed.resume(function)(fp, entry));
  g.framesWritten = true;
  Session::current = nullptr;
  if (left == wasmgen::Left::returned) {
    g.fp = fp;  // operations have had it point to callees' frames
    return returned(g, installed);
  }
  CHECK_MSG(left == wasmgen::Left::unwound, "compiled code has left in an unknown way");
  for (auto [reg, value] : session.results) g.fp[reg].u64 = value;
  switch (session.next) {
    case Session::Next::interpret:
      return After::interpret;
    case Session::Next::leave:
      return After::ended;
    case Session::Next::finish: {
      Step step = session.finish();
      if (step == Step::next) g.pc++;
      return step == Step::leave ? After::ended : After::interpret;
    }
  }
  UNREACHABLE("compiled code has left without a reason");
}

Outcome JitEngine::run(Goroutine& g, Worker& w) {
  Installed* installed = this->installed(w);
  if (installed == nullptr && !options_.eager) {
    bool resumed = g.waiting != Waiting::nothing;
    Outcome outcome = interpreter_.run(g, w);
    if (outcome == Outcome::yielded && w.budget <= 0 && !resumed && !disabled_) compiler_.sample(w, g);
    return outcome;
  }
  int32_t left = w.budget;  // of the slice
  int32_t turn = 1;         // of the interpreter: longer and longer, until compiled code is met
  if (g.waiting != Waiting::nothing && g.waiting != Waiting::mapWrite) {
    const interp::LinkedFunction* linked = interpreter_.linker().function(w, g);
    Step step = interp::finishParked(g, w, linked->code[g.pc]);
    left = w.budget;
    if (step == Step::leave) return g.outcome;
    if (step == Step::next) g.pc++;
  }
  for (;;) {
    uint32_t entry = 0;
    const CompiledFunction* function = installed == nullptr ? nullptr : entryAt(g, *installed, entry);
    if (function == nullptr && g.pc == 0 && !disabled_) {
      compiler_.missed(w, headerOf(g.fp)->function);
      installed = this->installed(w);
      if (installed != nullptr) function = entryAt(g, *installed, entry);
    }
    if (function != nullptr && left > 0 && !w.cache.gcPending) {
      int32_t given = left * kFaster - installed->spent;
      installed->context().budget = given;
      After after = enter(g, w, *installed, *function, entry);
      int32_t spent = installed->spent + given - std::min(given, installed->context().budget);
      left -= spent / kFaster;
      installed->spent = spent % kFaster;
      w.budget = left;
      if (after == After::ended) return g.outcome;
      if (after == After::goOn) continue;
      turn = 1;
    }
    if (w.cache.gcPending && g.waiting == Waiting::nothing) {
      w.budget = left;
      SliceEnd end = endSlice(g, w);
      if (end.ends) return end.outcome;
    }
    if (left <= 0 || g.waiting != Waiting::nothing || g.retryPc != Goroutine::kNowhere) {
      // The slice ends as the interpreter's do: in front of any write, not of those alone that follow an entry.
      if (left <= 0) w.budget = 1 + static_cast<int32_t>(w.random.below(kLastTurn));
      return interpreter_.run(g, w);
    }
    int32_t given = std::min(left, turn);
    turn = std::min(turn * 2, kLongestTurn);
    w.budget = given;
    w.lingering = given < left;  // its turn ends, not the slice: right where the budget is spent
    Outcome outcome = interpreter_.run(g, w);
    if (given == left) {
      if (outcome == Outcome::yielded) compiler_.sample(w, g);
      return outcome;
    }
    w.lingering = false;
    bool turnIsOver = outcome == Outcome::yielded && w.budget <= 0 && g.waiting == Waiting::nothing;
    left -= given - w.budget;
    w.budget = left;
    if (!turnIsOver) return outcome;
  }
}

}  // namespace gopark::jit
