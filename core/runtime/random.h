// Random: a small fast generator (splitmix64). Not for secrets; entropy comes from the host.
#pragma once

#include <cstdint>

namespace gopark::runtime {

class Random {
 public:
  explicit Random(uint64_t seed = 0) : state_(seed) {}

  uint64_t next() {
    uint64_t z = (state_ += 0x9E3779B97F4A7C15u);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
  }
  // Uniform in [0, bound), bound > 0; the bias is below 2^-32.
  uint32_t below(uint32_t bound) {
    return static_cast<uint32_t>((static_cast<uint64_t>(static_cast<uint32_t>(next() >> 32)) * bound) >> 32);
  }

 private:
  uint64_t state_;
};

}  // namespace gopark::runtime
