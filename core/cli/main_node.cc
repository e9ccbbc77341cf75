// The command in Node. Node's main thread is another one: it starts threads, and hears of signals.
#include <cstdio>
#include <cstdlib>

#include "cli/gopark.h"

int main(int argc, char** argv) {
  int code = gopark::cli::gopark(std::vector<std::string>(argv + 1, argv + argc));
  std::fflush(nullptr);
  std::_Exit(code);
}
