// What `//go:` directives ask of the declarations behind them. The parser has seen to those that stand before none.
#include <algorithm>

#include "syntax/directives.h"
#include "types/checker.h"

namespace gopark::types {

using syntax::Directive;
using syntax::DirectiveUse;

namespace {

void checkLinkname(Checker* check, const syntax::File& file, const syntax::Directive& directive,
                   std::unordered_set<Object*>& linked);
void checkFunctionDirective(Checker* check, const syntax::FuncDecl& decl, const syntax::Directive& directive);
void checkEmbed(Checker* check, const syntax::File& file, const syntax::Directive& directive);
void checkEmbeddedTypes(Checker* check);
void missingBodies(Checker* check, const std::unordered_set<Object*>& linked);

bool isLinkname(std::string_view verb) { return verb == "go:linkname" || verb == "go:linknamestd"; }

bool mayHave(const syntax::Node* owner, DirectiveUse use) {
  switch (use) {
    case DirectiveUse::File:
      return owner->kind == syntax::NodeKind::File;
    case DirectiveUse::Function:
      return owner->kind == syntax::NodeKind::FuncDecl;
    case DirectiveUse::Embed:
      return owner->kind == syntax::NodeKind::VarDecl;
    default:
      return true;
  }
}

bool isEmbedFS(Type* type) {
  const Named* named = asNamed(type);
  return named != nullptr && named->object->name.is("FS") && named->object->package != nullptr &&
         named->object->package->path == "embed";
}

// string, []byte, embed.FS, or a type like the first two.
bool mayBeEmbedded(Type* type) {
  if (isEmbedFS(type)) return true;
  auto* slice = cast<Slice>(under(type));
  if (slice == nullptr) return isString(type);
  auto* elem = cast<Basic>(under(slice->elem));
  return elem != nullptr && elem->basic == BasicKind::Uint8;
}

bool isWasmImport(const syntax::File& file, const syntax::FuncDecl* decl) {
  return std::any_of(file.directives.begin(), file.directives.end(), [&](const Directive& directive) {
    return directive.owner == decl && syntax::directiveUse(directive.text) == DirectiveUse::WasmImport;
  });
}

}  // namespace

void Checker::checkDirectives() {
  std::unordered_set<Object*> linked;
  for (const auto& file : pkg->files) {
    for (const Directive& directive : file->directives) {
      if (isLinkname(syntax::directiveVerb(directive.text))) checkLinkname(this, *file, directive, linked);
      if (directive.owner == nullptr) continue;
      DirectiveUse use = syntax::directiveUse(directive.text);
      if (!mayHave(directive.owner, use)) {
        errorf(directive.pos,
               use == DirectiveUse::Embed ? "misplaced go:embed directive" : "misplaced compiler directive");
      } else if (use == DirectiveUse::Embed) {
        checkEmbed(this, *file, directive);
      } else if (auto* func = syntax::cast<syntax::FuncDecl>(directive.owner)) {
        checkFunctionDirective(this, *func, directive);
      }
    }
  }
  if (conf.refuseMissingBodies) missingBodies(this, linked);
  if (conf.diagnostics->empty()) checkEmbeddedTypes(this);
}

namespace {

void checkLinkname(Checker* check, const syntax::File& file, const Directive& directive,
                   std::unordered_set<Object*>& linked) {
  std::string name = "//" + std::string(syntax::directiveVerb(directive.text));
  std::vector<std::string_view> words = syntax::directiveWords(directive.text);
  if (words.empty()) return;  // without a blank behind it, gc takes it for some other directive
  if (!syntax::importsPath(file, "unsafe")) {
    check->errorf(directive.pos, name + " only allowed in Go files that import \"unsafe\"");
  } else if (words.size() > 1 && words[1].find('[') != std::string_view::npos &&
             words[1].find(']') != std::string_view::npos) {
    check->errorf(directive.pos, name + " reference of an instantiation is not allowed");
  } else {
    Object* object = check->pkg->scope->lookup(Name(words[0]));
    if (cast<Func>(object) == nullptr && cast<Var>(object) == nullptr) {
      GoVersion version = check->fileVersion(&file);
      if (version.valid() && version < go1_18) return;
      check->errorf(directive.pos, name + " must refer to declared function or variable");
    } else if (!linked.insert(object).second) {
      check->errorf(directive.pos, "duplicate " + name + " for " + std::string(words[0]));
    }
  }
}

void checkFunctionDirective(Checker* check, const syntax::FuncDecl& decl, const Directive& directive) {
  if (!decl.hasBody()) return;
  std::string_view verb = syntax::directiveVerb(directive.text);
  if (verb == "go:noescape" || verb == "go:wasmimport") {
    check->errorf(decl.pos, "can only use //" + std::string(verb) + " with external func implementations");
  } else if (verb == "go:wasmexport" && decl.recv != nullptr) {
    check->errorf(decl.pos, "cannot use //go:wasmexport on a method");
  }
}

void checkEmbed(Checker* check, const syntax::File& file, const Directive& directive) {
  const auto& decl = *syntax::as<syntax::VarDecl>(directive.owner);
  bool ofPackage = std::find(file.decls.begin(), file.decls.end(), &decl) != file.decls.end();
  GoVersion version = check->fileVersion(&file);
  if (!syntax::importsPath(file, "embed")) {
    check->errorf(directive.pos, "go:embed requires import \"embed\" (or import _ \"embed\", if package is not used)");
  } else if (decl.names.size() > 1) {
    check->errorf(directive.pos, "go:embed cannot apply to multiple vars");
  } else if (decl.values != nullptr) {
    check->errorf(directive.pos, "go:embed cannot apply to var with initializer");
  } else if (!ofPackage) {
    check->errorf(directive.pos, "go:embed cannot apply to var inside func");
  } else if (version.valid() && version < GoVersion{16}) {
    check->errorf(directive.pos, "go:embed requires go1.16 or later (-lang was set to ", versionString(version),
                  "; check go.mod)");
  }
}

// gc looks at the types last, when there are no other errors.
void checkEmbeddedTypes(Checker* check) {
  for (const auto& file : check->pkg->files) {
    for (const syntax::Decl* decl : file->decls) {
      const auto* var = syntax::cast<syntax::VarDecl>(decl);
      Object* object = var == nullptr ? nullptr : check->pkg->scope->lookup(var->names[0]->value);
      if (object == nullptr || var->embedded.empty()) continue;
      if (!mayBeEmbedded(object->type)) {
        check->errorf(object->pos, "go:embed cannot apply to var of type ", object->type);
      } else if (var->embedded.size() > 1 && !isEmbedFS(object->type)) {
        check->errorf(object->pos, "invalid go:embed: multiple files for type ", object->type);
      }
    }
  }
}

// Functions without a body: only those that a directive connects with code elsewhere may be so.
void missingBodies(Checker* check, const std::unordered_set<Object*>& linked) {
  for (Object* object : check->declarations.objects()) {
    auto* func = cast<Func>(object);
    if (func == nullptr || func->decl == nullptr || func->decl->hasBody()) continue;
    if (linked.count(func) != 0 || isWasmImport(*func->decl->file, func->decl)) continue;
    check->errorf(func->decl->pos, "missing function body");
  }
}

}  // namespace

}  // namespace gopark::types
