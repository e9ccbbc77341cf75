#include "runtime/signals.h"

#include <utility>

#include "runtime/scheduler.h"

namespace gopark::runtime {

namespace {

// What the signal does unless the program has asked for it.
enum class Effect : uint8_t { ends, nothing };

Effect defaultEffect(int signal) {
  constexpr int kChild = 16, kContinue = 17, kStop = 18, kTerminalStop = 19, kInput = 20, kOutput = 21, kUrgent = 22,
                kWindow = 27;
  for (int each : {kChild, kContinue, kStop, kTerminalStop, kInput, kOutput, kUrgent, kWindow}) {
    if (signal == each) return Effect::nothing;
  }
  return Effect::ends;
}

bool isSignal(int signal) { return signal > 0 && signal < host::kSignals; }

}  // namespace

void Signals::enable(int signal) {
  if (!isSignal(signal)) return;
  {
    Guard lock(mutex_);
    enabled_.set(static_cast<size_t>(signal));
    ignored_.reset(static_cast<size_t>(signal));
    awaited_.store(true, std::memory_order_relaxed);
  }
  scheduler_.host().setSignalAction(signal, host::SignalAction::caught);
}

void Signals::disable(int signal) {
  if (!isSignal(signal)) return;
  {
    Guard lock(mutex_);
    enabled_.reset(static_cast<size_t>(signal));
    ignored_.reset(static_cast<size_t>(signal));
  }
  scheduler_.host().setSignalAction(signal, host::SignalAction::byDefault);
}

void Signals::ignore(int signal) {
  if (!isSignal(signal)) return;
  {
    Guard lock(mutex_);
    enabled_.reset(static_cast<size_t>(signal));
    ignored_.set(static_cast<size_t>(signal));
  }
  scheduler_.host().setSignalAction(signal, host::SignalAction::ignored);
}

bool Signals::ignored(int signal) {
  Guard lock(mutex_);
  return isSignal(signal) && ignored_.test(static_cast<size_t>(signal));
}

int Signals::receive(Task& task) {
  Guard lock(mutex_);
  for (size_t signal = 1; signal < host::kSignals; signal++) {
    if (!pending_.test(signal)) continue;
    pending_.reset(signal);
    return static_cast<int>(signal);
  }
  task.waitReason = WaitReason::systemCall;
  receiver_ = &task;
  return 0;
}

void Signals::onSignal(int signal) {
  if (!isSignal(signal)) return;
  Task* receiver = nullptr;
  {
    Guard lock(mutex_);
    auto bit = static_cast<size_t>(signal);
    if (ignored_.test(bit)) return;
    if (enabled_.test(bit)) {
      pending_.set(bit);
      receiver = std::exchange(receiver_, nullptr);
      if (receiver == nullptr) return;
    }
  }
  if (receiver != nullptr) {
    scheduler_.ready(nullptr, *receiver);
  } else if (defaultEffect(signal) == Effect::ends) {
    scheduler_.hooks().onSignal(signal);
  }
}

}  // namespace gopark::runtime
