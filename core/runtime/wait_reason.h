// Why a task is parked, in the words of Go's goroutine traces ("goroutine 7 [chan receive]:").
#pragma once

#include <cstdint>
#include <string_view>

namespace gopark::runtime {

enum class WaitReason : uint8_t {
  none,
  ioWait,
  chanReceiveNil,
  chanSendNil,
  select,
  selectNoCases,
  chanReceive,
  chanSend,
  finalizerWait,
  semacquire,
  sleep,
  syncCondWait,
  syncMutexLock,
  syncRWMutexRLock,
  syncRWMutexLock,
  syncWaitGroupWait,
  coroutine,
  synctestRun,
  synctestWait,
  systemCall,
};

std::string_view waitReasonText(WaitReason reason);

}  // namespace gopark::runtime
