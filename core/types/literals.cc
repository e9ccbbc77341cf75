// Literals: basic ones, functions, and composite ones (spec, "Composite literals").
#include <bit>
#include <unordered_map>
#include <unordered_set>

#include "syntax/parser.h"
#include "syntax/positions.h"
#include "types/checker.h"

namespace gopark::types {

using namespace syntax;

namespace {

void structLit(Checker* check, Operand* x, CompositeLit* e, Struct* type, Type* base);
void keyedStructLit(Checker* check, Operand* x, CompositeLit* e, Struct* type, Type* base);
void mapLit(Checker* check, Operand* x, CompositeLit* e, Map* type);
int64_t indexedElts(Checker* check, std::span<Expr*> elts, Type* type, int64_t length);

// Whether the language version knows this notation of numbers; reports it if not.
void langCompat(Checker* check, BasicLit* lit) {
  std::string_view text = lit->value;
  if (text.size() <= 2 || check->allowVersion(go1_13)) return;
  if (text.find('_') != std::string_view::npos) {
    check->versionErrorf(lit, go1_13, "underscore in numeric literal");
    return;
  }
  if (text[0] != '0') return;
  char radix = static_cast<char>(text[1] | 0x20);
  if (radix == 'b') {
    check->versionErrorf(lit, go1_13, "binary literal");
  } else if (radix == 'o') {
    check->versionErrorf(lit, go1_13, "0o/0O-style octal literal");
  } else if (radix == 'x' && lit->lit != LitKind::Int) {
    check->versionErrorf(lit, go1_13, "hexadecimal floating-point literal");
  }
}

}  // namespace

void Checker::basicLit(Operand* x, BasicLit* e) {
  bool number = e->lit == LitKind::Int || e->lit == LitKind::Float || e->lit == LitKind::Imag;
  if (number) {
    langCompat(this, e);
    // More digits than any representation can hold would only cost time.
    constexpr size_t kMaxLength = 10000;
    if (e->value.size() > kMaxLength) {
      errorf(e, "excessively long constant: ", e->value.substr(0, 10), "... (", e->value.size(), " chars)");
      x->invalidate();
      return;
    }
  }
  x->setConst(e->lit, e->value);
  if (!x->isValid()) {
    errorf(e, "malformed constant: ", e->value);
    return;
  }
  x->expr = e;
  overflow(x, opPos(e));
}

void Checker::funcLit(Operand* x, FuncLit* e) {
  auto* sig = cast<Signature>(typ(e->funcType));
  if (sig == nullptr) {
    errorf(e, "invalid syntax tree: invalid function literal ", static_cast<Node*>(e));
    x->invalidate();
    return;
  }
  if (sig->scope == nullptr) {  // an error was reported
    x->invalidate();
    return;
  }
  sig->scope->pos = e->pos;
  sig->scope->end = endPos(e);
  if (e->body != nullptr) {
    // The body is checked at the end of the statement, before the surrounding scope changes: it may refer to what is
    // just being declared. It belongs to the package-level declaration it stands in.
    DeclInfo* decl = env.decl;
    const Constant* iota = env.iota;
    later([this, decl, sig, e, iota] { funcBody(decl, "<function literal>", sig, e->body, iota); });
  }
  x->mode = OperandMode::Value;
  x->typ = sig;
}

namespace {

// The paths of fields that a struct literal has set. A path collides with itself and with its beginnings: an embedded
// struct and a field promoted from it cannot be set both.
class FieldPaths {
 public:
  struct Collision {
    Var* field = nullptr;  // null: none
    size_t common = 0;     // length of the common beginning
  };
  Collision insert(const std::vector<int>& path, Var* field) {
    for (const auto& [other, otherField] : paths_) {
      size_t n = std::min(path.size(), other.size());
      if (std::equal(path.begin(), path.begin() + static_cast<ptrdiff_t>(n), other.begin())) return {otherField, n};
    }
    paths_.push_back({path, field});
    return {};
  }

