// Objects as text, for messages.
#include "types/checker.h"

namespace gopark::types {

bool isAlias(TypeName* object) {
  Type* type = object->type;
  if (type == nullptr) return false;
  switch (type->kind()) {
    case TypeKind::Basic: {
      auto* t = as<Basic>(type);
      if (object->package == universe().unsafePackage) return false;  // unsafe.Pointer
      return object->package != nullptr || t->name != object->name || t == universe().byteType ||
             t == universe().runeType;
    }
    case TypeKind::Named:
      return object != as<Named>(type)->object;
    case TypeKind::TypeParam:
      return object != as<TypeParam>(type)->object;
    default:
      return true;
  }
}

bool hasPtrRecv(Func* method) {
  Signature* sig = method->signature();
  if (sig == nullptr || sig->recv == nullptr) return method->hasPtrRecv;
  bool pointer = false;
  deref(sig->recv->type, &pointer);
  return pointer;
}

namespace {

void writeFuncName(std::string& out, Func* f, const Qualifier& qualifier) {
  if (Signature* sig = f->signature()) {
    if (sig->recv != nullptr) {
      out += '(';
      if (sig->recv->type != nullptr && sig->recv->type->kind() == TypeKind::Interface) {
        out += "interface";
      } else {
        writeType(out, sig->recv->type, qualifier);
      }
      out += ").";
    } else {
      out += packagePrefix(f->package, qualifier);
    }
  }
  out += f->name.view();
}

std::string_view kindWord(Object* object) {
  switch (object->kind()) {
    case ObjectKind::Const:
      return "const";
    case ObjectKind::TypeName:
      return object->type != nullptr && isTypeParam(object->type) ? "type parameter" : "type";
    case ObjectKind::Var:
      return as<Var>(object)->isField ? "field" : "var";
    case ObjectKind::Label:
      return "label";
    case ObjectKind::Builtin:
      return "builtin";
    default:
      return "";
  }
}

// What follows the name of a type: parameters, and what it stands for.
void writeTypeNameType(std::string& out, TypeName* object, const Qualifier& qualifier) {
  Type* type = object->type;
  if (type->kind() == TypeKind::Basic) return;
  if (auto list = items(typeParamsOf(type)); !list.empty()) writeTypeParams(out, list, qualifier);
  if (isAlias(object)) {
    out += " =";
    if (auto* alias = cast<Alias>(type)) type = alias->fromRHS;
  } else if (auto* param = cast<TypeParam>(type)) {
    type = param->bound;
  } else {
    type = under(type);
  }
  out += ' ';
  writeType(out, type, qualifier);
}

}  // namespace

std::string objectString(Object* object, const Qualifier& qualifier) {
  std::string out;
  if (auto* pkgName = cast<PkgName>(object)) {
    out = "package " + object->name.str();
    const std::string& path = pkgName->imported->path;
    if (!path.empty() && !object->name.is(path)) out += " (\"" + path + "\")";
    return out;
  }
  if (auto* func = cast<Func>(object)) {
    out = "func ";
    writeFuncName(out, func, qualifier);
    if (func->type != nullptr) writeSignature(out, func->signature(), qualifier);
    return out;
  }
  if (object->kind() == ObjectKind::Nil) return "nil";
  out += kindWord(object);
  out += ' ';
  if (object->package != nullptr && object->package->scope != nullptr &&
      object->package->scope->lookup(object->name) == object) {
    out += packagePrefix(object->package, qualifier);
  }
  out += object->name.view();
  Type* type = object->type;
  if (type == nullptr || object->kind() == ObjectKind::Label || object->kind() == ObjectKind::Builtin) return out;
  if (auto* typeName = cast<TypeName>(object)) {
    writeTypeNameType(out, typeName, qualifier);
    return out;
  }
  out += ' ';
  writeType(out, type, qualifier);
  return out;
}

std::string_view objectKind(Object* object) {
  switch (object->kind()) {
    case ObjectKind::PkgName:
      return "package name";
    case ObjectKind::Const:
      return "constant";
    case ObjectKind::TypeName:
      if (isAlias(as<TypeName>(object))) return "type alias";
      return object->type != nullptr && object->type->kind() == TypeKind::TypeParam ? "type parameter" : "defined type";
    case ObjectKind::Var:
      switch (as<Var>(object)->varKind) {
        case VarKind::Package:
          return "package-level variable";
        case VarKind::Local:
          return "local variable";
        case VarKind::Recv:
          return "receiver";
        case VarKind::Param:
          return "parameter";
        case VarKind::Result:
          return "result variable";
        case VarKind::Field:
          return "struct field";
      }
      return "variable";
    case ObjectKind::Func: {
      Signature* sig = as<Func>(object)->signature();
      return sig != nullptr && sig->recv != nullptr ? "method" : "function";
    }
    case ObjectKind::Label:
      return "label";
    case ObjectKind::Builtin:
      return "built-in function";
    case ObjectKind::Nil:
      return "untyped nil";
  }
  return "unknown symbol";
}

}  // namespace gopark::types
