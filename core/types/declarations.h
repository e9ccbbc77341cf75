// The declarations of one package: what stands at package level, and its methods.
#pragma once

#include <span>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "syntax/ast.h"
#include "types/errors.h"
#include "types/types.h"

namespace gopark::types {

// What is declared at package level (or a method): its syntax and its file's scope.
struct DeclInfo {
  Scope* file = nullptr;
  GoVersion version;
  std::span<Var*> lhs;           // of `var a, b = f()`; otherwise empty
  syntax::Expr* vtyp = nullptr;  // of constants and variables
  syntax::Expr* init = nullptr;  // of constants and variables
  bool inherited = false;        // init is that of a previous constant declaration
  bool lazyInit = false;         // std: the type is known, init has not been checked yet
  syntax::TypeDecl* tdecl = nullptr;
  syntax::FuncDecl* fdecl = nullptr;
  std::span<syntax::EmbeddedFile> embedded;  // of a variable with go:embed directives
  std::unordered_set<Object*> deps;          // package-level objects that init or the body refers to

  bool hasInitializer() const { return init != nullptr || (fdecl != nullptr && fdecl->hasBody()); }
};

class Declarations {
 public:
  Declarations() = default;
  ~Declarations();
  Declarations(const Declarations&) = delete;
  Declarations& operator=(const Declarations&) = delete;

  DeclInfo* newInfo(Arena& arena, Scope* file, GoVersion version);
  void add(Object* object, DeclInfo* info);  // in source order: the object gets its number

  const std::vector<Object*>& objects() const { return objects_; }
  DeclInfo* find(const Object* object) const;  // null: not one of them
  bool contains(const Object* object) const { return byObject_.contains(object); }

 private:
  std::vector<Object*> objects_;
  std::unordered_map<const Object*, DeclInfo*> byObject_;
  std::vector<DeclInfo*> infos_;  // one may stand for several objects
};

}  // namespace gopark::types
