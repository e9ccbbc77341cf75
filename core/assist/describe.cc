#include "assist/describe.h"

#include <algorithm>

#include "assist/text.h"
#include "syntax/positions.h"
#include "types/checker.h"

namespace gopark::assist {

using namespace types;

std::string_view builtinSignature(BuiltinId id) {
  switch (id) {
    case BuiltinId::Append:
      return "append(slice []T, elems ...T) []T";
    case BuiltinId::Cap:
      return "cap(v T) int";
    case BuiltinId::Clear:
      return "clear(t T)";
    case BuiltinId::Close:
      return "close(c chan<- T)";
    case BuiltinId::Complex:
      return "complex(r, i float) complex";
    case BuiltinId::Copy:
      return "copy(dst, src []T) int";
    case BuiltinId::Delete:
      return "delete(m map[K]V, key K)";
    case BuiltinId::Imag:
      return "imag(c complex) float";
    case BuiltinId::Len:
      return "len(v T) int";
    case BuiltinId::Make:
      return "make(T, size ...int) T";
    case BuiltinId::Max:
      return "max(x T, y ...T) T";
    case BuiltinId::Min:
      return "min(x T, y ...T) T";
    case BuiltinId::New:
      return "new(T) *T";
    case BuiltinId::Panic:
      return "panic(v any)";
    case BuiltinId::Print:
      return "print(args ...T)";
    case BuiltinId::Println:
      return "println(args ...T)";
    case BuiltinId::Real:
      return "real(c complex) float";
    case BuiltinId::Recover:
      return "recover() any";
    default:
      return "";
  }
}

TypeName* receiverType(Func* function) {
  Signature* signature = function->signature();
  if (signature == nullptr || signature->recv == nullptr || signature->recv->type == nullptr) return nullptr;
  Named* named = asNamed(deref(signature->recv->type, nullptr));
  return named == nullptr ? nullptr : obj(named);
}

std::string Describer::typeText(Type* type) const { return typeString(type, Qualifier::byNameOutside(from_)); }

std::string Describer::brief(Object* object) const {
  if (auto* package = cast<PkgName>(object)) return "\"" + package->imported->path + "\"";
  if (auto* builtin = cast<Builtin>(object)) {
    std::string_view text = builtinSignature(builtin->id);
    return std::string(text.substr(std::min(text.find('('), text.size())));
  }
  if (object->type == nullptr || object->kind() == ObjectKind::Nil) return "";
  if (auto* function = cast<Func>(object)) {
    std::string text;
    writeSignature(text, function->signature(), Qualifier::byNameOutside(from_));
    return text;
  }
  if (object->kind() == ObjectKind::TypeName) {
    if (object->package == nullptr) return "";
    Type* type = under(object->type);
    if (type->kind() == TypeKind::Struct) return "struct";
    if (type->kind() == TypeKind::Interface) return "interface";
    return typeText(type);
  }
  std::string text = typeText(object->type);
  auto* constant = cast<Const>(object);
  return constant != nullptr && constant->value != nullptr ? text + " = " + constantString(constant->value) : text;
}

// The declaration without comments at its ends.
std::string Describer::source(TypeName* object) const {
  constexpr size_t kMostLines = 16;
  Checker* checker = object->package == nullptr ? nullptr : object->package->checker.get();
  DeclInfo* info = checker == nullptr ? nullptr : checker->declInfo(object);
  const SourceFile* file = files_.file(object->pos);
  if (info == nullptr || info->tdecl == nullptr || info->tdecl->typeExpr == nullptr || file == nullptr) return "";
  auto* type = info->tdecl->typeExpr;
  bool braces = type->kind == syntax::NodeKind::StructType || type->kind == syntax::NodeKind::InterfaceType;
  uint32_t begin = file->byteOffset(object->pos);
  Pos end = syntax::endPos(type);
  if (!file->contains(end)) return "";
  std::string_view text = file->text();
  size_t to = file->byteOffset(end);
  if (braces) to = std::min(text.find('}', to), text.size() - 1) + 1;  // endPos stops at the last field
  std::string result = "type ";
  size_t lines = 0;
  for (size_t at = begin; at < to;) {
    size_t next = std::min<size_t>(lineEnd(text, static_cast<uint32_t>(at)) + 1, to);
    std::string_view line = text.substr(at, next - at);
    at = next;
    if (line.find_first_not_of(" \t\n") == std::string_view::npos) continue;  // where a comment has been
    if (++lines > kMostLines) return result + "\t…\n}";
    result += line;
  }
  return result;
}

std::string Describer::declaration(Object* object) const {
  if (auto* builtin = cast<Builtin>(object)) return "func " + std::string(builtinSignature(builtin->id));
  if (auto* type = cast<TypeName>(object)) {
    std::string text = isAlias(type) ? std::string() : source(type);
    if (!text.empty()) return text;
  }
  if (object->type == nullptr && object->kind() != ObjectKind::PkgName) return object->name.str();
  std::string text = objectString(object, Qualifier::byNameOutside(from_));
  auto* constant = cast<Const>(object);
  return constant != nullptr && constant->value != nullptr ? text + " = " + constantString(constant->value) : text;
}

std::string Describer::doc(Object* object) const {
  object =
      object->kind() == ObjectKind::Func && as<Func>(object)->origin != nullptr ? as<Func>(object)->origin : object;
  if (auto* package = cast<PkgName>(object)) return std::string(index_.packageDoc(package->imported->path));
  if (object->package == nullptr) return "";
  bool local = object->parent != nullptr && object->parent != object->package->scope && object->package->isStd;
  if (local) return "";
  if (object->package->isStd) {
    std::string name = object->name.str();
    auto* function = cast<Func>(object);
    if (TypeName* type = function == nullptr ? nullptr : receiverType(function)) name = type->name.str() + "." + name;
    std::string_view known = index_.doc(object->package->path, name);
    if (!known.empty()) return std::string(known);
  }
  const SourceFile* file = files_.file(object->pos);
  if (file == nullptr || !file->contains(object->pos)) return "";
  auto* var = cast<Var>(object);
  bool documented = var == nullptr || var->isField || var->varKind == VarKind::Package;
  return documented ? docAt(file->text(), file->byteOffset(object->pos)) : "";
}

}  // namespace gopark::assist
