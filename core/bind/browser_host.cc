#include "bind/browser_host.h"

#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

namespace gopark::bind {

namespace {

int64_t clockNs(clockid_t clock) {
  timespec now;
  clock_gettime(clock, &now);
  return static_cast<int64_t>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

}  // namespace

int64_t BrowserHost::monotonicNs() { return clockNs(CLOCK_MONOTONIC) + 1; }
int64_t BrowserHost::wallNs() { return clockNs(CLOCK_REALTIME); }

void BrowserHost::entropy(std::span<uint8_t> to) {
  constexpr size_t kAtOnce = 256;  // getentropy's limit
  for (size_t at = 0; at < to.size(); at += kAtOnce) getentropy(to.data() + at, std::min(kAtOnce, to.size() - at));
}

host::IoResult BrowserHost::write(int fd, std::string_view bytes) {
  bool wasEmpty;
  size_t accepted;
  {
    std::lock_guard lock(mutex_);
    if (outputBytes_ >= outputLimit_) return {host::IoStatus::wouldBlock, 0, 0};
    wasEmpty = outputBytes_ == 0;
    accepted = std::min(bytes.size(), outputLimit_ - outputBytes_);
    bool isApart = outputLimit_ != kOutputLimit || output_.empty() || output_.back().fd != fd;
    if (isApart) output_.push_back({fd, {}});
    output_.back().bytes.append(bytes.substr(0, accepted));
    outputBytes_ += accepted;
  }
  if (wasEmpty && accepted != 0) notify_();
  return {host::IoStatus::done, accepted, 0};
}

BrowserHost::Output BrowserHost::take(size_t limit) {
  Output taken;
  host::Waker* waker = nullptr;
  {
    std::lock_guard lock(mutex_);
    if (output_.empty()) return taken;
    Output& first = output_.front();
    taken.fd = first.fd;
    if (first.bytes.size() <= limit) {
      taken.bytes = std::move(first.bytes);
      output_.erase(output_.begin());
    } else {
      taken.bytes = first.bytes.substr(0, limit);
      first.bytes.erase(0, limit);
    }
    outputBytes_ -= taken.bytes.size();
    waker = takeWaker(host::IoEvent::output);
  }
  if (waker != nullptr) waker->wake(host::IoEvent::output);
  return taken;
}

host::IoResult BrowserHost::readInput(std::span<char> to) {
  std::lock_guard lock(mutex_);
  if (input_.empty()) return {inputClosed_ ? host::IoStatus::endOfFile : host::IoStatus::wouldBlock, 0, 0};
  size_t size = std::min(to.size(), input_.size());
  std::memcpy(to.data(), input_.data(), size);
  input_.erase(0, size);
  return {host::IoStatus::done, size, 0};
}

void BrowserHost::putInput(std::string_view bytes) {
  host::Waker* waker;
  {
    std::lock_guard lock(mutex_);
    input_.append(bytes);
    waker = takeWaker(host::IoEvent::input);
  }
  if (waker != nullptr) waker->wake(host::IoEvent::input);
}

void BrowserHost::closeInput() {
  host::Waker* waker;
  {
    std::lock_guard lock(mutex_);
    inputClosed_ = true;
    waker = takeWaker(host::IoEvent::input);
  }
  if (waker != nullptr) waker->wake(host::IoEvent::input);
}

bool BrowserHost::waitsForInput() {
  std::lock_guard lock(mutex_);
  return wakers_[static_cast<int>(host::IoEvent::input)] != nullptr;
}

bool BrowserHost::takes(int signal) {
  std::lock_guard lock(mutex_);
  return taken_.test(static_cast<size_t>(signal));
}

void BrowserHost::setSignalAction(int signal, host::SignalAction action) {
  std::lock_guard lock(mutex_);
  taken_.set(static_cast<size_t>(signal), action != host::SignalAction::byDefault);
}

void BrowserHost::takeAllOutput() {
  host::Waker* waker;
  {
    std::lock_guard lock(mutex_);
    outputLimit_ = SIZE_MAX;
    waker = takeWaker(host::IoEvent::output);
  }
  if (waker != nullptr) waker->wake(host::IoEvent::output);
}

bool BrowserHost::arm(host::IoEvent event, host::Waker* waker) {
  std::lock_guard lock(mutex_);
  bool happened = event == host::IoEvent::input ? !input_.empty() || inputClosed_ : outputBytes_ < outputLimit_;
  if (happened) return false;
  wakers_[static_cast<int>(event)] = waker;
  return true;
}

void BrowserHost::disarm(host::IoEvent event) {
  std::lock_guard lock(mutex_);
  wakers_[static_cast<int>(event)] = nullptr;
}

host::Waker* BrowserHost::takeWaker(host::IoEvent event) {
  return std::exchange(wakers_[static_cast<int>(event)], nullptr);
}

}  // namespace gopark::bind
