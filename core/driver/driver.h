// The pipeline, one function for each stage:
//
//   Compilation compilation(toolchain, sources, request);
//   if (!compilation.load() || !compilation.check()) … compilation.messages() …
//   auto lowering = compilation.lower();
//   int exitCode = run(toolchain, *lowering, host, options);
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <unordered_set>

#include "driver/toolchain.h"
#include "host/host.h"
#include "load/user_packages.h"
#include "lower/lower.h"
#include "opt/passes.h"
#include "vet/vet.h"

namespace gopark::goroutine {
class Engine;
class Process;
}  // namespace gopark::goroutine

namespace gopark::driver {

// One program on its way from source to code. The toolchain and `sources` must outlive it.
class Compilation {
 public:
  Compilation(Toolchain& toolchain, load::Files& sources, load::UserRequest request);

  // Parses all of the user's files and resolves all imports.
  bool load();
  // Instead of load(): the program that runs the tests of the package asked for, or, by its import path, of std's
  // package that the toolchain has with its tests. *none: there are no tests.
  bool loadTests(bool* none);
  bool loadStdTests(const std::string& path, bool* none);
  // Instead of load(): a program of gopark's own, core/golib/src/gopark/NAME.
  void loadTool(const std::string& name);
  // What go test does before it runs what loadTests or loadStdTests has made: checks and vets, std excepted.
  bool checkTests(const vet::Suite& suite = {vet::Suite::ForTests, {}});
  // Checks all of the user's packages. `asProgram`: it must be possible to run it.
  bool check(bool asProgram);
  // Vets the package that was asked for, with its tests if it was loaded with them, after a check: adds what go vet
  // finds to the messages, sorted by position. False: it finds something. Packages with errors, and those that import
  // them, are left out.
  bool vet() { return vet({}, false); }
  // load, check and vet: afterwards the messages say all that is wrong with the package that was asked for.
  void loadAndVet();
  // What the go command would write to standard error; empty as long as there are no errors.
  const Messages& messages() const { return messages_; }

  // The code source of a program that has been checked. It must not outlive the compilation.
  std::unique_ptr<lower::Lowering> lower();

  load::UserPackages& packages() { return packages_; }

 private:
  std::string testProgram();
  bool checkPackage(load::UserPackage& package);
  std::string headerOf(const load::UserPackage& package) const;
  bool vet(const vet::Suite& suite, bool asTest);
  bool hasMain();

  Toolchain& toolchain_;
  load::UserPackages packages_;
  Messages messages_;
  std::unordered_set<const load::UserPackage*> failed_;  // those with errors, and those that import them
  bool isTest_ = false;
};

// The code source of the program whose main package this is; it and all that it imports have been checked. All must
// outlive it. `isTest`: it is one that go test makes.
std::unique_ptr<lower::Lowering> lowerProgram(Toolchain& toolchain, types::Package& main, Diagnostics& diagnostics,
                                              bool isTest = false, std::string_view buildInfo = {},
                                              std::string_view godebug = {});

// Makes what executes the process's code.
using EngineFactory = std::function<std::unique_ptr<goroutine::Engine>(goroutine::Process&)>;

struct RunOptions {
  static constexpr int kNoThreads = -1;
  int workers = 0;               // how many run Go code at first; 0: as many as the machine has cores
  int maxWorkers = 0;            // the most GOMAXPROCS may ask for; 0: 64, where threads are cheap
  std::optional<uint64_t> seed;  // everything follows from it, the clock too, which starts on 2009-11-10 at 23:00 UTC
  bool virtualTime = false;      // sleeping takes no time
  int gcPercent = 100;  // as GOGC
  bool gcStress = false;
  int traceback = 1;  // as GOTRACEBACK: 0 none, 1 single, 2 all, 3 system, 4 crash
  uint64_t memoryLimit = 0;               // bytes of heap, goroutines and stacks, at most; 0: HeapOptions' default
  uint64_t softMemoryLimit = UINT64_MAX;  // as GOMEMLIMIT
  opt::PassSet passes;     // of the middle end: all
  std::string shownCode;   // functions whose names begin so are printed on standard error; empty: none
  EngineFactory engine;    // none: the interpreter, and what it compiles
  // Where the host can execute what is generated, and no seed asks for the same run everywhere: what proves hot is
  // compiled, or whatever is called.
  enum class Compile : uint8_t { never, hot, eager } compile = Compile::hot;
  std::string sourceRoot;  // traces show the program's files below this folder; empty: as error messages do
};

// Runs it to its end. The result is its exit code.
int run(Toolchain& toolchain, lower::Lowering& lowering, host::Host& host, const RunOptions& options);

}  // namespace gopark::driver
