// RunningProgram: one run of a checked program, from outside: start it, pump it where there are no threads, stop it.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

#include "driver/driver.h"
#include "goroutine/process.h"

namespace gopark::driver {

class RunningProgram {
 public:
  // What pump() found. `wakeAfterMs`: how long nothing will happen by itself; negative: until input or output moves.
  struct Pumped {
    bool finished = false;
    bool idle = false;
    double wakeAfterMs = 0;
  };

  // All must outlive it. `onFinished` is called once, from the thread that ends the program.
  RunningProgram(Toolchain& toolchain, lower::Lowering& lowering, host::Host& host, const RunOptions& options,
                 std::function<void()> onFinished);
  ~RunningProgram();  // stops it and joins its threads

  void start();
  void wait();                // until it has ended; not from a thread that must not block
  Pumped pump(double forMs);  // without threads (options.workers == RunOptions::kNoThreads)
  void stop();                // from any thread; takes effect within milliseconds
  // The program gets a signal, by its POSIX number (2: SIGINT, 15: SIGTERM, 3: SIGQUIT …), from any thread. One that it
  // has asked for (os/signal) reaches it; else the default is done: the program ends with 128 + the number, after
  // SIGQUIT with all goroutines' traces and 2.
  void signal(int number);
  bool finished() const;
  int exitCode() const;
  // Of one that has ended. On standard error goroutines that stand at the same place come once, in its text all do.
  goroutine::Ending ending() const;
  // What it waits for that only the outside could send, though nobody ever does: "http.ListenAndServe waits for
  // connections (main.go:12)". Empty: nothing such.
  std::string waitingFor() const;

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

}  // namespace gopark::driver
