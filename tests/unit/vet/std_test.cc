// Go's own standard library gives no findings. A sample of packages; GOPARK_STDVET: a list of import paths.
// Skipped where GOPARK_GOROOT is not set.
#include <gtest/gtest.h>

#include <cstdlib>
#include <sstream>

#include "vetted.h"

namespace gopark::vet {
namespace {

constexpr const char* kSample =
    "context encoding/json errors fmt io log maps os os/signal reflect slices sort strconv strings sync sync/atomic "
    "testing time";

TEST(Std, HasNoFindings) {
  const char* goroot = std::getenv("GOPARK_GOROOT");
  if (goroot == nullptr) GTEST_SKIP() << "GOPARK_GOROOT is not set";
  const char* wish = std::getenv("GOPARK_STDVET");
  std::istringstream paths(wish != nullptr ? wish : kSample);
  for (std::string path; paths >> path;) EXPECT_EQ(vettedStd(goroot, path), "") << path;
}

}  // namespace
}  // namespace gopark::vet
