// CapturingHost: another host, except that standard output and error are collected and standard input is empty.
#pragma once

#include <mutex>
#include <string>

#include "host/host.h"

namespace gopark::driver {

class CapturingHost final : public host::Host {
 public:
  explicit CapturingHost(host::Host& outer) : outer_(outer) {}

  const std::string& output() const { return output_; }
  const std::string& errors() const { return errors_; }

  int64_t monotonicNs() override { return outer_.monotonicNs(); }
  int64_t wallNs() override { return outer_.wallNs(); }
  void entropy(std::span<uint8_t> to) override { outer_.entropy(to); }
  const std::vector<std::string>& arguments() override { return outer_.arguments(); }
  const std::vector<std::string>& environment() override { return outer_.environment(); }
  host::IoResult write(int fd, std::string_view bytes) override {
    std::lock_guard lock(mutex_);
    (fd == 1 ? output_ : errors_) += bytes;
    return {host::IoStatus::done, bytes.size(), 0};
  }
  host::IoResult readInput(std::span<char>) override { return {host::IoStatus::endOfFile, 0, 0}; }
  bool arm(host::IoEvent, host::Waker*) override { return false; }
  void disarm(host::IoEvent) override {}
  host::OpenResult open(std::string_view path, uint32_t flags) override { return outer_.open(path, flags); }
  host::IoResult read(int handle, uint64_t offset, std::span<char> to) override {
    return outer_.read(handle, offset, to);
  }
  host::IoResult writeAt(int handle, uint64_t offset, std::string_view bytes) override {
    return outer_.writeAt(handle, offset, bytes);
  }
  void close(int handle) override { outer_.close(handle); }
  uint16_t stat(std::string_view path, bool followLinks, host::FileInfo& out) override {
    return outer_.stat(path, followLinks, out);
  }
  uint16_t statHandle(int handle, host::FileInfo& out) override { return outer_.statHandle(handle, out); }
  uint16_t truncate(int handle, uint64_t size) override { return outer_.truncate(handle, size); }
  uint16_t list(std::string_view path, std::vector<host::DirectoryEntry>& out) override {
    return outer_.list(path, out);
  }
  uint16_t makeDirectory(std::string_view path) override { return outer_.makeDirectory(path); }
  uint16_t remove(std::string_view path, bool directory) override { return outer_.remove(path, directory); }
  uint16_t rename(std::string_view from, std::string_view to) override { return outer_.rename(from, to); }

 private:
  host::Host& outer_;
  std::mutex mutex_;
  std::string output_;
  std::string errors_;
};

}  // namespace gopark::driver
