// What variables are declared or first assigned to be.
#pragma once

#include <unordered_map>

#include "vet/pass.h"

namespace gopark::vet {

// What a name means by its file alone: null for what another file, an import or the language declares.
const types::Object* fileObject(const Pass& pass, const syntax::NameExpr* name);

class Declarations {
 public:
  explicit Declarations(const Pass& pass);

  // The value in the name's declaration, in its own file or anywhere in the package; null: none, or one of several that
  // a call gives.
  syntax::Expr* of(const syntax::NameExpr* name) const { return of(fileObject(pass_, name)); }
  syntax::Expr* anywhere(const syntax::NameExpr* name) const { return of(name->object); }

 private:
  syntax::Expr* of(const types::Object* object) const;
  void add(std::span<syntax::Expr*> names, std::span<syntax::Expr*> values);

  const Pass& pass_;
  std::unordered_map<const types::Object*, syntax::Expr*> values_;
};

}  // namespace gopark::vet
