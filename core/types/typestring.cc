// Types as text, for messages and for reflect.
#include "types/typestring.h"

#include <algorithm>

#include "base/unicode.h"
#include "types/checker.h"

namespace gopark::types {

std::string Qualifier::qualify(const Package* package) const {
  if (package_ != nullptr && package == package_) return std::string(path_);
  switch (kind_) {
    case Kind::Path:
      return package->path;
    case Kind::Reporter:
      return reporter_ == nullptr ? package->path : reporter_->qualifier(package);
    case Kind::Name:
      return package->name.str();
    case Kind::None:
      return {};
  }
  return {};
}

std::string packagePrefix(const Package* package, const Qualifier& qualifier) {
  if (package == nullptr) return {};
  std::string text = qualifier.qualify(package);
  if (!text.empty()) text += '.';
  return text;
}

namespace {

class TypeWriter {
 public:
  TypeWriter(std::string& out, const Qualifier& qualifier) : out_(out), qualifier_(qualifier) {}

  // For methods in messages: no names of parameters; `packageInfo`: the first lower-case field tells its package.
  TypeWriter& plainSignatures(bool packageInfo) {
    paramNames_ = false;
    packageInfo_ = packageInfo;
    return *this;
  }

  void type(Type* type);
  void signature(Signature* sig);
  void tParamList(std::span<TypeParam*> list);
  void typeList(std::span<Type*> list);

 private:
  void byte(char c) {
    out_ += c;
    if (c == ',' || c == ';') out_ += ' ';
  }
  void string(std::string_view text) { out_ += text; }
  void error(std::string_view text) {
    out_ += '<';
    out_ += text;
    out_ += '>';
  }
  void typeName(TypeName* object) {
    string(packagePrefix(object->package, qualifier_));
    string(object->name.view());
  }
  void basicType(Basic* t);
  void structType(Struct* t);
  void interfaceType(Interface* t);
  void chanType(Chan* t);
  void named(Named* t);
  void alias(Alias* t);
  void typeParam(TypeParam* t);
  void unionType(Union* t);
  void tuple(Tuple* t, bool variadic);
  void inner(Type* type);

