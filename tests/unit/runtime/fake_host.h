// FakeHost: a host for tests. Its clock stands still until it is told otherwise; output is collected, input is
// scripted.
#pragma once

#include <atomic>
#include <cstring>
#include <mutex>
#include <string>

#include "host/host.h"

namespace gopark::host {

class FakeHost final : public Host {
 public:
  int64_t monotonicNs() override { return time_.load(); }
  int64_t wallNs() override { return 1000000000 + time_.load(); }
  void advance(int64_t ns) { time_.fetch_add(ns); }

  void entropy(std::span<uint8_t> to) override {
    for (uint8_t& byte : to) byte = static_cast<uint8_t>(++entropy_ * 37);
  }
  const std::vector<std::string>& arguments() override { return arguments_; }
  const std::vector<std::string>& environment() override { return environment_; }

  IoResult write(int, std::string_view bytes) override {
    std::lock_guard lock(mutex_);
    output_.append(bytes);
    return {IoStatus::done, bytes.size(), 0};
  }

  IoResult readInput(std::span<char> to) override {
    std::lock_guard lock(mutex_);
    if (input_.empty()) return {ended_ ? IoStatus::endOfFile : IoStatus::wouldBlock, 0, 0};
    size_t count = std::min(to.size(), input_.size());
    std::memcpy(to.data(), input_.data(), count);
    input_.erase(0, count);
    return {IoStatus::done, count, 0};
  }
  bool arm(IoEvent event, Waker* waker) override {
    std::lock_guard lock(mutex_);
    if (event == IoEvent::output || !input_.empty() || ended_) return false;
    waker_ = waker;
    return true;
  }
  void disarm(IoEvent) override {
    std::lock_guard lock(mutex_);
    waker_ = nullptr;
  }

  bool armed() {
    std::lock_guard lock(mutex_);
    return waker_ != nullptr;
  }
  void provideInput(std::string_view text) {
    Waker* waker = nullptr;
    {
      std::lock_guard lock(mutex_);
      input_.append(text);
      std::swap(waker, waker_);
    }
    if (waker != nullptr) waker->wake(IoEvent::input);
  }
  std::string output() {
    std::lock_guard lock(mutex_);
    return output_;
  }

 private:
  std::atomic<int64_t> time_{1};
  std::atomic<uint32_t> entropy_{0};
  std::mutex mutex_;
  std::string output_, input_;
  bool ended_ = false;
  Waker* waker_ = nullptr;
  std::vector<std::string> arguments_{"test"}, environment_;
};

}  // namespace gopark::host
