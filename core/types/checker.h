// The type checker: syntax trees in, typed syntax trees out (the fields under "typed" in syntax/ast.h), errors in gc's
// words and positions. One Checker for each Package.
//
// A user's package is checked as a whole, by checkPackage. A package of the standard library is checked lazily: after
// `collect`, its scope holds objects whose declarations are resolved when somebody looks at them (`resolve`), and whose
// bodies are checked when they are needed (`checkBody`). All checking happens under the compiler's one lock.
#pragma once

#include <string_view>
#include <vector>

#include "source/diagnostics.h"
#include "types/types.h"

namespace gopark::types {

// Finds imported packages; implemented by core/load. The package returned has been collected (or checked).
class Importer {
 public:
  virtual ~Importer() = default;
  // Null with `*error` set to gc's text when it cannot be imported.
  virtual Package* import(std::string_view path, const Package* importing, std::string* error) = 0;
};

struct Config {
  FileSet* files = nullptr;
  Diagnostics* diagnostics = nullptr;
  Importer* importer = nullptr;
  std::string goVersion;  // of the package's module, "go1.27"; empty: the newest
};

// PUBLIC interface (the private part is declared in this class too, one group per file):
//   Checker(Config, Package*)            package->files are parsed; package->name is set from them
//   void collect()                       objects of the package scope, methods, imports
//   bool checkPackage()                  collect + everything: declarations, bodies, unused variables and imports,
//                                        init order; true when there is no error
//   void resolve(Object*)                declares a White object and completes its type (delayed actions included)
//   void checkBody(Func*)                parses (if skipped) and checks a function's body; idempotent
//   const std::vector<Initializer>& initOrder()   of the whole package, in order; dependencies through functions make
//                                        the bodies of functions of the same package be checked as needed. For a std
//                                        package only initialisers that need code at start-up (contain a call, receive,
//                                        function literal, map literal, conversion that allocates, or read another
//                                        variable's value): the others are static data, checked when first referenced
//   syntax::Expr* initializer(Var*)      of a package variable: its right-hand side, checked; null: none. For static data
}  // namespace gopark::types
