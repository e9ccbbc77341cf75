// Stopwatch: wall time of a part of the work, for statistics.
#pragma once

#include <chrono>
#include <cstdint>

namespace gopark {

class Stopwatch {
 public:
  int64_t ns() const { return (std::chrono::steady_clock::now() - start_) / std::chrono::nanoseconds(1); }
  double seconds() const { return static_cast<double>(ns()) / 1e9; }

 private:
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

// Adds the time until its end to a total.
class Timed {
 public:
  explicit Timed(int64_t& total) : total_(total) {}
  ~Timed() { total_ += watch_.ns(); }
  Timed(const Timed&) = delete;
  Timed& operator=(const Timed&) = delete;

 private:
  int64_t& total_;
  Stopwatch watch_;
};

}  // namespace gopark
