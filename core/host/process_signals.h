// The signals that a process gets, for NativeHost. Handlers and actions belong to the process, so this does, too.
#pragma once

#include "host/host.h"

namespace gopark::host {

class ProcessSignals {
 public:
  // From the first receiver on a thread of its own passes signals to the receiver, and SIGQUIT is caught.
  static void setReceiver(SignalReceiver* receiver);
  // A signal that nobody has asked about keeps the action that the process was started with.
  static void setAction(int signal, SignalAction action);
  static bool raise(int signal);
};

}  // namespace gopark::host
