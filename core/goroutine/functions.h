// Functions: what any engine knows of a function, made on first use. One for each run of a program. Thread-safe; what it
// hands out lives as long as it does.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/lock_order.h"
#include "goroutine/frame.h"
#include "goroutine/function_table.h"
#include "ir/ir.h"
#include "ir/liveness.h"
#include "runtime/heap.h"

namespace gopark::goroutine {

struct Function {
  ir::FuncId id = 0;
  uint32_t frameSlots = 0;  // registers and the spare slot
  ir::Reg ptrBegin = 0;     // to be zeroed on entry
  ir::Reg ptrEnd = 0;
  ir::Reg context = ir::kNoReg;
  uint32_t signature = 0;    // as CallSite's
  bool transparent = false;  // recover() does not see its frame: wrappers, and what lies between a reflect call's ends
  const ir::Function* code = nullptr;
  mutable std::unique_ptr<ir::PointerLiveness> liveness;  // the collector's; null: not known yet

  bool has(ir::FunctionFlags flag) const { return (code->flags & flag) != 0; }
  uint32_t delta() const { return frameSlots + kHeaderSlots; }  // from this frame's registers to those of its callee
};

class Functions {
 public:
  explicit Functions(ir::CodeSource& source);
  ~Functions();
  Functions(const Functions&) = delete;
  Functions& operator=(const Functions&) = delete;

  // CHECKs that there is such a function. May compile it.
  const Function& get(ir::FuncId id) {
    const Function* known = lookup(id);
    return known != nullptr ? *known : compile(id);
  }
  // Null: nobody has asked for it yet, or it is none. Any number.
  const Function* lookup(uint64_t id) const { return table_.find(id); }
  // Of a frame.
  const Function& at(const Slot* fp) const { return *lookup(headerOf(fp)->function); }
  // Whether the number is a function's. Any number.
  bool has(uint64_t id) const {
    return lookup(id) != nullptr || (id < kSupportBase && source_.hasFunction(static_cast<ir::FuncId>(id)));
  }

  // A function of these parameters and results, whose func values are {its number, type, handler} (natives_functions.cc).
  // Throws OutOfMemory when there are too many.
  ir::FuncId adapter(const std::vector<ir::RegKind>& params, const std::vector<ir::RegKind>& results);
  static constexpr ir::NativeId kAdapterNative = 0x7fffffff;

  // Functions of the runtime's own (ir::kSupport): what goroutines stand on, what unwinds a panic, and what lies between
  // a native and the Go function that it calls: `results` registers for the results, then kCallbackExtra words.
  static constexpr uint32_t kMostAdapters = 1024;
  static constexpr uint32_t kMostResults = 1 << 16;  // of a function
  static constexpr ir::FuncId kAdapterBase = FunctionTable<Function>::kSize - kMostAdapters;
  static constexpr ir::FuncId kCallbackBase = kAdapterBase - kMostResults;
  static constexpr ir::FuncId kSupportBase = kCallbackBase - 2;
  static constexpr ir::FuncId kRoot = kSupportBase;
  static constexpr ir::FuncId kUnwinder = kSupportBase + 1;
  static constexpr uint32_t kCallbackExtra = 4;
  const Function& unwinder() const { return *lookup(kUnwinder); }
  const Function& callback(uint32_t results);

  // For the collector alone.
  ir::PointerLiveness& liveness(const Function& function);

 private:
  const Function& compile(ir::FuncId id);
  const Function& publish(const ir::Function& code, ir::FuncId id);
  const Function& own(std::unique_ptr<ir::Function> code);

  ir::CodeSource& source_;

  // Guards what follows, of the table what is put in.
  Mutex mutex_ ACQUIRED_AFTER(lock_order::functions) ACQUIRED_BEFORE(lock_order::placing);
  std::vector<std::unique_ptr<Function>> all_;
  std::vector<std::unique_ptr<ir::Function>> own_;
  std::unordered_map<std::string, ir::FuncId> adapters_;  // by kinds of registers
  FunctionTable<Function> table_{nullptr};
};

}  // namespace gopark::goroutine
