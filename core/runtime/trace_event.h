// Trace events: scheduling facts, in a ring per worker (off by default: a null ring costs one branch). Switch rings on
// and off, and read them, while the world is stopped or the scheduler has ended.
#pragma once

#include <cstdint>
#include <vector>

namespace gopark::runtime {

// The overlay's runtime/tracewriter.go knows these by number.
enum class TraceKind : uint8_t {
  spawn,
  start,
  yield,
  park,
  ready,
  done,
  send,
  receive,
  close,
  collect,
  user,
};

struct TraceEvent {
  int64_t time = 0;     // scheduler time, ns
  uint64_t task = 0;    // id of the task it happens to
  uint64_t object = 0;  // who or what: the channel, the semaphore, the task that was made ready
  TraceKind kind = TraceKind::spawn;
  uint8_t reason = 0;  // of a park: WaitReason
  uint16_t worker = 0;
  uint64_t order = 0;  // among what happens to tasks on all workers, from 1; 0: happens to something else
};

class TraceRing {
 public:
  explicit TraceRing(uint32_t capacity = 0) : capacity_(capacity) {}

  uint32_t capacity() const { return capacity_; }
  bool on() const { return capacity_ != 0; }
  void restart(uint32_t capacity) { *this = TraceRing(capacity); }
  void add(const TraceEvent& event) {
    if (next_ < capacity_) {
      events_.push_back(event);
    } else {
      events_[next_ % capacity_] = event;
    }
    ++next_;
  }
  // Oldest first.
  std::vector<TraceEvent> events() const {
    std::vector<TraceEvent> result;
    uint64_t first = next_ > capacity_ ? next_ - capacity_ : 0;
    for (uint64_t i = first; i < next_; ++i) result.push_back(events_[i % capacity_]);
    return result;
  }

 private:
  uint32_t capacity_;
  std::vector<TraceEvent> events_;
  uint64_t next_ = 0;
};

}  // namespace gopark::runtime
