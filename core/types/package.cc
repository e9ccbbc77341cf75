// Packages.
#include "types/checker.h"
#include "types/types.h"
#include "types/universe.h"

namespace gopark::types {

Package::Package(std::string path, Name name) : path(std::move(path)), name(name) {
  // The universe is built before the first ordinary package; package unsafe, which is part of it, gets its scope there.
  if (this->path != "unsafe") scope = arena.make<Scope>(arena, universe().scope, Pos{}, Pos{});
}

Package::~Package() = default;

}  // namespace gopark::types
