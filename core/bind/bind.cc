// The boundary to JavaScript: one Core holds the standard library and at most one program at a time. All calls come
// from the thread that made the module. TypeScript's view of it: web/src/engine/core.ts.
//
// The module's option `onEvent` is called, on that thread, when there is output to take or the program has ended.
#include <emscripten.h>
#include <emscripten/bind.h>
#include <emscripten/heap.h>

#include <memory>
#include <string>

#include "bind/browser_host.h"
#include "driver/driver.h"
#include "driver/running_program.h"

namespace gopark::bind {

namespace {

using emscripten::val;

// Asynchronous, so that a program's thread never waits for the page.
void notify() {
  // clang-format off
  MAIN_THREAD_ASYNC_EM_ASM({ if (Module["onEvent"]) Module["onEvent"](); });
  // clang-format on
}

std::string version() { return GOPARK_VERSION; }

class Core {
 public:
  // `pack`: the bytes of std.pack. Not usable (ok() is false) when they are no pack.
  explicit Core(const std::string& pack) : pack_(pack) {
    auto toolchain = driver::packedToolchain(pack_);
    if (toolchain.ok()) toolchain_ = std::move(toolchain.value());
  }
  ~Core() { reset(); }

  bool ok() const { return toolchain_ != nullptr; }

  void putFile(const std::string& path, const std::string& text) { files_.put(path, text); }
  void removeFile(const std::string& path) { files_.remove(path); }

  // Loads and checks the package in `directory`. Returns what the go command would write to standard error.
  std::string compile(const std::string& directory) {
    reset();
    load::UserRequest request;
    request.workingDirectory = directory;
    compilation_ = std::make_unique<driver::Compilation>(*toolchain_, files_, std::move(request));
    bool ok = compilation_->load() && compilation_->check(true);
    if (ok) {
      lowering_ = compilation_->lower();
      return {};
    }
    return compilation_->messages();
  }

  // Starts what was compiled. workers 0: without threads, to be pumped. seed negative: none.
  void start(int workers, int maxWorkers, double seed, bool virtualTime) {
    host_ = std::make_unique<BrowserHost>(notify);
    driver::RunOptions options;
    options.workers = workers == 0 ? driver::RunOptions::kNoThreads : workers;
    options.maxWorkers = maxWorkers;
    if (seed >= 0) options.seed = static_cast<uint64_t>(seed);
    options.virtualTime = virtualTime;
    program_ = std::make_unique<driver::RunningProgram>(*toolchain_, *lowering_, *host_, options, notify);
    program_->start();
  }

  // Without threads: runs for that long. Milliseconds until there is something to do again: 0 at once, negative not
  // before input comes or output is taken.
  double pump(double forMs) {
    driver::RunningProgram::Pumped pumped = program_->pump(forMs);
    return pumped.idle ? pumped.wakeAfterMs : 0;
  }

  void stop() {
    if (program_ != nullptr) program_->stop();
  }
  bool finished() const { return program_ == nullptr || program_->finished(); }
  int exitCode() const { return program_ == nullptr ? 0 : program_->exitCode(); }

  // {fd, bytes: Uint8Array}; fd 0: there is no output.
  val takeOutput(size_t limit) {
    BrowserHost::Output output = host_ == nullptr ? BrowserHost::Output{} : host_->take(limit);
    val result = val::object();
    result.set("fd", output.fd);
    // A copy: the memory may be shared, and what is posted to the page must not be.
    val view{emscripten::typed_memory_view(output.bytes.size(), reinterpret_cast<const uint8_t*>(output.bytes.data()))};
    result.set("bytes", val::global("Uint8Array").new_(view));
    return result;
  }
  void putInput(const std::string& bytes) {
    if (host_ != nullptr) host_->putInput(bytes);
  }
  void closeInput() {
    if (host_ != nullptr) host_->closeInput();
  }

  // The size of the module's memory, which never shrinks.
  double memoryBytes() const { return static_cast<double>(emscripten_get_heap_size()); }

  // Forgets the program; it must have ended, or this waits for its threads.
  void reset() {
    program_.reset();
    host_.reset();
    lowering_.reset();
    compilation_.reset();
  }

 private:
  std::string pack_;
  std::unique_ptr<driver::Toolchain> toolchain_;
  load::MemoryFiles files_;
  std::unique_ptr<driver::Compilation> compilation_;
  std::unique_ptr<lower::Lowering> lowering_;
  std::unique_ptr<BrowserHost> host_;
  std::unique_ptr<driver::RunningProgram> program_;
};

}  // namespace

EMSCRIPTEN_BINDINGS(gopark) {
  emscripten::function("version", &version);
  emscripten::class_<Core>("Core")
      .constructor<const std::string&>()
      .function("ok", &Core::ok)
      .function("putFile", &Core::putFile)
      .function("removeFile", &Core::removeFile)
      .function("compile", &Core::compile)
      .function("start", &Core::start)
      .function("pump", &Core::pump)
      .function("stop", &Core::stop)
      .function("finished", &Core::finished)
      .function("exitCode", &Core::exitCode)
      .function("takeOutput", &Core::takeOutput)
      .function("putInput", &Core::putInput)
      .function("closeInput", &Core::closeInput)
      .function("memoryBytes", &Core::memoryBytes)
      .function("reset", &Core::reset);
}

}  // namespace gopark::bind
