// Where the checker stands.
#pragma once

#include <cstdint>
#include <unordered_set>

#include "types/errors.h"
#include "types/types.h"

namespace gopark::types {

struct DeclInfo;

// Where the object or statement being checked stands. A declaration and a body begin with one of their own.
struct Environment {
  DeclInfo* decl = nullptr;        // package-level declaration whose initialiser or body is being checked
  Scope* scope = nullptr;          // innermost
  GoVersion version;               // of the file
  const Constant* iota = nullptr;  // in a constant declaration
  Pos errpos;                      // of a constant with an inherited initialiser
  bool inTParamList = false;
  Signature* sig = nullptr;                                  // of the function whose body is being checked
  std::unordered_set<syntax::CallExpr*>* isPanic = nullptr;  // calls of panic in the body
  bool hasLabel = false;
  bool hasCallOrRecv = false;

  Object* lookup(Name name) const { return lookupScope(name, nullptr); }
  Object* lookupScope(Name name, Scope** where) const;
};

// How deep the checker is in itself and in the machine's stack.
struct Nesting {
  int entries = 0;          // from outside, or from the checker of another package
  uintptr_t stackBase = 0;  // an address in the frame of the outermost entry; 0: outside
  bool reported = false;    // that it is too deep
};

}  // namespace gopark::types
