// Bytes from JavaScript. Embind takes a Uint8Array for a std::string, but copies it byte by byte: 2 MB take longer than
// all else that the core does before it is ready.
#pragma once

#include <emscripten/val.h>

#include <cstdint>
#include <string>

namespace gopark::bind {

// `array`: a Uint8Array.
inline std::string bytesOf(const emscripten::val& array) {
  std::string bytes(array["length"].as<size_t>(), '\0');
  emscripten::val memory{emscripten::typed_memory_view(bytes.size(), reinterpret_cast<uint8_t*>(bytes.data()))};
  memory.call<void>("set", array);
  return bytes;
}

}  // namespace gopark::bind
