// Natives of package runtime and of what stands close to it: workers, collections, statistics, finalizers, prints,
// arguments, exit. Those that look at goroutines' stacks and panics are the engine's (core/interp).
#include <algorithm>

#include "runtime/native_state.h"

namespace gopark::runtime {

namespace {

NativeStatus nothing(NativeCall&) { return NativeStatus::returned; }

NativeStatus gomaxprocs(NativeCall& call) {
  Scheduler& scheduler = call.scheduler();
  int former = scheduler.workers();
  call.set(0, static_cast<uint64_t>(former));
  if (call.i64(0) <= 0 || call.i64(0) == former) return NativeStatus::returned;
  scheduler.setWorkers(static_cast<int>(std::min<int64_t>(call.i64(0), 1024)));
  return NativeStatus::yielded;
}

NativeStatus numCpu(NativeCall& call) {
  call.set(0, static_cast<uint64_t>(call.scheduler().options().processors));
  return NativeStatus::returned;
}

NativeStatus numGoroutine(NativeCall& call) {
  call.set(0, call.scheduler().taskCount());
  return NativeStatus::returned;
}

NativeStatus retire(NativeCall& call) {
  call.scheduler().retire(call.task);
  return NativeStatus::returned;
}

NativeStatus gosched(NativeCall&) { return NativeStatus::yielded; }

// What a collection counts as, at least.
constexpr uint64_t kLongCollection = 8 << 20;

// A bound, lest others that collect keep this one from it.
bool waitsForTurn(NativeCall& call) {
  constexpr uint64_t kMostWaits = 100;
  uint64_t& waits = call.task.nativeScratch[0];
  if (!call.resumed) waits = 0;
  return waits++ < kMostWaits && call.scheduler().waitToCollect(call.worker, call.task);
}

NativeStatus collect(NativeCall& call) {
  if (waitsForTurn(call)) return NativeStatus::parked;
  call.heap().noteForced(false);
  call.worker.cache.gcPending = true;
  call.touched = kLongCollection;  // its slice ends with the collection
  return NativeStatus::returned;
}

NativeStatus freeMemory(NativeCall& call) {
  if (waitsForTurn(call)) return NativeStatus::parked;
  call.heap().noteForced(true);
  call.worker.cache.gcPending = true;
  call.touched = kLongCollection;
  return NativeStatus::returned;
}

NativeStatus random(NativeCall& call) {
  call.set(0, call.worker.random.next());
  return NativeStatus::returned;
}

NativeStatus randomBelow(NativeCall& call) {
  call.set(0, (static_cast<uint64_t>(static_cast<uint32_t>(call.worker.random.next())) * call.u32(0)) >> 32);
  return NativeStatus::returned;
}

// func memStats() (live, system, released, allocated, mallocs, frees, nextGC, numGC, numForced, pauses, stacks, lastGC)
NativeStatus memStats(NativeCall& call) {
  uint64_t stackBytes = 0;
  HeapStats stats = call.scheduler().memoryStats(stackBytes);
  const uint64_t words[] = {stats.liveBytes,         stats.systemBytes,  stats.releasedBytes, stats.totalAllocatedBytes,
                            stats.mallocs,           stats.frees,        stats.nextTrigger,   stats.collections,
                            stats.forcedCollections, stats.totalPauseNs, stackBytes,          stats.lastEndNs};
  std::copy(std::begin(words), std::end(words), call.results);
  return NativeStatus::returned;
}

// func memPauses(durations, ends *[256]uint64)
NativeStatus memPauses(NativeCall& call) {
  uint64_t durations[Heap::kPauses], ends[Heap::kPauses];
  call.heap().pauses(durations, ends);
  std::memcpy(call.memory(0, sizeof durations), durations, sizeof durations);
  std::memcpy(call.memory(1, sizeof ends), ends, sizeof ends);
  return NativeStatus::returned;
}

// func readGCStats(stats *[]time.Duration): pauses, the latest first, then their ends, then when the last one ended,
// how many there were, and the sum of all pauses. The slice has room for that.
NativeStatus readGcStats(NativeCall& call) {
  uint64_t durations[Heap::kPauses], ends[Heap::kPauses];
  call.heap().pauses(durations, ends);
  HeapStats stats = call.heap().stats();
  uint64_t count = std::min<uint64_t>(stats.collections, Heap::kPauses);
  auto at = call.heap().load<uint64_t>(call.word(0));
  auto put = [&](uint64_t word) {
    call.heap().store<uint64_t>(at, word);
    at += 8;
  };
  for (const auto& list : {durations, ends}) {
    for (uint64_t i = 1; i <= count; i++) put(list[(stats.collections - i) % Heap::kPauses]);
  }
  put(stats.lastEndNs);
  put(stats.collections);
  put(stats.totalPauseNs);
  call.heap().store<uint64_t>(call.word(0) + 8, 2 * count + 3);
  return NativeStatus::returned;
}

// func setMemoryLimit(limit int64) int64; negative: only asks.
NativeStatus setMemoryLimit(NativeCall& call) {
  uint64_t former = call.i64(0) < 0 ? call.heap().softLimit() : call.heap().setSoftLimit(call.word(0));
  call.set(0, std::min<uint64_t>(former, INT64_MAX));
  return NativeStatus::returned;
}

NativeStatus setGcPercent(NativeCall& call) {
  call.setI32(0, call.heap().setGcPercent(call.i32(0)));
  return NativeStatus::returned;
}

// Whether a program that registers more has to wait for those that are due: it would leave them behind for ever.
bool waitsForDue(NativeCall& call) {
  constexpr uint32_t kMostDue = 1 << 16;
  constexpr uint64_t kMostWaits = 100;
  constexpr int64_t kStep = 1'000'000;  // ns
  auto& [waits, before] = call.task.nativeScratch;
  uint32_t due = call.heap().finalizersDue();
  std::atomic<uint32_t>& stuckAt = call.scheduler().nativeState().finalizersStuckAt;
  if (due <= kMostDue || due >= stuckAt.load(std::memory_order_relaxed)) return false;
  if (!call.resumed) {
    waits = 0;
    before = due;
  }
  if (++waits > kMostWaits) {
    // None has run meanwhile: one of them blocks, and waiting is in vain.
    stuckAt.store(due >= before ? due : UINT32_MAX, std::memory_order_relaxed);
    return false;
  }
  call.scheduler().sleepUntil(call.worker, call.task, call.scheduler().now() + kStep);
  return true;
}

// func setFinalizer(p, fn unsafe.Pointer) bool
NativeStatus setFinalizer(NativeCall& call) {
  if (call.task.bubble == nullptr && call.address(1) != 0 && waitsForDue(call)) return NativeStatus::parked;
  Heap::Object object = call.heap().findObject(call.word(0));
  bool isNew = call.address(1) == 0 || !call.heap().hasFinalizer(object.base);
  if (isNew && object.base != 0) call.heap().setFinalizer(object.base, {object.base, call.address(1)});
  call.setBool(0, isNew);
  return NativeStatus::returned;
}

// func heapObject(p unsafe.Pointer) (base unsafe.Pointer, size uintptr, typ *abi.Type)
NativeStatus heapObject(NativeCall& call) {
  Heap::Object object = call.heap().findObject(call.word(0));
  call.set(0, object.base);
  call.set(1, object.size);
  call.set(2, object.type);
  return NativeStatus::returned;
}

// func addCleanup(p unsafe.Pointer, fn func()) uint64
NativeStatus addCleanup(NativeCall& call) {
  if (call.task.bubble == nullptr && waitsForDue(call)) return NativeStatus::parked;
  Heap::Object object = call.heap().findObject(call.word(0));
  call.set(0, object.base == 0 ? 0 : call.heap().addCleanup(object.base, {0, call.address(1)}));
  return NativeStatus::returned;
}
NativeStatus removeCleanup(NativeCall& call) {
  Heap::Object object = call.heap().findObject(call.word(0));
  if (object.base != 0) call.heap().removeCleanup(object.base, call.word(1));
  return NativeStatus::returned;
}

// func takeFinalizer() (obj, fn unsafe.Pointer)
NativeStatus takeFinalizer(NativeCall& call) {
  FinalizerCall due;
  while (!call.heap().takeFinalizer(due)) {
    if (call.scheduler().parkOnFinalizers(call.task)) return NativeStatus::parked;
  }
  call.set(0, due.object);
  call.set(1, due.closure);
  return NativeStatus::returned;
}

NativeStatus finalizersStarted(NativeCall& call) {
  NativeState& state = nativeState(call);
  Guard lock(state.mutex);
  call.setBool(0, state.finalizersStarted);
  state.finalizersStarted = true;
  return NativeStatus::returned;
}

// func blockUntilEmptyCleanupQueue(timeout int64) bool: whether all that are due have run. For std's own tests.
NativeStatus waitForFinalizers(NativeCall& call) {
  constexpr int64_t kStep = 100'000;  // ns
  Scheduler& scheduler = call.scheduler();
  NativeState& state = nativeState(call);
  bool started = false;
  {
    Guard lock(state.mutex);
    started = state.finalizersStarted;
  }
  int64_t now = scheduler.now();
  uint64_t& deadline = call.task.nativeScratch[0];
  if (!call.resumed) deadline = static_cast<uint64_t>(now) + call.word(0);
  bool done = !started || (!call.heap().finalizersDue() && scheduler.finalizerTaskParked());
  call.setBool(0, done);
  if (done || static_cast<uint64_t>(now) >= deadline) return NativeStatus::returned;
  scheduler.sleepUntil(call.worker, call.task, now + kStep);
  return NativeStatus::parked;
}

// Writes as much as the host takes; parks while it takes nothing. task.nativeScratch[0]: bytes written so far.
NativeStatus writeAll(NativeCall& call, int fd, std::string_view bytes) {
  uint64_t& written = call.task.nativeScratch[0];
  if (!call.resumed) written = 0;
  while (written < bytes.size()) {
    host::IoResult result = call.scheduler().host().write(fd, bytes.substr(written));
    if (result.status == host::IoStatus::failed) break;
    written += result.bytes;
    if (result.status != host::IoStatus::wouldBlock) continue;
    if (call.scheduler().parkOnHost(call.task, host::IoEvent::output)) return NativeStatus::parked;
  }
  return NativeStatus::returned;
}

// func write(fd uintptr, p unsafe.Pointer, n int32) int32
NativeStatus write(NativeCall& call) {
  auto size = static_cast<size_t>(std::max(call.i32(2), 0));
  NativeStatus status = writeAll(call, call.i64(0) == 1 ? 1 : 2, {call.memory(1, size), size});
  call.setI32(0, call.i32(2));
  return status;
}

NativeStatus printLock(NativeCall& call) {
  NativeState& state = nativeState(call);
  Guard lock(state.mutex);
  state.prints[call.task.id()].depth++;
  return NativeStatus::returned;
}

// The calling task's unfinished print, which nobody else touches; null: none.
NativeState::Print* printOf(NativeCall& call) {
  NativeState& state = nativeState(call);
  Guard lock(state.mutex);
  auto print = state.prints.find(call.task.id());
  return print == state.prints.end() ? nullptr : &print->second;
}

// Keeps a panic's message, as far as a reader wants to see it.
void notePanic(NativeState& state, std::string_view text) {
  constexpr size_t kLongest = 4096;
  if (!text.starts_with("panic: ")) return;
  Guard lock(state.mutex);
  state.panicLine = text.substr(0, std::min(text.find('\n'), kLongest));
  state.panicText = text;
}

// What is printed between printlock and printunlock comes out in one piece, unless it is very long.
NativeStatus printString(NativeCall& call) {
  constexpr size_t kLong = 1 << 20;
  std::string_view text = call.string(0);
  NativeState::Print* print = printOf(call);
  if (print == nullptr) return writeAll(call, 2, text);
  if (!call.resumed && print->text.size() + text.size() <= kLong) {
    print->text += text;
    return NativeStatus::returned;
  }
  if (!print->text.empty()) {
    if (!call.resumed) notePanic(nativeState(call), print->text + std::string(text.substr(0, kLong)));
    if (writeAll(call, 2, print->text) == NativeStatus::parked) return NativeStatus::parked;
    print->text.clear();
    call.resumed = false;  // the text's turn
  }
  return writeAll(call, 2, text);
}

NativeStatus printUnlock(NativeCall& call) {
  NativeState::Print* print = printOf(call);
  if (print == nullptr) return NativeStatus::returned;
  if (!call.resumed && --print->depth > 0) return NativeStatus::returned;
  if (!call.resumed) notePanic(nativeState(call), print->text);
  NativeStatus status = writeAll(call, 2, print->text);
  if (status == NativeStatus::returned) {
    NativeState& state = nativeState(call);
    Guard lock(state.mutex);
    state.prints.erase(call.task.id());
  }
  return status;
}

// A []string in result words 0 to 2, of an element type that the caller's package needs no descriptor for: the memory
// is static, since arguments and environment live as long as the program.
NativeStatus stringList(NativeCall& call, const std::vector<std::string>& list) {
  Heap& heap = call.heap();
  if (list.empty()) return NativeStatus::returned;
  Address array = heap.allocateStatic(16 * list.size());
  for (size_t i = 0; i < list.size(); i++) {
    Address text = heap.allocateStatic(list[i].size() + 1, 1);
    std::memcpy(heap.at(text), list[i].data(), list[i].size());
    heap.store<uint64_t>(array + 16 * i, text);
    heap.store<uint64_t>(array + 16 * i + 8, list[i].size());
  }
  call.set(0, array);
  call.set(1, list.size());
  call.set(2, list.size());
  return NativeStatus::returned;
}
NativeStatus arguments(NativeCall& call) { return stringList(call, call.scheduler().host().arguments()); }
NativeStatus environment(NativeCall& call) { return stringList(call, call.scheduler().host().environment()); }

NativeStatus exitProgram(NativeCall& call) {
  call.scheduler().exit(static_cast<int>(call.i64(0)));
  return NativeStatus::exited;
}

NativeStatus pageSize(NativeCall& call) {
  call.set(0, 65536);
  return NativeStatus::returned;
}

NativeStatus version(NativeCall& call) {
  return call.setString(0, "go1.27") ? NativeStatus::returned : NativeStatus::outOfMemory;
}

NativeStatus no(NativeCall& call) {
  call.setBool(0, false);
  return NativeStatus::returned;
}

// func setMaxThreads(threads int) int: there is no such limit; this is Go's default.
NativeStatus tenThousand(NativeCall& call) {
  call.set(0, 10000);
  return NativeStatus::returned;
}

// func SetTraceback(level string): never less than what GOTRACEBACK asks for.
NativeStatus setTraceback(NativeCall& call) {
  int level = tracebackLevel(call.string(0));
  std::atomic<int>& now = nativeState(call).traceback;
  for (int former = now; former < level && !now.compare_exchange_weak(former, level);) {
  }
  return NativeStatus::returned;
}

// weak.Pointer.
NativeStatus registerWeak(NativeCall& call) {
  if (call.word(0) == 0) return NativeStatus::returned;
  Heap::Object object = call.heap().findObject(call.word(0));
  if (object.base == 0) {  // static data lives for ever, and so does its handle
    NativeState& state = nativeState(call);
    Guard lock(state.mutex);
    Address& handle = state.staticHandles[call.address(0)];
    if (handle == 0) handle = call.heap().allocateStatic(8);
    if (handle == 0) return NativeStatus::outOfMemory;
    call.heap().store<uint64_t>(handle, call.word(0));
    call.set(0, handle);
    return NativeStatus::returned;
  }
  Address handle = call.heap().weakHandle(call.worker.cache, object.base);
  if (handle == 0) return NativeStatus::outOfMemory;
  call.set(0, handle);
  return NativeStatus::returned;
}
NativeStatus strongFromWeak(NativeCall& call) {
  call.set(0, call.word(0) == 0 ? 0 : abi::load64(call.memory(0, 8)));
  return NativeStatus::returned;
}

constexpr NativeEntry kEntries[] = {
    {"runtime.GOMAXPROCS", gomaxprocs},
    {"runtime.NumCPU", numCpu},
    {"runtime.NumGoroutine", numGoroutine},
    {"runtime.Gosched", gosched},
    {"runtime.retire", retire},
    {"runtime.collect", collect},
    {"runtime.rand", random},
    {"runtime.memStats", memStats},
    {"runtime.memPauses", memPauses},
    {"runtime.setFinalizer", setFinalizer},
    {"runtime.heapObject", heapObject},
    {"runtime.addCleanup", addCleanup},
    {"runtime.removeCleanup", removeCleanup},
    {"runtime.takeFinalizer", takeFinalizer},
    {"runtime.finalizersStarted", finalizersStarted},
    {"runtime.blockUntilEmptyCleanupQueue", waitForFinalizers},
    {"sync_test.runtime_blockUntilEmptyCleanupQueue", waitForFinalizers},
    {"unique.runtime_blockUntilEmptyCleanupQueue", waitForFinalizers},
    {"runtime.write", write},
    {"runtime.printlock", printLock},
    {"runtime.printunlock", printUnlock},
    {"runtime.printstring", printString},
    {"runtime.buildVersion", version},
    {"runtime/debug.setGCPercent", setGcPercent},
    {"runtime/debug.freeOSMemory", freeMemory},
    {"runtime/debug.readGCStats", readGcStats},
    {"runtime/debug.setMemoryLimit", setMemoryLimit},
    {"runtime/debug.WriteHeapDump", nothing},
    {"runtime/debug.setMaxThreads", tenThousand},
    {"runtime/debug.SetTraceback", setTraceback},
    {"sync.runtime_randn", randomBelow},
    {"internal/sync.runtime_rand", random},
    {"math/rand.runtime_rand", random},
    {"math/rand/v2.runtime_rand", random},
    {"os.runtime_rand", random},
    {"hash/maphash.runtime_rand", random},
    {"os.runtime_args", arguments},
    {"os.runtime_beforeExit", nothing},
    {"os.sigpipe", nothing},
    {"syscall.runtime_envs", environment},
    {"syscall.Exit", exitProgram},
    {"syscall.Getpagesize", pageSize},
    {"syscall.runtimeClearenv", nothing},
    {"internal/poll.runtime_isPollServerDescriptor", no},
    {"weak.runtime_registerWeakPointer", registerWeak},
    {"weak.runtime_makeStrongFromWeak", strongFromWeak},
};

}  // namespace

int tracebackLevel(std::string_view name) {
  constexpr std::string_view kNames[] = {"none", "single", "all", "system", "crash"};
  auto found = std::find(std::begin(kNames), std::end(kNames), name);
  if (found != std::end(kNames)) return static_cast<int>(found - std::begin(kNames));
  return name == "0" ? 0 : name == "1" ? 2 : name == "2" ? 3 : 1;
}

std::span<const NativeEntry> runtimeNatives() { return kEntries; }

}  // namespace gopark::runtime
