// Types and functions as texts of a running program: reflect's strings, names in traces.
#pragma once

#include <string>

#include "types/types.h"

namespace gopark::lower {

// As reflect's Type.String: qualified by package names, "interface {}", uint8 for byte.
std::string reflectString(types::Type* type);
// A type's own name with its type arguments, without the package: "Pair[int,string]". Empty for types without a name.
std::string typeName(types::Type* type);
// The path that a package has in the program: "main" for the command's.
std::string programPath(const types::Package* package);
// As traces print it: "main.f", "main.(*T).Method", "main.Map[...]".
std::string functionName(types::Func* func);
// Of a method that a wrapper provides for a type.
std::string methodName(types::Type* recv, Name method);

}  // namespace gopark::lower
