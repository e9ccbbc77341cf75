// Trace events: scheduling facts, in a ring per worker (off by default: a null ring costs one branch). Read them while
// the world is stopped or the scheduler has ended.
#pragma once

#include <cstdint>
#include <vector>

namespace gopark::runtime {

enum class TraceKind : uint8_t { spawn, start, yield, park, ready, done, send, receive, close, lock, unlock, collect };

struct TraceEvent {
  int64_t time = 0;     // scheduler time, ns
  uint64_t task = 0;    // id of the task it happens to
  uint64_t object = 0;  // who or what: the channel, the semaphore, the task that was made ready
  TraceKind kind = TraceKind::spawn;
  uint8_t reason = 0;  // of a park: WaitReason
  uint16_t worker = 0;
};

class TraceRing {
 public:
  explicit TraceRing(uint32_t capacity = 0) : events_(capacity) {}

  bool on() const { return !events_.empty(); }
  void add(const TraceEvent& event) {
    events_[next_ % events_.size()] = event;
    ++next_;
  }
  // Oldest first.
  std::vector<TraceEvent> events() const {
    std::vector<TraceEvent> result;
    uint64_t first = next_ > events_.size() ? next_ - events_.size() : 0;
    for (uint64_t i = first; i < next_; ++i) result.push_back(events_[i % events_.size()]);
    return result;
  }

 private:
  std::vector<TraceEvent> events_;
  uint64_t next_ = 0;
};

}  // namespace gopark::runtime
