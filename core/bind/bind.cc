// The boundary to JavaScript: one Core holds the standard library and at most one program at a time. All calls come
// from the thread that made the module. TypeScript's view of it: web/src/engine/core.ts.
//
// The module's option `onEvent` is called, on that thread, when there is output to take or the program has ended;
// `onInternalError`, with a line that says which, when a CHECK has failed: the module's end follows (onAbort).
#include <emscripten.h>
#include <emscripten/bind.h>
#include <emscripten/heap.h>

#include <cstring>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/check_report.h"
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

void reportInternalError(const char* line) {
  // clang-format off
  MAIN_THREAD_ASYNC_EM_ASM({ if (Module["onInternalError"]) Module["onInternalError"](UTF8ToString($0)); }, strdup(line));
  // clang-format on
}

// What compiling has found.
struct Compiled {
  std::string messages;  // what the go command would write to standard error; empty: no errors
  val errors;            // of these, those that have a place: [{file, line, column, message}]
  bool missesStd;        // a package of std is imported that no pack has yet
  bool missesModule;     // one of a module
};

// How a program is to be run.
struct StartOptions {
  int workers = 0;  // how many goroutines run at once; 0: without threads, to be pumped
  int maxWorkers = 0;
  std::optional<uint64_t> seed;
  bool virtualTime = false;
  std::vector<std::string> arguments;  // os.Args
  std::string timeZone;                // time.Local, but for runs with a seed or in virtual time, which have UTC
  int compile = static_cast<int>(driver::RunOptions().compile);

  // In JavaScript a number, or null.
  val seedValue() const { return seed ? val(static_cast<double>(*seed)) : val::null(); }
  void setSeed(val number) {
    if (!number.isNull()) seed = static_cast<uint64_t>(number.as<double>());
  }
  // An array of strings.
  val argumentsValue() const { return val::array(arguments); }
  void setArguments(val strings) { arguments = emscripten::vecFromJSArray<std::string>(strings); }
};

// As goroutine::Ending, with the exit code. TypeScript's view has the causes' numbers too.
struct Ending {
  int code;
  int cause;
  std::string failure;  // the reason
  std::string text;
};

// What a program waits for, likewise.
enum class WaitsFor { Nothing, Input, Outside };

