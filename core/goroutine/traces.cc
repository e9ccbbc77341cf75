#include "goroutine/traces.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <unordered_map>
#include <vector>

#include "base/path.h"
#include "base/unicode.h"
#include "goroutine/process.h"
#include "ir/op_info.h"

namespace gopark::goroutine {
namespace {

constexpr int kPcBits = 24;  // of the instruction's index in a program counter

constexpr std::string_view kPanicName = "runtime.gopanic";
constexpr std::string_view kPanicFile = "/usr/local/go/src/runtime/panic.go";
constexpr uint32_t kPanicLine = 859;  // where Go 1.27's gopanic calls what is deferred

bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }

// As isExportedRuntime of Go's run-time: an exported function, or such a method of an exported type.
bool isExportedRuntime(std::string_view name) {
  name.remove_prefix(std::string_view("runtime.").size());
  size_t dot = name.rfind('.');
  std::string_view receiver = dot == std::string_view::npos ? std::string_view{} : name.substr(0, dot);
  if (dot != std::string_view::npos) name.remove_prefix(dot + 1);
  if (receiver.size() >= 3 && receiver.starts_with("(*") && receiver.ends_with(')')) {
    receiver = receiver.substr(2, receiver.size() - 3);
  }
  return !name.empty() && isUpper(name[0]) && (receiver.empty() || isUpper(receiver[0]));
}

// Of the place where the frame stands; unknown: nowhere in the source.
Pos positionOf(const Frame& frame) {
  const ir::Function& code = *frame.function->code;
  if (frame.inner != 0) return code.inlined[frame.inner - 1].pos;
  return frame.index < code.positions.size() ? code.positions[frame.index] : Pos{};
}

// A package's initialisation while it calls init functions stands nowhere in the source.
bool hasPosition(const Frame& frame) {
  const ir::Function& code = *frame.function->code;
  return (code.flags & ir::kSupport) != 0 || code.pos.known() || positionOf(frame).known();
}

bool isShown(const Process& process, const FrameWalk& walk, bool first) {
  const Frame& frame = walk.frame();
  const ir::Function& code = writtenAs(process, frame);
  std::string_view name = code.name;
  if ((code.flags & ir::kWrapper) != 0 && !walk.panicked()) return false;
  if (name.ends_with(".init") && !hasPosition(frame)) return false;
  if (name == kPanicName && !first) return true;
  if (name == "runtime.Stack" && first) return false;  // who asks for the trace is not part of it
  return name.find('.') != std::string_view::npos && (!name.starts_with("runtime.") || isExportedRuntime(name));
}

void appendHex(std::string& text, uint64_t value) {
  char digits[24];
  std::snprintf(digits, sizeof(digits), "0x%llx", static_cast<unsigned long long>(value));
  text += digits;
}

void appendPlace(std::string& text, const FrameText& what, uint32_t index) {
  text += "\t";
  text += what.file;
  text += ":" + std::to_string(what.line) + " +";
  appendHex(text, (index + 1) * 4);
  text += "\n";
}

std::string shownPath(const Process& process, std::string_view file) {
  if (file.empty()) return "??";  // a line directive has taken the name away
  const std::string& root = process.options().sourceRoot;
  bool relative = file[0] != '/' && file[0] != '<';
  return relative && !root.empty() ? joinPath(root, file) : std::string(file);
}

std::string_view nameForPrint(std::string_view name) { return name == kPanicName ? "panic" : name; }

void appendHex(std::string& text, uint64_t word, uint64_t size) {
  char digits[24];
  if (size < 8) word &= (uint64_t{1} << (8 * size)) - 1;
  std::snprintf(digits, sizeof digits, "0x%llx", static_cast<unsigned long long>(word));
  text += digits;
}

// The words of a frame's arguments: "(0x1, {0xc000, 0x5})". See ir::Function::argumentShape.
void appendArguments(std::string& text, const runtime::Heap& heap, const ir::Function& function, const Slot* fp) {
  text += '(';
  if (function.argumentShape.empty() && !function.params.empty()) text += "...";
  const Slot* slot = fp;
  const Slot* next = fp;
  bool begins = true, inMemory = false, first = true;
  for (size_t i = 0; i < function.argumentShape.size();) {
    if (begins) next = slot + function.argumentShape[i++];
    begins = false;
    char c = function.argumentShape[i++];
    if (c == ',') {
      slot = next;
      begins = true;
      inMemory = false;
    } else if (c == '*') {
      inMemory = true;
    } else if (c == '}') {
      text += '}';
      first = false;
    } else {
      if (!first) text += ", ";
      first = c == '{';
      if (c == '{') {
        text += '{';
      } else if (c == '.' || c == '_') {
        text += c == '.' ? "..." : "_";
      } else if (!inMemory) {
        appendHex(text, (slot++)->u64, static_cast<uint64_t>(c));
      } else {
        uint64_t at = slot->u64 + static_cast<uint8_t>(function.argumentShape[i++]);
        uint64_t word = 0, size = static_cast<uint64_t>(c);
        if (heap.covers(at, size)) std::memcpy(&word, heap.at(at), size);
        appendHex(text, word, size);
        text += '?';  // as gc marks what may be stale: nothing keeps the memory while the function no longer needs it
      }
    }
  }
  text += ")\n";
}

// Of the panic that the frame unwinds for.
void appendPanicArguments(std::string& text, const PanicRecord* record) {
  text += record == nullptr ? "(...)\n" : "({";
  if (record == nullptr) return;
  appendHex(text, record->type, 8);
  text += ", ";
  appendHex(text, record->data, 8);
  text += "})\n";
}

// As the runtime's print quotes a string: only ASCII stays as it is.
std::string quoted(std::string_view word) {
  std::string text = "\"";
  while (!word.empty()) {
    DecodedRune at = gopark::decodeRune(word);
    bool invalid = at.rune == kRuneError && at.width == 1;
    char escape[16];
    if (at.rune == '\n' || at.rune == '\r' || at.rune == '\t') {
      text += at.rune == '\n' ? "\\n" : at.rune == '\r' ? "\\r" : "\\t";
    } else if (at.rune >= ' ' && at.rune <= '~') {
      if (at.rune == '"' || at.rune == '\\') text += '\\';
      text += static_cast<char>(at.rune);
    } else {
      uint32_t code = invalid ? static_cast<unsigned char>(word[0]) : at.rune;
      const char* format = invalid || code < 127 ? "\\x%02x" : code < 0x10000 ? "\\u%04x" : "\\U%08x";
      std::snprintf(escape, sizeof escape, format, static_cast<unsigned>(code));
      text += escape;
    }
    word.remove_prefix(static_cast<size_t>(at.width));
  }
  return text + "\"";
}

// Quoted if it needs to be.
void appendLabelText(std::string& text, std::string_view word) {
  bool plain = std::all_of(word.begin(), word.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '/' ||
           c == '_';
  });
  text += plain ? std::string(word) : quoted(word);
}

