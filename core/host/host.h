// Host: everything the runtime may ask of the outside world. One implementation native (native_host.h), one in the
// browser (core/bind). All functions may be called from any worker thread at once, unless stated otherwise.
//
// Blocking rule: a host either blocks the calling worker for a short time (natively, a pipe that is full) or answers
// `wouldBlock`; the caller then parks its task and arms a wake-up with `arm`. In the browser nothing may block.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "host/file_system.h"

namespace gopark::host {

// The two directions that can block.
enum class IoEvent : uint8_t { input, output };

// Called once, from any thread, when the armed event may have happened. Must not call back into the host.
class Waker {
 public:
  virtual void wake(IoEvent event) = 0;

 protected:
  ~Waker() = default;
};

// Signals of the process, by Go's numbers for wasip1 (syscall.Signal).
enum SignalNumber : int {
  kSignalHangUp = 1,
  kSignalInterrupt = 2,
  kSignalQuit = 3,
  kSignalAbort = 6,
  kSignalKill = 9,
  kSignalAlarm = 14,
  kSignalTerminate = 15,
};
constexpr int kSignals = 65;

// What is to become of a signal that the process gets.
enum class SignalAction : uint8_t { byDefault, caught, ignored };

// Is told, from any thread, of signals whose action is `caught`. SIGQUIT is caught always.
class SignalReceiver {
 public:
  virtual void onSignal(int signal) = 0;

 protected:
  ~SignalReceiver() = default;
};

class Host {
 public:
  virtual ~Host() = default;

  // Monotonic clock, ns since an arbitrary point > 0; and the wall clock, ns since the Unix epoch.
  virtual int64_t monotonicNs() = 0;
  virtual int64_t wallNs() = 0;

  // Fills `to` with unpredictable bytes.
  virtual void entropy(std::span<uint8_t> to) = 0;

  virtual const std::vector<std::string>& arguments() = 0;    // os.Args; [0] is the program's name
  virtual const std::vector<std::string>& environment() = 0;  // "KEY=value"; PWD is the working directory

  // Standard output (1) and error (2). Order between calls of one thread is kept.
  virtual IoResult write(int fd, std::string_view bytes) = 0;

  // Standard input: whatever is there, at most `to.size()`. Never blocks.
  virtual IoResult readInput(std::span<char> to) = 0;

  // Arms one wake-up: `waker->wake(event)` is called once when the event may have happened. Returns false, without
  // arming, when it has happened already (then try again at once). The waker must stay valid until it was called or
  // `disarm` returned. One waker per event: arming again replaces it.
  virtual bool arm(IoEvent event, Waker* waker) = 0;
  virtual void disarm(IoEvent event) = 0;

  // Signals that come from outside, as far as the host itself gets any. A receiver stays until it is replaced by null.
  virtual void setSignalReceiver(SignalReceiver*) {}
  virtual void setSignalAction(int /*signal*/, SignalAction) {}
  // Sends the process a signal. False: there is no such process, who asks deals with it.
  virtual bool raiseSignal(int /*signal*/) { return false; }
  virtual int processId() { return 3; }
  // User and system time of the process, in microseconds.
  virtual void processorTime(int64_t& user, int64_t& system) { user = system = 0; }

  // The reader's time zone, as the zone database calls it. Empty: as environment and files say.
  virtual std::string timeZone() { return {}; }

  // The default: a file system without files.
  virtual FileSystem& files();
};

}  // namespace gopark::host
