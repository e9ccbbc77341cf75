// A syntax tree as text, one node per line with its position: for comparing trees.
#pragma once

#include <string>

#include "syntax/ast.h"

namespace gopark::syntax {

std::string dumpTree(const Node* node);

}  // namespace gopark::syntax
