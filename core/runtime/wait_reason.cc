#include "runtime/wait_reason.h"

namespace gopark::runtime {

std::string_view waitReasonText(WaitReason reason) {
  switch (reason) {
    case WaitReason::none:
      return "";
    case WaitReason::ioWait:
      return "IO wait";
    case WaitReason::chanReceiveNil:
      return "chan receive (nil chan)";
    case WaitReason::chanSendNil:
      return "chan send (nil chan)";
    case WaitReason::select:
      return "select";
    case WaitReason::selectNoCases:
      return "select (no cases)";
    case WaitReason::chanReceive:
      return "chan receive";
    case WaitReason::chanSend:
      return "chan send";
    case WaitReason::finalizerWait:
      return "finalizer wait";
    case WaitReason::semacquire:
      return "semacquire";
    case WaitReason::sleep:
      return "sleep";
    case WaitReason::syncCondWait:
      return "sync.Cond.Wait";
    case WaitReason::syncMutexLock:
      return "sync.Mutex.Lock";
    case WaitReason::syncRWMutexRLock:
      return "sync.RWMutex.RLock";
    case WaitReason::syncRWMutexLock:
      return "sync.RWMutex.Lock";
    case WaitReason::syncWaitGroupWait:
      return "sync.WaitGroup.Wait";
    case WaitReason::coroutine:
      return "coroutine";
    case WaitReason::synctestRun:
      return "synctest.Run";
    case WaitReason::synctestWait:
      return "synctest.Wait";
    case WaitReason::systemCall:
      return "syscall";
  }
  return "";
}

}  // namespace gopark::runtime
