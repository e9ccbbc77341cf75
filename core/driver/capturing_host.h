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
  const std::string& both() const { return both_; }  // in order

  int64_t monotonicNs() override { return outer_.monotonicNs(); }
  int64_t wallNs() override { return outer_.wallNs(); }
  void entropy(std::span<uint8_t> to) override { outer_.entropy(to); }
  const std::vector<std::string>& arguments() override { return outer_.arguments(); }
  const std::vector<std::string>& environment() override { return outer_.environment(); }
  host::IoResult write(int fd, std::string_view bytes) override {
    std::lock_guard lock(mutex_);
    (fd == 1 ? output_ : errors_) += bytes;
    both_ += bytes;
    return {host::IoStatus::done, bytes.size(), 0};
  }
  host::IoResult readInput(std::span<char>) override { return {host::IoStatus::endOfFile, 0, 0}; }
  bool arm(host::IoEvent, host::Waker*) override { return false; }
  void disarm(host::IoEvent) override {}
  host::FileSystem& files() override { return outer_.files(); }

 private:
  host::Host& outer_;
  std::mutex mutex_;
  std::string output_;
  std::string errors_;
  std::string both_;
};

}  // namespace gopark::driver
