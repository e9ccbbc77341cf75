#include "interp/linker.h"

#include "interp/function_linker.h"

namespace gopark::interp {

Linker::Linker(goroutine::Process& process) : process_(process), emptyChunk_(newChunk()) {
  for (auto& chunk : chunks_) chunk.store(emptyChunk_, std::memory_order_relaxed);
}

Linker::Chunk* Linker::newChunk() {
  ownedChunks_.push_back(std::make_unique<Chunk>());
  for (auto& entry : *ownedChunks_.back()) entry.store(&stub_, std::memory_order_relaxed);
  return ownedChunks_.back().get();
}

const LinkedFunction* Linker::link(runtime::Worker* worker, ir::FuncId id) {
  const goroutine::Function& function = process_.functions().get(id);
  Guard lock(mutex_);
  std::atomic<Chunk*>& chunk = chunks_[id / kChunkSize];
  if (chunk.load(std::memory_order_relaxed) == emptyChunk_) chunk.store(newChunk(), std::memory_order_release);
  auto& entry = (*chunk.load(std::memory_order_relaxed))[id % kChunkSize];
  if (entry.load(std::memory_order_relaxed) == &stub_) {
    goroutine::SiteMaker sites(process_, worker, function, arena_);
    // release: the code is complete, and so is the static data that it refers to.
    entry.store(FunctionLinker(*this, function, sites, arena_).link(), std::memory_order_release);
  }
  return entry.load(std::memory_order_relaxed);
}

}  // namespace gopark::interp
