#include "wasmgen/wasmgen.h"

#include "base/check.h"
#include "ir/op_info.h"
#include "wasmgen/function_generator.h"

namespace gopark::wasmgen {

namespace {

// Larger ones take V8 too long, and are those of tables and tests.
constexpr size_t kMostInstructions = 20'000;
constexpr size_t kMostDepth = 1'500;  // of nested dominators: the generator calls itself for each

void importAll(ModuleParts& parts, const Options& options) {
  ModuleBuilder& builder = parts.builder;
  builder.importMemory(options.sharedMemory);
  builder.importTable();
  parts.contextGlobal = builder.importGlobal("context");
  parts.baseGlobal = builder.importGlobal("base");
  using enum ValueType;
  const std::pair<Types, Types> types[Imports::kCount] = {
      {{I32, I32, I32}, {}},          // leave
      {{I32, I32, I32}, {I32}},       // operate
      {{I32, I32}, {I32}},            // allocate
      {{I32, I32, I32}, {I32}},       // equal
      {{I32, I32, I32, I32}, {I32}},  // compare
      {{I64, I64}, {I64}},            // mulhigh
  };
  for (uint32_t i = 0; i < Imports::kCount; i++) {
    parts.imports[i] = builder.importFunction(Imports::kNames[i], builder.type(types[i].first, types[i].second));
  }
}

// What func values name has a last parameter for the closure, even if the function has none.
void dropClosure(ModuleParts& parts, const ir::Function& function, uint32_t number, uint32_t fast) {
  Encoder code;
  for (uint32_t i = 0; i <= function.params.size(); i++) code.get(i);
  code.op(Wasm::Call, fast);
  code.op(Wasm::End);
  parts.builder.define(number, {}, code);
}

bool returnsMuch(const ir::Function& function) { return function.results.size() > Context::kResults; }

}  // namespace

bool canGenerate(const ir::Function& function) {
  if ((function.flags & ir::kSupport) != 0 || function.code.size() > kMostInstructions) return false;
  if (function.id >= Context::kFunctions || function.regs.size() > 8000 || returnsMuch(function)) return false;
  Graph graph(function);
  return graph.reducible() && graph.depth() < kMostDepth;
}

Generated generate(std::span<const ir::Function* const> functions, Linkage& linkage, const Options& options) {
  ModuleParts parts{{}, linkage};
  importAll(parts, options);
  ModuleBuilder& builder = parts.builder;
  Generated made;
  std::vector<uint32_t> elements;
  auto element = [&](uint32_t number) {
    elements.push_back(number);
    return static_cast<uint32_t>(elements.size() - 1);
  };
  struct Numbers {
    uint32_t fast, thunk, resume;
  };
  std::vector<Numbers> numbers;
  for (const ir::Function* function : functions) {
    bool context = function->context != ir::kNoReg;
    Numbers& own = numbers.emplace_back();
    own.fast = builder.declare(fastType(builder, function->params, function->results, context));
    own.thunk =
        context ? own.fast : builder.declare(fastType(builder, function->params, function->results, true));
    own.resume = builder.declare(resumeType(builder));
    if (!context) parts.direct.emplace(function->id, own.fast);
    Generated::Function& entry = made.functions.emplace_back();
    entry.id = function->id;
    entry.signature = linkage.signature(function->params, function->results);
    if (!context) entry.direct = element(own.fast);
    entry.closure = element(own.thunk);
    entry.resume = element(own.resume);
  }
  for (size_t i = 0; i < functions.size(); i++) {
    const ir::Function& function = *functions[i];
    Constants constants(function);
    std::vector<uint32_t> entries = findEntries(function, Graph(function));
    FunctionGenerator(parts, function, constants, {}).generate(numbers[i].fast);
    FunctionGenerator(parts, function, constants, entries).generate(numbers[i].resume);
    if (numbers[i].thunk != numbers[i].fast) dropClosure(parts, function, numbers[i].thunk, numbers[i].fast);
    for (uint32_t k = 0; k < entries.size(); k++) made.functions[i].entries.push_back({entries[k], k});
  }
  made.tableSize = static_cast<uint32_t>(elements.size());
  builder.elements(parts.baseGlobal, std::move(elements));
  made.module = builder.finish();
  return made;
}

}  // namespace gopark::wasmgen
