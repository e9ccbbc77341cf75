// ModuleBuilder: puts a WebAssembly module together. Functions come in the order of their numbers; imports first.
#pragma once

#include <map>
#include <span>
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
  void importTable(std::string_view name);  // they are numbered from 0
  uint32_t importGlobal(std::string_view name);  // an immutable i32
  uint32_t importFunction(std::string_view name, uint32_t type);

  // A function whose body comes later: its number.
  uint32_t declare(uint32_t type);
  // `locals`: those that are no parameters; `code` ends with End.
  void define(uint32_t function, const Types& locals, const Encoder& code);

  // Puts functions into an imported table, from `at` on, or from what the global holds on.
  void elements(uint32_t table, uint32_t at, std::span<const uint32_t> functions);
  void elementsFrom(uint32_t table, uint32_t global, std::span<const uint32_t> functions);

  Bytes finish() const;

 private:
  void import(std::string_view name, uint8_t kind);
  void beginElements(uint32_t table);
  void endElements(std::span<const uint32_t> functions);

  std::map<std::pair<Types, Types>, uint32_t> typeNumbers_;
  Encoder types_, imports_;
  uint32_t typeCount_ = 0, importCount_ = 0, importedFunctions_ = 0, globals_ = 0;
  std::vector<uint32_t> functions_;  // their types
  std::vector<Bytes> bodies_;
  Encoder elements_;
  uint32_t elementCount_ = 0;
};

}  // namespace gopark::wasmgen
