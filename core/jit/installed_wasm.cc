#include "jit/installed.h"

#include <algorithm>

extern "C" {
// install.js
int gopark_install(const uint8_t* bytes, size_t length, void* context, uint32_t tableSize, uint32_t functions,
                   const void* const* imports, const char* const* names, uint32_t count);
void gopark_uninstall();
}

namespace gopark::jit {

Installed::~Installed() { gopark_uninstall(); }

bool Installed::update(const Compiler& compiler) {
  while (count() < compiler.moduleCount()) {
    const CompiledModule& module = compiler.module(count());
    ir::FuncId last = 0;
    for (const CompiledFunction* function : module.functions) last = std::max(last, function->places.id);
    int base = gopark_install(module.bytes.data(), module.bytes.size(), context_.get(), module.tableSize, last + 1,
                              imports_, wasmgen::Imports::kNames, wasmgen::Imports::kCount);
    if (base < 0) return false;
    bases_.push_back(static_cast<uint32_t>(base));
    for (const CompiledFunction* function : module.functions) {
      const wasmgen::Generated::Function& places = function->places;
      context_->closures[places.id] = places.signature;
      if (places.direct) context_->direct[places.id] = places.signature;
    }
  }
  return true;
}

}  // namespace gopark::jit
