// JitEngine: a run starts in the interpreter; what proves hot is compiled to WebAssembly (core/wasmgen), in this process,
// and entered wherever a goroutine stands at one of its entries.
//
// A goroutine passes from one to the other at any place where its frames are written. Compiled functions call each other
// on the thread's own stack; to suspend, each writes its frame and returns. To go on, the innermost frame alone is entered
// again; its callers go on from their frames as it returns.
#pragma once

#include <array>

#include "goroutine/engine.h"
#include "interp/interpreter.h"
#include "jit/compiler.h"
#include "jit/installed.h"

namespace gopark::jit {

class JitEngine final : public goroutine::Engine {
 public:
  // The process must outlive it.
  explicit JitEngine(goroutine::Process& process, const CompilerOptions& options = {});
  ~JitEngine() override;
  runtime::Outcome run(goroutine::Goroutine& goroutine, runtime::Worker& worker) override;
  void onWorkerEnd(runtime::Worker& worker) override;

 private:
  friend struct Session;

  Installed* installed(runtime::Worker& worker);
  // False: there is no compiled code to enter here.
  const CompiledFunction* entryAt(const goroutine::Goroutine& goroutine, const Installed& installed, uint32_t& entry);
  enum class After : uint8_t { goOn, interpret, ended };
  After enter(goroutine::Goroutine& goroutine, runtime::Worker& worker, Installed& installed,
              const CompiledFunction& function, uint32_t entry);
  After returned(goroutine::Goroutine& goroutine, Installed& installed);

  goroutine::Process& process_;
  const CompilerOptions options_;
  interp::Interpreter interpreter_;
  Compiler compiler_;
  std::atomic<bool> disabled_{false};
  static constexpr size_t kMostWorkers = 1024;
  std::array<std::unique_ptr<Installed>, kMostWorkers> installed_;  // by worker, touched by it alone
};

}  // namespace gopark::jit
