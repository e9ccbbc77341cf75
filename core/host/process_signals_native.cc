// A handler may do next to nothing: it writes the signal's number into a pipe, whose reader is a thread.
#include "host/process_signals.h"

#include <fcntl.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <mutex>
#include <thread>

namespace gopark::host {

namespace {

// Go's numbers for wasip1 have no SIGSTKFLT, 16 on Linux.
int systemNumber(int signal) { return signal < 16 ? signal : signal + 1; }
int goNumber(int signal) { return signal <= 16 ? signal : signal - 1; }

// Those that a fault of ours may cause, or that cannot be caught.
bool isOurs(int system) {
  return system == SIGSEGV || system == SIGBUS || system == SIGFPE || system == SIGILL || system == SIGTRAP ||
         system == SIGKILL || system == SIGSTOP || system <= 0 || system >= 32;
}

int pipeEnds[2] = {-1, -1};
std::mutex mutex;  // guards what follows
SignalReceiver* receiver = nullptr;

void handle(int system) {
  int before = errno;
  auto number = static_cast<char>(goNumber(system));
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
      install(systemNumber(number), SIG_DFL);
      kill(getpid(), systemNumber(number));
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
  int system = systemNumber(signal);
  if (isOurs(system)) return;
  if (action == SignalAction::byDefault && system == SIGQUIT) action = SignalAction::caught;
  install(system, action == SignalAction::caught ? handle : action == SignalAction::ignored ? SIG_IGN : SIG_DFL);
}

bool ProcessSignals::raise(int signal) {
  kill(getpid(), systemNumber(signal));
  return true;
}

}  // namespace gopark::host
