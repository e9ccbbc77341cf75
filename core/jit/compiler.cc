#include "jit/compiler.h"

#include <algorithm>

#include "base/check.h"
#include "goroutine/natives.h"
#include "ir/op_info.h"
#include "wasmgen/context.h"

namespace gopark::jit {

using goroutine::Function;
using goroutine::FrameKind;
using goroutine::Goroutine;
using goroutine::headerOf;
using goroutine::Slot;

namespace {

// So many samples make a function hot, or so many calls by compiled code, each of which costs as much as a hundred.
constexpr uint32_t kHot = 2;
constexpr uint32_t kMissed = 50;
// What is compiled at a time.
constexpr size_t kMostFunctions = 400;
constexpr size_t kMostInstructions = 40'000;
constexpr size_t kMostCallers = 6;  // of a hot function, too
// Of what an indirect call may lead to. Where there is more, misses tell.
constexpr size_t kMostCandidates = 8;

std::string signatureKey(std::span<const ir::RegKind> params, std::span<const ir::RegKind> results) {
  std::string key(reinterpret_cast<const char*>(params.data()), params.size());
  key += ':';
  return key.append(reinterpret_cast<const char*>(results.data()), results.size());
}

}  // namespace

class Compiler::ModuleLinkage final : public wasmgen::Linkage {
 public:
  ModuleLinkage(Compiler& compiler, runtime::Worker* worker) : compiler_(compiler), worker_(worker) {}

  uint32_t address(ir::SymbolId symbol) override { return compiler_.process_.staticData().address(worker_, symbol); }
  uint32_t typeSize(uint32_t type) override {
    return static_cast<uint32_t>(compiler_.process_.heap().type(type).size());
  }
  uint32_t signature(std::span<const ir::RegKind> params, std::span<const ir::RegKind> results) override {
    auto number = static_cast<uint32_t>(compiler_.signatures_.size() + 1);
    return compiler_.signatures_.try_emplace(signatureKey(params, results), number).first->second;
  }
  goroutine::KeyKind keyKind(uint32_t mapType, ir::ShapeId shape) override {
    return goroutine::keyKind(compiler_.process_.heap().type(mapType).mapKey(), compiler_.process_.source().shape(shape));
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
  std::vector<ir::FuncId> callers;
  const Slot* fp = g.fp;
  for (size_t i = 0; i < kMostCallers && headerOf(fp)->kind == FrameKind::call; i++) {
    fp -= headerOf(fp)->delta;
    callers.push_back(headerOf(fp)->function);
  }
  compile(&worker, {id}, callers);
}

void Compiler::missed(runtime::Worker& worker, ir::FuncId id) {
  Guard lock(mutex_);
  if (tried_.contains(id) || (!options_.eager && ++misses_[id] < kMissed)) return;
  std::vector<ir::FuncId> roots = {id};
  for (auto [other, count] : misses_) {  // those that are about to be
    if (count >= kMissed / 4 && other != id && !tried_.contains(other)) roots.push_back(other);
  }
  std::ranges::sort(roots.begin() + 1, roots.end());
  compile(&worker, roots);
}

void Compiler::demand(runtime::Worker* worker, ir::FuncId id) {
  Guard lock(mutex_);
  if (!tried_.contains(id)) compile(worker, {id});
}

// The functions that have been called, by their signatures: V8 inlines what is in the same module.
class Compiler::Candidates {
 public:
  explicit Candidates(const goroutine::Functions& functions) : functions_(functions) {}

  // What the call may lead to, unless that is too much.
  std::span<const ir::FuncId> of(const ir::Function& caller, const ir::Instruction& call) {
    if (bySignature_.empty()) find();
    ir::CallKinds kinds = ir::callKinds(caller, call);
    const std::vector<ir::FuncId>& found = bySignature_[signatureKey(kinds.params, kinds.results)];
    if (found.size() > kMostCandidates) return {};
    return found;
  }

 private:
  void find() {
    for (ir::FuncId id = 0; id < wasmgen::Context::kFunctions; id++) {
      const Function* function = functions_.lookup(id);
      if (function == nullptr || function->has(ir::kSupport)) continue;
      bySignature_[signatureKey(function->code->params, function->code->results)].push_back(id);
    }
  }

  const goroutine::Functions& functions_;
  std::unordered_map<std::string, std::vector<ir::FuncId>> bySignature_;
};

// Its callees that have been called, or with `eager` all.
void Compiler::addCallees(const ir::Function& function, Candidates& candidates, std::vector<ir::FuncId>& list) {
  for (const ir::Instruction& in : function.code) {
    if (!options_.eager && (in.op == ir::Op::CallClosure || in.op == ir::Op::CallMethod)) {
      auto found = candidates.of(function, in);
      list.insert(list.end(), found.begin(), found.end());
    }
    if (in.op != ir::Op::Call) continue;
    auto callee = static_cast<ir::FuncId>(in.lo);
    if (options_.eager) process_.functions().get(callee);
    if (process_.functions().lookup(callee) != nullptr) list.push_back(callee);
  }
}

void Compiler::compile(runtime::Worker* worker, const std::vector<ir::FuncId>& roots,
                       const std::vector<ir::FuncId>& alone) {
  uint32_t number = moduleCount_.load(std::memory_order_relaxed);
  if (number == kMostModules) return;
  std::vector<const ir::Function*> chosen;
  std::unordered_map<ir::FuncId, bool> seen;
  Candidates candidates(process_.functions());
  std::vector<ir::FuncId> open = roots;
  size_t instructions = 0;
  auto choose = [&](ir::FuncId id) -> const ir::Function* {
    if (!seen.try_emplace(id, true).second) return nullptr;
    const Function* function = process_.functions().lookup(id);
    if (function == nullptr || function->has(ir::kSupport) || id >= goroutine::Functions::kSupportBase) return nullptr;
    if (table_.find(id) != nullptr) return nullptr;
    if (chosen.size() == kMostFunctions || instructions > kMostInstructions) return nullptr;
    auto [tried, isNew] = tried_.try_emplace(id, false);
    if (isNew) tried->second = wasmgen::canGenerate(*function->code);
    if (!tried->second) return nullptr;
    chosen.push_back(function->code);
    instructions += function->code->code.size();
    return function->code;
  };
  for (size_t i = 0; i < open.size(); i++) {
    if (const ir::Function* function = choose(open[i])) addCallees(*function, candidates, open);
  }
  for (ir::FuncId id : alone) choose(id);
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
