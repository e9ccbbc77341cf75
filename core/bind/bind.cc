// The boundary to JavaScript: one Core holds the standard library and at most one program at a time. All calls come
// from the thread that made the module. TypeScript's view of it: web/src/engine/core.ts.
//
// The module's option `onEvent` is called, on that thread, when there is output to take or the program has ended.
#include <emscripten.h>
#include <emscripten/bind.h>
#include <emscripten/heap.h>

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "bind/browser_host.h"
#include "bind/bytes.h"
#include "bind/packed_std.h"
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

// The address space of a WebAssembly module.
constexpr uint64_t kMemory = uint64_t{4} << 30;

std::string version() { return GOPARK_VERSION; }

class Core {
 public:
  explicit Core(const val& pack) : std_(bytesOf(pack)) {}
  ~Core() { reset(); }

  bool ok() const { return std_.ok(); }

  // Absolute paths.
  void putFile(const std::string& path, const val& content) {
    files_.put(path, content.isString() ? content.as<std::string>() : bytesOf(content));
    paths_.insert(path);
  }
  void removeFile(const std::string& path) {
    files_.remove(path);
    paths_.erase(path);
  }

  bool addPack(const val& pack) { return std_.add(bytesOf(pack)); }

  // Loads and checks the package in `directory`. Returns what the go command would write to standard error.
  std::string compile(const std::string& directory) {
    prepare(directory, load::TestFiles::Without);
    return lower(compilation_->load() && compilation_->check(true));
  }

  // The same for the program that runs the package's tests. Afterwards testedPackage() has its name; without tests
  // there is nothing to start.
  std::string compileTests(const std::string& directory) {
    prepare(directory, load::TestFiles::With);
    bool none = false;
    if (!compilation_->loadTests(&none)) return compilation_->messages();
    testedPackage_ = compilation_->packages().tested()->title;
    return none ? std::string() : lower(compilation_->checkTests());
  }
  std::string testedPackage() const { return testedPackage_; }
  bool canStart() const { return lowering_ != nullptr; }

  // What go vet would write to standard error about the package in `directory`.
  std::string vet(const std::string& directory) {
    prepare(directory, load::testFilesIn(files_, directory));
    return compilation_->loadAndVet();
  }

  // os.Args of the next program, one a line; the first is its name.
  void setArguments(const std::string& lines) {
    arguments_.clear();
    for (size_t at = 0; at < lines.size();) {
      size_t end = std::min(lines.find('\n', at), lines.size());
      arguments_.push_back(lines.substr(at, end - at));
      at = end + 1;
    }
  }

  // time.Local of the programs to come: Intl.DateTimeFormat().resolvedOptions().timeZone. Runs with a seed or in virtual
  // time have UTC.
  void setTimeZone(const std::string& name) { timeZone_ = name; }

  // Starts what was compiled. workers 0: without threads, to be pumped. seed negative: none.
  void start(int workers, int maxWorkers, double seed, bool virtualTime) {
    host_ = std::make_unique<BrowserHost>(notify);
    host_->setArguments(arguments_);
    host_->setDirectory(directory_);
    host_->setTimeZone(timeZone_);
    for (const std::string& path : paths_) host_->disk().put(path, *files_.read(path));
    driver::RunOptions options;
    options.workers = workers == 0 ? driver::RunOptions::kNoThreads : workers;
    options.maxWorkers = maxWorkers;
    if (seed >= 0) options.seed = static_cast<uint64_t>(seed);
    options.virtualTime = virtualTime;
    program_ = std::make_unique<driver::RunningProgram>(std_.toolchain(), *lowering_, *host_, options, notify);
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
  // RunningProgram::signal: 2 is Ctrl+C's SIGINT, 15 SIGTERM, 3 SIGQUIT (traces of all goroutines). Where the program
  // has not asked for it, SIGINT and SIGTERM end it with "signal: interrupt" and exit code 130, "signal: terminated" and
  // 143. Without threads: pump after it.
  void signal(int number) {
    if (program_ != nullptr) program_->signal(number);
  }
  // Whether the program takes that signal, or ignores it.
  bool takes(int number) const { return host_ != nullptr && host_->takes(number); }
  // SIGQUIT, at once: what it says need not wait until output is taken.
  void quit() {
    if (host_ != nullptr) host_->takeAllOutput();
    signal(host::kSignalQuit);
  }
  // RunningProgram's. Empty: there is nothing to say.
  std::string failure() const { return program_ == nullptr ? "" : program_->failure(); }
  std::string failureText() const { return program_ == nullptr ? "" : program_->failureText(); }
  std::string waitingFor() const { return program_ == nullptr ? "" : program_->waitingFor(); }
  bool waitsForInput() const { return host_ != nullptr && host_->waitsForInput(); }
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
  void putInput(const val& bytes) {
    if (host_ != nullptr) host_->putInput(bytesOf(bytes));
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
  void prepare(const std::string& directory, load::TestFiles tests) {
    reset();
    testedPackage_.clear();
    directory_ = directory;
    load::UserRequest request;
    request.workingDirectory = directory;
    request.tests = tests;
    request.maxSourceBytes = kMemory / load::kMemoryPerSourceByte;
    compilation_ = std::make_unique<driver::Compilation>(std_.toolchain(), files_, std::move(request));
  }
  std::string lower(bool checked) {
    if (!checked) return compilation_->messages();
    lowering_ = compilation_->lower();
    return {};
  }

  PackedStd std_;
  load::MemoryFiles files_;
  std::set<std::string> paths_;  // of files_
  std::string directory_;
  std::vector<std::string> arguments_{"prog"};
  std::string testedPackage_;
  std::string timeZone_;
  std::unique_ptr<driver::Compilation> compilation_;
  std::unique_ptr<lower::Lowering> lowering_;
  std::unique_ptr<BrowserHost> host_;
  std::unique_ptr<driver::RunningProgram> program_;
};

}  // namespace

EMSCRIPTEN_BINDINGS(gopark) {
  emscripten::function("version", &version);
  emscripten::class_<Core>("Core")
      .constructor<const val&>()
      .function("ok", &Core::ok)
      .function("putFile", &Core::putFile)
      .function("removeFile", &Core::removeFile)
      .function("addPack", &Core::addPack)
      .function("compile", &Core::compile)
      .function("compileTests", &Core::compileTests)
      .function("testedPackage", &Core::testedPackage)
      .function("canStart", &Core::canStart)
      .function("vet", &Core::vet)
      .function("setArguments", &Core::setArguments)
      .function("setTimeZone", &Core::setTimeZone)
      .function("start", &Core::start)
      .function("pump", &Core::pump)
      .function("stop", &Core::stop)
      .function("signal", &Core::signal)
      .function("takes", &Core::takes)
      .function("quit", &Core::quit)
      .function("finished", &Core::finished)
      .function("exitCode", &Core::exitCode)
      .function("failure", &Core::failure)
      .function("failureText", &Core::failureText)
      .function("waitingFor", &Core::waitingFor)
      .function("waitsForInput", &Core::waitsForInput)
      .function("takeOutput", &Core::takeOutput)
      .function("putInput", &Core::putInput)
      .function("closeInput", &Core::closeInput)
      .function("memoryBytes", &Core::memoryBytes)
      .function("reset", &Core::reset);
}

}  // namespace gopark::bind
