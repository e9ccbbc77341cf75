#include "runtime/marker.h"

namespace gopark::runtime {

void Marker::scan(const char* memory, uint64_t size, Address typeAddress) {
  abi::Type type = heap_.type(typeAddress);
  uint64_t stride = type.size();
  uint64_t ptrBytes = type.ptrBytes();
  if (ptrBytes == 0 || stride == 0 || ptrBytes > size) return;
  if (stride < ptrBytes) stride = size;  // overwritten
  uint64_t last = size - ptrBytes;
  uint64_t words = ptrBytes / 8;
  // A large type of reflect's without its mask, or a descriptor that the program has overwritten: all are scanned.
  if ((type.tflag() & abi::kTFlagGCMaskOnDemand) != 0 || !heap_.covers(type.gcData(), (words + 7) / 8)) {
    for (uint64_t element = 0; element <= last; element += stride) {
      for (uint64_t word = 0; word < words; word++) mark(abi::load64(memory + element + word * 8));
    }
    return;
  }
  const char* mask = heap_.at(type.gcData());
  for (uint64_t element = 0; element <= last; element += stride) {
    const char* at = memory + element;
    for (uint64_t word = 0; word < words; word += 8) {
      auto bits = static_cast<uint8_t>(mask[word / 8]);
      if (words - word < 8) bits &= static_cast<uint8_t>((1u << (words - word)) - 1);
      while (bits != 0) {
        auto i = static_cast<unsigned>(__builtin_ctz(bits));
        bits &= static_cast<uint8_t>(bits - 1);
        mark(abi::load64(at + (word + i) * 8));
      }
    }
  }
}

void RootVisitor::pointer(uint64_t value) {
  ++calls_;
  marker_.mark(value);
}

void RootVisitor::words(const void* at, size_t count) {
  ++calls_;
  const char* word = static_cast<const char*>(at);
  for (size_t i = 0; i < count; ++i) marker_.mark(abi::load64(word + i * 8));
}

void RootVisitor::typed(const void* at, uint64_t size, Address type) {
  ++calls_;
  if (type != 0) marker_.scan(static_cast<const char*>(at), size, type);
}

bool LivenessQuery::alive(Address address) const { return marker_.marked(address); }

}  // namespace gopark::runtime
