#include "reference_engine.h"

#include <bit>
#include <cmath>
#include <cstring>

#include "base/check.h"
#include "goroutine/preemption.h"
#include "goroutine/site_maker.h"
#include "runtime/budget.h"
#include "runtime/channel.h"

// Go programs may race: their loads and stores are ours.
#define RACY __attribute__((no_sanitize("thread")))

namespace gopark::referee {

using namespace goroutine;
using ir::Op;
using ir::TrapKind;
using runtime::Address;
using runtime::Outcome;

template <typename Site, typename Make>
Site& ReferenceEngine::site(const Function& function, uint32_t index, Make&& make) {
  std::lock_guard lock(mutex_);
  void*& known = sites_[{function.id, index}];
  if (known == nullptr) known = make();
  return *static_cast<Site*>(known);
}

// One instruction of a goroutine.
class Execution {
 public:
  Execution(ReferenceEngine& engine, Goroutine& g, Worker& w)
      : engine_(engine), g_(g), w_(w), function_(g.function()), in_(g.instruction()), index_(g.pc), fp_(g.fp) {}

  Step step() {
    switch (in_.op) {
#define OP(name, text, a, b, c, imm, effects) \
  case Op::name:                              \
    return execute##name();
#include "ir/instructions.def"
#undef OP
      case Op::kCount:
        break;
    }
    UNREACHABLE("an instruction is none");
  }

 private:
  Slot& a() { return fp_[in_.a]; }
  Slot& b() { return fp_[in_.b]; }
  Slot& c() { return fp_[in_.c]; }
  Slot& lo() { return fp_[static_cast<uint32_t>(in_.lo)]; }
  Slot& hi() { return fp_[static_cast<uint32_t>(in_.hi)]; }
  uint32_t low() const { return static_cast<uint32_t>(in_.lo); }
  uint32_t high() const { return static_cast<uint32_t>(in_.hi); }

  Step fail(TrapKind kind, int64_t x = 0, int64_t y = 0) { return trap(g_, w_, kind, x, y); }
  static int64_t number(uint64_t value) { return static_cast<int64_t>(value); }
  static bool isNil(uint64_t address) { return static_cast<Address>(address) < runtime::kFirstAddress; }

  // Where sites are made.
  SiteMaker maker() { return SiteMaker(engine_.process_, &w_, function_, engine_.arena_); }
  Address type(ir::SymbolId symbol) { return engine_.process_.staticData().address(&w_, symbol); }
  CallSite& callSite(const Function& function, uint32_t index) {
    return engine_.site<CallSite>(function, index, [&] {
      auto* made = engine_.arena_.make<CallSite>();
      SiteMaker(engine_.process_, &w_, function, engine_.arena_).fill(*made, index);
      return made;
    });
  }
  CallSite& callSite() { return callSite(function_, index_); }
  ValueSite& valueSite() {
    return engine_.site<ValueSite>(function_, index_, [&] { return maker().value(index_); });
  }
  MapSite& mapSite() {
    return engine_.site<MapSite>(function_, index_, [&] { return maker().map(index_); });
  }
  SelectSite& selectSite() {
    return engine_.site<SelectSite>(function_, index_, [&] { return maker().select(index_); });
  }
  ItabSite& itabSite() {
    return engine_.site<ItabSite>(function_, index_, [&] { return maker().itab(index_); });
  }

  // ---- control
  void spend(int32_t cost) { w_.budget -= cost; }
  Step branch(bool taken, uint32_t target) {
    if (!taken) return Step::next;
    g_.pc = target;
    if (target <= index_) spend(runtime::costOfBranchBack(static_cast<int32_t>(index_ - target)));
    return Step::reload;
  }
  Step branch(bool taken) { return branch(taken, high()); }

  Step call(const CallSite& site, const Function& callee, uint64_t closure) {
    if (fp_ + function_.delta() + callee.frameSlots > g_.stackEnd) return makeRoom(g_, w_, callee.frameSlots);
    Slot* frame = enter(g_, w_, callee, FrameKind::call);
    for (uint32_t i = 0; i < site.argCount; i++) frame[i].u64 = fp_[site.args[i]].u64;
    if (callee.context != ir::kNoReg) frame[callee.context].u64 = closure;
    spend(runtime::kCallCost);
    return Step::reload;
  }
  Step callIndirect(uint64_t id, uint64_t closure) {
    const CallSite& site = callSite();
    if (!engine_.process_.functions().has(id)) return fault(g_, w_, id);
    const Function& callee = engine_.process_.functions().get(static_cast<ir::FuncId>(id));
    if (callee.signature != site.signature()) return fault(g_, w_, id);
    return call(site, callee, closure);
  }

