// Which function is called.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "vet/pass.h"

namespace gopark::vet {

// The object that a called (or otherwise used) expression names: a Func, a Builtin, a Var that holds a function; the
// generic one for an instance of a generic function. Null: none, or a type.
types::Object* namedObject(syntax::Expr* fun);
inline types::Object* callee(syntax::CallExpr* call) { return namedObject(call->fun); }
// The declared function or method that is called whatever happens; null for methods of interfaces.
types::Func* staticCallee(syntax::CallExpr* call);
// The method or field of the generic type where `object` is that of an instance.
types::Object* originOf(types::Object* object);

using Names = std::initializer_list<std::string_view>;
// Whether it is one of these functions of a package; one of these methods of a package's type T or of *T.
bool isFunction(types::Object* object, std::string_view package, Names names);
bool isMethod(types::Object* object, std::string_view package, std::string_view type, Names names);
bool isBuiltin(types::Object* object, types::BuiltinId id);
// Whether `type` is the defined type package.name.
bool isNamed(types::Type* type, std::string_view package, std::string_view name);

// "path.F", "(path.T).M", "(*path.T).M"; the name alone for other objects.
std::string fullName(const Pass& pass, types::Object* object);

}  // namespace gopark::vet
