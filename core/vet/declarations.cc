#include "vet/declarations.h"

namespace gopark::vet {

using namespace syntax;

Declarations::Declarations(const Pass& pass) : pass_(pass) {
  pass.each<AssignStmt>([&](AssignStmt* s) {
    if (s->op == Operator::Def) add(types::unpackExpr(s->lhs), types::unpackExpr(s->rhs));
  });
  pass.each<VarDecl>([&](VarDecl* decl) {
    std::vector<Expr*> names(decl->names.begin(), decl->names.end());
    add(names, types::unpackExpr(decl->values));
  });
}

void Declarations::add(std::span<Expr*> names, std::span<Expr*> values) {
  if (names.size() != values.size()) return;
  for (size_t i = 0; i < names.size(); i++) {
    auto* name = cast<NameExpr>(names[i]);
    bool declares = name != nullptr && name->object != nullptr && name->object->pos == name->pos;
    if (declares) values_[name->object] = values[i];
  }
}

Expr* Declarations::of(const types::Object* object) const {
  auto found = values_.find(object);
  return found == values_.end() ? nullptr : found->second;
}

const types::Object* fileObject(const Pass& pass, const NameExpr* name) {
  const types::Object* object = name->object;
  if (object == nullptr || object->package != &pass.package() || object->kind() == types::ObjectKind::PkgName) {
    return nullptr;
  }
  return pass.file(name->pos)->source->contains(object->pos) ? object : nullptr;
}

}  // namespace gopark::vet