// A goroutine's labels for profiles: a struct of a slice of structs of two strings. What is overwritten is left out.
void appendLabels(std::string& text, const runtime::Heap& heap, uint64_t set) {
  constexpr uint64_t kString = 16, kLabel = 2 * kString;
  if (!heap.covers(set, 16)) return;
  auto list = heap.load<uint64_t>(set), count = heap.load<uint64_t>(set + 8);
  if (count == 0 || count > UINT32_MAX / kLabel || !heap.covers(list, count * kLabel)) return;
  auto appendString = [&](uint64_t at) {
    auto begin = heap.load<uint64_t>(at), length = heap.load<uint64_t>(at + 8);
    appendLabelText(text, heap.covers(begin, length) ? std::string_view(heap.at(begin), length) : "?");
  };
  for (uint64_t i = 0; i < count; i++) {
    text += i == 0 ? " {" : ", ";
    appendString(list + kLabel * i);
    text += ": ";
    appendString(list + kLabel * i + kString);
  }
  text += "}";
}

// The frames of one goroutine, at most 50 innermost and 50 outermost. Returns how many were printed.
size_t appendFrames(std::string& text, Process& process, const Goroutine& goroutine, bool all) {
  constexpr size_t kInner = 50, kOuter = 50;
  size_t shown = 0;
  for (FrameWalk walk(goroutine); !walk.done(); walk.next()) {
    if (all || isShown(process, walk, shown == 0)) shown++;
  }
  size_t at = 0;
  for (FrameWalk walk(goroutine); !walk.done(); walk.next()) {
    if (!all && !isShown(process, walk, at == 0)) continue;
    if (shown > kInner + kOuter && at == kInner) {
      text += "..." + std::to_string(shown - kInner - kOuter) + " frames elided...\n";
    }
    bool elided = shown > kInner + kOuter && at >= kInner && at < shown - kOuter;
    at++;
    if (elided) continue;
    FrameText what = describe(process, walk.frame());
    text += nameForPrint(what.name);
    if (walk.frame().function->has(ir::kSupport)) {
      appendPanicArguments(text, walk.panic());
    } else if (walk.frame().inlined != 0) {
      text += "(...)\n";
    } else {
      appendArguments(text, process.heap(), *walk.frame().function->code, walk.fp());
    }
    appendPlace(text, what, walk.frame().index);
  }
  return shown;
}

