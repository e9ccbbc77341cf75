#include "goroutine/preemption.h"

#include <array>

#include "goroutine/process.h"
#include "ir/op_info.h"
#include "runtime/map.h"

namespace gopark::goroutine {

using ir::Op;
using runtime::MapOperations;
using runtime::Outcome;
using runtime::Worker;

namespace {

constexpr uint32_t kLookahead = 64;  // instructions
constexpr uint32_t kMostPlaces = 8;

bool writesMap(Op op) { return op == Op::MapSet || op == Op::MapDelete || op == Op::MapClear; }

// One word, by the loop itself: a store or an atomic operation.
bool writesWord(Op op) { return ir::has(op, ir::kWrites) && !ir::has(op, ir::kSuspends); }

bool stores(Op op) { return writesWord(op) && !ir::has(op, ir::kOrdered); }

// The places in front of which the slice may end, in the code from `index` on if no branch is taken. Values of several
// words are written by one store after another: those are not torn, nor is an element parted from its map.
uint32_t findPlaces(const ir::Function& f, uint32_t index, std::array<uint32_t, kMostPlaces>& places) {
  uint32_t count = 0;
  const ir::Instruction* before = nullptr;
  for (uint32_t i = 0; i < kLookahead && index < f.code.size() && count < kMostPlaces; i++) {
    const ir::Instruction& in = f.code[index];
    bool follows = before != nullptr && ((stores(before->op) && before->b == in.b) || writesMap(before->op));
    if (writesMap(in.op) || (writesWord(in.op) && !(stores(in.op) && follows))) places[count++] = index;
    before = &in;
    if (in.op == Op::Jump && static_cast<uint32_t>(in.hi) > index) {
      index = static_cast<uint32_t>(in.hi);
    } else if (ir::isTerminator(in.op)) {
      break;
    } else {
      index++;
    }
  }
  return count;
}

// kNowhere: none.
uint32_t choosePlace(const Goroutine& g, Worker& w) {
  const Function& function = g.function();
  if (function.has(ir::kSupport)) return Goroutine::kNowhere;
  std::array<uint32_t, kMostPlaces> places;
  uint32_t count = findPlaces(*function.code, g.pc, places);
  if (count == 0) return Goroutine::kNowhere;
  // Now and then it ends where it is.
  uint32_t choice = w.random.below(4 * count);
  return choice < 3 * count ? places[choice % count] : Goroutine::kNowhere;
}

}  // namespace

SliceEnd endSlice(const Goroutine& g, Worker& w) {
  SliceEnd end;
  if (w.pinned > 0) {  // the task relies on staying alone here: it gets a little more
    if (w.budget <= 0) w.budget = runtime::kPinnedBudget;
    end.ends = false;
    return end;
  }
  if (w.cache.gcPending) {
    end.outcome = Outcome::safepoint;
  } else if (!w.lingering) {
    end.place = choosePlace(g, w);
    if (end.place == Goroutine::kNowhere) return end;
    end.ends = false;
    w.lingering = true;
    w.budget = runtime::kLingerBudget;
  }
  return end;
}

bool endsAtPlace(Goroutine& g, Worker& w) {
  if (!w.lingering || w.pinned > 0) return false;
  const ir::Instruction& in = g.instruction();
  uint64_t map = writesMap(in.op) ? g.fp[in.b].u32 : 0;
  if (map != 0 && MapOperations::beginWrite(w.heap, map)) g.waiting = Goroutine::Waiting::mapWrite;
  return true;
}

}  // namespace gopark::goroutine
