// See static_image.h.
#include "lower/static_image.h"

#include "base/unicode.h"
#include "lower/ast_util.h"
#include "lower/bodies.h"
#include "lower/lower.h"
#include "syntax/positions.h"
#include "types/checker.h"
#include "types/static_init.h"

namespace gopark::lower {

using ir::SymbolId;
using syntax::Expr;
using syntax::NodeKind;
using types::as;
using types::cast;
using types::Type;
using types::TypeKind;

namespace {

bool isEmpty(const TypeInfo& iface) { return types::typeSet(as<types::Interface>(iface.under))->methods.empty(); }

int64_t intValue(const types::Constant* value) {
  bool exact;
  return types::int64Val(types::toInt(value), &exact);
}

}  // namespace

void StaticImage::write(DataWriter& out, size_t at, const TypeInfo& type, Expr* e) {
  e = unparen(e);
  out.extend(at + type.size);
  if (type.isInterface) return interface(out, at, type, e);
  if (e->constant != nullptr) return writeConstant(lowering_, out, at, type, e->constant);
  if ((e->flags & syntax::kIsNil) != 0) return;
  switch (e->kind) {
    case NodeKind::CompositeLit:
      return literal(out, at, type, syntax::as<syntax::CompositeLit>(e));
    case NodeKind::Operation:
      return addressOf(out, at, unparen(syntax::as<syntax::Operation>(e)->x));
    case NodeKind::FuncLit: {
      ir::FuncId id = packageLiteral(lowering_, package_, syntax::as<syntax::FuncLit>(e));
      return out.address(at, lowering_.data().staticClosure(id));
    }
    case NodeKind::Name:
      if (auto* var = cast<types::Var>(syntax::as<syntax::NameExpr>(e)->object)) return variable(out, at, var);
      return function(out, at, e);
    case NodeKind::SelectorExpr:
      return function(out, at, e);
    case NodeKind::CallExpr:
      if (Expr* text = types::errorsNewArgument(e, file_)) return errorsNew(out, at, type, text);
      return conversion(out, at, type, syntax::as<syntax::CallExpr>(e));
    default:
      UNREACHABLE("a static initialiser that is none");
  }
}

// ------------------------------------------------------------------------------------------------ interfaces

void StaticImage::interfaceWords(DataWriter& out, size_t at, const TypeInfo& type, const TypeInfo& concrete) {
  Descriptors& descriptors = lowering_.descriptors();
  out.address(at, isEmpty(type) ? descriptors.descriptor(concrete.type) : descriptors.itab(concrete.type, type.type));
}

void StaticImage::interface(DataWriter& out, size_t at, const TypeInfo& type, Expr* e) {
  if ((e->flags & syntax::kIsNil) != 0) return;
  const TypeInfo& concrete = lowering_.types().info(e->type);
  if (concrete.isInterface) {  // a conversion of something static
    auto* call = syntax::as<syntax::CallExpr>(e);
    if (Expr* text = types::errorsNewArgument(e, file_)) return errorsNew(out, at, type, text);
    return interface(out, at, type, unparen(call->args[0]));
  }
  interfaceWords(out, at, type, concrete);
  if (concrete.pointerShaped) return write(out, at + 8, concrete, e);
  StaticData& data = lowering_.data();
  if (concrete.size == 0) return out.address(at + 8, data.zeros(8));
  out.address(at + 8, e->constant != nullptr ? data.constantBox(concrete.type, e->constant) : hidden(concrete, e));
}

// errors.New(text): a new errors.errorString in an error.
void StaticImage::errorsNew(DataWriter& out, size_t at, const TypeInfo& type, Expr* text) {
  types::Package* errors = nullptr;
  for (types::Package* package : lowering_.input().packages) {
    if (package->path == "errors") errors = package;
  }
  CHECK(errors != nullptr);
  types::Object* object = errors->scope->lookup(Name("errorString"));
  CHECK_MSG(object != nullptr, "package errors has another structure than expected");
  types::declareObject(object);
  const TypeInfo& concrete = lowering_.types().info(object->type);
  SymbolId id = lowering_.addSymbol({});
  DataWriter content(lowering_.program().symbols[id], id);
  writeConstant(lowering_, content, 0, lowering_.types().info(concrete.fields[0].type), text->constant);
  interfaceWords(out, at, type, lowering_.types().info(lowering_.arena().make<types::Pointer>(concrete.type)));
  out.address(at + 8, id);
}

// ------------------------------------------------------------------------------------------------ literals

SymbolId StaticImage::hidden(const TypeInfo& type, Expr* e) {
  SymbolId id = lowering_.addSymbol({});
  ir::Symbol& symbol = lowering_.program().symbols[id];
  symbol.size = type.size;
  symbol.align = type.align;
  symbol.scanWords = type.hasPointers;
  DataWriter out(symbol, id);
  write(out, 0, type, e);
  return id;
}

// A value in a literal; the literal of a pointer's element may lack the &T.
void StaticImage::element(DataWriter& out, size_t at, const TypeInfo& type, Expr* e) {
  auto* pointer = cast<types::Pointer>(type.under);
  if (pointer != nullptr && e->kind == NodeKind::CompositeLit) {
    return out.address(at, hidden(lowering_.types().info(pointer->elem), e));
  }
  write(out, at, type, e);
}

void StaticImage::literal(DataWriter& out, size_t at, const TypeInfo& type, syntax::CompositeLit* lit) {
  switch (type.kind()) {
    case TypeKind::Struct:
      return structLiteral(out, at, type, lit);
    case TypeKind::Array:
      elements(out, at, lowering_.types().info(as<types::Array>(type.under)->elem), lit);
      return;
    case TypeKind::Slice:
      return sliceLiteral(out, at, type, lit);
    case TypeKind::Map:
      return mapLiteral(out, at, type, lit);
    default:
      UNREACHABLE("a composite literal of such a type");
  }
}

void StaticImage::structLiteral(DataWriter& out, size_t at, const TypeInfo& type, syntax::CompositeLit* lit) {
  for (size_t i = 0; i < lit->elems.size(); i++) {
    auto* pair = syntax::cast<syntax::KeyValueExpr>(lit->elems[i]);
    if (pair == nullptr) {
      if (as<types::Struct>(type.under)->fields[i]->name.isBlank()) continue;  // stays zero
      write(out, at + type.fields[i].offset, lowering_.types().info(type.fields[i].type), lit->elems[i]);
      continue;
    }
    // The key may name a promoted field.
    auto* key = syntax::as<syntax::NameExpr>(pair->key);
    types::LookupResult found = types::lookupFieldOrMethod(type.type, true, package_, key->value, false);
    CHECK_MSG(cast<types::Var>(found.object) != nullptr && !found.indirect, "a field in a literal is not found");
    const TypeInfo* current = &type;
    size_t offset = at;
    for (int index : found.index) {
      const FieldInfo& field = current->fields[static_cast<size_t>(index)];
      offset += field.offset;
      current = &lowering_.types().info(field.type);
    }
    write(out, offset, *current, pair->value);
  }
}

int64_t StaticImage::elements(DataWriter& out, size_t at, const TypeInfo& elem, syntax::CompositeLit* lit) {
  int64_t index = 0, length = 0;
  for (Expr* e : lit->elems) {
    if (auto* pair = syntax::cast<syntax::KeyValueExpr>(e)) {
      index = intValue(pair->key->constant);
      e = pair->value;
    }
    element(out, at + static_cast<size_t>(index) * elem.size, elem, e);
    length = std::max(length, ++index);
  }
  return length;
}

void StaticImage::sliceLiteral(DataWriter& out, size_t at, const TypeInfo& type, syntax::CompositeLit* lit) {
  const TypeInfo& elem = lowering_.types().info(as<types::Slice>(type.under)->elem);
  SymbolId id = lowering_.addSymbol({});
  ir::Symbol& symbol = lowering_.program().symbols[id];
  symbol.align = elem.align;
  symbol.scanWords = elem.hasPointers;
  DataWriter array(symbol, id);
  auto length = static_cast<uint64_t>(elements(array, 0, elem, lit));
  array.extend(length * elem.size);
  out.address(at, id);
  out.u64(at + 8, length);
  out.u64(at + 16, length);
}

void StaticImage::mapLiteral(DataWriter& out, size_t at, const TypeInfo& type, syntax::CompositeLit* lit) {
  auto* map = as<types::Map>(type.under);
  const TypeInfo& key = lowering_.types().info(map->key);
  const TypeInfo& elem = lowering_.types().info(map->elem);
  SymbolId id = lowering_.addSymbol({});
  ir::Symbol& symbol = lowering_.program().symbols[id];
  auto up = [](uint64_t x, uint64_t a) { return (x + a - 1) & ~(a - 1); };
  symbol.mapType = lowering_.descriptors().descriptor(type.type);
  symbol.mapCount = static_cast<uint32_t>(lit->elems.size());
  symbol.elemOffset = static_cast<uint32_t>(up(key.size, elem.align));
  symbol.stride = static_cast<uint32_t>(up(symbol.elemOffset + elem.size, std::max(key.align, elem.align)));
  DataWriter entries(symbol, id);
  size_t entry = 0;
  for (Expr* e : lit->elems) {
    auto* pair = syntax::as<syntax::KeyValueExpr>(e);
    element(entries, entry, key, pair->key);
    element(entries, entry + symbol.elemOffset, elem, pair->value);
    entry += symbol.stride;
  }
  entries.extend(entry);
  out.address(at, id);
}

// ------------------------------------------------------------------------------------------------ references

void StaticImage::addressOf(DataWriter& out, size_t at, Expr* x) {
  if (x->kind == NodeKind::CompositeLit) return out.address(at, hidden(lowering_.types().info(x->type), x));
  auto* var = as<types::Var>(nameOf(x)->object);
  out.address(at, lowering_.data().variable(var));
}

void StaticImage::function(DataWriter& out, size_t at, Expr* e) {
  Functions& functions = lowering_.functions();
  auto* selector = syntax::cast<syntax::SelectorExpr>(e);
  ir::FuncId id;
  if (selector != nullptr && selector->selection != nullptr) {
    const types::Selection& selection = *selector->selection;
    CHECK(selection.kind == types::SelectionKind::MethodExpr);
    id = functions.methodWrapper(WrapperKind::Value, selection.recv, selection.object->package, selection.object->name);
  } else {
    syntax::NameExpr* name = nameOf(e);
    std::span<Type*> args = types::items(name->typeArgs);
    id = functions.function(as<types::Func>(name->object), args);
  }
  out.address(at, lowering_.data().staticClosure(id));
}

// The initial value of another variable of the package.
void StaticImage::variable(DataWriter& out, size_t at, types::Var* var) {
  const ir::Symbol& from = lowering_.content(lowering_.data().variable(var));
  out.copy(at, from);
}

void StaticImage::textAsSlice(DataWriter& out, size_t at, const TypeInfo& elem, std::string_view text) {
  SymbolId id = lowering_.addSymbol({});
  ir::Symbol& symbol = lowering_.program().symbols[id];
  symbol.align = elem.align;
  DataWriter array(symbol, id);
  uint64_t length = 0;
  if (elem.size == 1) {
    array.text(0, text);
    length = text.size();
  } else {
    while (!text.empty()) {
      DecodedRune rune = decodeRune(text);
      array.u32(length++ * 4, static_cast<uint32_t>(rune.rune));
      text.remove_prefix(static_cast<size_t>(rune.width));
    }
  }
  out.address(at, id);
  out.u64(at + 8, length);
  out.u64(at + 16, length);
}

void StaticImage::conversion(DataWriter& out, size_t at, const TypeInfo& type, syntax::CallExpr* call) {
  Expr* arg = unparen(call->args[0]);
  if (arg->constant == nullptr) return write(out, at, type, arg);
  if (auto* slice = cast<types::Slice>(type.under)) {
    CHECK(arg->constant->kind() == types::ConstantKind::String);
    return textAsSlice(out, at, lowering_.types().info(slice->elem), types::stringVal(arg->constant));
  }
  // unsafe.Pointer of a number, or a number that is no constant because of its type.
  writeConstant(lowering_, out, at, lowering_.types().info(arg->type), arg->constant);
}

}  // namespace gopark::lower
