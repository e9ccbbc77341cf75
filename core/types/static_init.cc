// See static_init.h.
#include "types/static_init.h"

#include "syntax/parser.h"
#include "syntax/positions.h"
#include "types/checker.h"
#include "types/mentions.h"

namespace gopark::types {

namespace {

using namespace syntax;  // NOLINT: this file is about syntax

using types::as;
using types::cast;

// What an expression comes to.
enum class Class : uint8_t {
  Code,
  Constant,
  Reference,  // a word or two that are known: nil, a function, an address
  Data,       // a composite literal, a []byte of a constant
};

class Classifier {
 public:
  explicit Classifier(const Scope* file) : file_(file) {}

  Class classify(Expr* e) const {
    bool checked = (e->flags & kIsValue) != 0 && e->type != nullptr;
    if (checked && e->constant != nullptr) return Class::Constant;
    Class result = bySyntax(e);
    // What looks like a constant but is none has a type that holds no constants.
    return checked && result == Class::Constant ? Class::Data : result;
  }

  Object* denoted(Expr* e) const {
    e = unwrap(e);
    if (auto* name = syntax::cast<NameExpr>(e)) return object(name);
    auto* selector = syntax::cast<SelectorExpr>(e);
    if (selector == nullptr) return nullptr;
    auto* package = cast<PkgName>(nameObject(selector->x));
    if (package == nullptr) return nullptr;
    if (selector->sel->object != nullptr) return selector->sel->object;
    return package->imported->scope == nullptr ? nullptr : package->imported->scope->lookup(selector->sel->value);
  }

  static Expr* unwrap(Expr* e) {
    while (auto* paren = syntax::cast<ParenExpr>(e)) e = paren->x;
    return e;
  }

 private:
  Object* object(NameExpr* name) const { return name->object != nullptr ? name->object : lookup(name->value); }
  Object* lookup(Name name) const {
    for (const Scope* scope = file_; scope != nullptr; scope = scope->parent) {
      if (Object* found = scope->lookup(name)) return found;
    }
    return nullptr;
  }
  Object* nameObject(Expr* e) const {
    auto* name = syntax::cast<NameExpr>(e);
    return name == nullptr ? nullptr : object(name);
  }

  bool isType(Expr* e) const {
    e = unwrap(e);
    while (auto* index = syntax::cast<IndexExpr>(e)) e = unwrap(index->x);
    if (auto* operation = syntax::cast<Operation>(e)) {
      return operation->op == Operator::Mul && operation->y == nullptr && isType(operation->x);
    }
    return isTypeLiteral(e) || cast<TypeName>(denoted(e)) != nullptr;
  }
  static bool isTypeLiteral(Expr* e) { return e->kind >= NodeKind::ArrayType && e->kind <= NodeKind::ChanType; }

  Class bySyntax(Expr* e) const {
    switch (e->kind) {
      case NodeKind::BasicLit:
        return Class::Constant;
      case NodeKind::ParenExpr:
        return classify(syntax::as<ParenExpr>(e)->x);
      case NodeKind::Name:
        return ofObject(denoted(e));
      case NodeKind::SelectorExpr:
        // A qualified identifier or a method expression; anything else reads a field.
        if (Object* object = denoted(e)) return ofObject(object);
        return isType(syntax::as<SelectorExpr>(e)->x) ? Class::Reference : Class::Code;
      case NodeKind::FuncLit:
        return Class::Reference;
      case NodeKind::CompositeLit:
        return literal(syntax::as<CompositeLit>(e));
      case NodeKind::Operation:
        return operation(syntax::as<Operation>(e));
      case NodeKind::CallExpr:
        return call(syntax::as<CallExpr>(e));
      default:
        return Class::Code;
    }
  }

  // `var X = y` has the value with which y begins: of a composite literal's type, and y is a variable of the same
  // package that none of its code changes.
  Class variable(Var* var) const {
    const Scope* package = file_->parent;
    if (var->varKind != VarKind::Package || var->isField || var->package == nullptr || var->package->scope != package ||
        depth_ > kMaxDepth) {
      return Class::Code;
    }
    Checker* check = var->package->checker.get();
    DeclInfo* decl = check == nullptr ? nullptr : check->declInfo(var);
    if (decl == nullptr || decl->init == nullptr || decl->vtyp != nullptr || decl->lhs.size() > 1) return Class::Code;
    Expr* init = unwrap(decl->init);
    if (auto* operation = syntax::cast<Operation>(init); operation != nullptr && operation->op == Operator::And) {
      init = unwrap(operation->x);
    }
    if (init->kind != NodeKind::CompositeLit && init->kind != NodeKind::Name) return Class::Code;
    if (check->mayBeModified(var)) return Class::Code;
    Classifier inner(decl->file);
    inner.depth_ = depth_ + 1;
    Class result = inner.classify(decl->init);
    return result == Class::Constant ? Class::Code : result;
  }

