#include "interp/preemption.h"

#include <array>

#include "ir/op_info.h"
#include "runtime/map.h"

namespace gopark::interp {

using goroutine::Goroutine;
using ir::Op;
using runtime::MapOperations;
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
  const Instruction* before = nullptr;
  for (uint32_t i = 0; i < kLookahead && index < f.code.size() && count < kMostPlaces; i++) {
    const Instruction& in = f.code[index];
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

void setOp(const Instruction* at, uint16_t op) {
  // Other workers may be executing the instruction: they see one opcode or the other.
  auto* place = reinterpret_cast<uint16_t*>(&const_cast<Instruction*>(at)->op);
  __atomic_store_n(place, op, __ATOMIC_RELAXED);
}

}  // namespace

bool markPreemption(const Linker& linker, Goroutine& g, Worker& w) {
  const goroutine::Function& function = g.function();
  if (function.has(ir::kSupport)) return false;
  std::array<uint32_t, kMostPlaces> places;
  uint32_t count = findPlaces(*function.code, g.pc, places);
  if (count == 0) return false;
  // Now and then it ends where it is.
  uint32_t choice = w.random.below(4 * count);
  if (choice >= 3 * count) return false;
  setOp(linker.ofFrame(function.id)->code + places[choice % count], static_cast<uint16_t>(Code::Preempt));
  return true;
}

bool endsAtMark(Goroutine& g, Worker& w, const Instruction* at) {
  Op op = g.instruction().op;
  setOp(at, static_cast<uint16_t>(op));
  if (!w.lingering || w.pinned > 0) return false;
  uint64_t map = writesMap(op) ? g.fp[at->b].u32 : 0;
  if (map != 0 && MapOperations::beginWrite(w.heap, map)) g.waiting = Goroutine::Waiting::mapWrite;
  return true;
}

}  // namespace gopark::interp
