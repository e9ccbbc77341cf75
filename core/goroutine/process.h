// Process: one run of one program, by whatever engine.
//
//   Process process(source, program, files, heap, host);
//   interp::Interpreter engine(process);
//   Scheduler scheduler(options, heap, host, &process);
//   process.start(scheduler, engine);
//   scheduler.wait();                      // scheduler.exitCode()
//
// All parts must outlive the scheduler, and the code source the process. Thread-safe where the scheduler calls it.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "goroutine/functions.h"
#include "goroutine/goroutine.h"
#include "goroutine/goroutine_pool.h"
#include "goroutine/profiles.h"
#include "goroutine/static_data.h"
#include "runtime/scheduler.h"

namespace gopark::goroutine {

class Engine;

struct ProcessOptions {
  // Of one goroutine, whatever runtime/debug.SetMaxStack allows. In the page that is less than Go's own gigabyte.
#ifdef __EMSCRIPTEN__
  size_t maxStackBytes = 256u << 20;
#else
  size_t maxStackBytes = 1'000'000'000;
#endif
  // Traces show the program's files below this folder; empty: as error messages do.
  std::string sourceRoot;
};

// How a program has ended, but for its exit code.
struct Ending {
  enum Cause : uint8_t { exit, fault, quit };  // quit: by SIGQUIT
  Cause cause = exit;  // a signal's default action, too
  std::string reason;  // of the others, in one line: "fatal error: all goroutines are asleep - deadlock!"
  std::string text;    // and with all traces, of which those that are alike were written once
};

class Process : public runtime::RuntimeHooks {
 public:
  // `files` may be null: then traces have no positions.
  Process(ir::CodeSource& source, const ir::Program& program, const FileSet* files, runtime::Heap& heap,
          host::Host& host, const ProcessOptions& options = {});
  ~Process() override;

  // Starts the program (Program::entry) on the scheduler that was made with this process as its hooks.
  void start(runtime::Scheduler& scheduler, Engine& engine);

  // A goroutine that calls the Go func value `closure` with the argument words. `worker` may be null. False: no such
  // function of that many arguments and without results.
  bool spawn(runtime::Worker* worker, uint64_t closure, std::span<const uint64_t> args, bool system = false);

  // The end by a fault: true for the first caller, which then calls `die`. The others stop where they are.
  bool beginDying() { return !dying_.exchange(true, std::memory_order_acq_rel); }
  // Writes `text` to standard error and ends the program with exit code 2.
  void die(const std::string& text);
  // The same with traces behind the text: of the goroutine that fails (may be null), and of the others if `others` or
  // GOTRACEBACK says so. The world is stopped.
  void dieWithTraces(std::string text, const Goroutine* running, bool others, Ending::Cause cause = Ending::fault);
  Ending ending();  // afterwards
  // What a program waits for that would be a deadlock if nobody from outside could come. Empty: it is not waiting so.
  std::string waitingFor();
  bool dying() const { return dying_.load(std::memory_order_acquire); }

  Engine& engine() { return *engine_; }
  ir::CodeSource& source() { return source_; }
  Functions& functions() { return functions_; }
  const Functions& functions() const { return functions_; }
  StaticData& staticData() { return staticData_; }
  const ir::Program& program() const { return program_; }
  const FileSet* files() const { return files_; }
  runtime::Heap& heap() { return heap_; }
  host::Host& host() { return host_; }
  runtime::Scheduler& scheduler() { return *scheduler_; }
  const ProcessOptions& options() const { return options_; }
  // The limit that the program sees (Go's default, or SetMaxStack's), and the one that is kept.
  size_t declaredMaxStack() const { return declaredMaxStack_.load(std::memory_order_relaxed); }
  size_t setMaxStack(size_t bytes) { return declaredMaxStack_.exchange(bytes, std::memory_order_relaxed); }
  size_t maxStackBytes() const { return std::min(options_.maxStackBytes, declaredMaxStack()); }
  // Settings of GODEBUG ("a=1,b=0"): the program's own, and above them the environment's.
  void followGodebug(std::string_view defaults, std::string_view environment);
  bool allowsNilPanic() const { return allowsNilPanic_.load(std::memory_order_relaxed); }  // panicnil=1
  bool showsLabels() const { return showsLabels_.load(std::memory_order_relaxed); }        // tracebacklabels=1
  void countNilPanic() { nilPanics_.fetch_add(1, std::memory_order_relaxed); }
  uint64_t nilPanics() const { return nilPanics_.load(std::memory_order_relaxed); }
  // Panics that run deferred functions, and those that are past them, so that the program is about to end: a main that
  // returns meanwhile waits for both.
  std::atomic<uint32_t> unwindingPanics{0}, fatalPanics{0};
  GoroutinePool& goroutinePool() { return goroutinePool_; }

  // A type whose values are one pointer: for lists of pointers that natives make.
  runtime::Address pointerType() const { return pointerType_; }
  // Static memory that holds the text; the same for the same text.
  runtime::Address staticText(std::string_view text);

  void onWorkerStart(runtime::Worker& worker) override { goroutinePool_.attach(worker); }
  void onWorkerEnd(runtime::Worker& worker) override;
  void onDeadlock(runtime::Worker& worker, runtime::DeadlockKind kind) override;
  bool waitsForOutside() override;
  void onSignal(int signal) override;
  void onRan(runtime::Worker& worker, runtime::Task& task, int64_t count) override;
  void onAllocated(runtime::Worker& worker, runtime::Task& task) override;
  void onBlocked(runtime::Worker& worker, runtime::Task& task, int64_t forNs) override;
  void onContention(runtime::Worker& worker, runtime::Task& task, int64_t forNs) override;
  Profiles& profiles() { return profiles_; }
  void startTimerFunction(runtime::Worker& worker, uint64_t function, uint64_t argumentType, uint64_t argumentData,
                          int64_t delta) override;
  void fillTimerValue(runtime::Worker& worker, void* value, uint32_t size, int64_t delta) override;

 private:
  void end(Ending ending, std::string_view text);

  ir::CodeSource& source_;
  const ir::Program& program_;
  const FileSet* files_;
  runtime::Heap& heap_;
  host::Host& host_;
  ProcessOptions options_;
  Functions functions_;
  StaticData staticData_;
  runtime::Address pointerType_;
  runtime::Scheduler* scheduler_ = nullptr;
  Engine* engine_ = nullptr;
  GoroutinePool goroutinePool_;
  std::atomic<size_t> declaredMaxStack_{1'000'000'000};
  std::atomic<bool> allowsNilPanic_{false}, showsLabels_{true};
  std::atomic<uint64_t> nilPanics_{0};
  std::atomic<bool> dying_{false};
  Profiles profiles_;
  std::mutex endMutex_;  // guards the two
  Ending ending_;
  std::string waitingFor_;
  std::mutex textsMutex_;
  std::unordered_map<std::string, runtime::Address> texts_;
};

inline const Function& Goroutine::function() const { return process.functions().at(fp); }

}  // namespace gopark::goroutine
