// Writes the bytes and relocations of a symbol. Offsets are in bytes from its beginning; what has not been written is
// 0.
#pragma once

#include <cstring>
#include <string_view>

#include "base/check.h"
#include "ir/ir.h"

namespace gopark::lower {

class DataWriter {
 public:
  // `self` is the symbol's id, for references into itself.
  DataWriter(ir::Symbol& symbol, ir::SymbolId self) : symbol_(symbol), self_(self) {}

  ir::SymbolId self() const { return self_; }
  void number(size_t at, uint64_t value, size_t width) { std::memcpy(room(at, width), &value, width); }
  void u8(size_t at, uint8_t value) { *room(at, 1) = value; }
  void u16(size_t at, uint16_t value) { number(at, value, 2); }
  void u32(size_t at, uint32_t value) { number(at, value, 4); }
  void u64(size_t at, uint64_t value) { number(at, value, 8); }
  void text(size_t at, std::string_view text) {
    if (!text.empty()) std::memcpy(room(at, text.size()), text.data(), text.size());
  }
  // The content of another symbol.
  void copy(size_t at, const ir::Symbol& from) {
    if (!from.bytes.empty()) std::memcpy(room(at, from.bytes.size()), from.bytes.data(), from.bytes.size());
    for (ir::Relocation relocation : from.relocations) {
      relocation.offset += static_cast<uint32_t>(at);
      symbol_.relocations.push_back(relocation);
    }
  }
  // The address of a symbol, plus `addend`; a null symbol leaves 0.
  void address(size_t at, ir::SymbolId target, int64_t addend = 0) {
    relocate(at, ir::Relocation::Kind::Symbol, target, addend, false);
  }
  void address32(size_t at, ir::SymbolId target, int64_t addend = 0) {
    relocate(at, ir::Relocation::Kind::Symbol, target, addend, true);
  }
  void function(size_t at, ir::FuncId target) { relocate(at, ir::Relocation::Kind::Func, target, 0, false); }
  void function32(size_t at, ir::FuncId target) { relocate(at, ir::Relocation::Kind::Func, target, 0, true); }

  // Where the next thing behind all that has been written can go.
  size_t end(size_t align) const { return (symbol_.bytes.size() + align - 1) & ~(align - 1); }
  void extend(size_t size) {
    if (symbol_.bytes.size() < size) symbol_.bytes.resize(size);
    if (symbol_.size < symbol_.bytes.size()) symbol_.size = symbol_.bytes.size();
  }

 private:
  uint8_t* room(size_t at, size_t width) {
    extend(at + width);
    return symbol_.bytes.data() + at;
  }
  void relocate(size_t at, ir::Relocation::Kind kind, uint32_t target, int64_t addend, bool narrow) {
    extend(at + (narrow ? 4 : 8));
    if (target != 0) symbol_.relocations.push_back({static_cast<uint32_t>(at), narrow, kind, target, addend});
  }

  ir::Symbol& symbol_;
  ir::SymbolId self_;
};

}  // namespace gopark::lower
