// The native command's main().
#include <cstdio>

int main() {
  std::puts("gopark");
  return 0;
}
