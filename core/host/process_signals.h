// The signals that a process gets, for NativeHost. Handlers and actions belong to the process, so this does, too.
#pragma once

#include <signal.h>

#include "host/host.h"

namespace gopark::host {

// Go's numbers for wasip1 have no SIGSTKFLT, 16 on Linux.
inline int systemSignal(int signal) { return signal < 16 ? signal : signal + 1; }
inline int goSignal(int system) { return system <= 16 ? system : system - 1; }

// Those that a fault of ours may cause, or that cannot be caught.
inline bool isFaultOrUncatchable(int system) {
  return system == SIGSEGV || system == SIGBUS || system == SIGFPE || system == SIGILL || system == SIGTRAP ||
         system == SIGKILL || system == SIGSTOP || system <= 0 || system >= 32;
}

class ProcessSignals {
 public:
  // From the first receiver on a thread of its own passes signals to the receiver, and SIGQUIT is caught.
  static void setReceiver(SignalReceiver* receiver);
  // A signal that nobody has asked about keeps the action that the process was started with.
  static void setAction(int signal, SignalAction action);
  static bool raise(int signal);
};

}  // namespace gopark::host
