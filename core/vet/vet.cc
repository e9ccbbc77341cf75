#include "vet/vet.h"

#include <algorithm>

#include "vet/analyzers.h"

namespace gopark::vet {

namespace {

struct Analyzer {
  std::string_view name;
  void (*run)(Pass&);
  bool forTests = false;
};

constexpr Analyzer kAnalyzers[] = {
    {"appends", appends},
    {"assign", assign},
    {"atomic", atomic, true},
    {"bools", bools, true},
    {"buildtag", buildtag, true},
    {"composites", composites},
    {"copylocks", copylocks},
    {"defers", defers},
    {"directive", directive, true},
    {"errorsas", errorsas, true},
    {"httpresponse", httpresponse},
    {"hostport", hostport},
    {"ifaceassert", ifaceassert, true},
    {"loopclosure", loopclosure},
    {"lostcancel", lostcancel},
    {"nilfunc", nilfunc, true},
    {"printf", printf, true},
    {"shift", shift},
    {"sigchanyzer", sigchanyzer},
    {"slog", slog, true},
    {"stdmethods", stdmethods},
    {"stringintconv", stringintconv, true},
    {"structtag", structtag},
    {"tests", tests, true},
    {"testinggoroutine", testinggoroutine},
    {"timeformat", timeformat},
    {"unmarshal", unmarshal},
    {"unreachable", unreachable},
    {"unsafeptr", unsafeptr},
    {"unusedresult", unusedresult},
    {"waitgroup", waitgroup},
};

bool runs(const Analyzer& analyzer, const Suite& suite) {
  if (suite.kind == Suite::ForTests) return analyzer.forTests;
  return suite.kind == Suite::All ||
         std::find(suite.names.begin(), suite.names.end(), analyzer.name) != suite.names.end();
}

}  // namespace

// Those that are about assembly and C have nothing to look at here.
bool isAnalyzer(std::string_view name) {
  bool isKnown = std::any_of(std::begin(kAnalyzers), std::end(kAnalyzers),
                             [&](const Analyzer& analyzer) { return analyzer.name == name; });
  return isKnown || name == "asmdecl" || name == "cgocall" || name == "framepointer";
}

void vet(types::Package& package, const std::string& path, Facts& facts, Diagnostics& findings, const Suite& suite) {
  Pass pass(package, path, facts, findings);
  for (const Analyzer& analyzer : kAnalyzers) {
    if (runs(analyzer, suite)) analyzer.run(pass);
  }
}

}  // namespace gopark::vet
