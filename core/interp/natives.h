// Natives that need the engine, and the search through all natives.
#pragma once

#include <string_view>

#include "runtime/native.h"

namespace gopark::interp {

// A native of the engine or of the runtime; null: there is none.
runtime::Native findNative(std::string_view name);

// The engine's, by file.
std::span<const runtime::NativeEntry> reflectNatives();
std::span<const runtime::NativeEntry> profileNatives();

}  // namespace gopark::interp
