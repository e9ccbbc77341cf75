// BrowserHost: the outside world of a program in the page. Output is collected until JavaScript takes it, with a
// limit at which writers wait; input is what JavaScript has put there. Nothing here blocks.
#pragma once

#include <bitset>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

#include "host/host.h"
#include "host/memory_disk.h"

namespace gopark::bind {

class BrowserHost final : public host::Host {
 public:
  // `notify` is called, from any thread, when there is output after there was none.
  explicit BrowserHost(std::function<void()> notify) : notify_(std::move(notify)) {}

  // ---- for JavaScript's side
  struct Output {
    int fd = 0;  // 0: there is none
    std::string bytes;
  };
  // The oldest output, of one descriptor, at most `limit` bytes.
  Output take(size_t limit);
  void putInput(std::string_view bytes);
  void closeInput();
  // Whether a goroutine waits for input that has not come.
  bool waitsForInput();
  // Whether the program has asked for that signal, or ignores it: it does not end it.
  bool takes(int signal);
  // From now on nothing has to wait until output is taken, and each write is an output of its own: the program is about
  // to end.
  void takeAllOutput();
  // The working directory, and the files that the program finds.
  host::MemoryDisk& disk() { return disk_; }
  void setDirectory(const std::string& directory) { environment_ = {"PWD=" + directory}; }
  void setTimeZone(std::string name) { timeZone_ = std::move(name); }
  void setArguments(std::vector<std::string> arguments) { arguments_ = std::move(arguments); }

  // ---- host::Host
  int64_t monotonicNs() override;
  int64_t wallNs() override;
  void entropy(std::span<uint8_t> to) override;
  const std::vector<std::string>& arguments() override { return arguments_; }
  const std::vector<std::string>& environment() override { return environment_; }
  std::string timeZone() override { return timeZone_; }
  host::IoResult write(int fd, std::string_view bytes) override;
  host::IoResult readInput(std::span<char> to) override;
  void setSignalAction(int signal, host::SignalAction action) override;
  bool arm(host::IoEvent event, host::Waker* waker) override;
  void disarm(host::IoEvent event) override;

  host::FileSystem& files() override { return disk_; }

 private:
  static constexpr size_t kOutputLimit = 64 << 10;

  host::Waker* takeWaker(host::IoEvent event);

  std::function<void()> notify_;
  std::vector<std::string> arguments_{"prog"};
  std::vector<std::string> environment_;
  std::string timeZone_;
  host::MemoryDisk disk_{[this] { return wallNs(); }};
  std::mutex mutex_;  // guards what follows
  std::vector<Output> output_;
  size_t outputBytes_ = 0;
  size_t outputLimit_ = kOutputLimit;
  std::string input_;
  bool inputClosed_ = false;
  std::bitset<host::kSignals> taken_;
  host::Waker* wakers_[2] = {nullptr, nullptr};  // by IoEvent
};

}  // namespace gopark::bind
