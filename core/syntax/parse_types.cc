// Types (spec, "Types").
#include "syntax/parser_impl.h"

namespace gopark::syntax {

Expr* Parser::type() {
  Expr* result = typeOrNil();
  if (result != nullptr) return result;
  result = badExpr();
  syntaxError("expected type");
  advance({Token::Comma, Token::Colon, Token::Semi, Token::Rparen, Token::Rbrack, Token::Rbrace});
  return result;
}

// Type = TypeName [ TypeArgs ] | TypeLit | "(" Type ")" . Parentheses are not kept.
Expr* Parser::typeOrNil() {
  Nesting nesting(*this);
  Pos start = pos();
  switch (tok_) {
    case Token::Star:
      next();
      return pointerTo(start, type());
    case Token::Arrow:
      next();
      want(Token::Chan);
      return chanType(start, ChanDir::RecvOnly);
    case Token::Func:
      next();
      return funcType("function type", nullptr);
    case Token::Lbrack:
      next();
      return got(Token::Rbrack) ? sliceType(start) : arrayType(start, nullptr);
    case Token::Chan:
      next();
      return chanType(start, got(Token::Arrow) ? ChanDir::SendOnly : ChanDir::Both);
    case Token::Map:
      next();
      return mapType(start);
    case Token::Struct:
      return structType();
    case Token::Interface:
      return interfaceType();
    case Token::Name:
      return qualifiedName(nullptr);
    case Token::Lparen: {
      next();
      Expr* result = type();
      want(Token::Rparen);
      return result;
    }
    default:
      return nullptr;
  }
}

Expr* Parser::pointerTo(Pos pos, Expr* elem) {
  auto* result = make<Operation>(pos, Operator::Mul, elem, nullptr);
  raise(result, {elem});
  return result;
}

// Behind the keyword and the arrow.
Expr* Parser::chanType(Pos pos, ChanDir dir) {
  Expr* elem = typeOrNil();
  if (elem == nullptr) {
    elem = badExpr();
    syntaxError("missing channel element type");
  }
  auto* result = make<ChanTypeExpr>(pos, dir, elem);
  raise(result, {elem});
  return result;
}

Expr* Parser::mapType(Pos pos) {
  want(Token::Lbrack);
  Expr* key = type();
  want(Token::Rbrack);
  auto* result = make<MapTypeExpr>(pos, key, type());
  raise(result, {key, result->value});
  return result;
}

// Behind the '[' at `pos`, and behind the length unless that is null.
Expr* Parser::arrayType(Pos pos, Expr* len) {
  if (len == nullptr && !got(Token::DotDotDot)) {
    exprNesting_++;
    len = expr();
    exprNesting_--;
  }
  if (tok_ == Token::Comma) {
    // Allowed at the end of type parameter lists, but not here.
    syntaxError("unexpected comma; expected ]");
    next();
  }
  want(Token::Rbrack);
  auto* result = make<ArrayTypeExpr>(pos, len, type());
  raise(result, {len, result->elem});
  return result;
}

// Behind the "[]" at `pos`.
Expr* Parser::sliceType(Pos pos) {
  auto* result = make<SliceTypeExpr>(pos, type());
  raise(result, {result->elem});
  return result;
}

// At the '[' behind `name`: `name []E` and `name [n]E` are a name and its type (the result), `name[A]`, `name[A, B]` an
// instance (the result, an IndexExpr with `name`).
Expr* Parser::arrayOrTypeArgs(NameExpr* name) {
  Pos bracket = pos();
  want(Token::Lbrack);
  if (got(Token::Rbrack)) return sliceType(bracket);
  bool comma = false;
  Expr* first = typeList(false, &comma);
  want(Token::Rbrack);
  Expr* elem = comma ? nullptr : typeOrNil();
  Expr* result = nullptr;
  if (elem != nullptr) {
    result = make<ArrayTypeExpr>(bracket, first, elem);
  } else {
    result = make<IndexExpr>(bracket, name, first);
  }
  raise(result, {first, elem});
  return result;
}

// TypeName [ TypeArgs ], behind `name` unless that is null.
Expr* Parser::qualifiedName(NameExpr* first) {
  Expr* x = first;
  if (x == nullptr && tok_ == Token::Name) x = name();
  if (x == nullptr) {
    x = make<NameExpr>(pos(), intern("_"));
    syntaxError("expected name");
    advance({Token::Dot, Token::Semi, Token::Rbrace});
  }
  if (tok_ == Token::Dot) {
    Pos dot = pos();
    next();
    x = make<SelectorExpr>(dot, x, name());
    raise(x, {});
  }
  return tok_ == Token::Lbrack ? typeInstance(x) : x;
}

// At the '[' of type arguments.
Expr* Parser::typeInstance(Expr* x) {
  Pos bracket = pos();
  want(Token::Lbrack);
  Expr* args = nullptr;
  if (tok_ == Token::Rbrack) {
    syntaxError("expected type argument list");
    args = badExpr();
  } else {
    bool comma;
    args = typeList(true, &comma);
  }
  want(Token::Rbrack);
  auto* result = make<IndexExpr>(bracket, x, args);
  raise(result, {x, args});
  return result;
}

// typeList = arg { "," arg } [ "," ] . Several arguments make a ListExpr. Unless `strict`, the first may be any
// expression. *comma: whether there was one, trailing or not.
Expr* Parser::typeList(bool strict, bool* comma) {
  exprNesting_++;
  Expr* first = strict ? type() : expr();
  Expr* result = first;
  *comma = got(Token::Comma);
  Expr* next = *comma ? typeOrNil() : nullptr;
  if (next != nullptr) {
    List<Expr> elems(*this);
    uint16_t height = first->height;
    elems.add(first);
    while (next != nullptr) {
      elems.add(next);
      if (next->height > height) height = next->height;
      next = got(Token::Comma) ? typeOrNil() : nullptr;
    }
    result = make<ListExpr>(first->pos, elems.take());
    result->height = height;
  }
  exprNesting_--;
  return result;
}

// StructType = "struct" "{" { FieldDecl ";" } "}" .
StructTypeExpr* Parser::structType() {
  auto* result = make<StructTypeExpr>(pos());
  Observer observer(*this);
  List<Field> fields(*this);
  std::vector<BasicLit*> tags;
  want(Token::Struct);
  want(Token::Lbrace);
  list("struct type", Token::Semi, Token::Rbrace, [&] {
    fieldDecl(fields, tags);
    return false;
  });
  result->fields = fields.take();
  result->tags = arena_.copy(tags);
  raiseToTallest(result);
  return result;
}

// InterfaceType = "interface" "{" { ( MethodDecl | EmbeddedElem ) ";" } "}" .
Expr* Parser::interfaceType() {
  auto* result = make<InterfaceTypeExpr>(pos());
  Observer observer(*this);
  List<Field> methods(*this);
  want(Token::Interface);
  want(Token::Lbrace);
  list("interface type", Token::Semi, Token::Rbrace, [&] {
    Field* field = tok_ == Token::Name ? methodDecl() : nullptr;
    if (field == nullptr || field->name == nullptr) field = embeddedElem(field);
    methods.add(field);
    return false;
  });
  result->methods = methods.take();
  raiseToTallest(result);
  return result;
}

// Behind "func" and the name. With a `context` type parameters are not permitted.
FuncTypeExpr* Parser::funcType(std::string_view context, std::span<Field*>* typeParams) {
  auto* result = make<FuncTypeExpr>(pos());
  Observer observer(*this);
  if (got(Token::Lbrack)) {
    if (!context.empty()) syntaxErrorAt(result->pos, std::string(context) + " must have no type parameters");
    if (tok_ == Token::Rbrack) {
      syntaxError("empty type parameter list");
      next();
    } else {
      std::span<Field*> params = paramList(nullptr, nullptr, Token::Rbrack, true, false);
      if (typeParams != nullptr) *typeParams = params;
    }
  }
  want(Token::Lparen);
  result->params = paramList(nullptr, nullptr, Token::Rparen, false, true);
  result->results = funcResult();
  raiseToTallest(result);
  return result;
}

// Result = Parameters | Type .
std::span<Field*> Parser::funcResult() {
  if (got(Token::Lparen)) return paramList(nullptr, nullptr, Token::Rparen, false, false);
  Pos start = pos();
  Expr* result = typeOrNil();
  if (result == nullptr) return {};
  List<Field> fields(*this);
  fields.add(make<Field>(start, nullptr, result));
  return fields.take();
}

}  // namespace gopark::syntax
