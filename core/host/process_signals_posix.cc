// A handler may do next to nothing: it writes the signal's number into a pipe, whose reader is a thread.
#include "host/process_signals.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <mutex>
#include <thread>

namespace gopark::host {

namespace {

int pipeEnds[2] = {-1, -1};
std::mutex mutex;  // guards what follows
SignalReceiver* receiver = nullptr;

void handle(int system) {
  int before = errno;
  auto number = static_cast<char>(goSignal(system));
  if (write(pipeEnds[1], &number, 1) != 1) errno = 0;  // a full pipe: as many signals are waiting
  errno = before;
}

void install(int system, void (*handler)(int)) {
  struct sigaction action {};
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  sigfillset(&action.sa_mask);
  sigaction(system, &action, nullptr);
}

void readSignals() {
  for (;;) {
    char number;
    ssize_t count = read(pipeEnds[0], &number, 1);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return;
    std::lock_guard lock(mutex);
    if (receiver != nullptr) {
      receiver->onSignal(number);
    } else {
      install(systemSignal(number), SIG_DFL);
      kill(getpid(), systemSignal(number));
    }
  }
}

}  // namespace

void ProcessSignals::setReceiver(SignalReceiver* to) {
  std::lock_guard lock(mutex);
  receiver = to;
  if (to == nullptr || pipeEnds[0] >= 0) return;
  if (pipe2(pipeEnds, O_CLOEXEC) != 0) return;
  fcntl(pipeEnds[1], F_SETFL, O_NONBLOCK);
  std::thread(readSignals).detach();
  install(SIGQUIT, handle);
}

void ProcessSignals::setAction(int signal, SignalAction action) {
  int system = systemSignal(signal);
  if (isFaultOrUncatchable(system)) return;
  if (action == SignalAction::byDefault && system == SIGQUIT) action = SignalAction::caught;
  install(system, action == SignalAction::caught ? handle : action == SignalAction::ignored ? SIG_IGN : SIG_DFL);
}

bool ProcessSignals::raise(int signal) {
  kill(getpid(), systemSignal(signal));
  return true;
}

}  // namespace gopark::host
