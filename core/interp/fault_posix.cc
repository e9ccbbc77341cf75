#include <algorithm>
#include <array>
#include <csetjmp>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <mutex>
#include <span>

#include <ucontext.h>
#include <unistd.h>

#include "goroutine/fault.h"
#include "interp/fault.h"
#include "interp/loop.h"

namespace gopark::interp {

namespace {

constexpr size_t kMostRegisters = 32;

// Of the thread's slice at hand. Written by the handler, on the same thread.
struct Recovery {
  sigjmp_buf to;
  // Set when a signal has come.
  uint64_t address;
  uint64_t place;
  uint64_t caller;  // what lies on top of the C++ stack: the caller's place, where that is a leaf
  uint64_t registers[kMostRegisters];
  size_t registerCount;
};
thread_local Recovery* recovery = nullptr;

// A thread that runs goroutines: signals have a stack of their own, as the thread's may be what is exhausted. Between
// slices it collects, runs timers and so on.
class WorkerThread {
 public:
  WorkerThread() {
    stack_t stack = {};
    stack.ss_sp = memory_.data();
    stack.ss_size = memory_.size();
    sigaltstack(&stack, nullptr);
  }
  ~WorkerThread() {
    stack_t none = {};
    none.ss_flags = SS_DISABLE;
    sigaltstack(&none, nullptr);
    current = nullptr;
  }
  static void enter() {
    if (current != nullptr) return;
    thread_local WorkerThread here;
    current = &here;
  }
  static bool entered() { return current != nullptr; }

 private:
  static thread_local WorkerThread* current;
  std::array<char, 64 << 10> memory_;
};
thread_local WorkerThread* WorkerThread::current = nullptr;

// Nothing that the runtime does between slices can go on.
[[noreturn]] void endProcess(uint64_t address, uint64_t place) {
  char text[256];
  int length = std::snprintf(text, sizeof text, goroutine::kFaultText, static_cast<unsigned long long>(address),
                             static_cast<unsigned long long>(address), static_cast<unsigned long long>(place));
  ssize_t written = write(2, text, static_cast<size_t>(length));
  _exit(written < 0 ? 3 : 2);
}

void onSignal(int signal, siginfo_t* info, void* context) {
  Recovery* here = recovery;
  if (here == nullptr) {
    if (WorkerThread::entered()) endProcess(reinterpret_cast<uintptr_t>(info->si_addr), 0);
    std::signal(signal, SIG_DFL);  // a fault of ours: it comes again, and ends the process
    return;
  }
  recovery = nullptr;
  here->address = reinterpret_cast<uintptr_t>(info->si_addr);
#if defined(__x86_64__)
  const auto& registers = static_cast<ucontext_t*>(context)->uc_mcontext.gregs;
  here->place = static_cast<uint64_t>(registers[REG_RIP]);
  std::memcpy(&here->caller, reinterpret_cast<void*>(registers[REG_RSP]), sizeof here->caller);
  here->registerCount = std::min<size_t>(NGREG, kMostRegisters);
  for (size_t i = 0; i < here->registerCount; i++) here->registers[i] = static_cast<uint64_t>(registers[i]);
#elif defined(__aarch64__)
  const auto& machine = static_cast<ucontext_t*>(context)->uc_mcontext;
  here->place = machine.pc;
  here->caller = machine.regs[30];
  here->registerCount = 31;
  for (size_t i = 0; i < here->registerCount; i++) here->registers[i] = machine.regs[i];
#else
  (void)context;
  here->place = here->caller = here->registerCount = 0;
#endif
  siglongjmp(here->to, 1);
}

// The slice's end by any way.
class Guard {
 public:
  explicit Guard(Recovery& here) { recovery = &here; }
  ~Guard() { recovery = nullptr; }
};

// The loop keeps its place in registers. Those that hold it are known by what they point to.
bool findState(const Linker& linker, Goroutine& g, const Recovery& recovery) {
  std::span<const uint64_t> registers(recovery.registers, recovery.registerCount);
  for (uint64_t first : registers) {
    auto* fp = reinterpret_cast<Slot*>(first);
    if (first % sizeof(Slot) != 0 || fp < g.stack + goroutine::kHeaderSlots || fp >= g.stackEnd) continue;
    const LinkedFunction* function = linker.lookup(goroutine::headerOf(fp)->function);
    if (linker.isStub(function)) continue;
    for (uint64_t second : registers) {
      auto begin = reinterpret_cast<uintptr_t>(function->code);
      if (second < begin || second - begin >= function->codeLength * sizeof(Instruction)) continue;
      if ((second - begin) % sizeof(Instruction) != 0) continue;
      g.pc = static_cast<uint32_t>((second - begin) / sizeof(Instruction));
      g.fp = fp;
      return true;
    }
  }
  return false;
}

}  // namespace

void catchFaultSignals() {
  static std::once_flag once;
  std::call_once(once, [] {
    struct sigaction action = {};
    action.sa_sigaction = onSignal;
    action.sa_flags = SA_SIGINFO | SA_NODEFER | SA_ONSTACK;  // the handler is left by a jump
    sigemptyset(&action.sa_mask);
    sigaction(SIGSEGV, &action, nullptr);
    sigaction(SIGBUS, &action, nullptr);
  });
}

bool runCatchingSignals(Linker& linker, Goroutine& g, runtime::Worker& worker, SignalFault& fault,
                        runtime::Outcome (*slice)(Linker&, Goroutine&, runtime::Worker&)) {
  Recovery here;
  WorkerThread::enter();
  if (sigsetjmp(here.to, 0) == 0) {
    Guard guard(here);
    g.outcome = slice(linker, g, worker);
    return true;
  }
  auto base = reinterpret_cast<uintptr_t>(worker.heapBase);
  bool inHeap = here.address - base < uint64_t{8} << 30;
  fault.address = inHeap ? here.address - base : here.address;
  fault.place = here.place;
  fault.inLoop = isLoop(here.place) || isLoop(here.caller);
  fault.stateKnown = !fault.inLoop || findState(linker, g, here);
  return false;
}

}  // namespace gopark::interp
