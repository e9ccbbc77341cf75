// Natives: functions without a Go body, found by name ("sync.runtime_Semacquire", "time.Sleep": package path, dot,
// name; linknames are resolved by the front end).
//
// Convention. Arguments and results are flattened register words, as the contract's IR does it: a string is two words,
// a slice three, an interface two, a struct its leaves; i32 kinds (bool, 8/16/32-bit integers) in the low half,
// normalised by their type; f32 in the low half; f64 as its bits; pointers zero-extended. Results that the native does
// not set are 0. A native runs within a slice: no collection happens meanwhile, so it may hold Go pointers in C++
// variables until it returns; it must not keep them in C++ memory afterwards.
//
// Parking. A native that must wait arranges a wake-up, sets task.waitReason and returns `parked`. When the task runs
// again the engine calls the same native again with the same argument words and `resumed` == true. task.nativeScratch
// carries state.
//
// Out of memory. When an allocation gives 0: return `outOfMemory` before changing anything. The engine collects and
// calls once more (resumed == false); a second failure is Go's "fatal error: runtime: out of memory".
//
// What lies in Go memory is not to be trusted: pointers and lengths are checked where they are used
// (NativeCall::memory, Heap::checked), which throws Fault; an OutOfMemory that is thrown counts as `outOfMemory`.
//
// After any native call the engine looks at worker.cache.gcPending, and collects if it is set.
#pragma once

#include <bit>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "runtime/scheduler.h"

namespace gopark::runtime {

enum class NativeStatus : uint8_t {
  returned,
  yielded,          // results are written; end the slice now (Gosched)
  parked,           // see above
  outOfMemory,      // see above
  runtimePanic,     // panic with a runtime.Error; worker.panicText is without "runtime error: "
  stringPanic,      // panic with the plain string worker.panicText… as runtime.plainError ("close of closed channel")
  unhashablePanic,  // panic for NativeCall::badType as MapStatus::unhashableMissing
  fatal,            // "fatal error: " + worker.panicText, traces, exit code 2; cannot be recovered
  exited,           // Scheduler::exit was called; the task never runs again: return Outcome::parked
  called,           // the engine's own natives: the task's frames have changed (interp/callback.h)
};

struct NativeCall {
  Worker& worker;
  Task& task;
  const uint64_t* args;
  uint64_t* results;
  bool resumed = false;
  Address badType = 0;  // unhashablePanic
  uint64_t touched = 0;  // bytes that the native has worked on: they cost budget

  Heap& heap() const { return worker.heap; }
  Scheduler& scheduler() const { return worker.scheduler; }

  uint64_t word(int i) const { return args[i]; }
  int64_t i64(int i) const { return static_cast<int64_t>(args[i]); }
  int32_t i32(int i) const { return static_cast<int32_t>(args[i]); }
  uint32_t u32(int i) const { return static_cast<uint32_t>(args[i]); }
  bool boolean(int i) const { return (args[i] & 0xFF) != 0; }
  double f64(int i) const { return std::bit_cast<double>(args[i]); }
  float f32(int i) const { return std::bit_cast<float>(static_cast<uint32_t>(args[i])); }
  Address address(int i) const { return static_cast<Address>(args[i]); }
  char* pointer(int i) const { return worker.heapBase + static_cast<Address>(args[i]); }
  // The string in words i, i + 1; or a []byte in i, i + 1, i + 2. Valid until the native returns.
  std::string_view string(int i) { return {memory(i, args[i + 1]), static_cast<size_t>(args[i + 1])}; }
  // `size` bytes at the pointer in word i. Throws Fault where they are not the heap's.
  char* memory(int i, uint64_t size) {
    touched += size;
    return heap().checked(args[i], size);
  }

  void set(int i, uint64_t value) { results[i] = value; }
  void setI32(int i, int32_t value) { results[i] = static_cast<uint32_t>(value); }
  void setBool(int i, bool value) { results[i] = value ? 1 : 0; }
  void setF64(int i, double value) { results[i] = std::bit_cast<uint64_t>(value); }
  // Copies `text` into a new Go string in result words i, i + 1. False: out of memory.
  [[nodiscard]] bool setString(int i, std::string_view text);

  NativeStatus panic(std::string_view text) { return raise(NativeStatus::runtimePanic, text); }
  NativeStatus panicString(std::string_view text) { return raise(NativeStatus::stringPanic, text); }
  NativeStatus panicUnhashable(Address type) {
    badType = type;
    return NativeStatus::unhashablePanic;
  }
  NativeStatus fatal(std::string_view text) { return raise(NativeStatus::fatal, text); }

 private:
  NativeStatus raise(NativeStatus status, std::string_view text) {
    worker.panicText.assign(text);
    return status;
  }
};

inline bool NativeCall::setString(int i, std::string_view text) {
  results[i] = results[i + 1] = 0;
  if (text.empty()) return true;
  Address memory = worker.allocate(text.size(), 0);
  if (memory == 0) return false;
  std::memcpy(heap().at(memory), text.data(), text.size());
  results[i] = memory;
  results[i + 1] = text.size();
  return true;
}

using Native = NativeStatus (*)(NativeCall& call);

struct NativeEntry {
  std::string_view name;
  Native function;
};

// Name → number → function. Filled once, then read-only and shared. Each natives_*.cc offers a function that returns
// its entries; native_table.cc puts them together (nativeTable).
class NativeTable {
 public:
  static constexpr uint32_t kNone = UINT32_MAX;

  void add(std::span<const NativeEntry> entries) {
    for (const NativeEntry& entry : entries) {
      bool isNew = numbers_.emplace(entry.name, static_cast<uint32_t>(functions_.size())).second;
      CHECK_MSG(isNew, "two natives of one name");
      functions_.push_back(entry.function);
      names_.push_back(entry.name);
    }
  }
  uint32_t find(std::string_view name) const {
    auto found = numbers_.find(name);
    return found == numbers_.end() ? kNone : found->second;
  }
  Native function(uint32_t number) const { return functions_[number]; }
  std::string_view name(uint32_t number) const { return names_[number]; }
  uint32_t size() const { return static_cast<uint32_t>(functions_.size()); }

 private:
  std::unordered_map<std::string_view, uint32_t> numbers_;
  std::vector<Native> functions_;
  std::vector<std::string_view> names_;
};

// All natives (native_table.cc, beside the natives_*.cc).
const NativeTable& nativeTable();

}  // namespace gopark::runtime
