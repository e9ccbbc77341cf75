#include "goroutine/process.h"

#include <thread>

#include "base/check.h"
#include "goroutine/engine.h"
#include "goroutine/operations.h"
#include "goroutine/traces.h"
#include "runtime/native_state.h"

namespace gopark::goroutine {

using runtime::Address;
using runtime::Worker;

Process::Process(ir::CodeSource& source, const ir::Program& program, const FileSet* files, runtime::Heap& heap,
               host::Host& host, const ProcessOptions& options)
    : source_(source),
      program_(program),
      files_(files),
      heap_(heap),
      host_(host),
      options_(options),
      functions_(source),
      staticData_(source, heap),
      pointerType_(runtime::makeInternalType(heap, 8, 1)),
      goroutinePool_(heap, sizeof(Goroutine)),
      profiles_(heap) {}

Process::~Process() = default;

void Process::onWorkerEnd(runtime::Worker& worker) {
  if (engine_ != nullptr) engine_->onWorkerEnd(worker);
  goroutinePool_.detach(worker);
}

void Process::start(runtime::Scheduler& scheduler, Engine& engine) {
  scheduler_ = &scheduler;
  engine_ = &engine;
  CHECK_MSG(program_.entry != 0, "a program without an entry");
  Goroutine* main = newGoroutine(*this, nullptr, functions_.get(program_.entry), 0, true);
  CHECK_MSG(main != nullptr, "no memory for the first goroutine");
  scheduler.start(main);
}

bool Process::spawn(Worker* worker, uint64_t closure, std::span<const uint64_t> args, bool system) {
  if (static_cast<Address>(closure) < runtime::kFirstAddress) return false;
  if (!heap_.covers(closure, 8)) return false;
  auto id = heap_.load<uint64_t>(closure);
  if (!functions_.has(id)) return false;
  const Function& callee = functions_.get(static_cast<ir::FuncId>(id));
  if (callee.signature != CallSite::signatureOf(args.size(), 0)) return false;
  Goroutine* made = newGoroutine(*this, worker, callee, closure, true);
  if (made == nullptr) {
    if (beginDying()) die("runtime: out of memory: cannot start a goroutine\nfatal error: out of memory\n");
    return true;
  }
  for (size_t i = 0; i < args.size(); i++) made->fp[i].u64 = args[i];
  made->system = system;
  scheduler_->spawn(worker, made);
  return true;
}

void Process::followGodebug(std::string_view defaults, std::string_view environment) {
  bool nilPanic = false, labels = true;
  for (std::string_view settings : {defaults, environment}) {
    while (!settings.empty()) {
      std::string_view setting = settings.substr(0, settings.find(','));
      settings.remove_prefix(std::min(setting.size() + 1, settings.size()));
      if (setting.starts_with("panicnil=")) nilPanic = setting.ends_with("=1");
      if (setting.starts_with("tracebacklabels=")) labels = setting.ends_with("=1");
    }
  }
  allowsNilPanic_.store(nilPanic, std::memory_order_relaxed);
  showsLabels_.store(labels, std::memory_order_relaxed);
}

Address Process::staticText(std::string_view text) {
  std::lock_guard lock(textsMutex_);
  auto [found, isNew] = texts_.try_emplace(std::string(text), 0);
  if (isNew) {
    found->second = heap_.allocateStatic(text.size() + 1, 1);
    std::memcpy(heap_.at(found->second), text.data(), text.size());
  }
  return found->second;
}

namespace {

// The line that says why; empty: none does.
std::string reasonIn(const std::string& text) {
  size_t begin = text.find("fatal error: ");
  if (begin == std::string::npos) begin = 0;
  return text.substr(begin, text.find('\n', begin) - begin);
}

}  // namespace

void Process::die(const std::string& text) { end({Ending::fault, reasonIn(text), text}, text); }

void Process::end(Ending ending, std::string_view text) {
  {
    std::lock_guard lock(endMutex_);
    ending_ = std::move(ending);
  }
  runtime::writeCrashFile(scheduler_->nativeState(), host_, text);
  for (int tries = 0; !text.empty() && tries < 5000;) {
    host::IoResult result = host_.write(2, text);
    if (result.status == host::IoStatus::done) {
      text.remove_prefix(result.bytes);
    } else if (result.status == host::IoStatus::wouldBlock) {
      tries++;
#if GOPARK_SINGLE_THREADED
      break;  // nobody empties the pipe while we wait
#else
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
#endif
    } else {
      break;
    }
  }
  scheduler_->exit(2);
}

void Process::dieWithTraces(std::string text, const Goroutine* running, bool others, Ending::Cause cause) {
  runtime::NativeState& state = scheduler_->nativeState();
  std::string reason = text.empty() ? state.panicLine : reasonIn(text);
  if (text.empty()) runtime::writeCrashFile(state, host_, state.panicText);
  int level = state.traceback;
  if (running != nullptr && level > 0) {
    text += "\n";
    appendTrace(text, *this, *running, true);
  }
  std::string whole = text;
  if (level > 1 || (others && level > 0)) {
    // Many that are alike hide the reason: it comes once more.
    if (appendOtherTraces(text, *this, running, level == 1)) {
      appendOtherTraces(whole, *this, running, false);
      text += "\n" + reason + "\n";
    } else {
      whole = text;
    }
  }
  end({cause, std::move(reason), std::move(whole)}, text);
}

Ending Process::ending() {
  std::lock_guard lock(endMutex_);
  return ending_;
}

std::string Process::waitingFor() {
  std::lock_guard lock(endMutex_);
  return waitingFor_;
}

void Process::onDeadlock(Worker&, runtime::DeadlockKind kind) {
  if (!beginDying()) return;
  dieWithTraces(kind == runtime::DeadlockKind::asleep
                    ? "fatal error: all goroutines are asleep - deadlock!\n"
                    : "fatal error: no goroutines (main called runtime.Goexit) - deadlock!\n",
                nullptr, true);
}

bool Process::waitsForOutside() {
  std::string what = waitsForConnections(*this);
  std::lock_guard lock(endMutex_);
  waitingFor_ = std::move(what);
  return !waitingFor_.empty();
}

namespace {

std::string signalText(int signal) {
  switch (signal) {
    case host::kSignalHangUp:
      return "hangup";
    case host::kSignalInterrupt:
      return "interrupt";
    case host::kSignalAbort:
      return "aborted";
    case host::kSignalKill:
      return "killed";
    case host::kSignalAlarm:
      return "alarm clock";
    case host::kSignalTerminate:
      return "terminated";
  }
  return "signal " + std::to_string(signal);
}

// Runs in a slice, where the world can be stopped: prints where all goroutines are, and ends the program.
class QuitTask final : public runtime::Task {
 public:
  explicit QuitTask(Process& process) : process_(process) { system = true; }
  runtime::Outcome resume(Worker& worker) override {
    if (process_.beginDying()) {
      worker.scheduler.stopTheWorld();
      process_.dieWithTraces("SIGQUIT: quit\n", nullptr, true, Ending::quit);
      worker.scheduler.startTheWorld();
    }
    return runtime::Outcome::done;
  }