struct Waiting {
  int what = static_cast<int>(WaitsFor::Nothing);
  std::string sentence;  // Outside: what only the outside could send: "http.ListenAndServe waits for connections (main.go:12)"
};

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

  // Loads and checks the package in `directory`.
  Compiled compile(const std::string& directory) {
    prepare(directory, load::TestFiles::Without);
    lower(compilation_->load() && compilation_->check(true));
    return compiled();
  }

  // The same for the program that runs the package's tests. Afterwards testedPackage() has its name; without tests
  // there is nothing to start.
  Compiled compileTests(const std::string& directory) {
    prepare(directory, load::TestFiles::With);
    bool none = false;
    if (compilation_->loadTests(&none)) {
      testedPackage_ = compilation_->packages().tested()->title;
      lower(!none && compilation_->checkTests());
    }
    return compiled();
  }
  std::string testedPackage() const { return testedPackage_; }
  bool canStart() const { return lowering_ != nullptr; }

  // What go vet finds about the package in `directory`.
  Compiled vet(const std::string& directory) {
    prepare(directory, load::testFilesIn(files_, directory));
    compilation_->loadAndVet();
    return compiled();
  }

  // Starts what was compiled.
  void start(const StartOptions& wanted) {
    host_ = std::make_unique<BrowserHost>(notify);
    host_->setArguments(wanted.arguments);
    host_->setDirectory(directory_);
    host_->setTimeZone(wanted.timeZone);
    for (const std::string& path : paths_) host_->disk().put(path, *files_.read(path));
    driver::RunOptions options;
    options.workers = wanted.workers == 0 ? driver::RunOptions::kNoThreads : wanted.workers;
    options.maxWorkers = wanted.maxWorkers;
    options.seed = wanted.seed;
    options.virtualTime = wanted.virtualTime;
    options.compile = static_cast<driver::RunOptions::Compile>(wanted.compile);
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
  // SIGQUIT, at once: what it says need not wait until output is taken. From here on takeOutput keeps apart what is
  // written at once: the last that is written to standard error are the traces, where the cause of the end is Quit.
  void quit() {
    if (host_ != nullptr) host_->takeAllOutput();
    signal(host::kSignalQuit);
  }
  Waiting waiting() const {
    if (program_ == nullptr) return {};
    std::string sentence = program_->waitingFor();
    if (!sentence.empty()) return {static_cast<int>(WaitsFor::Outside), std::move(sentence)};
    return {static_cast<int>(host_->waitsForInput() ? WaitsFor::Input : WaitsFor::Nothing), {}};
  }
  bool finished() const { return program_ == nullptr || program_->finished(); }
  // Of a program that has finished.
  Ending ending() const {
    goroutine::Ending ending = program_->ending();
    return {program_->exitCode(), ending.cause, std::move(ending.reason), std::move(ending.text)};
  }

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
  void lower(bool checked) {
    if (checked) lowering_ = compilation_->lower();
  }
  Compiled compiled() const {
    const load::UserPackages& packages = compilation_->packages();
    val errors = val::array();
    for (const SourceError& error : compilation_->messages().errors()) {
      val object = val::object();
      object.set("file", error.file);
      object.set("line", error.line);
      object.set("column", error.column);
      object.set("message", error.message);
      errors.call<void>("push", object);
    }
    return {compilation_->messages().text(), std::move(errors), packages.missesStd(), packages.missesModule()};
  }

  PackedStd std_;
  load::MemoryFiles files_;
  std::set<std::string> paths_;  // of files_
  std::string directory_;
  std::string testedPackage_;
  std::unique_ptr<driver::Compilation> compilation_;
  std::unique_ptr<lower::Lowering> lowering_;
  std::unique_ptr<BrowserHost> host_;
  std::unique_ptr<driver::RunningProgram> program_;
};

}  // namespace

EMSCRIPTEN_BINDINGS(gopark) {
  reportFailedChecks(reportInternalError);
  emscripten::function("version", &version);
  emscripten::value_object<Compiled>("Compiled")
      .field("messages", &Compiled::messages)
      .field("errors", &Compiled::errors)
      .field("missesStd", &Compiled::missesStd)
      .field("missesModule", &Compiled::missesModule);
  emscripten::value_object<StartOptions>("StartOptions")
      .field("workers", &StartOptions::workers)
      .field("maxWorkers", &StartOptions::maxWorkers)
      .field("seed", &StartOptions::seedValue, &StartOptions::setSeed)
      .field("virtualTime", &StartOptions::virtualTime)
      .field("arguments", &StartOptions::argumentsValue, &StartOptions::setArguments)
      .field("timeZone", &StartOptions::timeZone)
      .field("compile", &StartOptions::compile);
  emscripten::value_object<Ending>("Ending")
      .field("code", &Ending::code)
      .field("cause", &Ending::cause)
      .field("failure", &Ending::failure)
      .field("text", &Ending::text);
  emscripten::value_object<Waiting>("Waiting")
      .field("what", &Waiting::what)
      .field("sentence", &Waiting::sentence);
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
      .function("start", &Core::start)
      .function("pump", &Core::pump)
      .function("stop", &Core::stop)
      .function("signal", &Core::signal)
      .function("takes", &Core::takes)
      .function("quit", &Core::quit)
      .function("finished", &Core::finished)
      .function("ending", &Core::ending)
      .function("waiting", &Core::waiting)
      .function("takeOutput", &Core::takeOutput)
      .function("putInput", &Core::putInput)
      .function("closeInput", &Core::closeInput)
      .function("memoryBytes", &Core::memoryBytes)
      .function("reset", &Core::reset);
}

}  // namespace gopark::bind
