// Natives that need the goroutine, and the search through all natives.
#pragma once

#include <string_view>

#include "runtime/native.h"

namespace gopark::goroutine {

// A native of this stage or of the runtime; null: there is none.
runtime::Native findNative(std::string_view name);
// Whether it is one of the runtime's, which know nothing of frames.
bool isPlainNative(std::string_view name);

// This stage's, by file.
std::span<const runtime::NativeEntry> reflectNatives();
std::span<const runtime::NativeEntry> profileNatives();

}  // namespace gopark::goroutine
