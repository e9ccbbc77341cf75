#include "interp/linker.h"

#include "base/check.h"
#include "interp/function_linker.h"
#include "ir/builder.h"
#include "runtime/map.h"

namespace gopark::interp {

using runtime::Address;
using runtime::Worker;

Linker::Linker(ir::CodeSource& source, const ir::Program& program, runtime::Heap& heap)
    : source_(source), program_(program), heap_(heap) {
  // Whoever calls the stub finds that its frame does not fit, and then that it is the stub.
  stub_.frameBytes = INT32_MAX;
  emptyChunk_ = newChunk();
  for (auto& chunk : chunks_) chunk.store(emptyChunk_, std::memory_order_relaxed);
  for (auto& own : own_) own.store(nullptr, std::memory_order_relaxed);
  Instruction step, exit;
  setCode(step, Code::PanicStep);
  setCode(exit, Code::GoroutineExit);
  static const CallSite kNoResults;  // a goroutine's function may return results: nobody takes them
  setTable(exit, &kNoResults);
  CHECK(makeOwn({step, step}, 0)->index == kOwnBase + kUnwinder);
  exitCode_ = makeOwn({exit, exit}, 0)->code;
}

Linker::~Linker() {
  for (Chunk* chunk : ownedChunks_) delete chunk;
}

ir::PointerLiveness& Linker::liveness(const LinkedFunction& function) {
  if (function.liveness == nullptr) {
    liveness_.push_back(std::make_unique<ir::PointerLiveness>(*function.function));
    function.liveness = liveness_.back().get();
  }
  return *function.liveness;
}

Linker::Chunk* Linker::newChunk() {
  auto* chunk = new Chunk;
  for (auto& entry : *chunk) entry.store(&stub_, std::memory_order_relaxed);
  ownedChunks_.push_back(chunk);
  return chunk;
}

const LinkedFunction* Linker::function(Worker* worker, ir::FuncId id) {
  const LinkedFunction* known = lookup(id);
  if (known != &stub_) return known;
  CHECK_MSG(id != 0 && id < kChunks * kChunkSize, "a function number is out of range");
  const ir::Function* function = source_.function(id);
  CHECK(function != nullptr);
  std::lock_guard lock(mutex_);
  worker_ = worker;
  auto& entry = entryOf(id);
  if (entry.load(std::memory_order_relaxed) == &stub_) {
    // release: the code is complete, and so is the static data that it refers to.
    entry.store(FunctionLinker(*this, *function, id).link(), std::memory_order_release);
  }
  return entry.load(std::memory_order_relaxed);
}

std::atomic<const LinkedFunction*>& Linker::entryOf(ir::FuncId id) {
  Chunk* chunk = chunks_[id / kChunkSize].load(std::memory_order_relaxed);
  if (chunk == emptyChunk_) {
    chunk = newChunk();
    chunks_[id / kChunkSize].store(chunk, std::memory_order_release);
  }
  return (*chunk)[id % kChunkSize];
}

ir::FuncId Linker::adapter(const std::vector<ir::RegKind>& params, const std::vector<ir::RegKind>& results) {
  std::lock_guard lock(mutex_);
  std::string key(reinterpret_cast<const char*>(params.data()), params.size());
  key += ':';
  key.append(reinterpret_cast<const char*>(results.data()), results.size());
  auto id = static_cast<ir::FuncId>(kAdapterBase + adapters_.size());
  auto [known, isNew] = adapters_.try_emplace(key, id);
  if (!isNew) return known->second;
  if (adapters_.size() > kChunkSize) throw runtime::OutOfMemory{sizeof(LinkedFunction), true};
  ir::FunctionBuilder builder(id, "reflect.makeFuncStub", Pos{});
  std::vector<ir::VirtualReg> args{0}, to;
  for (ir::RegKind kind : params) args.push_back(builder.addParam(kind));
  args[0] = builder.addContext();
  for (ir::RegKind kind : results) {
    builder.addResult(kind);
    to.push_back(builder.reg(kind));
  }
  builder.callNative(kAdapterNative, args, to);
  builder.ret(to);
  std::string error;
  adapterFunctions_.push_back(builder.finish(&error));
  CHECK_MSG(adapterFunctions_.back() != nullptr, "too many arguments");
  entryOf(id).store(FunctionLinker(*this, *adapterFunctions_.back(), id).link(), std::memory_order_release);
  return id;
}

ir::SymbolId Linker::symbolAt(Address address) {
  std::lock_guard lock(mutex_);
  if (!indexed_) {  // few programs ask
    indexed_ = true;
    for (const auto& [id, at] : symbols_) addresses_.emplace(at, id);
  }
  auto found = addresses_.find(address);
  return found == addresses_.end() ? 0 : found->second;
}

bool Linker::isPlaced(ir::SymbolId id) {
  std::lock_guard lock(mutex_);
  return symbols_.contains(id);
}

Address Linker::symbol(Worker* worker, ir::SymbolId id) {
  std::lock_guard lock(mutex_);
  worker_ = worker;
  return placeSymbol(id);
}

// Gives the symbol a place, then fills in it and all that it refers to.
Address Linker::placeSymbol(ir::SymbolId id) {
  if (id == 0) return 0;
  auto known = symbols_.find(id);
  if (known != symbols_.end()) return known->second;
  bool outermost = !placing_;
  placing_ = true;
  const ir::Symbol& symbol = source_.symbol(id);
  Address at = symbol.mapType != 0 ? makeMap(symbol) : reserve(symbol);
  symbols_.emplace(id, at);
  if (indexed_) addresses_.emplace(at, id);
  (symbol.mapType != 0 ? unfilledMaps_ : unfilled_).push_back(id);
  if (outermost) {
    placeAll();
    placing_ = false;
  }
  return at;
}

void Linker::placeAll() {
  // Keys are hashed, so a map's entries come when all other data is in place.
  while (!unfilled_.empty() || !unfilledMaps_.empty()) {
    bool map = unfilled_.empty();
    std::vector<ir::SymbolId>& list = map ? unfilledMaps_ : unfilled_;
    ir::SymbolId id = list.back();
    list.pop_back();
    const ir::Symbol& symbol = source_.symbol(id);
    Address at = symbols_[id];
    if (map) {
      insertEntries(symbol, at);
    } else if (symbol.size > 0) {
      fill(symbol, heap_.at(at));
    }
  }
}

Address Linker::reserve(const ir::Symbol& symbol) {
  if (symbol.size == 0) return heap_.zeroSized();
  if (symbol.scanWords) return heap_.allocateStaticRoot(symbol.size, runtime::Heap::kAllWords, symbol.align);
  if (symbol.type == 0) return heap_.allocateStatic(symbol.size, symbol.align);
  return heap_.allocateStaticRoot(symbol.size, placeSymbol(symbol.type), symbol.align);
}

// Writes the symbol's bytes and relocations to `to`, which is zeroed.
void Linker::fill(const ir::Symbol& symbol, char* to) {
  auto copy = [&](uint64_t offset, const std::vector<uint8_t>& bytes) {
    CHECK(offset + bytes.size() <= symbol.size);
    if (!bytes.empty()) std::memcpy(to + offset, bytes.data(), bytes.size());
  };
  copy(0, symbol.bytes);
  if (symbol.pieces != nullptr) {
    for (auto& [offset, bytes] : *symbol.pieces) copy(offset, bytes);
  }
  for (const ir::Relocation& relocation : symbol.relocations) {
    uint64_t value = relocation.kind == ir::Relocation::Kind::Func ? relocation.target : placeSymbol(relocation.target);
    value += static_cast<uint64_t>(relocation.addend);
    size_t width = relocation.narrow ? 4 : 8;
    CHECK(relocation.offset + width <= symbol.size);
    std::memcpy(to + relocation.offset, &value, width);
  }
}

// An empty map that lives as long as the program.
Address Linker::makeMap(const ir::Symbol& symbol) {
  CHECK_MSG(worker_ != nullptr, "a static map is needed before the program runs");
  Address type = placeSymbol(symbol.mapType);
  // The type's descriptor is read at once.
  placeAll();
  Address map = runtime::MapOperations::make(*worker_, type, symbol.mapCount);
  if (map == 0) throw runtime::OutOfMemory{worker_->cache.failedBytes, true};
  heap_.store<uint64_t>(heap_.allocateStaticRoot(8, runtime::Heap::kAllWords), map);
  return map;
}

void Linker::insertEntries(const ir::Symbol& symbol, Address map) {
  std::vector<char> entries(symbol.size);
  fill(symbol, entries.data());
  // Filling may have found further data that the keys refer to.
  std::vector<ir::SymbolId> maps = std::move(unfilledMaps_);
  unfilledMaps_.clear();
  placeAll();
  unfilledMaps_.insert(unfilledMaps_.end(), maps.begin(), maps.end());
  Address type = placeSymbol(symbol.mapType);
  size_t elementBytes = heap_.type(type).mapElem().size();
  for (uint32_t i = 0; i < symbol.mapCount; i++) {
    const char* entry = entries.data() + size_t{i} * symbol.stride;
    runtime::MapResult result = runtime::MapOperations::assign(*worker_, type, map, entry);
    if (result.status == runtime::MapStatus::outOfMemory) throw runtime::OutOfMemory{worker_->cache.failedBytes, true};
    CHECK_MSG(result.status == runtime::MapStatus::ok, "an entry of a static map cannot be inserted");
    std::memcpy(heap_.at(result.slot), entry + symbol.elemOffset, elementBytes);
  }
}

// Called with the mutex held, or from the constructor.
LinkedFunction* Linker::makeOwn(const std::vector<Instruction>& code, uint32_t registers) {
  CHECK(ownCount_ < kOwnLimit);
  auto* function = arena_.make<LinkedFunction>();
  function->code = arena_.copy(code).data();
  function->codeLength = static_cast<uint32_t>(code.size());
  function->setFrame(registers + 1);
  function->index = kOwnBase + ownCount_;
  own_[ownCount_++].store(function, std::memory_order_release);
  return function;
}

const LinkedFunction* Linker::callback(uint32_t results) {
  std::lock_guard lock(mutex_);
  if (results >= callbacks_.size()) callbacks_.resize(results + 1);
  if (callbacks_[results] != nullptr) return callbacks_[results];
  std::vector<ir::Reg> regs(results + 1);
  for (uint32_t i = 0; i < regs.size(); i++) regs[i] = static_cast<ir::Reg>(i);
  auto* site = arena_.make<CallSite>();
  site->resultCount = static_cast<uint16_t>(results);
  site->results = arena_.copy(regs).data();
  Instruction call, done;
  setCode(call, Code::CallClosure);
  call.c = results == 1 ? 0 : static_cast<ir::Reg>(results + kCallbackExtra);
  setTable(call, site);
  setCode(done, Code::CallbackDone);
  LinkedFunction* function = makeOwn({call, done}, results + kCallbackExtra);
  site->delta = function->delta();
  function->transparent = true;
  return callbacks_[results] = function;
}

}  // namespace gopark::interp
