// Source files and declarations (spec, "Packages", "Declarations and scope").
#include "syntax/parser_impl.h"
#include "syntax/positions.h"

namespace gopark::syntax {

// SourceFile = PackageClause ";" { ImportDecl ";" } { TopLevelDecl ";" } .
void Parser::parseFile() {
  next();
  file_->pos = pos();
  top_ = false;
  if (!got(Token::Package)) return syntaxError("package statement must be first");
  takeDirectives(file_);
  NameExpr* packageName = name();
  want(Token::Semi);
  if (failed_) return;
  file_->packageName = packageName;

  const std::initializer_list<Token> kDeclarations = {Token::Import, Token::Const, Token::Type, Token::Var,
                                                      Token::Func};
  List<Decl> decls(*this);
  Token previous = Token::Import;
  while (tok_ != Token::Eof) {
    if (bodies_ == Bodies::None && tok_ != Token::Import) break;
    // Imports are accepted anywhere, with an error.
    if (tok_ == Token::Import && previous != Token::Import) {
      syntaxError("imports must appear before other declarations");
    }
    previous = tok_;
    if (!topLevelDecl(decls)) {
      advance(kDeclarations);
      continue;
    }
    clearDirectives();  // before the ';' is taken: what stands behind it may belong to the next declaration
    if (tok_ != Token::Eof && !got(Token::Semi)) {
      syntaxError("after top level declaration");
      advance(kDeclarations);
    }
  }
  clearDirectives();
  file_->decls = decls.take();
  file_->eof = pos();
  file_->directives = arena_.copy(directives_);
}

// Answers false, after an error, where there is no declaration.
bool Parser::topLevelDecl(List<Decl>& to) {
  switch (tok_) {
    case Token::Import:
      next();
      declGroup(to, [this](Group* group) { return importDecl(group); });
      return true;
    case Token::Const:
      next();
      declGroup(to, [this](Group* group) { return constDecl(group); });
      return true;
    case Token::Type:
      next();
      declGroup(to, [this](Group* group) { return typeDecl(group); });
      return true;
    case Token::Var:
      next();
      declGroup(to, [this](Group* group) { return varDecl(group); });
      return true;
    case Token::Func:
      next();
      to.add(funcDecl());
      return true;
    default:
      break;
  }
  const FuncDecl* last = to.size() == 0 ? nullptr : cast<FuncDecl>(to[to.size() - 1]);
  if (tok_ == Token::Lbrace && last != nullptr && !last->hasBody()) {
    syntaxError("unexpected semicolon or newline before {");
  } else {
    syntaxError("non-declaration statement outside function body");
  }
  return false;
}

// ImportSpec = [ "." | PackageName ] ImportPath .
Decl* Parser::importDecl(Group* group) {
  auto* decl = make<ImportDecl>(pos());
  decl->group = group;
  takeDirectives(decl);
  if (tok_ == Token::Name) {
    decl->localName = name();
  } else if (tok_ == Token::Dot) {
    decl->localName = make<NameExpr>(pos(), intern("."));
    next();
  }
  decl->path = literalOrNil();
  if (decl->path == nullptr) {
    syntaxError("missing import path");
    advance({Token::Semi, Token::Rparen});
    return decl;
  }
  if (!decl->path->bad && decl->path->lit != LitKind::String) {
    syntaxErrorAt(decl->path->pos, "import path must be a string");
    decl->path->bad = true;
  }
  return decl;
}

// ConstSpec = IdentifierList [ [ Type ] "=" ExpressionList ] .
Decl* Parser::constDecl(Group* group) {
  auto* decl = make<ConstDecl>(pos());
  decl->group = group;
  takeDirectives(decl);
  decl->names = nameList(name());
  if (tok_ != Token::Eof && tok_ != Token::Semi && tok_ != Token::Rparen) {
    decl->typeExpr = typeOrNil();
    if (gotAssign()) decl->values = exprList();
  }
  return decl;
}

// VarSpec = IdentifierList ( Type [ "=" ExpressionList ] | "=" ExpressionList ) .
Decl* Parser::varDecl(Group* group) {
  auto* decl = make<VarDecl>(pos());
  decl->group = group;
  takeDirectives(decl);
  decl->names = nameList(name());
  if (gotAssign()) {
    decl->values = exprList();
    return decl;
  }
  decl->typeExpr = type();
  if (gotAssign()) decl->values = exprList();
  return decl;
}

// TypeSpec = identifier [ TypeParams ] [ "=" ] Type .
Decl* Parser::typeDecl(Group* group) {
  auto* decl = make<TypeDecl>(pos());
  decl->group = group;
  takeDirectives(decl);
  decl->name = name();
  if (tok_ == Token::Lbrack) {
    typeParamsOrArray(decl);
  } else {
    decl->alias = gotAssign();
    decl->typeExpr = typeOrNil();
  }
  if (decl->typeExpr == nullptr) {
    decl->typeExpr = badExpr();
    syntaxError("in type declaration");
    advance({Token::Semi, Token::Rparen});
  }
  return decl;
}

bool isTypeElem(const Expr* x) {
  switch (x->kind) {
    case NodeKind::ArrayType:
    case NodeKind::StructType:
    case NodeKind::FuncType:
    case NodeKind::InterfaceType:
    case NodeKind::SliceType:
    case NodeKind::MapType:
    case NodeKind::ChanType:
      return true;
    case NodeKind::Operation: {
      const auto* operation = as<Operation>(x);
      return operation->op == Operator::Tilde || isTypeElem(operation->x) ||
             (operation->y != nullptr && isTypeElem(operation->y));
    }
    case NodeKind::ParenExpr:
      return isTypeElem(as<ParenExpr>(x)->x);
    default:
      return false;
  }
}

namespace {

struct TypeParamStart {
  NameExpr* name = nullptr;  // null: it is none
  Expr* constraint = nullptr;
};

// Reads the expression x as "name constraint" where it can be one: P*[]int, P*E|~F, P([]int). Where it could be an
// ordinary expression too, only if `force` is set. A mere name is a name without constraint.
TypeParamStart splitTypeParam(Expr* x, bool force) {
  if (auto* name = cast<NameExpr>(x)) return {name, nullptr};
  if (auto* operation = cast<Operation>(x); operation != nullptr && operation->y != nullptr) {
    if (operation->op == Operator::Mul) {
      auto* name = cast<NameExpr>(operation->x);
      if (name == nullptr || !(force || isTypeElem(operation->y))) return {};
      operation->x = operation->y;  // name * y becomes name, *y
      operation->y = nullptr;
      return {name, operation};
    }
    if (operation->op == Operator::Or) {
      TypeParamStart left = splitTypeParam(operation->x, force || isTypeElem(operation->y));
      if (left.name == nullptr || left.constraint == nullptr) return {};
      operation->x = left.constraint;
      return {left.name, operation};
    }
    return {};
  }
  if (auto* call = cast<CallExpr>(x)) {
    auto* name = cast<NameExpr>(call->fun);
    bool oneArg = call->args.size() == 1 && !call->hasDots;
    if (name != nullptr && oneArg && (force || isTypeElem(call->args[0]))) return {name, unparen(call->args[0])};
  }
  return {};
}

}  // namespace

// At the '[' behind a type's name: type parameters, or an array or slice type.
void Parser::typeParamsOrArray(TypeDecl* decl) {
  Pos bracket = pos();
  next();
  if (tok_ == Token::Rbrack) {
    next();
    decl->typeExpr = sliceType(bracket);
    return;
  }
  if (tok_ != Token::Name) {
    decl->typeExpr = arrayType(bracket, nullptr);
    return;
  }
  // An array length and the first type parameter both look like an expression, so one is parsed and then read as
  // either. Except that a '[' behind the name starts a constraint: index expressions are never constant.
  Expr* x = name();
  if (tok_ != Token::Lbrack) {
    exprNesting_++;
    x = binaryExpr(primaryExpr(x, false), 0);
    exprNesting_--;
  }
  // A lone name before ']' is an array length; before ',' what could be either is a type parameter.
  TypeParamStart start = splitTypeParam(x, tok_ == Token::Comma);
  if (start.name != nullptr && (start.constraint != nullptr || tok_ != Token::Rbrack)) {
    decl->typeParams = paramList(start.name, start.constraint, Token::Rbrack, true, false);
    decl->alias = gotAssign();
    decl->typeExpr = typeOrNil();
  } else {
    decl->typeExpr = arrayType(bracket, x);
  }
}

// FunctionDecl = "func" FunctionName [ TypeParams ] Signature [ FunctionBody ] .
// MethodDecl   = "func" Receiver MethodName [ TypeParams ] Signature [ FunctionBody ] .
FuncDecl* Parser::funcDecl() {
  auto* decl = make<FuncDecl>(pos());
  decl->file = file_;
  takeDirectives(decl);
  bool isMethod = tok_ == Token::Lparen;
  if (isMethod) receiver(decl);
  if (tok_ == Token::Name) {
    decl->name = name();
    decl->funcType = funcType("", &decl->typeParams);
  } else {
    decl->name = make<NameExpr>(pos(), intern("_"));
    decl->funcType = make<FuncTypeExpr>(pos());
    syntaxError(isMethod ? "expected name" : "expected name or (");
    advance({Token::Lbrace, Token::Semi});
  }
  if (tok_ != Token::Lbrace) return decl;
  uint32_t begin = start_;
  uint32_t end = bodies_ == Bodies::Skip ? skipBraces() : 0;
  if (end != 0) {
    decl->skipped = {begin, end};
  } else {
    decl->body = funcBody();
  }
  return decl;
}

void Parser::receiver(FuncDecl* decl) {
  next();
  std::span<Field*> receivers = paramList(nullptr, nullptr, Token::Rparen, false, false);
  if (receivers.empty()) {
    error("method has no receiver");
    return;
  }
  if (receivers.size() > 1) error("method has multiple receivers");
  decl->recv = receivers[0];
}

BlockStmt* Parser::funcBody() {
  functionNesting_++;
  int before = errors_;
  BlockStmt* body = block("");
  functionNesting_--;
  // After a syntax error the tree is not what was meant, and further errors would mislead.
  if (errors_ == before) checkBranches(body, *file_->files, diagnostics_);
  return body;
}

BlockStmt* Parser::parseSkippedBody() {
  next();
  return funcBody();
}

}  // namespace gopark::syntax
