// InputReader: reads a file descriptor on a thread of its own, started by the first read, so that nobody else blocks in
// it. It reads ahead at most one buffer: input that the program does not ask for stays in the pipe.
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <span>
#include <string>

#include "host/host.h"

namespace gopark::host {

class InputReader {
 public:
  explicit InputReader(int fd) : state_(std::make_shared<State>()) { state_->fd = fd; }
  // The thread may be blocked in read(2) for ever: it is left behind, with its state.
  ~InputReader();
  InputReader(const InputReader&) = delete;
  InputReader& operator=(const InputReader&) = delete;

  IoResult read(std::span<char> to);
  bool arm(Waker* waker);
  // After it returned, the waker is not called any more.
  void disarm();

 private:
  struct State {
    std::mutex mutex;                   // guards the rest; not held while the waker runs
    std::condition_variable condition;  // the buffer is wanted; the waker has returned
    int fd = 0;
    std::string buffer;
    size_t taken = 0;
    bool started = false;
    bool wanted = false;
    bool ended = false;
    bool closed = false;
    bool waking = false;
    uint16_t error = 0;
    Waker* waker = nullptr;

    bool readable() const { return taken < buffer.size() || ended || error != 0; }
  };

  static void run(const std::shared_ptr<State>& state);
  static void startReading(const std::shared_ptr<State>& state);  // with the mutex held

  std::shared_ptr<State> state_;
};

}  // namespace gopark::host