  Class ofObject(Object* object) const {
    if (object == nullptr) return Class::Code;
    switch (object->kind()) {
      case ObjectKind::Var:
        return variable(as<Var>(object));
      case ObjectKind::Const:
        return Class::Constant;
      case ObjectKind::Func:
      case ObjectKind::Nil:
        return Class::Reference;
      default:
        return Class::Code;
    }
  }

  Class literal(CompositeLit* lit) const {
    if (lit->skipped.end != 0) {
      if (isPlain(lit)) return Class::Data;
      Diagnostics ignored;  // the checker, which would report them, comes too late: std has no errors
      parseElements(lit, ignored);
    }
    for (Expr* elem : lit->elems) {
      if (auto* pair = syntax::cast<KeyValueExpr>(elem)) {
        if (!isStaticKey(pair->key) || classify(pair->value) == Class::Code) return Class::Code;
      } else if (classify(elem) == Class::Code) {
        return Class::Code;
      }
    }
    return Class::Data;
  }

  // Whether the text between the literal's braces, which has not been parsed, tells that it is data: it mentions but
  // types, constants, functions and keys, calls nothing, and indexes nothing. (Std is formatted by gofmt: no blank
  // stands before an index.)
  bool isPlain(CompositeLit* lit) const {
    std::string_view text = lit->file->source->text().substr(lit->skipped.begin, lit->skipped.end - lit->skipped.begin);
    for (std::string_view indexed : {"\"[", "`[", ")["}) {
      if (text.find(indexed) != std::string_view::npos) return false;
    }
    bool plain = true;
    forEachIdentifier(text, [this, &plain](const Mention& m) {
      if (!plain) return;
      size_t at = m.rest.find_first_not_of(" \t\n");
      char next = at == std::string_view::npos ? '\n' : m.rest[at];
      Object* object = m.afterDot ? nullptr : lookup(Name(m.name));
      bool known = object == nullptr ? next == ':' && !m.afterDot
                                     : object->kind() != ObjectKind::Var && object->kind() != ObjectKind::PkgName;
      plain = known && next != '(' && next != '[';
    });
    return plain;
  }

  // A field's name, or a static value. A field that has the name of a variable counts as that.
  bool isStaticKey(Expr* key) const {
    if (auto* name = syntax::cast<NameExpr>(key)) {
      Object* object = this->object(name);
      return object == nullptr || cast<Var>(object) == nullptr || as<Var>(object)->isField;
    }
    return classify(key) != Class::Code;
  }

  Class operation(Operation* e) const {
    if (e->op == Operator::And && e->y == nullptr) {
      Expr* x = unwrap(e->x);
      if (x->kind == NodeKind::CompositeLit) return classify(x) == Class::Code ? Class::Code : Class::Reference;
      auto* var = cast<Var>(denoted(x));
      return var != nullptr && var->varKind == VarKind::Package && !var->isField ? Class::Reference : Class::Code;
    }
    if (e->y == nullptr && (e->op == Operator::Mul || e->op == Operator::Recv)) return Class::Code;
    Expr* x = e->x;
    for (auto* at = e; at != nullptr && at->y != nullptr; at = syntax::cast<Operation>(x)) {  // a + b + c …
      bool checked = at != e && (at->flags & kIsValue) != 0 && at->type != nullptr;
      if (checked && at->constant != nullptr) break;
      if (checked || classify(at->y) != Class::Constant) return Class::Code;
      x = at->x;
    }
    return classify(x) == Class::Constant ? Class::Constant : Class::Code;
  }

  Class call(CallExpr* e) const {
    if (errorsNew(e) != nullptr) return Class::Reference;
    if (e->args.size() != 1 || e->hasDots || !isType(e->fun)) return Class::Code;
    Class arg = classify(e->args[0]);
    if (arg == Class::Constant) return isTypeLiteral(unwrap(e->fun)) ? Class::Data : Class::Constant;
    return arg == Class::Reference ? Class::Reference : Class::Code;
  }

 public:
  Expr* errorsNew(CallExpr* e) const {
    if (e->args.size() != 1 || e->hasDots) return nullptr;
    auto* func = cast<Func>(denoted(e->fun));
    if (func == nullptr || !func->name.is("New") || func->package == nullptr || func->package->path != "errors") {
      return nullptr;
    }
    return classify(e->args[0]) == Class::Constant ? e->args[0] : nullptr;
  }

 private:
  static constexpr int kMaxDepth = 100;  // of variables that stand for variables
  const Scope* file_;
  int depth_ = 0;
};

}  // namespace

bool isStaticInit(Expr* init, const Scope* file) { return Classifier(file).classify(init) != Class::Code; }

Expr* errorsNewArgument(Expr* init, const Scope* file) {
  auto* call = syntax::cast<CallExpr>(Classifier::unwrap(init));
  return call == nullptr ? nullptr : Classifier(file).errorsNew(call);
}

}  // namespace gopark::types
