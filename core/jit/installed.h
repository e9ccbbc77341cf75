// Installed: the modules of one worker, in its thread, and what their code shares with the engine.
#pragma once

#include <memory>
#include <vector>

#include "jit/compiler.h"
#include "wasmgen/context.h"

namespace gopark::jit {

// What generated code imports, by wasmgen::Imports::Number.
using ImportTable = const void* const*;

class Installed {
 public:
  explicit Installed(ImportTable imports) : imports_(imports), context_(std::make_unique<wasmgen::Context>()) {}
  ~Installed();
  Installed(const Installed&) = delete;
  Installed& operator=(const Installed&) = delete;

  // Installs what has been compiled since. False: the host does not allow it, or has no memory.
  bool update(const Compiler& compiler);
  uint32_t count() const { return static_cast<uint32_t>(bases_.size()); }

  wasmgen::Context& context() { return *context_; }
  int32_t spent = 0;  // of compiled code's budget, less than is worth a unit of the slice's
  // The function's resume copy: as C++ calls it.
  using Resume = int32_t (*)(goroutine::Slot* fp, uint32_t entry);
  Resume resume(const CompiledFunction& function) const {
    return reinterpret_cast<Resume>(static_cast<uintptr_t>(bases_[function.module] + function.places.resume));
  }

 private:
  [[maybe_unused]] ImportTable imports_;
  std::unique_ptr<wasmgen::Context> context_;
  std::vector<uint32_t> bases_;  // by module: where its functions lie in the table
};

}  // namespace gopark::jit