 private:
  std::vector<std::pair<std::vector<int>, Var*>> paths_;
};

// A text that is equal for constants of equal value, whatever their kind; empty where nobody compares.
std::string keyText(const Constant* value) {
  bool exact;
  auto bits = [](char kind, double d) { return kind + std::to_string(std::bit_cast<uint64_t>(d == 0 ? 0 : d)); };
  if (value->kind() == ConstantKind::Complex) {
    const Constant* f = toFloat(value);
    if (f->kind() != ConstantKind::Float) {
      return bits('c', float64Val(real(value), &exact)) + bits(',', float64Val(imag(value), &exact));
    }
    value = f;
  }
  if (value->kind() == ConstantKind::Float) {
    const Constant* i = toInt(value);
    if (i->kind() != ConstantKind::Int) return bits('f', float64Val(value, &exact));
    value = i;
  }
  switch (value->kind()) {
    case ConstantKind::Int:
      return bitLen(value) <= 64 ? "i" + constantString(value) : std::string();
    case ConstantKind::String:
      return "s" + stringVal(value);
    case ConstantKind::Bool:
      return boolVal(value) ? "true" : "false";
    default:
      return {};
  }
}

// The literal's type in *type, and the type whose structure its elements follow. False: that type is incomplete.
bool literalType(Checker* check, CompositeLit* e, Type* hint, Type** type, Type** base) {
  if (e->typeExpr != nullptr) {
    if (auto* array = cast<ArrayTypeExpr>(e->typeExpr); array != nullptr && array->len == nullptr) {
      *type = check->newArray(check->varType(array->elem), -1);  // [...]T: the elements tell its length
    } else {
      *type = check->typ(e->typeExpr);
    }
    *base = *type;
  } else if (hint != nullptr) {
    *type = *base = hint;
    if (auto* pointer = cast<Pointer>(commonUnder(hint))) *base = pointer->elem;  // &T is implied
  } else {
    check->errorf(e, "missing type in composite literal");
    *type = *base = invalidType();
  }
  return check->isComplete(*base);
}

}  // namespace

void Checker::compositeLit(Operand* x, CompositeLit* e, Type* hint) {
  if (e->skipped.end != 0) {
    Diagnostics ignored;
    syntax::parseElements(e, conf.diagnostics == nullptr ? ignored : *conf.diagnostics);
  }
  Type *type, *base;
  if (!literalType(this, e, hint, &type, &base)) {
    x->invalidate();
    return;
  }
  Type* u = commonUnder(base);
  if (auto* structure = cast<Struct>(u)) {
    structLit(this, x, e, structure, base);
  } else if (auto* array = cast<Array>(u)) {
    int64_t length = indexedElts(this, e->elems, array->elem, array->len);
    if (array->len < 0) {
      // [...]T, or a length that was in error and is guessed now.
      array->len = length;
      if (e->typeExpr != nullptr) recordTypeAndValue(e->typeExpr, OperandMode::TypExpr, array, nullptr);
    }
  } else if (auto* slice = cast<Slice>(u)) {
    indexedElts(this, e->elems, slice->elem, -1);
  } else if (auto* map = cast<Map>(u)) {
    mapLit(this, x, e, map);
  } else {
    for (Expr* elem : e->elems) {
      // The key may be the name of a field, so it is not looked at.
      auto* pair = cast<KeyValueExpr>(elem);
      use(pair != nullptr ? pair->value : elem);
    }
    if (u == nullptr || isValid(u)) {
      errorf(e, "invalid composite literal", e->typeExpr == nullptr && hint != nullptr ? " element" : "", " type ",
             type, u == nullptr ? " (no common underlying type)" : "");
      x->invalidate();
      return;
    }
  }
  x->mode = OperandMode::Value;
  x->typ = type;
}

namespace {

void structLit(Checker* check, Operand* x, CompositeLit* e, Struct* type, Type* base) {
  if (e->elems.empty()) return;
  if (e->elems[0]->kind == NodeKind::KeyValueExpr) {
    keyedStructLit(check, x, e, type, base);
    return;
  }
  auto isHidden = [&](Var* field) { return !field->exported() && field->package != check->pkg; };
  for (size_t i = 0; i < e->elems.size(); ++i) {
    Expr* elem = e->elems[i];
    if (elem->kind == NodeKind::KeyValueExpr) {
      check->errorf(elem, "mixture of field:value and value elements in struct literal");
      continue;
    }
    check->genericExpr(x, elem);
    if (i >= type->fields.size()) {
      check->errorf(x, "too many values in struct literal of type ", base);
      break;
    }
    Var* field = type->fields[i];
    if (isHidden(field)) {
      check->errorf(x, "implicit assignment to unexported field ", field->name, " in struct literal of type ", base);
      continue;
    }
    check->assignment(x, field->type, "struct literal");
  }
  if (e->elems.size() >= type->fields.size()) return;
  bool anyHidden = false;
  for (Var* field : type->fields) anyHidden |= isHidden(field);
  check->errorf(e->rbrace, "too few values in struct literal of type ", base,
                anyHidden ? " (type has unexported fields - use key:value pairs)" : "");
}

void keyedStructLit(Checker* check, Operand* x, CompositeLit* e, Struct* type, Type* base) {
  FieldPaths visited;
  for (Expr* elem : e->elems) {
    auto* pair = cast<KeyValueExpr>(elem);
    if (pair == nullptr) {
      check->errorf(elem, "mixture of field:value and value elements in struct literal");
      continue;
    }
    check->genericExpr(x, pair->value);
    auto* key = cast<NameExpr>(pair->key);
    if (key == nullptr) {
      check->errorf(pair, "invalid field name ", pair->key, " in struct literal");
      continue;
    }
    LookupResult found = lookupFieldOrMethod(type, false, check->pkg, key->value, false);
    if (found.object == nullptr) {
      Object* alternative = lookupFieldOrMethod(type, false, check->pkg, key->value, true).object;
      check->errorf(key, check->lookupError(base, key->value, alternative, true));
      continue;
    }
    auto* field = cast<Var>(found.object);
    if (field == nullptr) {
      check->errorf(key, key->value, " is not a field");
      continue;
    }
    if (found.index.size() > 1 &&
        !check->verifyVersionf(key, go1_27, "use of promoted field ", fieldPath(type, found.index),
                               " in struct literal of type ", base)) {
      continue;
    }
    if (found.indirect) {
      check->errorf(key, "invalid implicit pointer indirection to reach ", key->value);
      continue;
    }
    check->recordUse(key, field);
    check->assignment(x, field->type, "struct literal");
    FieldPaths::Collision other = visited.insert(found.index, field);
    if (other.field == nullptr) continue;
    if (other.field == field) {
      check->errorf(pair, "duplicate field name ", field->name, " in struct literal");
    } else if (other.common < found.index.size()) {
      check->errorf(pair, "cannot specify promoted field ", field->name, " and enclosing embedded field ",
                    other.field->name);
    } else {
      check->errorf(pair, "cannot specify embedded field ", field->name, " and enclosed promoted field ",
                    other.field->name);
    }
  }
}

void mapLit(Checker* check, Operand* x, CompositeLit* e, Map* type) {
  // Keys of an interface type differ when their types do.
  bool keyIsInterface = isNonTypeParamInterface(type->key);
  std::unordered_map<std::string, std::vector<Type*>> visited;
  for (Expr* elem : e->elems) {
    auto* pair = cast<KeyValueExpr>(elem);
    if (pair == nullptr) {
      check->errorf(elem, "missing key in map literal");
      continue;
    }
    check->genericExpr(x, pair->key, type->key);
    check->assignment(x, type->key, "map literal");
    if (!x->isValid()) continue;
    std::string key = x->mode == OperandMode::Constant ? keyText(x->val) : std::string();
    if (!key.empty()) {
      std::vector<Type*>& types = visited[key];
      bool duplicate = !types.empty() && !keyIsInterface;
      for (Type* other : types) duplicate |= identical(other, x->typ);
      if (duplicate) {
        check->errorf(x, "duplicate key ", x->val, " in map literal");
        continue;
      }
      types.push_back(x->typ);
    }
    check->genericExpr(x, pair->value, type->elem);
    check->assignment(x, type->elem, "map literal");
  }
}

int64_t indexedElts(Checker* check, std::span<Expr*> elts, Type* type, int64_t length) {
  std::unordered_set<int64_t> keyed;  // indices below `dense` are taken without being in here
  int64_t next = 0, max = 0, dense = 0;
  for (Expr* elem : elts) {
    bool validIndex = false;
    Expr* value = elem;
    if (auto* pair = cast<KeyValueExpr>(elem)) {
      int64_t at;
      if (isValid(check->index(pair->key, length, &at))) {
        if (at >= 0) {
          next = at;
          validIndex = true;
        } else {
          check->errorf(elem, "index ", pair->key, " must be integer constant");
        }
      }
      value = pair->value;
    } else if (length >= 0 && next >= length) {
      check->errorf(elem, "index ", next, " is out of bounds (>= ", length, ")");
    } else {
      validIndex = true;
    }
    if (validIndex) {
      if (next == dense && keyed.empty()) {
        ++dense;
      } else if (next < dense || !keyed.insert(next).second) {
        check->errorf(elem, "duplicate index ", next, " in array or slice literal");
      }
    }
    ++next;
    max = std::max(max, next);
    Operand x;
    check->genericExpr(&x, value, type);
    check->assignment(&x, type, "array or slice literal");
  }
  return max;
}

}  // namespace

}  // namespace gopark::types
