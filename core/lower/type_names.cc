// See type_names.h. The formats are those of cmd/compile/internal/types (fmt.go): NameString for what reflect shows,
// LinkString for type arguments.
#include "lower/type_names.h"

#include <algorithm>

#include "base/unicode.h"
#include "types/checker.h"

namespace gopark::lower {

using types::as;
using types::cast;
using types::Type;
using types::TypeKind;

namespace {

// A path with the characters escaped that would be mistaken in "path.name" (cmd/internal/objabi, PathToPrefix).
std::string escapePath(std::string_view path) {
  size_t slash = path.rfind('/');
  size_t lastPart = slash == std::string_view::npos ? 0 : slash + 1;
  std::string out;
  for (size_t i = 0; i < path.size(); i++) {
    auto c = static_cast<unsigned char>(path[i]);
    if (c <= ' ' || (c == '.' && i >= lastPart) || c == '%' || c == '"' || c >= 0x7f) {
      static constexpr char kHex[] = "0123456789abcdef";
      out += '%';
      out += kHex[c >> 4];
      out += kHex[c & 15];
    } else {
      out += static_cast<char>(c);
    }
  }
  return out;
}

// Counts the types declared in the scopes inside `scope` that come before `object`, as cmd/compile numbers them.
int localsBefore(const types::Scope* scope, const types::TypeName* object) {
  int n = 0;
  for (const types::Scope* child = scope->firstChild; child != nullptr; child = child->nextSibling) {
    for (types::Object* other : child->elems()) {
      auto* name = cast<types::TypeName>(other);
      if (name == nullptr || name->pos >= object->pos || name->type == nullptr || types::isAlias(name)) continue;
      if (name->type->kind() == TypeKind::Named) n++;
    }
    n += localsBefore(child, object);
  }
  return n;
}

int localNumber(const types::TypeName* object) { return localsBefore(object->package->scope, object) + 1; }

class Namer {
 public:
  explicit Namer(bool link) : link_(link) {}

  void write(Type* type);
  void named(types::Named* type);
  void ownName(types::Named* type);
  std::string take() { return std::move(out_); }

 private:
  void qualify(const types::Package* package) {
    if (package == nullptr) return;
    out_ += link_ ? escapePath(programPath(package)) : package->name.str();
    out_ += '.';
  }
  void channel(types::Chan* type);
  void structure(types::Struct* type);
  void interface(types::Interface* type);
  void signature(types::Signature* type);
  void params(types::Tuple* tuple, bool variadic);

