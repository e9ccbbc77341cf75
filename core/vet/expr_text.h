// Expressions as gofmt writes them. (gc's own messages have another form: see syntax/positions.h.)
#pragma once

#include <string>

#include "vet/pass.h"

namespace gopark::vet {

std::string exprText(const Pass& pass, const syntax::Expr* x);

}  // namespace gopark::vet
