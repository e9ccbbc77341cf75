// Node's main thread hears of signals, and has nothing else to do: the command is on a thread of its own.
#include "host/process_signals.h"

#include <emscripten.h>

#include <mutex>

extern "C" {

// node_system.js. One after the other, on the main thread.
void gopark_set_signal(int number, int action);  // a SignalAction
void gopark_raise_signal(int number);

}  // extern "C"

namespace gopark::host {

namespace {

std::mutex mutex;  // guards the receiver
SignalReceiver* receiver = nullptr;

void setAction(int system, SignalAction action) { gopark_set_signal(system, static_cast<int>(action)); }

}  // namespace

extern "C" EMSCRIPTEN_KEEPALIVE void gopark_on_signal(int system) {
  std::lock_guard lock(mutex);
  if (receiver != nullptr) return receiver->onSignal(goSignal(system));
  setAction(system, SignalAction::byDefault);
  gopark_raise_signal(system);
}

void ProcessSignals::setReceiver(SignalReceiver* to) {
  std::lock_guard lock(mutex);
  receiver = to;
  if (to != nullptr) host::setAction(SIGQUIT, SignalAction::caught);
}

void ProcessSignals::setAction(int signal, SignalAction action) {
  int system = systemSignal(signal);
  if (isFaultOrUncatchable(system)) return;
  if (action == SignalAction::byDefault && system == SIGQUIT) action = SignalAction::caught;
  host::setAction(system, action);
}

bool ProcessSignals::raise(int signal) {
  gopark_raise_signal(systemSignal(signal));
  return true;
}

}  // namespace gopark::host
