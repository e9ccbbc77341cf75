// What is wrong with a program, or suspicious: the checker's errors, and vet's findings where there are none.
#pragma once

#include <string>
#include <vector>

#include "assist/snapshot.h"
#include "assist/text.h"

namespace gopark::assist {

enum class Severity : uint8_t { Error, Warning };

struct Finding {
  std::string path;
  Range range;
  Severity severity;
  std::string message;
};

// Sorted by package and position, at most some hundred. As the compiler, where there are syntax errors it says nothing
// else about the package.
std::vector<Finding> diagnose(Snapshot& snapshot);

}  // namespace gopark::assist
