#include "vet/vet.h"

#include "vet/analyzers.h"

namespace gopark::vet {

void vet(types::Package& package, const std::string& path, Facts& facts, Diagnostics& findings) {
  Pass pass(package, path, facts, findings);
  for (auto* analyzer : {copylocks, loopclosure, lostcancel, printf, sigchanyzer, unreachable, waitgroup}) {
    analyzer(pass);
  }
}

}  // namespace gopark::vet
