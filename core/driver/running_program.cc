#include "driver/running_program.h"

#include <algorithm>
#include <thread>

#include "interp/interpreter.h"
#include "jit/jit_engine.h"
#include "opt/optimizer.h"
#include "runtime/native_state.h"
#include "runtime/scheduler.h"

namespace gopark::driver {

namespace {

// The process, and word of its end.
class ReportingProcess final : public goroutine::Process {
 public:
  ReportingProcess(ir::CodeSource& source, const ir::Program& program, const FileSet* files, runtime::Heap& heap,
                   host::Host& host, const goroutine::ProcessOptions& options, std::function<void()> onFinished)
      : Process(source, program, files, heap, host, options), onFinished_(std::move(onFinished)) {}
  void onFinished() override {
    if (onFinished_) onFinished_();
  }

 private:
  std::function<void()> onFinished_;
};

runtime::HeapOptions heapOptions(const RunOptions& options) {
  runtime::HeapOptions result;
  result.gcPercent = options.gcPercent;
  result.stress = options.gcStress;
  if (options.memoryLimit != 0) result.limit = options.memoryLimit;
  result.softLimit = options.softMemoryLimit;
  return result;
}

goroutine::ProcessOptions processOptions(const RunOptions& options) {
  goroutine::ProcessOptions result;
  result.sourceRoot = options.sourceRoot;
  return result;
}

opt::OptimizerOptions optimizerOptions(const lower::Lowering& lowering, const RunOptions& options) {
  opt::OptimizerOptions result;
  result.passes = options.passes;
  for (const types::Package* package : lowering.input().packages) {
    if (package->isStd) result.library.insert(package->path);
  }
  result.shown = options.shownCode;
  return result;
}

#ifdef __EMSCRIPTEN__
constexpr bool kGenerates = true;
#else
constexpr bool kGenerates = false;
#endif

std::unique_ptr<goroutine::Engine> makeEngine(const RunOptions& options, goroutine::Process& process) {
  if (options.engine) return options.engine(process);
  bool deterministic = options.seed.has_value() || options.virtualTime;
  if (!kGenerates || deterministic || options.compile == RunOptions::Compile::never) {
    return std::make_unique<interp::Interpreter>(process);
  }
  jit::CompilerOptions compiler;
  compiler.eager = options.compile == RunOptions::Compile::eager;
  return std::make_unique<jit::JitEngine>(process, compiler);
}

// How many workers a program may ask for by GOMAXPROCS: their threads are there from the start.
int defaultMaxWorkers([[maybe_unused]] int cores) {
#ifdef __EMSCRIPTEN__
  return cores;  // each is a worker of the page's or of Node's, which takes time and megabytes
#else
  return 64;
#endif
}

runtime::SchedulerOptions schedulerOptions(const RunOptions& options) {
  runtime::SchedulerOptions result;
  int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
  result.workers = options.workers == RunOptions::kNoThreads ? 0 : options.workers > 0 ? options.workers : cores;
  result.maxWorkers = std::max(options.maxWorkers > 0 ? options.maxWorkers : defaultMaxWorkers(cores), result.workers);
  result.processors = cores;
  result.deterministic = options.seed.has_value() || options.virtualTime;
  result.virtualTime = result.deterministic;
  result.paced = !options.virtualTime;
  result.seed = options.seed.value_or(0);
  if (result.deterministic) {
    result.processors = 1;
    result.workers = result.maxWorkers = std::min(result.workers, 1);
  }
  return result;
}

}  // namespace

struct RunningProgram::Parts {
  Parts(Toolchain& toolchain, lower::Lowering& lowering, host::Host& host, const RunOptions& options,
        std::function<void()> onFinished)
      : heap(heapOptions(options)),
        optimizer(lowering, lowering.program(), optimizerOptions(lowering, options)),
        process(optimizer, lowering.program(), &toolchain.files(), heap, host, processOptions(options),
               std::move(onFinished)),
        engine(makeEngine(options, process)),
        scheduler(schedulerOptions(options), heap, host, &process) {}
  runtime::Heap heap;
  opt::Optimizer optimizer;
  ReportingProcess process;
  std::unique_ptr<goroutine::Engine> engine;
  runtime::Scheduler scheduler;
};

RunningProgram::RunningProgram(Toolchain& toolchain, lower::Lowering& lowering, host::Host& host,
                               const RunOptions& options, std::function<void()> onFinished)
    : parts_(std::make_unique<Parts>(toolchain, lowering, host, options, std::move(onFinished))) {
  parts_->scheduler.nativeState().traceback = options.traceback;
}

RunningProgram::~RunningProgram() = default;

void RunningProgram::start() { parts_->process.start(parts_->scheduler, *parts_->engine); }

void RunningProgram::wait() { parts_->scheduler.wait(); }

RunningProgram::Pumped RunningProgram::pump(double forMs) {
  runtime::Scheduler& scheduler = parts_->scheduler;
  runtime::PumpResult result = scheduler.pump(scheduler.host().monotonicNs() + static_cast<int64_t>(forMs * 1e6));
  Pumped pumped;
  pumped.finished = result.kind == runtime::PumpResult::finished;
  pumped.idle = result.kind == runtime::PumpResult::idle;
  if (pumped.idle) {
    pumped.wakeAfterMs =
        result.wakeAt == INT64_MAX ? -1 : std::max(0.0, static_cast<double>(result.wakeAt - scheduler.now()) / 1e6);
  }
  return pumped;
}

void RunningProgram::stop() { parts_->scheduler.stop(); }

void RunningProgram::signal(int number) { parts_->scheduler.signal(number); }

bool RunningProgram::finished() const { return parts_->scheduler.finished(); }

goroutine::Ending RunningProgram::ending() const { return parts_->process.ending(); }

std::string RunningProgram::waitingFor() const { return parts_->process.waitingFor(); }

int RunningProgram::exitCode() const { return parts_->scheduler.exitCode(); }

}  // namespace gopark::driver
