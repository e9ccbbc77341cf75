#include "jit/installed.h"

extern "C" {
// install.js
int gopark_install(const uint8_t* bytes, size_t length, void* context, uint32_t tableSize, const void* const* imports,
                   const char* const* names, uint32_t count);
void gopark_uninstall();
}

namespace gopark::jit {

Installed::~Installed() { gopark_uninstall(); }

bool Installed::update(const Compiler& compiler) {
  while (count() < compiler.moduleCount()) {
    const CompiledModule& module = compiler.module(count());
    int base = gopark_install(module.bytes.data(), module.bytes.size(), context_.get(), module.tableSize, imports_,
                              wasmgen::Imports::kNames, wasmgen::Imports::kCount);
    if (base < 0) return false;
    auto first = static_cast<uint32_t>(base);
    bases_.push_back(first);
    for (const CompiledFunction* function : module.functions) {
      const wasmgen::Generated::Function& places = function->places;
      wasmgen::Callable& callable = context_->callables[places.id];
      callable.closure = first + places.closure;
      callable.closureSignature = places.signature;
      if (places.direct == wasmgen::Generated::Function::kNone) continue;
      callable.direct = first + places.direct;
      callable.directSignature = places.signature;
    }
  }
  return true;
}

}  // namespace gopark::jit
