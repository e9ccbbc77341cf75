// What may follow the dot.
#pragma once

#include <vector>

#include "types/types.h"

namespace gopark::assist {

// Fields and methods of a value of that type, promoted ones included, as code of `from` may name them; complete.
// `methodsOnly`: as of a type (method expressions).
std::vector<types::Object*> membersOf(types::Type* type, const types::Package* from, bool methodsOnly = false);
// What a package exports, complete.
std::vector<types::Object*> exportsOf(types::Package& package);

// Gives an object its type, if it has none yet.
void giveType(types::Object* object);

}  // namespace gopark::assist
