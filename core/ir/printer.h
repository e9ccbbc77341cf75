// The IR as text, and its verifier.
#pragma once

#include <string>

#include "ir/ir.h"

namespace gopark::ir {

std::string print(const Function& function, const Program& program, const FileSet* files = nullptr);

// Empty, or what is wrong: kinds of registers against the table, targets in range, operand lists in range, returns
// against results, code that runs off the end, registers that are read before they are written.
std::string verify(const Function& function, const Program& program);

}  // namespace gopark::ir
