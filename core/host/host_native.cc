#include <poll.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "host/file_system_native.h"
#include "host/input_reader.h"
#include "host/native_host.h"
#include "host/process_signals.h"

extern char** environ;

namespace gopark::host {

namespace {

IoResult failure() { return {IoStatus::failed, 0, wasiErrno(errno)}; }

int64_t clockNs(clockid_t clock) {
  timespec now{};
  clock_gettime(clock, &now);
  return static_cast<int64_t>(now.tv_sec) * 1000000000 + now.tv_nsec;
}

class NativeHost final : public Host {
 public:
  explicit NativeHost(NativeHostOptions options)
      : options_(std::move(options)), input_(STDIN_FILENO), files_(options_) {
    if (options_.inheritEnvironment) {
      for (char** each = environ; *each != nullptr; ++each) {
        if (!std::string_view(*each).starts_with("PWD=")) environment_.emplace_back(*each);
      }
    }
    environment_.insert(environment_.end(), options_.environment.begin(), options_.environment.end());
    char path[4096];
    if (options_.workingDirectory.empty() && getcwd(path, sizeof(path)) != nullptr) options_.workingDirectory = path;
    environment_.push_back("PWD=" + options_.workingDirectory);
  }

  int64_t monotonicNs() override { return clockNs(CLOCK_MONOTONIC); }
  int64_t wallNs() override { return clockNs(CLOCK_REALTIME); }

  void entropy(std::span<uint8_t> to) override {
    constexpr size_t kMost = 256;  // at once
    while (!to.empty()) {
      size_t count = std::min(to.size(), kMost);
      if (getentropy(to.data(), count) == 0) to = to.subspan(count);
    }
  }

  const std::vector<std::string>& arguments() override { return options_.arguments; }
  const std::vector<std::string>& environment() override { return environment_; }

  // Blocks while the descriptor takes nothing more, also when it is in non-blocking mode.
  IoResult write(int fd, std::string_view bytes) override {
    for (;;) {
      ssize_t count = ::write(fd, bytes.data(), bytes.size());
      if (count >= 0) return {IoStatus::done, static_cast<size_t>(count), 0};
      if (errno == EAGAIN) {
        pollfd wanted{fd, POLLOUT, 0};
        poll(&wanted, 1, -1);
      } else if (errno != EINTR) {
        return failure();
      }
    }
  }

  IoResult readInput(std::span<char> to) override { return input_.read(to); }
  bool arm(IoEvent event, Waker* waker) override { return event == IoEvent::input && input_.arm(waker); }
  void disarm(IoEvent event) override {
    if (event == IoEvent::input) input_.disarm();
  }

  void setSignalReceiver(SignalReceiver* receiver) override { ProcessSignals::setReceiver(receiver); }
  void setSignalAction(int signal, SignalAction action) override { ProcessSignals::setAction(signal, action); }
  bool raiseSignal(int signal) override { return ProcessSignals::raise(signal); }
  int processId() override { return getpid(); }
  void processorTime(int64_t& user, int64_t& system) override {
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    user = static_cast<int64_t>(used.ru_utime.tv_sec) * 1'000'000 + used.ru_utime.tv_usec;
    system = static_cast<int64_t>(used.ru_stime.tv_sec) * 1'000'000 + used.ru_stime.tv_usec;
  }

  FileSystem& files() override { return files_; }

 private:
  NativeHostOptions options_;
  std::vector<std::string> environment_;
  InputReader input_;
  NativeFiles files_;
};

}  // namespace

std::unique_ptr<Host> makeNativeHost(NativeHostOptions options) {
  return std::make_unique<NativeHost>(std::move(options));
}

}  // namespace gopark::host
