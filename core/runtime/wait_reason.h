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

// Who can end the wait.
enum class WaitsFor : uint8_t {
  outside,    // the runtime, a timer, the host: never the program alone
  channels,   // a task at the other end of one of them
  semaphore,  // a task that releases it; a lock, a WaitGroup, a sync.Cond
  nobody,
};
WaitsFor waitsFor(WaitReason reason);

// Whether a task that waits is "durably blocked", as testing/synctest has it.
enum class Durable : uint8_t { no, ifSaidSo, yes };  // ifSaidSo: by Task::durable
Durable durable(WaitReason reason);

}  // namespace gopark::runtime
