// Natively nothing executes WebAssembly.
#include "jit/installed.h"

namespace gopark::jit {

Installed::~Installed() = default;
bool Installed::update(const Compiler&) { return false; }

}  // namespace gopark::jit
