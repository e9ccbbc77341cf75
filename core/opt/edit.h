// Edit: instructions to drop, all at once: targets and positions follow.
#pragma once

#include <vector>

#include "ir/ir.h"

namespace gopark::opt {

class Edit {
 public:
  explicit Edit(ir::Function& function) : f_(function), dropped_(function.code.size(), 0) {}

  void drop(uint32_t index) {
    dropped_[index] = 1;
    any_ = true;
  }
  bool dropped(uint32_t index) const { return dropped_[index] != 0; }
  // Whoever went to what is gone goes to what stood behind it.
  void apply();

 private:
  ir::Function& f_;
  std::vector<uint8_t> dropped_;
  bool any_ = false;
};

}  // namespace gopark::opt
