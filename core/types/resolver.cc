// Collecting the objects of a package: imports, package-level declarations, and which method belongs to which type.
// Nothing is checked here but what concerns names.
#include <algorithm>
#include <cstdio>

#include "base/unicode.h"
#include "syntax/positions.h"
#include "types/chains.h"
#include "types/checker.h"

namespace gopark::types {

using namespace syntax;  // NOLINT: this file is about syntax

using types::as;
using types::cast;

namespace {

// A method whose type is not known yet.
struct Method {
  Func* func;
  bool pointer;
  NameExpr* recv;
};

// What is known of a file while its declarations are collected.
struct FileCollector {
  Scope* scope;
  std::vector<Method>* methods;  // of the package
  size_t constIndex = 0;         // of the current ConstDecl in its group
  ConstDecl* last = nullptr;     // the last one of the group with a type or values
  ConstDecl* previous = nullptr;
};

void collectDecl(Checker* check, Decl* decl, FileCollector* collector);
void collectImport(Checker* check, ImportDecl* s, Scope* fileScope);
void dotImport(Checker* check, ImportDecl* s, PkgName* pkgName, Scope* fileScope);
void collectConst(Checker* check, ConstDecl* s, FileCollector* collector);
void collectVar(Checker* check, VarDecl* s, Scope* fileScope);
void collectFunc(Checker* check, FuncDecl* s, FileCollector* c);
void checkFileScope(Checker* check, Scope* scope);
void associateMethods(Checker* check, const std::vector<Method>& found);

// A quoted path's text; false with *error set when no package can have it.
bool validImportPath(const BasicLit* lit, std::string* path, std::string* error) {
  const Constant* value = makeFromLiteral(lit->value, static_cast<int>(LitKind::String));
  if (value->kind() != ConstantKind::String) {
    *error = "invalid syntax";
    return false;
  }
  *path = stringVal(value);
  if (path->empty()) {
    *error = "empty string";
    return false;
  }
  for (std::string_view rest = *path; !rest.empty();) {
    DecodedRune c = decodeRune(rest);
    std::string_view text = rest.substr(0, static_cast<size_t>(c.width));
    rest.remove_prefix(text.size());
    bool illegal = c.rune == ' ' || c.rune == kRuneError || !isPrintableRune(c.rune) ||
                   std::string_view("!\"#$%&'()*,:;<=>?[\\]^{|}`").find(text) != std::string_view::npos;
    if (!illegal) continue;
    *error = "invalid character " + unicodeNotation(c.rune);
    return false;
  }
  return true;
}

}  // namespace

void Checker::arity(Pos pos, std::span<NameExpr*> names, std::span<Expr*> inits, bool constDecl, bool inherited) {
  size_t l = names.size(), r = inits.size();
  if (l < r) {
    Expr* extra = inits[l];
    if (inherited) {
      errorf(pos, "extra init expr at ", posString(extra->pos));
    } else {
      errorf(extra, "extra init expr ", extra);
    }
  } else if (l > r && (constDecl || r != 1)) {  // one expression may have several values
    errorf(names[r], "missing init expr for ", names[r]->value);
  }
}

namespace {

void declarePkgObj(Checker* check, NameExpr* ident, Object* object, DeclInfo* decl) {
  // spec: init and main can only be declared as functions.
  if (ident->value.is("init")) return check->errorf(ident, "cannot declare init - must be func");
  if (ident->value.is("main") && check->pkg->name.is("main"))
    return check->errorf(ident, "cannot declare main - must be func");
  check->declare(check->pkg->scope, ident, object, Pos{});
  check->declarations.add(object, decl);
}

DeclInfo* newDeclInfo(Checker* check, Scope* file) {
  return check->declarations.newInfo(check->arena(), file, check->env.version);
}

Package* importPackage(Checker* check, Pos pos, const std::string& path) {
  if (auto found = check->imports.byPath.find(path); found != check->imports.byPath.end()) return found->second;
  std::string error;
  Package* imported = nullptr;
  if (path == "unsafe") {
    imported = universe().unsafePackage;
  } else if (check->conf.importer == nullptr) {
    error = "Config.Importer not installed";
  } else {
    imported = check->conf.importer->import(path, check->pkg, &error);
  }
  if (imported != nullptr && (imported->name.empty() || imported->name.isBlank())) {
    error = "invalid package name: \"" + imported->name.str() + "\"";
    imported = nullptr;
  }
  if (imported == nullptr) {
    check->errorf(pos, "could not import ", path, " (", error, ")");
    std::string_view name = path;  // a guess
    while (name.ends_with('/')) name.remove_suffix(1);
    name.remove_prefix(name.rfind('/') + 1);
    check->imports.fakes.push_back(std::make_unique<Package>(path, Name(name)));
    imported = check->imports.fakes.back().get();
    imported->fake = true;
  }
  check->imports.byPath[path] = imported;
  check->packageImported(imported);
  return imported;
}

}  // namespace

// ------------------------------------------------------------------------------------------------ the declarations

void Checker::collectObjects() {
  std::vector<Scope*> fileScopes;
  std::vector<Method> found;
  for (File* file : files.list) {
    env.version = files.versions[file];
    Scope* scope = newScope(pkg->scope, file->source->pos(0), file->eof);
    fileScopes.push_back(scope);
    FileCollector collector{scope, &found};
    for (Decl* decl : file->decls) collectDecl(this, decl, &collector);
  }
  for (Scope* scope : fileScopes) checkFileScope(this, scope);
  associateMethods(this, found);
}

namespace {

void collectDecl(Checker* check, Decl* decl, FileCollector* c) {
  if (decl->kind != NodeKind::ConstDecl) c->previous = nullptr;
  switch (decl->kind) {
    case NodeKind::ImportDecl:
      return collectImport(check, as<ImportDecl>(decl), c->scope);
    case NodeKind::ConstDecl:
      return collectConst(check, as<ConstDecl>(decl), c);
    case NodeKind::VarDecl:
      return collectVar(check, as<VarDecl>(decl), c->scope);
    case NodeKind::TypeDecl: {
      auto* s = as<TypeDecl>(decl);
      DeclInfo* info = newDeclInfo(check, c->scope);
      info->tdecl = s;
      return declarePkgObj(check, s->name, check->newTypeName(s->name->pos, check->pkg, s->name->value, nullptr), info);
    }
    case NodeKind::FuncDecl:
      return collectFunc(check, as<FuncDecl>(decl), c);
    default:
      check->errorf(decl, "invalid syntax tree: unknown declaration");
  }
}

void collectImport(Checker* check, ImportDecl* s, Scope* fileScope) {
  if (s->path == nullptr || s->path->bad) return;  // reported by the parser
  std::string path, error;
  if (!validImportPath(s->path, &path, &error)) return check->errorf(s->path, "invalid import path (", error, ")");
  Package* imported = importPackage(check, s->path->pos, path);
  if (path == "C" && s->localName != nullptr) return check->errorf(s->localName, "cannot rename import \"C\"");
  Name name = s->localName != nullptr ? s->localName->value : imported->name;
  if (name.is("init")) return check->errorf(s, "cannot import package as init - init must be a func");
  if (std::find(check->pkg->imports.begin(), check->pkg->imports.end(), imported) == check->pkg->imports.end()) {
    check->pkg->imports.push_back(imported);
  }
  PkgName* object = check->newPkgName(s->pos, check->pkg, name, imported);
  check->recordDef(s->localName, object);
  object->used = imported->fake;
  check->imports.names.push_back(object);
  if (name.is(".")) return dotImport(check, s, object, fileScope);
  check->declare(fileScope, nullptr, object, Pos{});
}

void dotImport(Checker* check, ImportDecl* s, PkgName* pkgName, Scope* fileScope) {
  for (Object* object : pkgName->imported->scope->elems()) {
    if (!object->exported()) continue;
    if (Object* alternative = fileScope->insert(object)) {
      Error error(check);
      error.addf(s->localName, alternative->name, " redeclared in this block");
      error.addAltDecl(alternative);
      error.report();
    } else {
      check->imports.dots.push_back({fileScope, object, pkgName});
    }
  }
}

void collectConst(Checker* check, ConstDecl* s, FileCollector* c) {
  // iota counts the declarations of a group.
  if (c->previous == nullptr || s->group == nullptr || c->previous->group != s->group) {
    c->constIndex = 0;
    c->last = nullptr;
  } else {
    c->constIndex++;
  }
  c->previous = s;
  bool inherited = true;
  if (s->typeExpr != nullptr || s->values != nullptr || c->last == nullptr) {
    c->last = s;
    inherited = false;
  }
  const Constant* iota = makeInt64(static_cast<int64_t>(c->constIndex));
  std::span<Expr*> values = unpackExpr(c->last->values);
  for (size_t i = 0; i < s->names.size(); i++) {
    DeclInfo* info = newDeclInfo(check, c->scope);
    info->vtyp = c->last->typeExpr;
    info->init = i < values.size() ? values[i] : nullptr;
    info->inherited = inherited;
    declarePkgObj(check, s->names[i], check->newConst(s->names[i]->pos, check->pkg, s->names[i]->value, nullptr, iota),
                  info);
  }
  check->arity(s->pos, s->names, values, true, inherited);
}

void collectVar(Checker* check, VarDecl* s, Scope* fileScope) {
  std::vector<Var*> lhs;
  for (NameExpr* name : s->names)
    lhs.push_back(check->newVar(VarKind::Package, name->pos, check->pkg, name->value, nullptr));
  std::span<Expr*> values = unpackExpr(s->values);
  // With one initialiser all variables depend on the same one.
  DeclInfo* shared = nullptr;
  if (values.size() <= 1) {
    shared = newDeclInfo(check, fileScope);
    if (s->names.size() > 1) shared->lhs = check->list(lhs);
    shared->vtyp = s->typeExpr;
    shared->embedded = s->embedded;
    shared->init = s->values;
  }
  for (size_t i = 0; i < s->names.size(); i++) {
    DeclInfo* info = shared;
    if (info == nullptr) {
      info = newDeclInfo(check, fileScope);
      info->vtyp = s->typeExpr;
      info->init = i < values.size() ? values[i] : nullptr;
    }
    declarePkgObj(check, s->names[i], lhs[i], info);
  }
  if (s->typeExpr == nullptr || !values.empty()) check->arity(s->pos, s->names, values, false, false);
}

void collectFunc(Checker* check, FuncDecl* s, FileCollector* c) {
  Name name = s->name->value;
  Func* func = check->newFunc(s->name->pos, check->pkg, name, nullptr);
  func->decl = s;
  DeclInfo* info = newDeclInfo(check, c->scope);
  info->fdecl = s;
  func->declInfo = info;
  Field* tparam = s->typeParams.empty() ? nullptr : s->typeParams[0];
  if (s->recv != nullptr) {
    Expr* base = nullptr;
    bool pointer = check->unpackRecv(s->recv->type, &base, nullptr);
    // Methods with an invalid receiver or name belong to no type; they are checked as functions are.
    auto* recv = syntax::cast<NameExpr>(base);
    if (recv != nullptr && !name.isBlank()) c->methods->push_back({func, pointer, recv});
    if (tparam != nullptr) check->verifyVersionf(tparam, go1_27, "generic method");
    check->recordDef(s->name, func);
  } else {
    bool isInit = name.is("init"), isMain = name.is("main") && check->pkg->name.is("main");
    if (isInit || isMain) {
      if (tparam != nullptr) check->softErrorf(tparam, "func ", name, " must have no type parameters");
      if (!s->funcType->params.empty() || !s->funcType->results.empty()) {
        check->softErrorf(s->name, "func ", name, " must have no arguments and no return values");
      }
    } else if (tparam != nullptr) {
      check->verifyVersionf(tparam, go1_18, "type parameter");
    }
    if (isInit) {  // invisible
      func->parent = check->pkg->scope;
      check->recordDef(s->name, func);
      check->pkg->initFuncs.push_back(func);
      if (!s->hasBody()) check->softErrorf(func->pos, "func init must have a body");
    } else {
      check->declare(check->pkg->scope, s->name, func, Pos{});
    }
  }
  check->declarations.add(func, info);
}

// A name must not be declared both in the package and in one of its files.
void checkFileScope(Checker* check, Scope* scope) {
  for (Object* object : scope->elems()) {
    Object* alternative = check->pkg->scope->lookup(object->name);
    if (alternative == nullptr) continue;
    Error error(check);
    if (auto* pkgName = cast<PkgName>(object)) {
      error.addf(alternative, alternative->name, " already declared through import of package ",
                 pkgName->imported->name, " (\"", pkgName->imported->path, "\")");
      error.addAltDecl(pkgName);
    } else {
      error.addf(alternative, alternative->name, " already declared through dot-import of package ",
                 object->package->name, " (\"", object->package->path, "\")");
      error.addAltDecl(object);
    }
    error.report();
  }
}

// ------------------------------------------------------------------------------------------------ methods

void associateMethods(Checker* check, const std::vector<Method>& found) {
  for (const Method& m : found) {
    bool pointer = m.pointer;
    TypeName* base = check->resolveBaseTypeName(&pointer, m.recv);
    if (base == nullptr) continue;
    m.func->hasPtrRecv = pointer;
    check->methods[base].push_back(m.func);
  }
}

}  // namespace

bool Checker::unpackRecv(Expr* rtyp, Expr** base, std::vector<NameExpr*>* params) {
  bool pointer = false;
  *base = unparen(rtyp);
  if (auto* operation = syntax::cast<Operation>(*base);
      operation != nullptr && operation->op == Operator::Mul && operation->y == nullptr) {
    pointer = true;
    *base = unparen(operation->x);
  }
  auto* index = syntax::cast<IndexExpr>(*base);
  if (index == nullptr) return pointer;
  *base = index->x;
  if (params == nullptr) return pointer;
  for (Expr* arg : unpackExpr(index->index)) {
    auto* param = syntax::cast<NameExpr>(arg);
    if (param == nullptr) {
      if (arg->kind != NodeKind::BadExpr) errorf(arg, "receiver type parameter ", arg, " must be an identifier");
      param = make<NameExpr>(arg->pos, Name("_"));
    }
    params->push_back(param);
  }
  return pointer;
}

// Follows the name through aliases declared in this package to a defined type.
TypeName* Checker::resolveBaseTypeName(bool* ptr, NameExpr* name) {
  std::vector<TypeName*> seen;
  while (name != nullptr) {
    auto* object = cast<TypeName>(pkg->scope->lookup(name->value));
    if (object == nullptr || std::find(seen.begin(), seen.end(), object) != seen.end()) return nullptr;
    TypeDecl* decl = declarations.find(object)->tdecl;
    if (!decl->alias) return object;
    if (!decl->typeParams.empty()) return nullptr;
    seen.push_back(object);
    Expr* type = unparen(decl->typeExpr);
    if (auto* operation = syntax::cast<Operation>(type);
        operation != nullptr && operation->op == Operator::Mul && operation->y == nullptr) {
      if (*ptr) return nullptr;
      *ptr = true;
      type = unparen(operation->x);
    }
    name = syntax::cast<NameExpr>(type);
  }
  return nullptr;
}

// ------------------------------------------------------------------------------------------------ checking them all

// Types first, then aliases, then the rest: so a type is there when its alias is needed.
void Checker::packageObjects() {
  declareChains(this);
  std::vector<Object*> aliases, others;
  std::vector<Object*> all = declarations.objects();
  for (Object* object : all) {
    auto* typeName = cast<TypeName>(object);
    if (typeName == nullptr) {
      others.push_back(object);
    } else if (declarations.find(object)->tdecl->alias) {
      aliases.push_back(object);
    } else {
      objDecl(object);
    }
  }
  for (Object* object : aliases) objDecl(object);
  for (Object* object : others) objDecl(object);
  methods.clear();
}

void Checker::unusedImports() {
  if (conf.ignoreUnusedImports) return;
  for (PkgName* object : imports.names) {
    if (object->name.isBlank() || object->used) continue;
    const std::string& path = object->imported->path;
    std::string_view last = std::string_view(path).substr(path.rfind('/') + 1);
    if (object->name.empty() || object->name.is(".") || object->name.is(last)) {
      softErrorf(object, '"', path, "\" imported and not used");
    } else {
      softErrorf(object, '"', path, "\" imported as ", object->name, " and not used");
    }
  }
}

}  // namespace gopark::types
