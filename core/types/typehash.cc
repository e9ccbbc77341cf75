// See typehash.h.
#include "types/typehash.h"

#include <string_view>

#include "types/predicates.h"
#include "types/typeset.h"
#include "types/under.h"

namespace gopark::types {
namespace {

class Hasher {
 public:
  uint64_t value() const { return state_; }

  void number(uint64_t x) {
    state_ = (state_ ^ x) * 0x9e3779b97f4a7c15u;
    state_ ^= state_ >> 29;
  }
  void text(std::string_view s) {
    uint64_t h = 0xcbf29ce484222325u;  // FNV-1a
    for (unsigned char c : s) h = (h ^ c) * 0x100000001b3u;
    number(h);
    number(s.size());
  }
  // An identifier as identity sees it: lower-case names belong to their package.
  void id(const Object* object) {
    text(object->name.view());
    if (!object->exported() && object->package != nullptr) text(object->package->path);
  }
  void type(Type* type);

 private:
  void vars(std::span<Var*> list) {
    number(list.size());
    for (const Var* v : list) type(v->type);
  }
  void tuple(const Tuple* tuple) {
    if (tuple == nullptr) {
      number(0);
    } else {
      vars(tuple->vars);
    }
  }
  void structType(const Struct* s);
  void interfaceType(Interface* t);
  void namedType(Named* t);

  uint64_t state_ = 0x243f6a8885a308d3u;
};

void Hasher::structType(const Struct* s) {
  number(s->fields.size());
  for (size_t i = 0; i < s->fields.size(); i++) {
    const Var* field = s->fields[i];
    id(field);
    number(field->embedded);
    text(s->tag(i));
    type(field->type);
  }
}

void Hasher::interfaceType(Interface* t) {
  TypeSet* set = typeSet(t);
  number(set->methods.size());
  number(set->comparable);
  for (const Func* method : set->methods) id(method);
  uint64_t terms = 0;  // their order has no meaning
  for (const Term& term : set->terms) {
    if (term.type != nullptr) terms += typeHash(term.type) + term.tilde;
  }
  number(terms);
}

void Hasher::namedType(Named* t) {
  const TypeName* object = t->origin != nullptr ? t->origin->object : t->object;
  text(object->name.view());
  if (object->package != nullptr) text(object->package->path);
  if (t->typeArgs == nullptr) return;
  number(t->typeArgs->size());
  for (Type* arg : t->typeArgs->list) type(arg);
}

void Hasher::type(Type* t) {
  t = unalias(t);
  if (t == nullptr) {
    number(0);
    return;
  }
  number(static_cast<uint64_t>(t->kind()) + 1);
  switch (t->kind()) {
    case TypeKind::Basic:
      return number(static_cast<uint64_t>(as<Basic>(t)->basic));
    case TypeKind::Array:
      number(static_cast<uint64_t>(as<Array>(t)->len));
      return type(as<Array>(t)->elem);
    case TypeKind::Slice:
      return type(as<Slice>(t)->elem);
    case TypeKind::Struct:
      return structType(as<Struct>(t));
    case TypeKind::Pointer:
      return type(as<Pointer>(t)->elem);
    case TypeKind::Tuple:
      return vars(as<Tuple>(t)->vars);
    case TypeKind::Signature: {
      auto* sig = as<Signature>(t);
      number(sig->typeParams == nullptr ? 0 : sig->typeParams->size());
      number(sig->variadic);
      tuple(sig->params);
      return tuple(sig->results);
    }
    case TypeKind::Interface:
      return interfaceType(as<Interface>(t));
    case TypeKind::Map:
      type(as<Map>(t)->key);
      return type(as<Map>(t)->elem);
    case TypeKind::Chan:
      number(static_cast<uint64_t>(as<Chan>(t)->dir));
      return type(as<Chan>(t)->elem);
    case TypeKind::Named:
      return namedType(as<Named>(t));
    case TypeKind::TypeParam:  // generic signatures are identical modulo the names of their type parameters
      return number(static_cast<uint64_t>(as<TypeParam>(t)->index));
    case TypeKind::Union:  // compared as sets
      return;
    case TypeKind::Alias:
      UNREACHABLE("unalias answered an alias");
  }
}

}  // namespace

uint64_t typeHash(Type* type) {
  Hasher hasher;
  hasher.type(type);
  return hasher.value();
}

uint64_t typeListHash(std::span<Type* const> types) {
  Hasher hasher;
  hasher.number(types.size());
  for (Type* type : types) hasher.type(type);
  return hasher.value();
}

bool TypeIdentical::operator()(Type* x, Type* y) const { return identical(x, y); }

}  // namespace gopark::types
