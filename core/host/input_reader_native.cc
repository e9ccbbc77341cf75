#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <thread>

#include "host/input_reader.h"

namespace gopark::host {

InputReader::~InputReader() {
  disarm();
  std::lock_guard lock(state_->mutex);
  state_->closed = true;
  state_->condition.notify_all();
}

IoResult InputReader::read(std::span<char> to) {
  std::lock_guard lock(state_->mutex);
  State& state = *state_;
  size_t left = state.buffer.size() - state.taken;
  if (left != 0) {
    size_t count = std::min(left, to.size());
    std::memcpy(to.data(), state.buffer.data() + state.taken, count);
    state.taken += count;
    return {IoStatus::done, count, 0};
  }
  if (state.error != 0) return {IoStatus::failed, 0, state.error};
  if (state.ended) return {IoStatus::endOfFile, 0, 0};
  startReading(state_);
  return {IoStatus::wouldBlock, 0, 0};
}

bool InputReader::arm(Waker* waker) {
  std::lock_guard lock(state_->mutex);
  if (state_->readable()) return false;
  startReading(state_);
  state_->waker = waker;
  return true;
}

void InputReader::disarm() {
  std::unique_lock lock(state_->mutex);
  state_->waker = nullptr;
  state_->condition.wait(lock, [this] { return !state_->waking; });
}

void InputReader::startReading(const std::shared_ptr<State>& state) {
  state->wanted = true;
  state->condition.notify_all();
  if (state->started) return;
  state->started = true;
  std::thread([state] { run(state); }).detach();
}

void InputReader::run(const std::shared_ptr<State>& shared) {
  State& state = *shared;
  std::unique_lock lock(state.mutex);
  for (;;) {
    state.condition.wait(lock, [&] { return state.wanted || state.closed; });
    if (state.closed) return;
    lock.unlock();
    char bytes[64 * 1024];
    ssize_t count;
    do {
      count = ::read(state.fd, bytes, sizeof(bytes));
    } while (count < 0 && errno == EINTR);
    lock.lock();
    if (count < 0) state.error = kErrnoIo;
    if (count == 0) state.ended = true;
    state.buffer.assign(bytes, static_cast<size_t>(std::max<ssize_t>(count, 0)));
    state.taken = 0;
    state.wanted = false;
    Waker* waker = std::exchange(state.waker, nullptr);
    if (waker != nullptr) {
      state.waking = true;
      lock.unlock();
      waker->wake(IoEvent::input);
      lock.lock();
      state.waking = false;
      state.condition.notify_all();
    }
    if (count <= 0) return;
  }
}

}  // namespace gopark::host
