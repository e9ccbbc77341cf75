// Lowering of function bodies: what the rest of lowering asks of it.
#pragma once

#include <memory>
#include <span>
#include <string>

#include "ir/ir.h"
#include "lower/type_env.h"
#include "syntax/ast.h"
#include "types/types.h"

namespace gopark::lower {

class Lowering;

struct Declared {
  ir::FuncId id = 0;
  std::string name;             // as traces print it; closures in it are named after it
  types::Func* func = nullptr;  // the origin; its body has been checked
  TypeEnvRef env;
  uint8_t flags = 0;  // ir::FunctionFlags
};
std::unique_ptr<ir::Function> lowerDeclared(Lowering& lowering, const Declared& declared);

// A function that evaluates the initialisers and assigns them, then calls `then` (the package's init functions, which
// have no parameters) in order.
std::unique_ptr<ir::Function> lowerInitializers(Lowering& lowering, ir::FuncId id, types::Package* package,
                                                std::span<const types::Initializer> initializers,
                                                std::span<const ir::FuncId> then);

// A function literal in the static initialiser of a package variable (it captures nothing).
ir::FuncId packageLiteral(Lowering& lowering, types::Package* package, syntax::FuncLit* lit);

}  // namespace gopark::lower
