#include "wasmgen/module.h"

namespace gopark::wasmgen {

namespace {

// The most pages that a memory of 4 GiB has: an imported shared memory may have no more than is said here.
constexpr uint32_t kMostPages = 65536;

void section(Encoder& to, uint8_t id, uint32_t count, const Bytes& content) {
  Encoder head;
  head.u32(count);
  to.byte(id);
  to.u32(static_cast<uint32_t>(head.size() + content.size()));
  to.append(head.bytes());
  to.append(content);
}

void types(Encoder& to, const Types& list) {
  to.u32(static_cast<uint32_t>(list.size()));
  for (ValueType type : list) to.type(type);
}

}  // namespace

uint32_t ModuleBuilder::type(const Types& params, const Types& results) {
  auto [found, isNew] = typeNumbers_.try_emplace({params, results}, typeCount_);
  if (isNew) {
    typeCount_++;
    types_.byte(0x60);
    types(types_, params);
    types(types_, results);
  }
  return found->second;
}

void ModuleBuilder::import(std::string_view name, uint8_t kind) {
  importCount_++;
  imports_.text("g");
  imports_.text(name);
  imports_.byte(kind);
}

void ModuleBuilder::importMemory(bool shared) {
  import("memory", 2);
  imports_.byte(shared ? 3 : 0);
  imports_.u32(0);
  if (shared) imports_.u32(kMostPages);
}

void ModuleBuilder::importTable(std::string_view name) {
  import(name, 1);
  imports_.byte(0x70);
  imports_.byte(0);
  imports_.u32(0);
}

uint32_t ModuleBuilder::importGlobal(std::string_view name) {
  import(name, 3);
  imports_.type(ValueType::I32);
  imports_.byte(0);
  return globals_++;
}

uint32_t ModuleBuilder::importFunction(std::string_view name, uint32_t type) {
  import(name, 0);
  imports_.u32(type);
  return importedFunctions_++;
}

uint32_t ModuleBuilder::declare(uint32_t type) {
  functions_.push_back(type);
  bodies_.emplace_back();
  return importedFunctions_ + static_cast<uint32_t>(functions_.size()) - 1;
}

void ModuleBuilder::define(uint32_t function, const Types& locals, const Encoder& code) {
  Encoder body, runs;
  uint32_t count = 0;
  for (size_t i = 0; i < locals.size();) {
    size_t end = i;
    while (end < locals.size() && locals[end] == locals[i]) end++;
    runs.u32(static_cast<uint32_t>(end - i));
    runs.type(locals[i]);
    count++;
    i = end;
  }
  body.u32(count);
  body.append(runs.bytes());
  body.append(code.bytes());
  bodies_[function - importedFunctions_] = std::move(body.bytes());
}

// An active segment of a table that is named, with the functions' numbers.
void ModuleBuilder::beginElements(uint32_t table) {
  elementCount_++;
  elements_.u32(2);
  elements_.u32(table);
}

void ModuleBuilder::endElements(std::span<const uint32_t> functions) {
  elements_.op(Wasm::End);
  elements_.byte(0);
  elements_.u32(static_cast<uint32_t>(functions.size()));
  for (uint32_t function : functions) elements_.u32(function);
}

void ModuleBuilder::elements(uint32_t table, uint32_t at, std::span<const uint32_t> functions) {
  beginElements(table);
  elements_.i32(static_cast<int32_t>(at));
  endElements(functions);
}

void ModuleBuilder::elementsFrom(uint32_t table, uint32_t global, std::span<const uint32_t> functions) {
  beginElements(table);
  elements_.op(Wasm::GlobalGet, global);
  endElements(functions);
}

Bytes ModuleBuilder::finish() const {
  Encoder out;
  for (uint8_t byte : {0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00}) out.byte(byte);
  section(out, 1, typeCount_, types_.bytes());
  section(out, 2, importCount_, imports_.bytes());
  Encoder functions;
  for (uint32_t type : functions_) functions.u32(type);
  section(out, 3, static_cast<uint32_t>(functions_.size()), functions.bytes());
  section(out, 9, elementCount_, elements_.bytes());
  Encoder code;
  for (const Bytes& body : bodies_) {
    code.u32(static_cast<uint32_t>(body.size()));
    code.append(body);
  }
  section(out, 10, static_cast<uint32_t>(bodies_.size()), code.bytes());
  return std::move(out.bytes());
}

}  // namespace gopark::wasmgen
