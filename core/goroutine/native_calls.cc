// Calls of natives (runtime/native.h), and of Go functions by natives.
#include <array>

#include "base/check.h"
#include "goroutine/callback.h"
#include "goroutine/process.h"
#include "goroutine/operations.h"

namespace gopark::goroutine {

using ir::TrapKind;
using runtime::NativeCall;
using runtime::NativeStatus;
using runtime::Outcome;

namespace {

class Words {
 public:
  explicit Words(size_t count) {
    if (count > inline_.size()) {
      more_.resize(count);
      data_ = more_.data();
    }
  }
  uint64_t* data() { return data_; }

 private:
  std::array<uint64_t, 48> inline_;
  std::vector<uint64_t> more_;
  uint64_t* data_ = inline_.data();
};

void storeResults(const CallSite& site, const uint64_t* results, Slot* fp) {
  for (uint32_t i = 0; i < site.resultCount; i++) fp[site.results[i]].u64 = results[i];
}

Step panicWithText(Goroutine& g, Worker& w, TrapKind kind) {
  std::string_view text = w.panicText;
  return trap(g, w, kind, g.process.staticText(text), static_cast<int64_t>(text.size()));
}

}  // namespace

Step callNative(Goroutine& g, Worker& w, const CallSite& site, bool resumed) {
  if (site.native == nullptr) {
    return fatal(g, w, "gopark: " + std::string(site.name) + " is not implemented (a fault of gopark)");
  }
  Words words(size_t{site.argCount} + site.resultCount);
  uint64_t* results = words.data() + site.argCount;
  for (uint32_t i = 0; i < site.argCount; i++) words.data()[i] = g.fp[site.args[i]].u64;
  for (uint32_t i = 0; i < site.resultCount; i++) results[i] = 0;
  NativeCall call{w, g, words.data(), results, resumed};
  NativeStatus status = site.native(call);
  g.waiting = Goroutine::Waiting::nothing;
  switch (status) {
    case NativeStatus::returned:
      w.spendFor(call.touched);
      storeResults(site, results, g.fp);
      return Step::next;
    case NativeStatus::yielded:
      storeResults(site, results, g.fp);
      g.pc++;
      g.outcome = Outcome::yielded;
      return Step::leave;
    case NativeStatus::parked:
      g.waiting = Goroutine::Waiting::native;
      g.outcome = Outcome::parked;
      return Step::leave;
    case NativeStatus::outOfMemory:
      if (resumed) g.waiting = Goroutine::Waiting::native;
      return allocationFailed(g, w);
    case NativeStatus::runtimePanic:
      return panicWithText(g, w, TrapKind::NativeError);
    case NativeStatus::stringPanic:
      return panicWithText(g, w, TrapKind::NativePlain);
    case NativeStatus::unhashablePanic:
      return trap(g, w, TrapKind::Unhashable, call.badType, 1);
    case NativeStatus::fatal:
      return fatal(g, w, w.panicText);
    case NativeStatus::exited:
      g.outcome = Outcome::parked;
      return Step::leave;
    case NativeStatus::called:
      return Step::reload;
  }
  UNREACHABLE("a native returned an unknown status");
}

NativeStatus callGo(NativeCall& call, uint64_t closure, std::span<const uint64_t> args, uint32_t results) {
  auto& g = static_cast<Goroutine&>(call.task);
  const Function& callback = g.process.functions().callback(results);
  Slot* frame = enter(g, call.worker, callback, FrameKind::callback);
  if (frame == nullptr) return NativeStatus::exited;
  for (uint32_t i = 0; i < callback.frameSlots; i++) frame[i].u64 = 0;
  frame[results].u64 = g.nativeScratch[0];
  frame[results + 1].u64 = g.nativeScratch[1];
  Step step = enterClosure(g, call.worker, closure, FrameKind::call, args, results);
  return step == Step::leave ? NativeStatus::exited : NativeStatus::called;
}

const uint64_t* goResults(NativeCall& call) { return static_cast<Goroutine&>(call.task).callbackResults; }

Step callbackDone(Goroutine& g, Worker& w, const CallSite& site) {
  const FrameHeader* header = headerOf(g.fp);
  uint32_t results = header->function - Functions::kCallbackBase;
  Words words(results);
  for (uint32_t i = 0; i < results; i++) words.data()[i] = g.fp[i].u64;
  g.nativeScratch[0] = g.fp[results].u64;
  g.nativeScratch[1] = g.fp[results + 1].u64;
  g.pc = header->resume;
  g.fp -= header->delta;
  g.callbackResults = words.data();
  Step step = callNative(g, w, site, true);
  g.callbackResults = nullptr;
  if (step != Step::next) return step;
  g.pc++;
  return Step::reload;
}

}  // namespace gopark::goroutine
