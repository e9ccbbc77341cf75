#include "vet/vet.h"

#include "vet/analyzers.h"

namespace gopark::vet {

namespace {

constexpr void (*kAnalyzers[])(Pass&) = {
    appends,       assign,      atomic,     bools,     copylocks,   defers,       errorsas,
    ifaceassert,   loopclosure, lostcancel, nilfunc,   printf,      sigchanyzer,  stdmethods,
    stringintconv, structtag,   timeformat, unmarshal, unreachable, unusedresult, waitgroup,
};

}  // namespace

void vet(types::Package& package, const std::string& path, Facts& facts, Diagnostics& findings) {
  Pass pass(package, path, facts, findings);
  for (auto* analyzer : kAnalyzers) {
    analyzer(pass);
  }
}

}  // namespace gopark::vet
