// Writes the bytes and relocations of a symbol. Offsets are in bytes from its beginning; what has not been written is
// 0.
#pragma once

#include <algorithm>
#include <cstring>
#include <map>
#include <memory>
#include <string_view>
#include <vector>

#include "base/check.h"
#include "ir/ir.h"

namespace gopark::lower {

class DataWriter {
 public:
  // `self` is the symbol's id, for references into itself.
  DataWriter(ir::Symbol& symbol, ir::SymbolId self) : symbol_(symbol), self_(self) {}

  ir::SymbolId self() const { return self_; }
  void number(size_t at, uint64_t value, size_t width) { write(at, &value, width); }
  void u8(size_t at, uint8_t value) { number(at, value, 1); }
  void u16(size_t at, uint16_t value) { number(at, value, 2); }
  void u32(size_t at, uint32_t value) { number(at, value, 4); }
  void u64(size_t at, uint64_t value) { number(at, value, 8); }
  void text(size_t at, std::string_view text) { write(at, text.data(), text.size()); }
  void setBit(size_t at, size_t bit) { *room(at + bit / 8, 1) |= static_cast<uint8_t>(1 << (bit % 8)); }
  // The content of another symbol.
  void copy(size_t at, const ir::Symbol& from) {
    write(at, from.bytes.data(), from.bytes.size());
    if (from.pieces != nullptr) {
      for (auto& [offset, bytes] : *from.pieces) write(at + offset, bytes.data(), bytes.size());
    }
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
  size_t end(size_t align) const { return (symbol_.size + align - 1) & ~(align - 1); }
  void extend(size_t size) { symbol_.size = std::max<uint64_t>(symbol_.size, size); }

  // The memory that the content takes here, where the symbol may have gaps.
  size_t written() const {
    return symbol_.bytes.size() + (symbol_.pieces == nullptr ? 0 : symbol_.pieces->size() * kPiece);
  }

 private:
  void write(size_t at, const void* from, size_t size) {
    auto* bytes = static_cast<const uint8_t*>(from);
    while (size != 0) {
      size_t part = std::min(size, kPiece - at % kPiece);
      std::memcpy(room(at, part), bytes, part);
      at += part, bytes += part, size -= part;
    }
  }
  // That many bytes, within a piece.
  uint8_t* room(size_t at, size_t width) {
    extend(at + width);
    std::vector<uint8_t>* bytes = &symbol_.bytes;
    if (at >= kPiece) {
      if (symbol_.pieces == nullptr) symbol_.pieces = std::make_unique<std::map<uint64_t, std::vector<uint8_t>>>();
      bytes = &(*symbol_.pieces)[at / kPiece * kPiece];
      at %= kPiece;
    }
    if (bytes->size() < at + width) bytes->resize(at + width);
    return bytes->data() + at;
  }
  void relocate(size_t at, ir::Relocation::Kind kind, uint32_t target, int64_t addend, bool narrow) {
    extend(at + (narrow ? 4 : 8));
    if (target != 0) symbol_.relocations.push_back({static_cast<uint32_t>(at), narrow, kind, target, addend});
  }

  static constexpr size_t kPiece = ir::Symbol::kPieceBytes;

  ir::Symbol& symbol_;
  ir::SymbolId self_;
};

}  // namespace gopark::lower
