// The sizes that gc refuses, which it looks at when a package has no other errors.
#include <set>

#include "types/checker.h"

namespace gopark::types {

namespace {

constexpr int64_t kAddressSpace = int64_t{1} << 50;
constexpr int64_t kSymbol = 2'000'000'000;
constexpr int64_t kChannelElement = int64_t{1} << 16;

bool reaches(Type* type, int64_t limit) {
  int64_t size = sizeOf(type);
  return size < 0 || size >= limit;
}

const Scope* childAt(const Scope* scope, Pos pos) {
  for (const Scope* child = scope->firstChild; child != nullptr; child = child->nextSibling) {
    if (child->pos <= pos && pos < child->end) return child;
  }
  return nullptr;
}

// Parameters can be used behind the signature only.
bool inSignature(const Scope* function, Pos pos) {
  for (Object* object : function->elems()) {
    auto* var = cast<Var>(object);
    if (var != nullptr && var->varKind != VarKind::Local && pos < var->scopePos) return true;
  }
  return false;
}

// The last of the function's variables and types declared in front of `pos`; of several with one type the first.
void lastDeclared(Scope* scope, Pos pos, Object** last) {
  for (Object* object : scope->elems()) {
    auto* var = cast<Var>(object);
    bool own = pos < object->scopePos;
    if (var == nullptr ? cast<TypeName>(object) == nullptr : var->varKind != VarKind::Local) continue;
    if (pos < object->pos) continue;
    bool together = *last != nullptr && own && pos < (*last)->scopePos && identical((*last)->type, object->type);
    if (*last == nullptr || ((*last)->pos < object->pos) != together) *last = object;
  }
  for (Scope* child = scope->firstChild; child != nullptr; child = child->nextSibling) {
    if (!child->isFunc) lastDeclared(child, pos, last);
  }
}

// Where gc stands when it makes a channel type that is written at `pos` in a function: it has moved to the function,
// and from there to each local variable and type.
Pos placeInFunction(const Scope* package, Pos pos) {
  const Scope* function = nullptr;
  for (const Scope* file = package->firstChild; file != nullptr; file = file->nextSibling) {
    for (const Scope* scope = childAt(file, pos); scope != nullptr; scope = childAt(scope, pos)) {
      if (scope->isFunc && (function == nullptr || !inSignature(scope, pos))) function = scope;
    }
  }
  if (function == nullptr) return pos;
  Object* last = nullptr;
  lastDeclared(const_cast<Scope*>(function), pos, &last);
  return last != nullptr ? last->pos : function->pos;
}

}  // namespace

// Where the type stands at package level, gc complains about the object that is declared with it.
void Checker::rememberSize(Type* type, const syntax::Expr* e) {
  if (lazy || !conf.refuseLargeTypes) return;
  bool global = !objPath.empty() && objPath.back()->parent == pkg->scope;
  writtenTypes.sizes.emplace_back(type, global ? objPath.back()->pos : e->pos);
}

void Checker::largeTypes() {
  std::set<Pos> places;
  for (const auto& [type, pos] : writtenTypes.sizes) {
    auto* chan = cast<Chan>(type);
    if (chan != nullptr && reaches(chan->elem, kChannelElement)) {
      Pos place = placeInFunction(pkg->scope, pos);
      if (places.insert(place).second) errorf(place, "channel element type too large (>64kB)");
    } else if (chan == nullptr && reaches(type, kAddressSpace)) {
      errorf(pos, "type ", type, " larger than address space");
    }
  }
  if (errorCount() != 0 || !conf.refuseLargeTypes || lazy) return;
  for (Object* object : declarations.objects()) {
    auto* var = cast<Var>(object);
    int64_t size = var == nullptr || var->name.isBlank() ? 0 : sizeOf(var->type);
    if (size <= kSymbol) continue;
    errorf(var->pos, pkg->name, ".", var->name, ": symbol too large (", std::to_string(size), " bytes > ",
           std::to_string(kSymbol), " bytes)");
  }
}

}  // namespace gopark::types
