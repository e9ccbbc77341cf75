#include "runtime/wait_reason.h"

#include <cstddef>
#include <iterator>

namespace gopark::runtime {

namespace {

struct Entry {
  WaitReason reason;
  std::string_view text;
  WaitsFor waitsFor;
  Durable durable;
};

constexpr Entry kEntries[] = {
    {WaitReason::none, "", WaitsFor::outside, Durable::no},
    {WaitReason::ioWait, "IO wait", WaitsFor::outside, Durable::no},
    {WaitReason::chanReceiveNil, "chan receive (nil chan)", WaitsFor::nobody, Durable::yes},
    {WaitReason::chanSendNil, "chan send (nil chan)", WaitsFor::nobody, Durable::yes},
    {WaitReason::select, "select", WaitsFor::channels, Durable::ifSaidSo},
    {WaitReason::selectNoCases, "select (no cases)", WaitsFor::nobody, Durable::yes},
    {WaitReason::chanReceive, "chan receive", WaitsFor::channels, Durable::ifSaidSo},
    {WaitReason::chanSend, "chan send", WaitsFor::channels, Durable::ifSaidSo},
    {WaitReason::finalizerWait, "finalizer wait", WaitsFor::outside, Durable::no},
    {WaitReason::semacquire, "semacquire", WaitsFor::semaphore, Durable::no},
    {WaitReason::sleep, "sleep", WaitsFor::outside, Durable::yes},
    {WaitReason::syncCondWait, "sync.Cond.Wait", WaitsFor::semaphore, Durable::yes},
    {WaitReason::syncMutexLock, "sync.Mutex.Lock", WaitsFor::semaphore, Durable::no},
    {WaitReason::syncRWMutexRLock, "sync.RWMutex.RLock", WaitsFor::semaphore, Durable::no},
    {WaitReason::syncRWMutexLock, "sync.RWMutex.Lock", WaitsFor::semaphore, Durable::no},
    {WaitReason::syncWaitGroupWait, "sync.WaitGroup.Wait", WaitsFor::semaphore, Durable::ifSaidSo},
    {WaitReason::coroutine, "coroutine", WaitsFor::outside, Durable::yes},
    {WaitReason::synctestRun, "synctest.Run", WaitsFor::outside, Durable::yes},
    {WaitReason::synctestWait, "synctest.Wait", WaitsFor::outside, Durable::yes},
    {WaitReason::systemCall, "syscall", WaitsFor::outside, Durable::no},
};

constexpr bool inOrder() {
  for (size_t i = 0; i < std::size(kEntries); i++) {
    if (static_cast<size_t>(kEntries[i].reason) != i) return false;
  }
  return std::size(kEntries) == static_cast<size_t>(WaitReason::systemCall) + 1;
}
static_assert(inOrder());

}  // namespace

std::string_view waitReasonText(WaitReason reason) { return kEntries[static_cast<size_t>(reason)].text; }
WaitsFor waitsFor(WaitReason reason) { return kEntries[static_cast<size_t>(reason)].waitsFor; }
Durable durable(WaitReason reason) { return kEntries[static_cast<size_t>(reason)].durable; }

}  // namespace gopark::runtime