  bool link_;
  std::string out_;
};

void Namer::ownName(types::Named* type) {
  out_ += types::obj(type)->name.view();
  std::span<Type*> args = types::items(type->typeArgs);
  if (args.empty()) return;
  // A type declared in a generic function has that one's arguments as well.
  const types::Named* origin = type->origin != nullptr ? type->origin : type;
  size_t outer = args.size() - types::size(types::typeParams(const_cast<types::Named*>(origin)));
  Namer namer(true);
  for (size_t i = 0; i < args.size(); i++) {
    namer.out_ += i == 0 ? '[' : i == outer ? ';' : ',';
    namer.write(args[i]);
  }
  out_ += namer.take() + ']';
}

void Namer::named(types::Named* type) {
  const types::TypeName* object = types::obj(type);
  qualify(object->package);
  ownName(type);
  // Types of one name in several functions differ as type arguments.
  bool local = object->package != nullptr && object->parent != nullptr && object->parent != object->package->scope;
  if (link_ && local) out_ += "·" + std::to_string(localNumber(object));
}

void Namer::write(Type* type) {
  type = types::unalias(type);
  switch (type->kind()) {
    case TypeKind::Basic: {
      // byte and rune are known by their other names; unsafe.Pointer has a package.
      auto kind = as<types::Basic>(type)->basic;
      if (kind == types::BasicKind::UnsafePointer)
        out_ += "unsafe.Pointer";
      else
        out_ += types::basic(kind)->name.view();
      return;
    }
    case TypeKind::Named:
      return named(as<types::Named>(type));
    case TypeKind::Pointer:
      out_ += '*';
      return write(as<types::Pointer>(type)->elem);
    case TypeKind::Array:
      out_ += '[' + std::to_string(as<types::Array>(type)->len) + ']';
      return write(as<types::Array>(type)->elem);
    case TypeKind::Slice:
      out_ += "[]";
      return write(as<types::Slice>(type)->elem);
    case TypeKind::Map:
      out_ += "map[";
      write(as<types::Map>(type)->key);
      out_ += ']';
      return write(as<types::Map>(type)->elem);
    case TypeKind::Chan:
      return channel(as<types::Chan>(type));
    case TypeKind::Signature:
      out_ += "func";
      return signature(as<types::Signature>(type));
    case TypeKind::Struct:
      return structure(as<types::Struct>(type));
    case TypeKind::Interface:
      return interface(as<types::Interface>(type));
    default:
      UNREACHABLE("a type without a run-time form");
  }
}

void Namer::channel(types::Chan* type) {
  if (type->dir == types::ChanDir::RecvOnly) {
    out_ += "<-chan ";
  } else if (type->dir == types::ChanDir::SendOnly) {
    out_ += "chan<- ";
  } else {
    out_ += "chan ";
    auto* elem = cast<types::Chan>(types::unalias(type->elem));
    if (elem != nullptr && elem->dir == types::ChanDir::RecvOnly) {
      out_ += '(';
      write(elem);
      out_ += ')';
      return;
    }
  }
  write(type->elem);
}

void Namer::structure(types::Struct* type) {
  out_ += "struct {";
  for (size_t i = 0; i < type->fields.size(); i++) {
    const types::Var* field = type->fields[i];
    out_ += i == 0 ? " " : "; ";
    if (!field->embedded) {
      if (link_ && !field->exported()) qualify(field->package);
      out_ += field->name.view();
      out_ += ' ';
    }
    write(field->type);
    if (type->tag(i).empty()) continue;
    out_ += ' ';
    out_ += quoteString(type->tag(i));
  }
  out_ += type->fields.empty() ? "}" : " }";
}

void Namer::interface(types::Interface* type) {
  std::span<types::Func*> methods = types::typeSet(type)->methods;
  out_ += "interface {";
  for (size_t i = 0; i < methods.size(); i++) {
    out_ += i == 0 ? " " : "; ";
    if (!methods[i]->exported()) qualify(methods[i]->package);
    out_ += methods[i]->name.view();
    types::declareObject(methods[i]);
    signature(methods[i]->signature());
  }
  out_ += methods.empty() ? "}" : " }";
}

void Namer::params(types::Tuple* tuple, bool variadic) {
  out_ += '(';
  for (size_t i = 0; i < tuple->size(); i++) {
    if (i != 0) out_ += ", ";
    Type* type = tuple->vars[i]->type;
    if (variadic && i + 1 == tuple->size()) {
      out_ += "...";
      type = types::underAs<types::Slice>(type)->elem;
    }
    write(type);
  }
  out_ += ')';
}

void Namer::signature(types::Signature* type) {
  params(type->params, type->variadic);
  size_t n = type->results->size();
  if (n == 0) return;
  out_ += ' ';
  if (n == 1)
    write(type->results->vars[0]->type);
  else
    params(type->results, false);
}

}  // namespace

std::string reflectString(Type* type) {
  Namer namer(false);
  namer.write(type);
  return namer.take();
}

std::string typeName(Type* type) {
  type = types::unalias(type);
  if (auto* basic = cast<types::Basic>(type)) {
    return basic->basic == types::BasicKind::UnsafePointer ? "Pointer" : types::basic(basic->basic)->name.str();
  }
  auto* named = cast<types::Named>(type);
  if (named == nullptr) return {};
  Namer namer(false);
  namer.ownName(named);
  return namer.take();
}

std::string programPath(const types::Package* package) { return package->name.is("main") ? "main" : package->path; }

namespace {

std::string receiverName(Type* recv) {
  bool pointer;
  Type* base = types::deref(types::unalias(recv), &pointer);
  auto* named = types::asNamed(base);
  std::string name, path;
  if (named != nullptr) {
    const types::TypeName* object = types::obj(named);
    name = object->name.str();
    if (named->typeArgs != nullptr || types::typeParams(named) != nullptr) name += "[...]";
    if (object->package != nullptr) path = escapePath(programPath(object->package)) + '.';
  } else {
    name = reflectString(base);
  }
  return pointer ? path + "(*" + name + ")" : path + name;
}

}  // namespace

std::string functionName(types::Func* func) {
  if (func->origin != nullptr) func = func->origin;
  types::declareObject(func);
  types::Signature* signature = func->signature();
  if (signature->recv != nullptr) return methodName(signature->recv->type, func->name);
  std::string name = func->package == nullptr ? "" : escapePath(programPath(func->package)) + '.';
  name += func->name.view();
  if (func->name.is("init") && func->package != nullptr) {  // a package may have several
    const std::vector<types::Func*>& all = func->package->initFuncs;
    auto at = std::find(all.begin(), all.end(), func);
    if (at != all.end()) name += '.' + std::to_string(at - all.begin());
  }
  if (signature->typeParams != nullptr) name += "[...]";
  return name;
}

std::string methodName(Type* recv, Name method) { return receiverName(recv) + '.' + method.str(); }

}  // namespace gopark::lower
