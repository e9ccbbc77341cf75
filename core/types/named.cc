// Defined types and their instances. A declared type's parts are filled in by typeDecl; those of an instance are made
// from its origin when they are first asked for: `unpack` (right-hand side), `underlying`, `method`.
#include "types/named.h"

#include "types/by_name.h"
#include "types/checker.h"

namespace gopark::types {

Named* Checker::newNamed(TypeName* object, Type* fromRHS) {
  auto* named = make<Named>();
  named->checker = this;
  named->object = object;
  named->origin = named;
  named->fromRHS = fromRHS;
  if (object->type == nullptr) object->type = named;
  return named;
}

Named* Checker::newNamedInstance(Pos pos, Named* origin, std::span<Type* const> targs, Named* expanding) {
  CHECK(!targs.empty());
  auto* named = make<Named>();
  named->checker = this;
  named->object = origin->object;
  named->origin = origin;
  named->typeArgs = newTypeList(targs);
  named->pos = pos;
  named->context = expanding != nullptr && expanding->context != nullptr ? expanding->context : context();
  return named;
}

namespace {

bool has(Named* named, uint8_t bits) { return (named->state & bits) != 0; }

// The right-hand side that an instance would have if it were declared: that of the origin with the type arguments put
// in. Not its underlying type: that of `type T[P any] U` is U, whatever P is.
Type* expandRHS(Named* named) {
  Checker* check = named->checker;
  Named* origin = named->origin;
  auto targs = items(named->typeArgs);
  auto tpars = items(origin->typeParams);
  if (targs.size() != tpars.size()) return invalidType();

  // Entered before anything is substituted: meeting the same instance again ends there.
  Context* context = named->context;
  context->update(context->instanceHash(origin, targs), origin, targs, named);

  Type* right = check->subst(named->pos, rhs(origin), makeSubstMap(tpars, targs), named, check->context());
  auto* iface = cast<Interface>(right);
  if (iface == nullptr) return right;
  // Methods of a defined interface have that type as their receiver.
  bool copied = false;
  auto methods = replaceRecvType(check->arena(), iface->methods, origin, named, &copied);
  if (!copied) return right;
  if (iface == rhs(origin)) {
    CHECK(iface->complete);
    Interface* crafted = check->newInterface();
    crafted->complete = true;
    crafted->embeddeds = iface->embeddeds;
    crafted->embedPos = iface->embedPos;
    iface = crafted;
  }
  iface->methods = methods;
  iface->typeSet = nullptr;  // to be computed with the new methods
  return iface;
}

// The i'th method of an instance. Its signature has no receiver type parameters.
Func* expandMethod(Named* named, size_t i) {
  Func* origin = method(named->origin, i);
  Checker* check = named->checker;
  declareObject(origin);
  Signature* oldSig = origin->signature();
  auto rtpars = items(oldSig->recvTypeParams);
  auto rtargs = items(named->typeArgs);

  Signature* newSig = oldSig;
  if (rtpars.size() == rtargs.size()) {  // not so in erroneous programs
    newSig = as<Signature>(check->subst(origin->pos, oldSig, makeSubstMap(rtpars, rtargs), named, check->context()));
  }
  if (newSig == oldSig) {
    newSig = check->newSignature();
    newSig->typeParams = oldSig->typeParams;
    newSig->params = oldSig->params;
    newSig->results = oldSig->results;
    newSig->variadic = oldSig->variadic;
  }
  Type* recv = named;
  if (hasPtrRecv(origin)) recv = check->newPointer(named);
  newSig->recv = cloneVar(check->arena(), oldSig->recv, recv);
  newSig->recvTypeParams = nullptr;
  return cloneFunc(check->arena(), origin, newSig);
}

void resolveUnderlying(Named* named) {
  std::vector<Named*> path;
  Type* found = nullptr;
  for (Type* right = named; found == nullptr;) {
    if (auto* alias = cast<Alias>(right)) {
      right = unalias(alias);
    } else if (auto* next = cast<Named>(right)) {
      if (has(next, kNamedHasUnder)) {
        found = next->underlying;
        break;
      }
      // Direct cycles are broken before; be careful with what error recovery left over.
      if (path.size() > 10000) {
        found = invalidType();
        break;
      }
      path.push_back(next);
      right = unpack(next)->fromRHS;
    } else {
      found = right;
    }
    if (right == nullptr) return;  // in the middle of a declaration
  }
  for (Named* next : path) {
    next->underlying = found;
    next->state |= kNamedHasUnder;
  }
}

}  // namespace

Named* unpack(Named* named) {
  if (has(named, kNamedUnpacked)) return named;
  if (named->origin == named) {
    named->state |= kNamedUnpacked | kNamedHasMethods;
    return named;
  }
  unpack(named->origin);
  Type* right = expandRHS(named);
  if (has(named, kNamedUnpacked)) return named;
  named->fromRHS = right;
  named->state |= kNamedUnpacked;
  if (named->origin->methods.empty()) named->state |= kNamedHasMethods;
  return named;
}

TypeName* obj(Named* named) { return named->origin->object; }
TypeParamList* typeParams(Named* named) { return named->origin->typeParams; }
Type* rhs(Named* named) { return unpack(named)->fromRHS; }

Type* underlying(Named* named) {
  if (has(named, kNamedHasUnder)) return named->underlying;
  if (unpack(named)->fromRHS == nullptr) return nullptr;
  resolveUnderlying(named);
  return named->underlying;
}

size_t numMethods(Named* named) { return unpack(named->origin)->methods.size(); }

Func* method(Named* named, size_t i) {
  unpack(named);
  if (has(named, kNamedHasMethods)) return named->methods[i];
  size_t count = named->origin->methods.size();
  if (named->methods.size() != count) {
    named->methods = named->checker->list(std::vector<Func*>(count, nullptr));
  }
  if (named->methods[i] == nullptr) {
    Func* expanded = expandMethod(named, i);
    // Expansion may have come here again.
    if (named->methods[i] == nullptr) named->methods[i] = expanded;
  }
  return named->methods[i];
}

int methodIndex(Named* named, Name name, bool foldCase) {
  if (name.isBlank()) return -1;
  std::span<Func* const> methods = named->methods;
  if (methods.size() >= kManyNames && !foldCase) {
    if (named->byName.size() != methods.size()) named->byName = sortedByName(methods);
    int found = -1;
    forEachNamed(methods, named->byName, name, [&](size_t i) { found = static_cast<int>(i); });  // names are unique
    return found;
  }
  for (size_t i = 0; i < named->methods.size(); i++) {
    Name other = named->methods[i]->name;
    if (other == name || (foldCase && equalFold(other.view(), name.view()))) return static_cast<int>(i);
  }
  return -1;
}

MethodAt lookupMethod(Named* named, const Package* package, Name name, bool foldCase) {
  unpack(named);
  if (!samePackage(named->object->package, package) && !isExported(name.view()) && !foldCase) return {};
  // Only the method that is asked for gets instantiated.
  int index = methodIndex(named->origin, name, foldCase);
  if (index < 0) return {};
  return {index, method(named, static_cast<size_t>(index))};
}

Type* safeUnderlying(Type* type) {
  if (auto* named = cast<Named>(unalias(type))) return named->underlying;
  return under(type);
}

TypeParamList* typeParamsOf(Type* type) {
  if (type == nullptr) return nullptr;
  switch (type->kind()) {
    case TypeKind::Named:
      return typeParams(as<Named>(type));
    case TypeKind::Alias:
      return typeParams(as<Alias>(type));
    case TypeKind::Signature:
      return as<Signature>(type)->typeParams;
    default:
      return nullptr;
  }
}

}  // namespace gopark::types