class Collect final : public runtime::TaskVisitor {
 public:
  void visit(runtime::Task& task) override {
    if (!task.system) tasks.push_back(&task);
  }
  std::vector<runtime::Task*> tasks;
};

}  // namespace

FrameWalk::FrameWalk(const Goroutine& goroutine, bool innermostRan) : goroutine_(goroutine), fp_(goroutine.fp) {
  frame_.function = &goroutine_.process.functions().at(fp_);
  set(innermostRan && goroutine.pc > 0 ? goroutine.pc - 1 : goroutine.pc);
}

namespace {

// Whether gc's code for the instruction ends with a call that panics; elsewhere what panics is called, or is a signal.
bool panicsItself(const ir::Program& program, const ir::Instruction& in) {
  ir::Op op = in.op;
  if (op == ir::Op::Call) {
    const ir::Function* callee = program.functions[static_cast<size_t>(in.lo)];
    return callee != nullptr && callee->name.starts_with("runtime.panic");
  }
  return op == ir::Op::Panic || (op >= ir::Op::CheckIndex && op <= ir::Op::TrapNow) ||
         (op >= ir::Op::ElemU8 && op <= ir::Op::ElemAddr) || (op >= ir::Op::DivS32 && op <= ir::Op::RemU32) ||
         (op >= ir::Op::DivS64 && op <= ir::Op::RemU64);
}

// Where a function that has recovered runs its deferred calls: behind its last instruction, which for gc is the call of
// a panic if there is one.
uint32_t placeOfRecovered(const ir::Program& program, const ir::Function& function, uint32_t interrupted) {
  if (interrupted >= function.code.size()) return interrupted;
  auto own = [&](size_t index) { return function.inlinedAt.empty() || function.inlinedAt[index] == 0; };
  if (own(interrupted) && panicsItself(program, function.code[interrupted])) return interrupted;
  uint32_t last = interrupted;
  Pos furthest;
  for (uint32_t i = 0; i < function.positions.size(); i++) {
    if (!own(i) || function.positions[i] <= furthest) continue;
    furthest = function.positions[i];
    last = i;
  }
  return last;
}

}  // namespace

void FrameWalk::set(uint32_t index) {
  const ir::Function& code = *frame_.function->code;
  if ((code.flags & ir::kHasDefer) != 0 && index >= code.recoverPc && goroutine_.recovered != nullptr) {
    for (const RecoveredFrame& recovered : *goroutine_.recovered) {
      if (recovered.frame != goroutine_.indexOf(fp_)) continue;
      index = placeOfRecovered(goroutine_.process.program(), code, recovered.pc);
    }
  }
  frame_.index = index < code.code.size() ? index : 0;
  frame_.inlined = code.inlinedAt.empty() ? 0 : code.inlinedAt[frame_.index];
  frame_.inner = 0;
}

const ir::Function& writtenAs(const Process& process, const Frame& frame) {
  const ir::Function& code = *frame.function->code;
  if (frame.inlined == 0) return code;
  return *process.program().functions[code.inlined[frame.inlined - 1].function].load(std::memory_order_acquire);
}

