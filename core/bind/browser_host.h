// BrowserHost: the outside world of a program in the page. Output is collected until JavaScript takes it, with a
// limit at which writers wait; input is what JavaScript has put there. Nothing here blocks.
#pragma once

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
  bool arm(host::IoEvent event, host::Waker* waker) override;
  void disarm(host::IoEvent event) override;

  host::OpenResult open(std::string_view path, uint32_t flags) override { return disk_.open(path, flags, wallNs()); }
  host::IoResult read(int handle, uint64_t offset, std::span<char> to) override {
    return disk_.read(handle, offset, to);
  }
  host::IoResult writeAt(int handle, uint64_t offset, std::string_view bytes) override {
    return disk_.writeAt(handle, offset, bytes, wallNs());
  }
  void close(int handle) override { disk_.close(handle); }
  uint16_t stat(std::string_view path, bool, host::FileInfo& out) override { return disk_.stat(path, out); }
  uint16_t statHandle(int handle, host::FileInfo& out) override { return disk_.statHandle(handle, out); }
  uint16_t truncate(int handle, uint64_t size) override { return disk_.truncate(handle, size); }
  uint16_t list(std::string_view path, std::vector<host::DirectoryEntry>& out) override {
    return disk_.list(path, out);
  }
  uint16_t makeDirectory(std::string_view path) override { return disk_.makeDirectory(path, wallNs()); }
  uint16_t remove(std::string_view path, bool directory) override { return disk_.remove(path, directory); }
  uint16_t rename(std::string_view from, std::string_view to) override { return disk_.rename(from, to); }

 private:
  static constexpr size_t kOutputLimit = 64 << 10;

  host::Waker* takeWaker(host::IoEvent event);

  std::function<void()> notify_;
  std::vector<std::string> arguments_{"prog"};
  std::vector<std::string> environment_;
  std::string timeZone_;
  host::MemoryDisk disk_;
  std::mutex mutex_;  // guards what follows
  std::vector<Output> output_;
  size_t outputBytes_ = 0;
  std::string input_;
  bool inputClosed_ = false;
  host::Waker* wakers_[2] = {nullptr, nullptr};  // by IoEvent
};

}  // namespace gopark::bind