  // ---- memory
  // False: it traps. What is known not to be nil is not.
  bool usable(uint64_t address) {
    if (in_.c != 0) CHECK_MSG(!isNil(address), "a pointer that is known not to be nil is nil");
    return !isNil(address);
  }
  char* place(uint64_t at, uint64_t bytes) { return w_.heap.checked(static_cast<Address>(at), bytes); }
  template <typename T>
  RACY T load(uint64_t at) {
    T value;
    __builtin_memcpy(&value, place(at, sizeof(T)), sizeof(T));
    return value;
  }
  template <typename T>
  RACY void store(uint64_t at, T value) {
    __builtin_memcpy(place(at, sizeof(T)), &value, sizeof(T));
  }
  template <typename T>
  Step loadOp() {
    if (!usable(b().u64)) return fail(TrapKind::Nil);
    setBits<T>(a(), load<T>(b().u32 + low()));
    return Step::next;
  }
  template <typename T>
  Step storeOp() {
    if (!usable(b().u64)) return fail(TrapKind::Nil);
    store<T>(b().u32 + low(), static_cast<T>(a().u64));
    return Step::next;
  }
  template <typename T>
  void setBits(Slot& to, T value) {
    if constexpr (sizeof(T) == 8) {
      to.u64 = static_cast<uint64_t>(value);
    } else {
      to.u32 = static_cast<uint32_t>(static_cast<int32_t>(value));
    }
  }
  // An element's index; where that is known, it is so.
  bool isWithin() {
    bool within = c().u64 < lo().u64;
    if ((in_.hi & ir::kWithinBounds) != 0) CHECK_MSG(within, "an index that is known to be within bounds is not");
    return within;
  }
  template <typename T>
  Step elementOp() {
    if (!isWithin()) return fail(TrapKind::Index, c().i64, lo().i64);
    setBits<T>(a(), load<T>(b().u64 + c().u64 * sizeof(T)));
    return Step::next;
  }
  template <typename T>
  Step setElementOp() {
    if (!isWithin()) return fail(TrapKind::Index, c().i64, lo().i64);
    store<T>(b().u64 + c().u64 * sizeof(T), static_cast<T>(a().u64));
    return Step::next;
  }
  // `count` elements; 0 bytes do nothing.
  Step moveOrZero(uint64_t to, const uint64_t* from, uint64_t count, uint64_t size) {
    if (isNil(to) || (from != nullptr && isNil(*from))) return fail(TrapKind::Nil);
    uint64_t bytes = count * size;
    if (((count | bytes) >> 32) != 0) return fault(g_, w_, static_cast<Address>(to));
    if (from != nullptr) {
      std::memmove(place(to, bytes), place(*from, bytes), bytes);
    } else {
      std::memset(place(to, bytes), 0, bytes);
    }
    spend(runtime::costOfBytes(bytes));
    return Step::next;
  }
  template <typename T, typename F>
  Step atomicOp(F&& action) {
    Address at = b().u32;
    if (at < runtime::kFirstAddress || at % sizeof(T) != 0) return fail(TrapKind::Nil);
    action(reinterpret_cast<T*>(place(at, sizeof(T))));
    return Step::next;
  }

  template <typename F>
  Step set(F&& action) {
    action();
    return Step::next;
  }
  template <typename T, typename F>
  Step divide(T divisor, F&& action) {
    if (divisor == 0) return fail(TrapKind::Divide);
    action(divisor);
    return Step::next;
  }
  static double saturated(double value, double least, double beyond) {
    return std::isnan(value) ? 0 : value < least ? least : value >= beyond ? beyond : value;
  }
  static int64_t toS64(double value) {
    double cut = saturated(value, -0x1p63, 0x1p63);
    return cut == 0x1p63 ? INT64_MAX : static_cast<int64_t>(cut);
  }
  static uint64_t toU64(double value) {
    double cut = saturated(value, 0, 0x1p64);
    return cut == 0x1p64 ? UINT64_MAX : static_cast<uint64_t>(cut);
  }

  std::string_view text(uint64_t at, uint64_t length) {
    return length == 0 ? std::string_view{} : std::string_view(place(at, length), length);
  }

#include "instructions.inc"

  ReferenceEngine& engine_;
  Goroutine& g_;
  Worker& w_;
  const Function& function_;
  const ir::Instruction& in_;
  const uint32_t index_;
  Slot* const fp_;
};

Outcome ReferenceEngine::run(Goroutine& g, Worker& w) {
  for (;;) {
    if (markCount_.load(std::memory_order_relaxed) > 0 && g.waiting == Goroutine::Waiting::nothing) {
      std::unique_lock lock(mutex_);
      if (marks_.erase({g.function().id, g.pc}) != 0) {
        markCount_--;
        lock.unlock();
        if (endsAtPlace(g, w)) return Outcome::yielded;
      }
    }
    Step step = Execution(*this, g, w).step();
    if (step == Step::leave) return g.outcome;
    if (step == Step::next) g.pc++;
    if (w.budget > 0 && !w.cache.gcPending) continue;
    SliceEnd end = endSlice(g, w);
    if (end.ends) return end.outcome;
    if (end.place == Goroutine::kNowhere) continue;
    std::lock_guard lock(mutex_);
    if (marks_.emplace(Place{g.function().id, end.place}, true).second) markCount_++;
  }
}

}  // namespace gopark::referee