const PanicRecord* FrameWalk::panic() const {
  if (frame_.function->id != Functions::kUnwinder) return nullptr;
  // The records ascend by frame.
  uint32_t frame = goroutine_.indexOf(fp_);
  auto below = [](const PanicRecord& record, uint32_t wanted) { return record.frame < wanted; };
  auto found = std::lower_bound(goroutine_.panics.begin(), goroutine_.panics.end(), frame, below);
  return found != goroutine_.panics.end() && found->frame == frame ? &*found : nullptr;
}

bool FrameWalk::unwindsForGoexit() const {
  const PanicRecord* record = panic();
  return record != nullptr && record->goexit;
}

void FrameWalk::next() {
  if (frame_.inlined != 0) {
    frame_.inner = frame_.inlined;
    frame_.inlined = frame_.function->code->inlined[frame_.inner - 1].parent;
    return;
  }
  const FrameHeader* header = headerOf(fp_);
  if (header->kind == FrameKind::first) {
    fp_ = nullptr;
    return;
  }
  panicked_ = header->kind == FrameKind::raised;
  fp_ -= header->delta;
  frame_.function = &goroutine_.process.functions().at(fp_);
  set(callerIndex(*header));
  if (unwindsForGoexit()) next();
}

FrameText describe(const Process& process, const Frame& frame) {
  const ir::Function& function = writtenAs(process, frame);
  if ((function.flags & ir::kSupport) != 0) return {function.name, std::string(kPanicFile), kPanicLine, kPanicLine};
  FrameText result{function.name, {}, 0, 0};
  if (process.files() == nullptr) return result;
  Pos pos = positionOf(frame);
  if (!pos.known()) pos = function.pos;
  if (pos.known()) {
    Position position = process.files()->position(pos);
    result.file = shownPath(process, position.file);
    result.line = position.line;
  }
  if (function.pos.known()) result.startLine = process.files()->position(function.pos).line;
  return result;
}

// The indices behind the code's end stand for its inlined calls, two for each: who takes one off a program counter finds
// the same call.
uint64_t pcOf(const Frame& frame) {
  uint64_t index = frame.inner == 0 ? frame.index : frame.function->code->code.size() + 2 * uint64_t{frame.inner};
  return (static_cast<uint64_t>(frame.function->id) << kPcBits) + index + 1;
}


bool frameOf(Process& process, uint64_t pc, Frame& frame, uint64_t& entry) {
  uint64_t function = pc >> kPcBits;
  uint64_t index = pc & ((1u << kPcBits) - 1);
  if (function == 0) {
    // A func value's code.
    if (!process.functions().has(pc)) return false;
    frame.function = &process.functions().get(static_cast<ir::FuncId>(pc));
    frame.index = 0;
    entry = pc;
    return true;
  }
  frame.function = process.functions().lookup(function);
  if (frame.function == nullptr) return false;
  const ir::Function& code = *frame.function->code;
  size_t size = code.code.size();
  if (index > size + 2 * code.inlined.size() + 1) return false;
  entry = pc - index;
  if (index > size + 1) {
    frame.inner = static_cast<uint32_t>((index - size) / 2);
    frame.inlined = code.inlined[frame.inner - 1].parent;
    return true;
  }
  frame.index = index == 0 ? 0 : static_cast<uint32_t>(index - 1);
  if (frame.index < code.inlinedAt.size()) frame.inlined = code.inlinedAt[frame.index];
  return true;
}