  std::string& out_;
  const Qualifier& qualifier_;
  bool paramNames_ = true;
  bool packageInfo_ = false;
  std::vector<Type*> seen_;  // the types around the current one
};

std::string_view kindName(Type* type) {
  static constexpr std::string_view kNames[] = {"Basic", "Array",     "Slice",     "Struct", "Pointer",
                                                "Tuple", "Signature", "Interface", "Map",    "Chan",
                                                "Named", "TypeParam", "Union",     "Alias"};
  return kNames[static_cast<int>(type->kind())];
}

void TypeWriter::type(Type* type) {
  if (type == nullptr) return error("nil");
  if (seen_.size() > 1000 || std::find(seen_.begin(), seen_.end(), type) != seen_.end()) {
    return error("cycle to *" + std::string(kindName(type)));
  }
  seen_.push_back(type);
  inner(type);
  seen_.pop_back();
}

void TypeWriter::inner(Type* type) {
  switch (type->kind()) {
    case TypeKind::Basic:
      return basicType(as<Basic>(type));
    case TypeKind::Array:
      byte('[');
      string(std::to_string(as<Array>(type)->len));
      byte(']');
      return this->type(as<Array>(type)->elem);
    case TypeKind::Slice:
      string("[]");
      return this->type(as<Slice>(type)->elem);
    case TypeKind::Struct:
      return structType(as<Struct>(type));
    case TypeKind::Pointer:
      byte('*');
      return this->type(as<Pointer>(type)->elem);
    case TypeKind::Tuple:
      return tuple(as<Tuple>(type), false);
    case TypeKind::Signature:
      string("func");
      return signature(as<Signature>(type));
    case TypeKind::Union:
      return unionType(as<Union>(type));
    case TypeKind::Interface:
      return interfaceType(as<Interface>(type));
    case TypeKind::Map:
      string("map[");
      this->type(as<Map>(type)->key);
      byte(']');
      return this->type(as<Map>(type)->elem);
    case TypeKind::Chan:
      return chanType(as<Chan>(type));
    case TypeKind::Named:
      return named(as<Named>(type));
    case TypeKind::TypeParam:
      return typeParam(as<TypeParam>(type));
    case TypeKind::Alias:
      return alias(as<Alias>(type));
  }
}

void TypeWriter::basicType(Basic* t) {
  if (isExported(t->name.view())) {  // unsafe.Pointer
    if (auto* object = cast<TypeName>(universe().unsafePackage->scope->lookup(t->name))) return typeName(object);
  }
  string(t->name.view());
}

void TypeWriter::structType(Struct* t) {
  string("struct{");
  for (size_t i = 0; i < t->fields.size(); i++) {
    Var* field = t->fields[i];
    if (i > 0) byte(';');
    bool annotate = packageInfo_ && !field->exported() && field->package != nullptr;
    if (annotate) packageInfo_ = false;  // once
    if (!field->embedded) {
      string(field->name.view());
      byte(' ');
    }
    type(field->type);
    if (annotate) string(" /* package " + field->package->path + " */ ");
    if (!t->tag(i).empty()) {
      byte(' ');
      string(quoteString(t->tag(i)));
    }
  }
  byte('}');
}

void TypeWriter::unionType(Union* t) {
  if (t->terms.empty()) return error("empty union");
  for (size_t i = 0; i < t->terms.size(); i++) {
    if (i > 0) string(" | ");
    if (t->terms[i]->tilde) byte('~');
    type(t->terms[i]->type);
  }
}

void TypeWriter::interfaceType(Interface* t) {
  if (t == static_cast<Named*>(universe().comparableType)->underlying) {
    return string("interface{comparable}");
  }
  if (t->implicit) {
    if (t->methods.empty() && t->embeddeds.size() == 1) return type(t->embeddeds[0]);
    string("/* implicit */ ");
  }
  string("interface{");
  bool first = true;
  for (Func* method : t->methods) {
    if (!first) byte(';');
    first = false;
    string(method->name.view());
    signature(method->signature());
  }
  for (Type* embedded : t->embeddeds) {
    if (!first) byte(';');
    first = false;
    type(embedded);
  }
  byte('}');
}

void TypeWriter::chanType(Chan* t) {
  bool parens = false;
  switch (t->dir) {
    case ChanDir::Both: {
      string("chan ");
      auto* elem = cast<Chan>(t->elem);  // chan (<-chan T) needs parentheses
      parens = elem != nullptr && elem->dir == ChanDir::RecvOnly;
      break;
    }
    case ChanDir::SendOnly:
      string("chan<- ");
      break;
    case ChanDir::RecvOnly:
      string("<-chan ");
      break;
  }
  if (parens) byte('(');
  type(t->elem);
  if (parens) byte(')');
}

void TypeWriter::named(Named* t) {
  typeName(t->object);
  if (t->typeArgs != nullptr) {
    typeList(t->typeArgs->list);
  } else if (size(t->typeParams) != 0) {
    tParamList(t->typeParams->list);
  }
}

void TypeWriter::alias(Alias* t) {
  typeName(t->object);
  if (size(t->typeArgs) != 0) {
    typeList(t->typeArgs->list);
  } else if (size(t->typeParams) != 0) {
    tParamList(t->typeParams->list);
  }
}

void TypeWriter::typeParam(TypeParam* t) {
  if (t->object == nullptr) return error("unnamed type parameter");
  string(t->object->name.view());
  if (universe().scope->lookup(t->object->name) != nullptr && t->checker != nullptr) {
    string(" /* with " + t->object->name.str() + " declared at " + t->checker->posString(t->object->pos) + " */");
  }
}

void TypeWriter::typeList(std::span<Type*> list) {
  byte('[');
  for (size_t i = 0; i < list.size(); i++) {
    if (i > 0) byte(',');
    type(list[i]);
  }
  byte(']');
}

void TypeWriter::tParamList(std::span<TypeParam*> list) {
  byte('[');
  Type* previous = nullptr;
  for (size_t i = 0; i < list.size(); i++) {
    if (i > 0) {
      if (list[i]->bound != previous) {  // bounds are written once for neighbours that share them
        byte(' ');
        type(previous);
      }
      byte(',');
    }
    previous = list[i]->bound;
    type(list[i]);
  }
  if (previous != nullptr) {
    byte(' ');
    type(previous);
  }
  byte(']');
}

void TypeWriter::tuple(Tuple* t, bool variadic) {
  byte('(');
  for (size_t i = 0; i < (t == nullptr ? 0 : t->size()); i++) {
    Var* var = t->vars[i];
    if (i > 0) byte(',');
    if (paramNames_ && !var->name.empty()) {
      string(var->name.view());
      byte(' ');
    }
    if (!variadic || i != t->size() - 1) {
      type(var->type);
    } else if (auto* slice = cast<Slice>(var->type)) {
      string("...");
      type(slice->elem);
    } else {  // append([]byte, string...)
      type(var->type);
      string("...");
    }
  }
  byte(')');
}

void TypeWriter::signature(Signature* sig) {
  if (sig == nullptr) return error("nil");
  if (size(sig->typeParams) != 0) tParamList(sig->typeParams->list);
  tuple(sig->params, sig->variadic);
  size_t results = sig->results == nullptr ? 0 : sig->results->size();
  if (results != 0) {
    byte(' ');
    if (results == 1 && sig->results->vars[0]->name.empty()) {
      type(sig->results->vars[0]->type);
    } else {
      tuple(sig->results, false);
    }
  }
}

}  // namespace

void writeType(std::string& out, Type* type, const Qualifier& qualifier) { TypeWriter(out, qualifier).type(type); }
void writeSignature(std::string& out, Signature* signature, const Qualifier& qualifier) {
  TypeWriter(out, qualifier).signature(signature);
}
void writeTypeParams(std::string& out, std::span<TypeParam*> list, const Qualifier& qualifier) {
  TypeWriter(out, qualifier).tParamList(list);
}
std::string typeString(Type* type, const Qualifier& qualifier) {
  std::string out;
  writeType(out, type, qualifier);
  return out;
}
void writePlainSignature(std::string& out, Signature* signature, const Qualifier& qualifier, bool packageInfo) {
  TypeWriter(out, qualifier).plainSignatures(packageInfo).signature(signature);
}

}  // namespace gopark::types
