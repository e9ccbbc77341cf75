// What analyzers ask about types.
#pragma once

#include <optional>
#include <vector>

#include "vet/pass.h"

namespace gopark::vet {

// The types a type parameter may stand for, as terms; empty: any type. Nothing: there is none. For any other type: it.
std::optional<std::vector<types::Term>> structuralTerms(types::Type* type);

// The type of an expression; of nil untyped nil, not what it is converted to.
types::Type* typeOf(const syntax::Expr* x);
bool implements(const Pass& pass, types::Type* type, types::Type* interface);
// Whether `type` can be converted to the interface error.
bool convertibleToError(const Pass& pass, types::Type* type);
// The method that value.name selects (of package `from`, if the name is not exported), with its signature; or null.
types::Func* methodOf(types::Type* type, std::string_view name, const types::Package* from);
// Whether a type parameter occurs in the type.
bool mentionsTypeParam(types::Type* type);
// func() string
bool isStringer(types::Signature* signature);

}  // namespace gopark::vet
