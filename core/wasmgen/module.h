// ModuleBuilder: puts a WebAssembly module together. Functions come in the order of their numbers; imports first.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "wasmgen/encoder.h"

namespace gopark::wasmgen {

using Types = std::vector<ValueType>;

class ModuleBuilder {
 public:
  // Number of a function type.
  uint32_t type(const Types& params, const Types& results);

  // Imports are called "g" and their name. All of them come before the first function.
  void importMemory(bool shared);
  void importTable();
  uint32_t importGlobal(std::string_view name);  // an immutable i32
  uint32_t importFunction(std::string_view name, uint32_t type);

  // A function whose body comes later: its number.
  uint32_t declare(uint32_t type);
  // `locals`: those that are no parameters; `code` ends with End.
  void define(uint32_t function, const Types& locals, const Encoder& code);

  // The functions that are put into the imported table, from what the global holds on.
  void elements(uint32_t baseGlobal, std::vector<uint32_t> functions) {
    baseGlobal_ = baseGlobal;
    elements_ = std::move(functions);
  }

  Bytes finish() const;

 private:
  void import(std::string_view name, uint8_t kind);

  std::map<std::pair<Types, Types>, uint32_t> typeNumbers_;
  Encoder types_, imports_;
  uint32_t typeCount_ = 0, importCount_ = 0, importedFunctions_ = 0, globals_ = 0;
  std::vector<uint32_t> functions_;  // their types
  std::vector<Bytes> bodies_;
  uint32_t baseGlobal_ = 0;
  std::vector<uint32_t> elements_;
};

}  // namespace gopark::wasmgen
