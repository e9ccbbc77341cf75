// select: waits on several channels at once (spec: "Select statements"). Ready cases are chosen uniformly at random;
// all channels are locked in order of their address, so the choice is atomic and two selects cannot deadlock.
#pragma once

#include <cstdint>
#include <span>

#include "runtime/channel.h"

namespace gopark::runtime {

struct SelectCase {
  ChannelCore* channel = nullptr;   // null: never ready
  const void* sendValue = nullptr;  // send case: elementBytes bytes
  void* receiveInto = nullptr;      // receive case: where to, may be null
  bool isSend = false;
};

struct SelectResult {
  enum Kind : uint8_t {
    chosen,  // `index` is the case; for a receive `received` is the second result
    defaultCase,
    parked,         // the task must return Outcome::parked, then call finish
    outsideBubble,  // fatal: one of the channels was made in a bubble that the task is not in
    sendOnClosed,   // the chosen case is a send on a closed channel: panic "send on closed channel"
  };
  Kind kind = parked;
  uint32_t index = 0;
  bool received = false;
};

class SelectOperation {
 public:
  // At most 65535 cases. Without cases and default: parks forever. Throws OutOfMemory before anything has happened.
  static SelectResult begin(Worker& worker, Task& task, std::span<const SelectCase> cases, bool hasDefault);
  // After a park. `cases` as before, in the same order; sendValues are not read again.
  static SelectResult finish(Worker& worker, Task& task, std::span<const SelectCase> cases);

 private:
  static SelectResult poll(std::span<const SelectCase> cases, std::span<const uint16_t> order, Task*& wake);
  static void reserve(Worker& worker, std::span<const SelectCase> cases, std::span<const uint16_t> order);
  static void park(Worker& worker, Task& task, std::span<const SelectCase> cases, std::span<const uint16_t> order);
};

}  // namespace gopark::runtime
