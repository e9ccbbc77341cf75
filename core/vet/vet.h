// Vet: what a package that compiles most probably does wrong, in go vet's own words and positions. Runs over the typed
// syntax tree after a successful check.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

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

// Which analyzers run.
struct Suite {
  enum Kind : uint8_t { All, ForTests, Named };  // those of go vet; those of go test; those named
  Kind kind = All;
  std::vector<std::string> names;
};
bool isAnalyzer(std::string_view name);

// Reports the findings about `package`, which has been checked without errors, analyzer after analyzer. `path` is what
// the go command calls the package; messages name its types so.
void vet(types::Package& package, const std::string& path, Facts& facts, Diagnostics& findings,
         const Suite& suite = {});

}  // namespace gopark::vet