 private:
  Process& process_;
};

}  // namespace

void Process::onSignal(int signal) {
  if (signal == host::kSignalQuit) {
    scheduler_->spawn(nullptr, new QuitTask(*this));
    return;
  }
  // As the go command says it. Without waiting: the caller may be who takes the output.
  if (beginDying()) host_.write(2, "signal: " + signalText(signal) + "\n");
  scheduler_->endBySignal(signal);
}

void Process::startTimerFunction(Worker& worker, uint64_t function, uint64_t argumentType, uint64_t argumentData,
                                int64_t delta) {
  const uint64_t args[] = {argumentType, argumentData, 0, static_cast<uint64_t>(delta)};
  try {
    spawn(&worker, function, args, true);  // a program that has overwritten its timer has none
  } catch (const runtime::OutOfMemory&) {
    if (beginDying()) die("runtime: out of memory: cannot start a goroutine\nfatal error: out of memory\n");
  }
}

// A time.Time as time.Now makes it, of the moment `delta` ns ago.
void Process::fillTimerValue(Worker& worker, void* value, uint32_t size, int64_t delta) {
  constexpr uint32_t kTimeBytes = 24;  // wall, ext, loc
  if (size != kTimeBytes) return;
  constexpr uint64_t kHasMonotonic = 1ull << 63;
  constexpr int kNsecShift = 30;
  constexpr int64_t kWallStart = 59453308800;  // seconds from 1885 to 0001…
  constexpr int64_t kUnixToInternal = 62135596800;
  const runtime::Bubble* bubble = worker.current() == nullptr ? nullptr : worker.current()->bubble;
  int64_t wall = (bubble == nullptr ? scheduler_->wallNow() : bubble->now()) - delta;
  int64_t seconds = wall / 1'000'000'000, nanoseconds = wall % 1'000'000'000;
  const runtime::TimePlaces& places = scheduler_->nativeState().time;
  int64_t start = places.start == 0 ? 0 : heap_.load<int64_t>(places.start);
  uint64_t words[3];
  words[0] = kHasMonotonic | static_cast<uint64_t>(seconds + kUnixToInternal - kWallStart) << kNsecShift |
             static_cast<uint64_t>(nanoseconds);
  words[1] = static_cast<uint64_t>(scheduler_->now() - delta - start);
  if (bubble != nullptr) {  // without the monotonic reading
    words[0] = static_cast<uint64_t>(nanoseconds);
    words[1] = static_cast<uint64_t>(seconds + kUnixToInternal);
  }
  words[2] = places.local;
  std::memcpy(value, words, sizeof(words));
}

}  // namespace gopark::goroutine
