// How the collector learns what is alive. Everything that holds Go pointers outside the Go heap is a RootProvider (the
// scheduler is one: it visits its tasks, their waiters and its timers).
#pragma once

#include <cstddef>
#include <cstdint>

#include "runtime/address.h"

namespace gopark::runtime {

class Marker;

// Handed to whoever holds roots while the world is stopped. Any 64-bit value is tolerated: what is not the address of
// (the inside of) a heap object is ignored.
class RootVisitor {
 public:
  explicit RootVisitor(Marker& marker) : marker_(marker) {}

  void pointer(uint64_t value);
  // `count` consecutive 8-byte words, each of which may be a pointer.
  void words(const void* at, size_t count);
  // `size` bytes of values of `type` (repeated); type 0: no pointers.
  void typed(const void* at, uint64_t size, Address type);

  // How often it was called: a measure of the work.
  uint64_t calls() const { return calls_; }

 private:
  Marker& marker_;
  uint64_t calls_ = 0;
};

// Asked after marking, before sweeping: is the object that `address` points into alive? (Also true of static data.)
class LivenessQuery {
 public:
  explicit LivenessQuery(const Marker& marker) : marker_(marker) {}
  bool alive(Address address) const;

 private:
  const Marker& marker_;
};

class RootProvider {
 public:
  virtual void visitRoots(RootVisitor& visitor) = 0;
  // Drop what refers weakly to dead objects.
  virtual void afterMark(const LivenessQuery&) {}

 protected:
  ~RootProvider() = default;
};

}  // namespace gopark::runtime
