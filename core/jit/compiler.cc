#include "jit/compiler.h"

#include "base/check.h"
#include "goroutine/natives.h"
#include "ir/op_info.h"

namespace gopark::jit {

using goroutine::Function;
using goroutine::FrameKind;
using goroutine::Goroutine;
using goroutine::headerOf;
using goroutine::Slot;

namespace {

// So many samples make a function hot.
constexpr uint32_t kHot = 2;
// What is compiled at a time.
constexpr size_t kMostFunctions = 400;
constexpr size_t kMostInstructions = 40'000;
constexpr size_t kMostCallers = 6;  // of a hot function, too

}  // namespace

class Compiler::ModuleLinkage final : public wasmgen::Linkage {
 public:
  ModuleLinkage(Compiler& compiler, runtime::Worker* worker) : compiler_(compiler), worker_(worker) {}

  uint32_t address(ir::SymbolId symbol) override { return compiler_.process_.staticData().address(worker_, symbol); }
  uint32_t typeSize(uint32_t type) override {
    return static_cast<uint32_t>(compiler_.process_.heap().type(type).size());
  }
  const ir::Function* function(ir::FuncId id) override {
    const Function* known = compiler_.process_.functions().lookup(id);
    return known == nullptr ? nullptr : known->code;
  }
  uint32_t signature(std::span<const ir::RegKind> params, std::span<const ir::RegKind> results) override {
    std::string key(reinterpret_cast<const char*>(params.data()), params.size());
    key += ':';
    key.append(reinterpret_cast<const char*>(results.data()), results.size());
    auto number = static_cast<uint32_t>(compiler_.signatures_.size() + 1);
    return compiler_.signatures_.try_emplace(key, number).first->second;
  }
  bool isPlain(ir::NativeId id) override {
    return id != goroutine::Functions::kAdapterNative &&
           goroutine::isPlainNative(compiler_.process_.source().nativeName(id));
  }

 private:
  Compiler& compiler_;
  runtime::Worker* worker_;
};

void Compiler::sample(runtime::Worker& worker, const Goroutine& g) {
  Guard lock(mutex_);
  ir::FuncId id = headerOf(g.fp)->function;
  if (++heat_[id] < kHot || tried_.contains(id)) {
    // What calls it may be what is hot.
    const Slot* fp = g.fp;
    if (headerOf(fp)->kind != FrameKind::call) return;
    id = headerOf(fp - headerOf(fp)->delta)->function;
    if (++heat_[id] < kHot || tried_.contains(id)) return;
  }
  std::vector<ir::FuncId> roots = {id};
  const Slot* fp = g.fp;
  for (size_t i = 0; i < kMostCallers && headerOf(fp)->kind == FrameKind::call; i++) {
    fp -= headerOf(fp)->delta;
    roots.push_back(headerOf(fp)->function);
  }
  compile(&worker, roots);
}

void Compiler::demand(runtime::Worker* worker, ir::FuncId id) {
  Guard lock(mutex_);
  if (!tried_.contains(id)) compile(worker, {id});
}

// Its callees that have been called, or with `eager` all.
void Compiler::addCallees(const ir::Function& function, std::vector<ir::FuncId>& list) {
  for (const ir::Instruction& in : function.code) {
    if (in.op != ir::Op::Call) continue;
    auto callee = static_cast<ir::FuncId>(in.lo);
    if (options_.eager) process_.functions().get(callee);
    if (process_.functions().lookup(callee) != nullptr) list.push_back(callee);
  }
}

void Compiler::compile(runtime::Worker* worker, const std::vector<ir::FuncId>& roots) {
  uint32_t number = moduleCount_.load(std::memory_order_relaxed);
  if (number == kMostModules) return;
  std::vector<const ir::Function*> chosen;
  std::unordered_map<ir::FuncId, bool> seen;
  std::vector<ir::FuncId> open = roots;
  size_t instructions = 0;
  for (size_t i = 0; i < open.size(); i++) {
    if (!seen.try_emplace(open[i], true).second) continue;
    const Function* function = process_.functions().lookup(open[i]);
    if (function == nullptr || function->has(ir::kSupport) || open[i] >= goroutine::Functions::kSupportBase) continue;
    if (options_.eager && table_.find(open[i]) != nullptr) continue;  // it need not be fast
    if (chosen.size() == kMostFunctions || instructions > kMostInstructions) break;
    auto [tried, isNew] = tried_.try_emplace(open[i], false);
    if (isNew) tried->second = wasmgen::canGenerate(*function->code);
    if (!tried->second) continue;
    chosen.push_back(function->code);
    instructions += function->code->code.size();
    addCallees(*function->code, open);
  }
  if (chosen.empty()) return;
  ModuleLinkage linkage(*this, worker);
  wasmgen::Options options;
  options.sharedMemory = GOPARK_THREADS != 0;
  wasmgen::Generated generated = wasmgen::generate(chosen, linkage, options);
  auto made = std::make_unique<CompiledModule>();
  made->bytes = std::move(generated.module);
  made->tableSize = generated.tableSize;
  for (wasmgen::Generated::Function& places : generated.functions) {
    auto& function = all_.emplace_back(std::make_unique<CompiledFunction>());
    function->module = number;
    function->entryAt.assign(process_.functions().lookup(places.id)->code->code.size(), CompiledFunction::kNoEntry);
    for (auto [index, entry] : places.entries) function->entryAt[index] = static_cast<uint16_t>(entry);
    function->places = std::move(places);
    made->functions.push_back(function.get());
  }
  modules_[number] = std::move(made);
  moduleCount_.store(number + 1, std::memory_order_release);
  for (const CompiledFunction* function : modules_[number]->functions) table_.put(function->places.id, function);
}

}  // namespace gopark::jit
