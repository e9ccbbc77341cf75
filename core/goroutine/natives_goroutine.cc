// Natives of package runtime that look at goroutines, stacks and panics.
#include "goroutine/natives.h"

#include <algorithm>
#include <cstring>
#include <iterator>

#include "goroutine/callback.h"
#include "goroutine/process.h"
#include "goroutine/operations.h"
#include "goroutine/traces.h"

namespace gopark::goroutine {

using runtime::NativeCall;
using runtime::NativeEntry;
using runtime::NativeStatus;

namespace {

Goroutine& goroutine(NativeCall& call) { return static_cast<Goroutine&>(call.task); }

void setText(NativeCall& call, int i, std::string_view text) {
  call.set(i, text.empty() ? 0 : goroutine(call).process.staticText(text));
  call.set(i + 1, text.size());
}

// func panicCount() int
NativeStatus panicCount(NativeCall& call) {
  call.set(0, goroutine(call).panics.size());
  return NativeStatus::returned;
}

const PanicRecord* panicAt(NativeCall& call) {
  auto& panics = goroutine(call).panics;
  return call.word(0) < panics.size() ? &panics[call.word(0)] : nullptr;
}

// func panicValue(i int) any
NativeStatus panicValue(NativeCall& call) {
  if (const PanicRecord* panic = panicAt(call)) {
    call.set(0, panic->type);
    call.set(1, panic->data);
  }
  return NativeStatus::returned;
}

// func panicRecovered(i int) bool
NativeStatus panicRecovered(NativeCall& call) {
  const PanicRecord* panic = panicAt(call);
  call.setBool(0, panic != nullptr && panic->recovered);
  return NativeStatus::returned;
}

// func panicGoexit(i int) bool
NativeStatus panicGoexit(NativeCall& call) {
  const PanicRecord* panic = panicAt(call);
  call.setBool(0, panic != nullptr && panic->goexit);
  return NativeStatus::returned;
}

// func fault() (pc, address uintptr)
NativeStatus fault(NativeCall& call) {
  call.set(0, goroutine(call).faultPc);
  call.set(1, goroutine(call).faultAddress);
  return NativeStatus::returned;
}

// func die()
NativeStatus die(NativeCall& call) {
  dieOfPanic(goroutine(call), call.worker);
  return NativeStatus::exited;
}

// func dieFatal(text string)
NativeStatus dieFatal(NativeCall& call) {
  fatal(goroutine(call), call.worker, call.string(0));
  return NativeStatus::exited;
}

// func Goexit()
NativeStatus goexit(NativeCall& call) {
  return startGoexit(goroutine(call), call.worker) == Step::leave ? NativeStatus::exited : NativeStatus::called;
}

// func stackText(all bool) string
NativeStatus stackText(NativeCall& call) {
  Goroutine& g = goroutine(call);
  std::string text;
  appendTrace(text, g.process, g, true);
  if (call.boolean(0)) {
    call.scheduler().stopTheWorld();
    appendOtherTraces(text, g.process, &g, false);
    call.scheduler().startTheWorld();
  }
  return call.setString(0, text) ? NativeStatus::returned : NativeStatus::outOfMemory;
}

// func callers(skip int, pcs []uintptr) int
NativeStatus callers(NativeCall& call) {
  Goroutine& g = goroutine(call);
  int64_t skip = call.i64(0);
  uint64_t count = 0, room = call.word(2);
  for (FrameWalk walk(g); !walk.done() && count < room; walk.next()) {
    const ir::Function& function = writtenAs(g.process, walk.frame());
    if ((function.flags & ir::kWrapper) != 0 || function.name == "runtime.callers") continue;
    if (skip-- > 0) continue;
    uint64_t pc = pcOf(walk.frame());
    std::memcpy(call.heap().checked(call.word(1) + count * 8, 8), &pc, 8);
    count++;
  }
  call.set(0, count);
  return NativeStatus::returned;
}

// func pcInfo(pc uintptr) (entry uintptr, name, file string, line, startLine int)
NativeStatus pcInfo(NativeCall& call) {
  Process& process = goroutine(call).process;
  Frame frame;
  uint64_t entry = 0;
  if (!frameOf(process, call.word(0), frame, entry)) return NativeStatus::returned;
  FrameText what = describe(process, frame);
  call.set(0, entry);
  setText(call, 1, what.name);
  setText(call, 3, what.file);
  call.set(5, what.line);
  call.set(6, what.startLine);
  return NativeStatus::returned;
}

// func callFinalizer(fn, first, second unsafe.Pointer)
NativeStatus callFinalizer(NativeCall& call) {
  if (goResults(call) != nullptr) return NativeStatus::returned;
  Functions& functions = goroutine(call).process.functions();
  uint64_t id = runtime::abi::load64(call.heap().checked(call.word(0), 8));
  if (!functions.has(id)) throw runtime::Fault{id};
  const ir::Function& function = *functions.get(static_cast<ir::FuncId>(id)).code;
  uint64_t words[] = {call.word(1), call.word(2)};
  size_t count = std::min(function.params.size(), std::size(words));
  return callGo(call, call.word(0), {words, count}, static_cast<uint32_t>(function.results.size()));
}

// func setMaxStack(bytes int) int
NativeStatus setMaxStack(NativeCall& call) {
  call.set(0, goroutine(call).process.setMaxStack(call.word(0)));
  return NativeStatus::returned;
}

// func setPanicOnFault(on bool) bool
NativeStatus setPanicOnFault(NativeCall& call) {
  call.setBool(0, std::exchange(goroutine(call).panicOnFault, call.boolean(0)));
  return NativeStatus::returned;
}

// func followGodebug(defaults, environment string)
NativeStatus followGodebug(NativeCall& call) {
  goroutine(call).process.followGodebug(call.string(0), call.string(2));
  return NativeStatus::returned;
}

// func godebugEnvironment() string
NativeStatus godebugEnvironment(NativeCall& call) {
  constexpr std::string_view kKey = "GODEBUG=";
  for (const std::string& entry : call.scheduler().host().environment()) {
    if (entry.starts_with(kKey)) setText(call, 0, std::string_view(entry).substr(kKey.size()));
  }
  return NativeStatus::returned;
}

// func nilPanics() uint64
NativeStatus nilPanics(NativeCall& call) {
  call.set(0, goroutine(call).process.nilPanics());
  return NativeStatus::returned;
}

// func startSystem(f func())
NativeStatus startSystem(NativeCall& call) {
  runtime::Bubble* bubble = std::exchange(call.task.bubble, nullptr);  // it belongs to no bubble
  goroutine(call).process.spawn(&call.worker, call.word(0), {}, true);
  call.task.bubble = bubble;
  return NativeStatus::returned;
}

constexpr NativeEntry kNatives[] = {
    {"runtime.panicCount", panicCount},
    {"runtime.panicValue", panicValue},
    {"runtime.panicRecovered", panicRecovered},
    {"runtime.panicGoexit", panicGoexit},
    {"runtime.fault", fault},
    {"runtime.die", die},
    {"runtime.dieFatal", dieFatal},
    {"runtime.Goexit", goexit},
    {"runtime.stackText", stackText},
    {"runtime.callers", callers},
    {"runtime.pcInfo", pcInfo},
    {"runtime.startSystem", startSystem},
    {"runtime.callFinalizer", callFinalizer},
    {"runtime.followGodebug", followGodebug},
    {"runtime.godebugEnvironment", godebugEnvironment},
    {"runtime.nilPanics", nilPanics},
    {"runtime/debug.setMaxStack", setMaxStack},
    {"runtime/debug.setPanicOnFault", setPanicOnFault},
};

}  // namespace

namespace {

runtime::Native findOwn(std::string_view name) {
  for (std::span<const NativeEntry> entries : {std::span<const NativeEntry>(kNatives), reflectNatives(), profileNatives()}) {
    for (const NativeEntry& entry : entries) {
      if (entry.name == name) return entry.function;
    }
  }
  return nullptr;
}

}  // namespace

runtime::Native findNative(std::string_view name) {
  if (runtime::Native own = findOwn(name)) return own;
  const runtime::NativeTable& table = runtime::nativeTable();
  uint32_t number = table.find(name);
  return number == runtime::NativeTable::kNone ? nullptr : table.function(number);
}

bool isPlainNative(std::string_view name) {
  return findOwn(name) == nullptr && runtime::nativeTable().find(name) != runtime::NativeTable::kNone;
}

}  // namespace gopark::goroutine
