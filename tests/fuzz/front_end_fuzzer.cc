// libFuzzer's target: the front end, from text to IR, and the language service. tests/fuzz/run starts it.
#include <time.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <functional>
#include <memory>
#include <string>

#include "anything.h"
#include "base/check.h"
#include "mutate.h"

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t maxSize);

namespace {

using gopark::driver::Toolchain;
using gopark::fuzz::Anything;

// What std has been read of is kept from text to text, as in the page; now and then all begins anew, since a toolchain
// remembers each file it has seen.
Anything& anything() {
  static std::unique_ptr<Toolchain> toolchain;
  static std::unique_ptr<Anything> current;
  static int uses = 0;
  if (current == nullptr || ++uses == 2000) {
    uses = 0;
    current.reset();
    auto made = gopark::driver::nativeToolchain();
    CHECK_MSG(made.ok(), "no standard library");
    toolchain = std::move(made.value());
    current = std::make_unique<Anything>(*toolchain);
  }
  return *current;
}

size_t give(const std::string& text, uint8_t* data, size_t maxSize) {
  size_t size = std::min(text.size(), maxSize);
  std::memcpy(data, text.data(), size);
  return size;
}

// What compiling a text may cost, in the thread's own time: so much, and so much for each of its bytes. (A sanitizer's
// build is slow.) What is longer and takes longer than that is not linear.
constexpr double kSeconds = 2, kSecondsPerByte = 0.25e-3;

double threadSeconds() {
  timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

// The text with a piece of it many times: what is quadratic shows.
std::string repeatPiece(std::string_view text, size_t maxSize, unsigned seed) {
  size_t begin = text.empty() ? 0 : seed / 8 % text.size();
  size_t length = std::min<size_t>(1 + seed / 256 % 64, text.size() - begin);
  std::string result(text.substr(0, begin));
  while (length > 0 && result.size() + length + text.size() - begin < maxSize) result += text.substr(begin, length);
  return result + std::string(text.substr(begin));
}

std::string_view viewOf(const uint8_t* data, size_t size) { return {reinterpret_cast<const char*>(data), size}; }

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string text(viewOf(data, size));
  Anything& all = anything();
  double start = threadSeconds();
  all.compile(text);
  double limit = kSeconds + kSecondsPerByte * static_cast<double>(size);
  CHECK_MSG(threadSeconds() - start < limit, "compiling takes longer than a text of this length may");
  all.ask(text, static_cast<uint32_t>(std::hash<std::string>()(text) % (size + 1)));
  return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t maxSize, unsigned seed) {
  if (seed % 8 == 0) return LLVMFuzzerMutate(data, size, maxSize);
  if (seed % 8 == 1) return give(repeatPiece(viewOf(data, size), maxSize, seed), data, maxSize);
  return give(gopark::fuzz::mutateTokens(viewOf(data, size), {}, seed), data, maxSize);
}

extern "C" size_t LLVMFuzzerCustomCrossOver(const uint8_t* a, size_t aSize, const uint8_t* b, size_t bSize,
                                            uint8_t* out, size_t maxSize, unsigned seed) {
  return give(gopark::fuzz::mutateTokens(viewOf(a, aSize), viewOf(b, bSize), seed), out, maxSize);
}
