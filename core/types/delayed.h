// What is checked at the end of the statement or declaration at hand, when the types it concerns are complete.
#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "types/errors.h"

namespace gopark::types {

class DelayedActions {
 public:
  // `version`: the language version in which it runs.
  template <typename F>
  void add(GoVersion version, F f) {
    actions_.push_back(std::make_unique<Closure<F>>(version, std::move(f)));
  }
  size_t size() const { return actions_.size(); }
  // Runs those behind the first `top`, and what they add in turn. `*version` is the one that a checker goes by.
  void run(size_t top, GoVersion* version) {
    GoVersion saved = *version;
    for (size_t i = top; i < actions_.size(); i++) {
      std::unique_ptr<Action> action = std::move(actions_[i]);
      *version = action->version;
      action->run();
    }
    actions_.resize(top);
    *version = saved;
  }
  void clear() { actions_.clear(); }

 private:
  struct Action {
    explicit Action(GoVersion version) : version(version) {}
    virtual ~Action() = default;
    virtual void run() = 0;
    GoVersion version;
  };
  template <typename F>
  struct Closure final : Action {
    Closure(GoVersion version, F f) : Action(version), f(std::move(f)) {}
    void run() override { f(); }
    F f;
  };
  std::vector<std::unique_ptr<Action>> actions_;
};

}  // namespace gopark::types