void appendTrace(std::string& text, Process& process, const Goroutine& goroutine, bool running) {
  text += "goroutine " + std::to_string(goroutine.id()) + " [";
  if (running) {
    text += "running";
  } else if (goroutine.parked() && goroutine.waitReason != runtime::WaitReason::none) {
    text += runtime::waitReasonText(goroutine.waitReason);
    if (goroutine.leaked) text += " (leaked)";
    if (goroutine.bubble != nullptr && goroutine.durable) text += " (durable)";
    int64_t minutes = (process.scheduler().now() - goroutine.parkedSince) / 60'000'000'000;
    if (goroutine.parkedSince != 0 && minutes >= 1) text += ", " + std::to_string(minutes) + " minutes";
  } else {
    text += "runnable";
  }
  if (goroutine.bubble != nullptr) text += ", synctest bubble " + std::to_string(goroutine.bubble->id);
  text += "]";
  if (goroutine.labels != 0 && process.showsLabels()) appendLabels(text, process.heap(), goroutine.labels);
  text += ":\n";
  if (appendFrames(text, process, goroutine, false) == 0) appendFrames(text, process, goroutine, true);
  if (goroutine.creator == 0) return;
  Frame frame{process.functions().lookup(goroutine.creator), goroutine.creatorPc};
  FrameText what = describe(process, frame);
  text += "created by ";
  text += nameForPrint(what.name);
  if (goroutine.creatorId != 0) text += " in goroutine " + std::to_string(goroutine.creatorId);
  text += "\n";
  appendPlace(text, what, frame.index);
}

namespace {

// The same for two goroutines whose traces differ in nothing but numbers.
std::string placeOf(const Goroutine& goroutine) {
  std::string place;
  auto add = [&](uint64_t word) { place.append(reinterpret_cast<const char*>(&word), sizeof(word)); };
  add(goroutine.parked() ? static_cast<uint64_t>(goroutine.waitReason) : UINT64_MAX);
  add(uint64_t{goroutine.creator} << 32 | goroutine.creatorPc);
  for (FrameWalk walk(goroutine); !walk.done(); walk.next()) add(pcOf(walk.frame()));
  return place;
}

}  // namespace

bool appendOtherTraces(std::string& text, Process& process, const Goroutine* current, bool grouped) {
  constexpr size_t kMost = 1000;  // a hundred thousand traces help nobody
  constexpr size_t kGroupedFrom = 100;
  Collect all;
  process.scheduler().forEachTask(all);
  // Goroutines are the only tasks of a Go program.
  std::vector<const Goroutine*> shown;
  std::vector<size_t> more;  // like each of those
  std::unordered_map<std::string, size_t> places;
  grouped = grouped && all.tasks.size() > kGroupedFrom;
  for (runtime::Task* task : all.tasks) {
    auto* goroutine = static_cast<const Goroutine*>(task);
    if (goroutine == current) continue;
    if (grouped) {
      auto [place, isNew] = places.try_emplace(placeOf(*goroutine), shown.size());
      if (!isNew) {
        more[place->second]++;
        continue;
      }
    }
    shown.push_back(goroutine);
    more.push_back(0);
  }
  for (size_t i = 0; i < std::min(shown.size(), kMost); i++) {
    text += "\n";
    appendTrace(text, process, *shown[i], false);
    if (more[i] > 0) {
      text += "... " + std::to_string(more[i]) + " more like goroutine " + std::to_string(shown[i]->id()) + "\n";
    }
  }
  if (shown.size() > kMost) text += "\n..." + std::to_string(shown.size() - kMost) + " goroutines elided...\n";
  return places.size() + (current != nullptr) < all.tasks.size() && grouped;
}

std::string waitsForConnections(Process& process) {
  Collect all;
  process.scheduler().forEachTask(all);
  for (runtime::Task* task : all.tasks) {
    bool accepts = false;
    Frame call;
    for (FrameWalk walk(static_cast<const Goroutine&>(*task)); !walk.done(); walk.next()) {
      std::string_view name = writtenAs(process, walk.frame()).name;
      accepts = accepts || (name.starts_with("net.(*") && name.find("Listener).Accept") != std::string_view::npos);
      if (!accepts) continue;
      // Where the program has called package net, or net/http, to do so.
      if (call.function == nullptr || name.starts_with("net.") || name.starts_with("net/http.")) {
        call = walk.frame();
        continue;
      }
      FrameText caller = describe(process, walk.frame());
      return std::string(baseName(writtenAs(process, call).name)) + " waits for connections (" +
             std::string(baseName(caller.file)) + ":" + std::to_string(caller.line) + ")";
    }
    if (accepts) return std::string(baseName(writtenAs(process, call).name)) + " waits for connections";
  }
  return {};
}

}  // namespace gopark::goroutine
