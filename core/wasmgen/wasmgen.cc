#include "wasmgen/wasmgen.h"

#include <algorithm>

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
  for (const char* name : {"direct", "closures", "table"}) builder.importTable(name);
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
      {{I32, I32, I32}, {I32}},       // mapget32
      {{I32, I32, I64}, {I32}},       // mapget64
      {{I32, I32, I32, I64}, {I32}},  // mapgets
      {{I32, I32, I32}, {I32}},       // mapset32
      {{I32, I32, I64}, {I32}},       // mapset64
      {{I32, I32, I32, I64}, {I32}},  // mapsets
  };
  for (uint32_t i = 0; i < Imports::kCount; i++) {
    parts.imports[i] = builder.importFunction(Imports::kNames[i], builder.type(types[i].first, types[i].second));
  }
}

void declareSpend(ModuleParts& parts) {
  ModuleBuilder& builder = parts.builder;
  parts.spend = builder.declare(builder.type({ValueType::I32}, {ValueType::I32}));
  Encoder code;
  code.op(Wasm::GlobalGet, parts.contextGlobal);
  code.op(Wasm::GlobalGet, parts.contextGlobal);
  code.memory(Wasm::I32Load, 2, offsetof(Context, budget));
  code.get(0);
  code.op(Wasm::I32Sub);
  code.tee(0);
  code.memory(Wasm::I32Store, 2, offsetof(Context, budget));
  code.get(0);
  code.i32(0);
  code.op(Wasm::I32LeS);
  code.op(Wasm::End);
  builder.define(parts.spend, {}, code);
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
  declareSpend(parts);
  ModuleBuilder& builder = parts.builder;
  Generated made;
  std::vector<uint32_t> resumed;
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
    entry.direct = !context;
    if (!context) builder.elements(Tables::direct, function->id, {{own.fast}});
    builder.elements(Tables::closures, function->id, {{own.thunk}});
    entry.resume = static_cast<uint32_t>(resumed.size());
    resumed.push_back(own.resume);
  }
  for (size_t i = 0; i < functions.size(); i++) {
    const ir::Function& function = *functions[i];
    Constants constants(function);
    Graph graph(function);
    std::vector<uint32_t> entries = findEntries(function, graph);
    FunctionGenerator(parts, function, constants, {}).generate(numbers[i].fast);
    FunctionGenerator(parts, function, constants, entries).generate(numbers[i].resume);
    if (numbers[i].thunk != numbers[i].fast) dropClosure(parts, function, numbers[i].thunk, numbers[i].fast);
    for (uint32_t k = 0; k < entries.size(); k++) made.functions[i].entries.push_back({entries[k], k});
    for (const EntryAlias& alias : findAliases(function, graph)) {
      auto number = std::ranges::lower_bound(entries, alias.entry) - entries.begin();
      if (std::ranges::binary_search(entries, alias.index)) continue;
      made.functions[i].entries.push_back({alias.index, static_cast<uint32_t>(number)});
    }
  }
  made.tableSize = static_cast<uint32_t>(resumed.size());
  builder.elementsFrom(Tables::core, parts.baseGlobal, resumed);
  made.module = builder.finish();
  return made;
}

}  // namespace gopark::wasmgen
