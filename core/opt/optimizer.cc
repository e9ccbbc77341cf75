#include "opt/optimizer.h"

#include <algorithm>
#include <cstdio>

#include "base/check.h"
#include "base/debug.h"
#include "ir/op_info.h"
#include "ir/printer.h"

namespace gopark::opt {

namespace {

constexpr std::string_view kNames[] = {"inline", "propagate", "branches", "prove", "dead", "hoist", "coalesce"};
static_assert(std::size(kNames) == static_cast<size_t>(Pass::kCount));

}  // namespace

std::string_view passName(Pass pass) { return kNames[static_cast<size_t>(pass)]; }

bool PassSet::parse(std::string_view text) {
  while (!text.empty()) {
    std::string_view word = text.substr(0, text.find(','));
    text.remove_prefix(std::min(text.size(), word.size() + 1));
    bool on = !word.starts_with('-');
    if (!on) word.remove_prefix(1);
    if (word == "none" || word == "all") {
      setAll(on == (word == "all"));
      continue;
    }
    auto found = std::find(std::begin(kNames), std::end(kNames), word);
    if (found == std::end(kNames)) return false;
    set(static_cast<Pass>(found - std::begin(kNames)), on);
  }
  return true;
}

bool optimize(ir::Function& function, ir::CodeSource& source, const ir::Program& program, const PassSet& passes,
              bool isLibrary) {
  auto verified = [&](std::string_view after) {
    if constexpr (kDebugBuild) {
      std::string wrong = ir::verify(function, program);
      if (!wrong.empty()) wrong = "behind the pass " + std::string(after) + ": " + wrong;
      CHECK_MSG(wrong.empty(), wrong.c_str());
    }
  };
  auto run = [&](Pass pass, void (*body)(ir::Function&)) {
    if (!passes.has(pass)) return;
    body(function);
    verified(passName(pass));
  };
  auto callee = [&](ir::FuncId id) { return source.function(id); };
  // Whoever is called by a wrapper counts as called by the wrapper's caller: that must not be somebody else.
  bool transparent = (function.flags & (ir::kWrapper | ir::kTransparent)) != 0;
  if (passes.has(Pass::Inline) && !transparent) inlineCalls(function, callee, isLibrary);
  if (!splitWebs(function)) return false;
  verified("webs");
  run(Pass::Propagate, propagate);
  run(Pass::Branches, threadBranches);
  run(Pass::Prove, prove);
  run(Pass::Dead, dropDead);
  run(Pass::Hoist, hoistConstants);
  run(Pass::Coalesce, coalesce);
  run(Pass::Branches, threadBranches);
  return true;
}

namespace {

bool hasLoop(const ir::Function& function) {
  for (uint32_t i = 0; i < function.code.size(); i++) {
    if (ir::has(function.code[i].op, ir::kBranches) && ir::maySuspend(function, i)) return true;
  }
  return false;
}

// Of a name as traces print it: "net/http.(*Server).Serve".
std::string_view packageOf(std::string_view name) {
  size_t slash = name.rfind('/', name.find('['));
  size_t dot = name.find('.', slash == std::string_view::npos ? 0 : slash);
  return name.substr(0, dot);
}

}  // namespace

bool Optimizer::isLibrary(const ir::Function& function) const {
  return options_.library.contains(std::string(packageOf(function.name)));
}

bool Optimizer::isWorthIt(const ir::Function& function) const {
  constexpr size_t kTiny = 2;
  if (function.code.size() <= kTiny) return false;
  return hasLoop(function) || !isLibrary(function);
}

const ir::Function* Optimizer::function(ir::FuncId id) {
  const ir::Function* given = source_.function(id);
  if (options_.passes.empty()) return given;
  Guard lock(mutex_);
  auto [entry, isNew] = functions_.try_emplace(id);
  std::unique_ptr<const ir::Function>& known = entry->second;
  if (isNew && isWorthIt(*given)) {
    auto made = std::make_unique<ir::Function>(*given);
    if (optimize(*made, source_, program_, options_.passes, isLibrary(*given))) known = std::move(made);
    if (!options_.shown.empty() && given->name.starts_with(options_.shown)) {
      std::fputs((ir::print(*given, program_) + "=>\n" + ir::print(known ? *known : *given, program_)).c_str(), stderr);
    }
  }
  return known ? known.get() : given;
}

}  // namespace gopark::opt
