// Vet: what a package that compiles most probably does wrong, in go vet's own words and positions. Runs over the typed
// syntax tree after a successful check.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "source/diagnostics.h"
#include "types/types.h"

namespace gopark::vet {

// How a function formats its last arguments.
enum class PrintKind : uint8_t {
  None,
  Print,   // as fmt.Print
  Printf,  // as fmt.Printf
  Errorf,  // as fmt.Errorf: knows %w
};

// What vetting packages finds out about their functions. Those that import them are vetted with it.
struct Facts {
  std::unordered_set<const types::Func*> noReturn;
  std::unordered_map<const types::Object*, PrintKind> printers;
};

// Reports the findings about `package`, which has been checked without errors, in no particular order. `path` is what
// the go command calls the package; messages name its types so.
void vet(types::Package& package, const std::string& path, Facts& facts, Diagnostics& findings);

}  // namespace gopark::vet
