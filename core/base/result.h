// Result<T>: a value, or the reason why there is none. For failures of the host (files, clocks), never for Go errors
// (those are diagnostics or runtime panics) nor for our own bugs (CHECK).
#pragma once

#include <string>
#include <utility>
#include <variant>

#include "base/check.h"

namespace gopark {

struct Failure {
  std::string reason;
};

template <typename T>
class [[nodiscard]] Result {
 public:
  Result(T value) : state_(std::move(value)) {}
  Result(Failure failure) : state_(std::move(failure)) {}

  bool ok() const { return std::holds_alternative<T>(state_); }
  explicit operator bool() const { return ok(); }
  T& value() {
    CHECK_MSG(ok(), "Result without a value");
    return std::get<T>(state_);
  }
  const std::string& reason() const { return std::get<Failure>(state_).reason; }

 private:
  std::variant<T, Failure> state_;
};

}  // namespace gopark
