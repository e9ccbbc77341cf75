#include "base/check.h"

#include <cstdio>
#include <cstdlib>

namespace gopark {

void checkFailed(const char* file, int line, const char* condition, const char* message) {
  std::fprintf(stderr, "gopark internal error (a fault of gopark, not of your program): %s:%d: %s %s\n", file, line,
               condition, message);
  std::fflush(stderr);
  std::abort();
}

}  // namespace gopark
