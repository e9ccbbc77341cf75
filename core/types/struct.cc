// Struct types (spec, "Struct types").
#include "syntax/positions.h"
#include "types/checker.h"

namespace gopark::types {

using syntax::Expr;

namespace {

bool declareField(Checker* check, std::unordered_map<Name, Var*>& byName, Var* field);
void checkEmbedded(Checker* check, Type* type, Pos pos);

Expr* pointerBase(Expr* e) {
  auto* operation = syntax::cast<syntax::Operation>(e);
  bool pointer = operation != nullptr && operation->op == syntax::Operator::Mul && operation->y == nullptr;
  return pointer ? operation->x : nullptr;
}

// The name under which an embedded field is known; null: not a valid embedded type.
syntax::NameExpr* embeddedFieldIdent(Expr* e) {
  switch (e->kind) {
    case syntax::NodeKind::Name:
      return syntax::as<syntax::NameExpr>(e);
    case syntax::NodeKind::Operation: {
      Expr* base = pointerBase(e);
      return base != nullptr && pointerBase(base) == nullptr ? embeddedFieldIdent(base) : nullptr;
    }
    case syntax::NodeKind::SelectorExpr:
      return syntax::as<syntax::SelectorExpr>(e)->sel;
    case syntax::NodeKind::IndexExpr:
      return embeddedFieldIdent(syntax::as<syntax::IndexExpr>(e)->x);
    default:
      return nullptr;
  }
}

}  // namespace

void Checker::structType(Struct* type, syntax::StructTypeExpr* e) {
  std::vector<Var*> fields;
  std::unordered_map<Name, Var*> byName;
  std::vector<std::string_view> tags;
  bool hasTags = false;
  Type* fieldType = nullptr;
  for (size_t i = 0; i < e->fields.size(); i++) {
    syntax::Field* f = e->fields[i];
    // Fields that are declared together share the type expression.
    if (i == 0 || f->type != e->fields[i - 1]->type) fieldType = varType(f->type);
    std::string_view tag = i < e->tags.size() ? this->tag(e->tags[i]) : std::string_view{};
    syntax::NameExpr* name = f->name;
    Type* thisType = fieldType;
    if (name == nullptr) {
      Pos pos = syntax::startPos(f->type);
      name = embeddedFieldIdent(f->type);
      if (name == nullptr) {  // keeps the number of fields right
        errorf(pos, "invalid syntax tree: invalid embedded field type ", f->type);
        name = make<syntax::NameExpr>(pos, Name("_"));
        thisType = invalidType();
        tag = {};
      } else if (!lazy) {
        later([this, thisType, pos] { checkEmbedded(this, thisType, pos); });
      }
    }
    Var* field = newField(name->pos, pkg, name->value, thisType, f->name == nullptr);
    if (!name->value.isBlank() && !declareField(this, byName, field)) continue;
    fields.push_back(field);
    tags.push_back(tag);
    hasTags = hasTags || !tag.empty();
    if (f->name != nullptr) recordDef(name, field);
  }
  type->fields = list(fields);
  if (hasTags) type->tags = list(tags);
}

namespace {

bool declareField(Checker* check, std::unordered_map<Name, Var*>& byName, Var* field) {
  auto [at, fresh] = byName.emplace(field->name, field);
  if (fresh) return true;
  Error error(check);
  error.addf(field->pos, field->name, " redeclared");
  error.addAltDecl(at->second);
  error.report();
  return false;
}

// spec: an embedded type is T or *T, T not a pointer or type parameter, and for *T not an interface.
void checkEmbedded(Checker* check, Type* type, Pos pos) {
  bool isPointer = false;
  Type* t = deref(type, &isPointer);
  Type* u = under(t);
  switch (u->kind()) {
    case TypeKind::Basic:
      if (isValid(t) && as<Basic>(u)->basic == BasicKind::UnsafePointer) {
        check->errorf(pos, "embedded field type cannot be unsafe.Pointer");
      }
      return;
    case TypeKind::Pointer:
      return check->errorf(pos, "embedded field type cannot be a pointer");
    case TypeKind::Interface:
      if (isTypeParam(t)) return check->errorf(pos, "embedded field type cannot be a (pointer to a) type parameter");
      if (isPointer) check->errorf(pos, "embedded field type cannot be a pointer to an interface");
      return;
    default:
      return;
  }
}

}  // namespace

std::string_view Checker::tag(syntax::BasicLit* lit) {
  if (lit == nullptr || lit->bad) return {};
  if (lit->lit == syntax::LitKind::String) {
    const Constant* value = makeFromLiteral(lit->value, static_cast<int>(syntax::LitKind::String));
    if (value->kind() == ConstantKind::String) return arena().copy(std::string_view(stringVal(value)));
  }
  errorf(lit, "invalid syntax tree: incorrect tag syntax: ", exactString(makeString(lit->value)));
  return {};
}

}  // namespace gopark::types
