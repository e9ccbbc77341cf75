// What an instruction refers to, with all that is known before it is executed: for engines to keep beside their code.
#pragma once

#include <atomic>
#include <cstdint>
#include <span>

#include "goroutine/frame.h"
#include "ir/ir.h"
#include "runtime/abi.h"
#include "runtime/native.h"

namespace gopark::goroutine {

struct Function;

// Of a call instruction.
struct CallSite {
  FrameHeader frame = {};  // the callee's; `function` only of a direct call
  uint16_t argCount = 0;
  uint16_t resultCount = 0;
  uint32_t method = 0;               // method calls: byte offset of the method in the itab
  const ir::Reg* args = nullptr;
  const ir::Reg* results = nullptr;
  runtime::Native native = nullptr;  // native calls; null: there is no such native
  const char* name = "";             // native calls

  // Of the functions that may be called here: a func value or method table that is none may name any other.
  uint32_t signature() const { return signatureOf(argCount, resultCount); }
  static uint32_t signatureOf(size_t args, size_t results) {
    return static_cast<uint32_t>(args) | static_cast<uint32_t>(results) << 16;
  }
};

// Registers that hold a value, and how it lies in memory.
struct ValueSite {
  const ir::Shape* shape = nullptr;
  const ir::Reg* regs = nullptr;
  uint32_t count = 0;
  bool isWord = false;  // it is eight bytes of one register
};

enum class KeyKind : uint8_t { General, Word32, Word64, String };
// Of a map's key type, and the registers that keys are in.
KeyKind keyKind(const runtime::abi::Type& key, const ir::Shape& shape);
struct MapSite {
  runtime::Address type = 0;
  KeyKind kind = KeyKind::General;
  ValueSite key;
};

struct SelectSite {
  const ir::SelectTable* table = nullptr;
  ValueSite* values = nullptr;  // one for each case
};

struct ItabSite {
  runtime::Address interfaceType = 0;
  std::atomic<uint64_t> last{0};  // dynamic type << 32 | its itab
};

}  // namespace gopark::goroutine
