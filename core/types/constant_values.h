// The representations of constants: private to constant*.cc.
//
// An Int is a SmallInt when it fits into 64 bits, else a LargeInt. A Float is a Fraction as long as numerator and
// denominator stay below kMaxFractionBits; beyond that it is a LargeFloat, and remains one, because precision that is
// lost does not come back.
#pragma once

#include <memory>
#include <mutex>
#include <string>

#include "base/arena.h"
#include "types/bigfloat.h"
#include "types/constant.h"

namespace gopark::types::constants {

// In order of complexity: an operation converts both operands to the more complex representation.
enum class Rep : uint8_t { Unknown, Bool, String, SmallInt, LargeInt, Fraction, LargeFloat, Complex };

struct Value : Constant {
  Rep rep;

 protected:
  Value(ConstantKind kind, Rep rep) : Constant(kind), rep(rep) {}
};

struct UnknownValue : Value {
  UnknownValue() : Value(ConstantKind::Unknown, Rep::Unknown) {}
};

struct BoolValue : Value {
  explicit BoolValue(bool value) : Value(ConstantKind::Bool, Rep::Bool), value(value) {}
  bool value;
};

// A text, or the concatenation of two, which is carried out when somebody looks at it: long sums of strings would
// otherwise be copied at each +. `text`, `left` and `right` are guarded by a lock in constant.cc.
struct StringValue : Value {
  explicit StringValue(std::string text)
      : Value(ConstantKind::String, Rep::String), length(static_cast<int64_t>(text.size())), text(std::move(text)) {}
  StringValue(const StringValue* left, const StringValue* right)
      : Value(ConstantKind::String, Rep::String), length(left->length + right->length), left(left), right(right) {}
  int64_t length;
  mutable std::string text;
  mutable const StringValue* left = nullptr;
  mutable const StringValue* right = nullptr;
};

struct SmallInt : Value {
  explicit SmallInt(int64_t value) : Value(ConstantKind::Int, Rep::SmallInt), value(value) {}
  int64_t value;
};

struct LargeInt : Value {
  explicit LargeInt(BigInt value) : Value(ConstantKind::Int, Rep::LargeInt), value(std::move(value)) {}
  BigInt value;
};

struct Fraction : Value {  // in lowest terms, denominator > 0
  Fraction(BigInt numerator, BigInt denominator)
      : Value(ConstantKind::Float, Rep::Fraction),
        numerator(std::move(numerator)),
        denominator(std::move(denominator)) {}
  BigInt numerator, denominator;
};

struct LargeFloat : Value {
  explicit LargeFloat(BigFloat value) : Value(ConstantKind::Float, Rep::LargeFloat), value(std::move(value)) {}
  BigFloat value;
};

struct ComplexValue : Value {
  ComplexValue(const Constant* real, const Constant* imag)
      : Value(ConstantKind::Complex, Rep::Complex), real(real), imag(imag) {}
  const Constant* real;
  const Constant* imag;
};

// Where all constants live, for as long as the process.
class Store {
 public:
  static Store& instance();
  template <typename T, typename... Args>
  const T* make(Args&&... args) {
    std::lock_guard lock(mutex_);
    // The arena aligns to 8, Boost's integers want more.
    size_t space = sizeof(T) + alignof(T);
    void* memory = arena_.allocate(space);
    return new (std::align(alignof(T), sizeof(T), memory, space)) T(std::forward<Args>(args)...);
  }

 private:
  std::mutex mutex_;
  Arena arena_;
};

template <typename T, typename... Args>
const T* store(Args&&... args) {
  return Store::instance().make<T>(std::forward<Args>(args)...);
}

template <typename T>
const T* to(const Constant* value) {
  return static_cast<const T*>(value);
}
inline Rep repOf(const Constant* value) { return static_cast<const Value*>(value)->rep; }

constexpr int kMaxFractionBits = 4096;

bool isReasonable(const BigFloat& x);  // can be a fraction or an integer without using up the memory

const Constant* makeInt(const BigInt& value);
const Constant* makeFraction(BigInt numerator, BigInt denominator);  // denominator != 0; reduces
const Constant* makeLargeFloat(const BigFloat& value);
const Constant* makeComplex(const Constant* real, const Constant* imag);

// The value of any Int or Float.
BigInt intOf(const Constant* value);
BigFloat floatOf(const Constant* value);

}  // namespace gopark::types::constants
