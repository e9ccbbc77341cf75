// The parts of the analyzer printf.
#pragma once

#include <string>

#include "vet/pass.h"

namespace gopark::vet {

// Enters the package's functions that pass a format and arguments (or arguments alone) on to a function that is known
// to format them into the pass's facts.
void findPrinters(Pass& pass);

// How the function formats its arguments, as far as is known.
PrintKind printKind(const Pass& pass, types::Object* function);

// What a verb can format, as bits.
enum Formattable : unsigned {
  kBool = 1 << 0,
  kByte = 1 << 1,
  kInt = 1 << 2,
  kRune = 1 << 3,
  kStringLike = 1 << 4,
  kFloatLike = 1 << 5,
  kComplexLike = 1 << 6,
  kPointerLike = 1 << 7,
  kErrorValue = 1 << 8,
  kAnything = ~0U,
};

// Whether a verb that formats `what` formats values of that type; if not, *reason may say why.
bool formats(const Pass& pass, unsigned what, types::Type* type, std::string* reason);

// Whether a value of the type may format itself: implements fmt.Formatter, or may hold what does.
bool isFormatter(types::Type* type);
// A function, but not one of a defined type.
bool isFunctionValue(const syntax::Expr* x);

}  // namespace gopark::vet
