// Profiles: what has been seen of a program, by stack: where it ran, allocated, blocked, and kept others waiting. Go's
// side is runtime/mprof.go of the overlay.
#pragma once

#include <map>
#include <mutex>
#include <vector>

#include "runtime/heap.h"

namespace gopark::goroutine {

class Goroutine;

// Return addresses (pcOf), the innermost first.
using ProfileStack = std::vector<uint64_t>;
// `innermostRan`: the frame's instruction is done, not the next one.
ProfileStack profileStack(const Goroutine& goroutine, bool innermostRan = false);

class Profiles final : public runtime::RootProvider {
 public:
  enum Kind : uint8_t { heap, block, mutex, cpu, kKinds };

  explicit Profiles(runtime::Heap& heap);
  ~Profiles();

  // `key` is part of what is counted apart: an object's size, labels (which are kept alive). Adds to both counts.
  void add(Kind kind, ProfileStack stack, uint64_t key, int64_t first, int64_t second);
  // An object of that size; it is counted again when it dies.
  void addObject(ProfileStack stack, runtime::Address object, uint64_t size);
  void clear(Kind kind);

  // For each record: the length of its stack, key, both counts, the stack.
  std::vector<uint64_t> flat(Kind kind, size_t& records);

 private:
  struct Counts {
    int64_t first = 0, second = 0;
  };
  // The key stands before the stack.
  using Records = std::map<std::vector<uint64_t>, Counts>;

  void visitRoots(runtime::RootVisitor& visitor) override;
  void afterMark(const runtime::LivenessQuery& query) override;
  Counts* at(Kind kind, ProfileStack stack, uint64_t key);

  struct Object {
    runtime::Address address;
    Counts* counts;
  };

  runtime::Heap& heap_;
  std::mutex mutex_;  // guards what follows; lock order: leaf
  Records records_[kKinds];
  uint64_t bytes_[kKinds] = {};  // of them, counted towards the heap's limit
  std::vector<Object> objects_;
};

}  // namespace gopark::goroutine
