// Expressions (spec, "Expressions").
#include "syntax/parser_impl.h"
#include "syntax/positions.h"

namespace gopark::syntax {

NameExpr* Parser::name() {
  if (tok_ == Token::Name) {
    auto* result = make<NameExpr>(pos(), intern(lit_));
    next();
    return result;
  }
  auto* result = make<NameExpr>(pos(), intern("_"));
  syntaxError("expected name");
  advance({});
  return result;
}

// IdentifierList = identifier { "," identifier } .
std::span<NameExpr*> Parser::nameList(NameExpr* first) {
  List<NameExpr> names(*this);
  names.add(first);
  while (got(Token::Comma)) names.add(name());
  return names.take();
}

// ExpressionList = Expression { "," Expression } .
Expr* Parser::exprList() {
  Expr* first = expr();
  if (tok_ != Token::Comma) return first;
  Observer observer(*this);
  List<Expr> elems(*this);
  elems.add(first);
  while (got(Token::Comma)) elems.add(expr());
  auto* result = make<ListExpr>(first->pos, elems.take());
  if (first->height > tallest_) tallest_ = first->height;
  raiseToTallest(result);
  return result;
}

// Expression = UnaryExpr | Expression binary_op Expression .
// x is the already parsed left operand, or null. Operators of precedence up to `prec` are left to the caller.
Expr* Parser::binaryExpr(Expr* x, int prec) {
  if (x == nullptr) x = unaryExpr();
  while ((tok_ == Token::Operator || tok_ == Token::Star) && prec_ > prec) {
    auto* operation = make<Operation>(pos(), op_, x, nullptr);
    int operatorPrec = prec_;
    next();
    operation->y = binaryExpr(nullptr, operatorPrec);
    raiseBeside(operation, x, {operation->y});
    x = operation;
  }
  return x;
}

// UnaryExpr = PrimaryExpr | unary_op UnaryExpr .
Expr* Parser::unaryExpr() {
  Nesting nesting(*this);
  if (tok_ == Token::Arrow) return receiveOrChanType();
  bool isUnary = false;
  if (tok_ == Token::Operator || tok_ == Token::Star) {
    isUnary = op_ == Operator::Mul || op_ == Operator::Add || op_ == Operator::Sub || op_ == Operator::Not ||
              op_ == Operator::Xor || op_ == Operator::Tilde || op_ == Operator::And;
  }
  if (!isUnary) return primaryExpr(nullptr, true);
  auto* operation = make<Operation>(pos(), op_, nullptr, nullptr);
  next();
  operation->x = unaryExpr();
  if (operation->op == Operator::And) operation->x = unparen(operation->x);  // &(T{})
  raise(operation, {operation->x});
  return operation;
}

// At "<-": a receive operation, or a channel type. Only what follows tells.
Expr* Parser::receiveOrChanType() {
  Pos arrow = pos();
  next();
  Expr* x = unaryExpr();
  if (auto* chan = cast<ChanTypeExpr>(x)) {
    reassociateArrow(chan);
    return x;
  }
  auto* operation = make<Operation>(arrow, Operator::Recv, x, nullptr);
  raise(operation, {x});
  return operation;
}

// <-(chan E) is (<-chan E), and <-(chan<- E) is (<-chan (<-E)).
void Parser::reassociateArrow(ChanTypeExpr* chan) {
  Expr* x = chan;
  ChanDir dir = ChanDir::SendOnly;
  while (dir == ChanDir::SendOnly) {
    auto* t = cast<ChanTypeExpr>(x);
    if (t == nullptr) break;
    dir = t->dir;
    if (dir == ChanDir::RecvOnly) syntaxError("unexpected <-, expected chan");
    t->dir = ChanDir::RecvOnly;
    x = t->elem;
  }
  if (dir == ChanDir::SendOnly) syntaxError("unexpected " + exprString(x) + ", expected chan");
}

// Operand = Literal | OperandName | MethodExpr | "(" Expression ")" . Composite literals are left to primaryExpr.
Expr* Parser::operand(bool keepParens) {
  switch (tok_) {
    case Token::Name:
      return name();
    case Token::Literal:
      return literalOrNil();
    case Token::Lparen:
      return parenExpr(keepParens);
    case Token::Func:
      return funcTypeOrLit();
    case Token::Lbrack:
    case Token::Chan:
    case Token::Map:
    case Token::Struct:
    case Token::Interface:
      return type();
    default: {
      Expr* bad = badExpr();
      syntaxError("expected expression");
      advance({Token::Rparen, Token::Rbrack, Token::Rbrace});
      return bad;
    }
  }
}

// Parentheses are kept only where an error message about them may be needed: before '{' (they may not stand around the
// type of a composite literal), and where the caller wants them.
Expr* Parser::parenExpr(bool keepParens) {
  Pos paren = pos();
  next();
  exprNesting_++;
  Expr* x = expr();
  exprNesting_--;
  want(Token::Rparen);
  if (!keepParens && tok_ != Token::Lbrace) return x;
  auto* result = make<ParenExpr>(paren, x);
  raise(result, {x});
  return result;
}

Expr* Parser::funcTypeOrLit() {
  Pos start = pos();
  next();
  Observer observer(*this);
  FuncTypeExpr* signature = funcType("function type", nullptr);
  if (tok_ != Token::Lbrace) return signature;
  exprNesting_++;
  auto* lit = make<FuncLit>(start);
  lit->funcType = signature;
  // The statement header around the literal has no say in its body.
  lit->body = funcBody();
  exprNesting_--;
  raiseToTallest(lit);
  return lit;
}

// PrimaryExpr = Operand | PrimaryExpr ( Selector | Index | Slice | TypeAssertion | Arguments ) | CompositeLit .
// x is the already parsed operand, or null.
Expr* Parser::primaryExpr(Expr* x, bool keepParens) {
  if (x == nullptr) x = operand(keepParens);
  for (;;) {
    Pos at = pos();
    switch (tok_) {
      case Token::Dot:
        x = selectorOrAssertion(x, at);
        break;
      case Token::Lbrack:
        x = indexOrSlice(x, at);
        break;
      case Token::Lparen:
        x = call(x, at);
        break;
      case Token::Lbrace: {
        if (!maybeCompositeType(unparen(x))) return x;
        if (x->kind == NodeKind::ParenExpr) syntaxError("cannot parenthesize type in composite literal");
        x = compositeLit(x);
        break;
      }
      default:
        return x;
    }
  }
}

Expr* Parser::selectorOrAssertion(Expr* x, Pos dot) {
  next();
  Expr* result = nullptr;
  if (tok_ == Token::Name) {
    result = make<SelectorExpr>(dot, x, name());
    raiseBeside(result, x, {});
    return result;
  }
  if (tok_ != Token::Lparen) {
    syntaxError("expected name or (");
    advance({Token::Semi, Token::Rparen});
    return x;
  }
  next();
  if (got(Token::Type)) {
    result = make<TypeSwitchGuard>(dot, nullptr, x);
    raiseBeside(result, x, {});
  } else {
    Expr* asserted = type();
    result = make<AssertExpr>(dot, x, asserted);
    raiseBeside(result, x, {asserted});
  }
  want(Token::Rparen);
  return result;
}

// Index, instantiation or slice.
Expr* Parser::indexOrSlice(Expr* x, Pos bracket) {
  next();
  Expr* index = nullptr;
  if (tok_ != Token::Colon) {
    bool comma = false;
    if (tok_ == Token::Rbrack) {
      syntaxError("expected operand");
      index = badExpr();
    } else {
      index = typeList(false, &comma);
    }
    if (comma || tok_ == Token::Rbrack) {
      want(Token::Rbrack);
      auto* result = make<IndexExpr>(bracket, x, index);
      raiseBeside(result, x, {index});
      return result;
    }
  }
  return sliceExpr(x, bracket, index);
}

// Behind the first index of a slice expression.
Expr* Parser::sliceExpr(Expr* x, Pos bracket, Expr* first) {
  if (!got(Token::Colon)) {
    syntaxError("expected comma, : or ]");
    advance({Token::Comma, Token::Colon, Token::Rbrack});
  }
  exprNesting_++;
  auto* slice = make<SliceExpr>(bracket, x);
  slice->index[0] = first;
  if (tok_ != Token::Colon && tok_ != Token::Rbrack) slice->index[1] = expr();
  if (tok_ == Token::Colon) {
    slice->full = true;
    if (slice->index[1] == nullptr) {
      error("middle index required in 3-index slice");
      slice->index[1] = badExpr();
    }
    next();
    if (tok_ != Token::Rbrack) {
      slice->index[2] = expr();
    } else {
      error("final index required in 3-index slice");
      slice->index[2] = badExpr();
    }
  }
  exprNesting_--;
  want(Token::Rbrack);
  raiseBeside(slice, x, {first, slice->index[1], slice->index[2]});
  return slice;
}

// Arguments = "(" [ ( ExpressionList | Type [ "," ExpressionList ] ) [ "..." ] [ "," ] ] ")" .
Expr* Parser::call(Expr* x, Pos paren) {
  auto* result = make<CallExpr>(paren, x);
  Observer observer(*this);
  List<Expr> args(*this);
  next();
  exprNesting_++;
  list("argument list", Token::Comma, Token::Rparen, [&] {
    args.add(expr());
    result->hasDots = got(Token::DotDotDot);
    return result->hasDots;
  });
  exprNesting_--;
  result->args = args.take();
  raiseToTallest(result);
  continueChain(result, x);
  return result;
}

namespace {

// Whether x cannot be a type, by its syntax.
bool isValue(const Expr* x) {
  while (const auto* index = cast<IndexExpr>(x)) {
    if (isValue(index->index)) return true;
    x = index->x;
  }
  switch (x->kind) {
    case NodeKind::BasicLit:
    case NodeKind::CompositeLit:
    case NodeKind::FuncLit:
    case NodeKind::SliceExpr:
    case NodeKind::AssertExpr:
    case NodeKind::TypeSwitchGuard:
    case NodeKind::CallExpr:
      return true;
    case NodeKind::Operation:
      return as<Operation>(x)->op != Operator::Mul || as<Operation>(x)->y != nullptr;
    case NodeKind::ParenExpr:
      return isValue(as<ParenExpr>(x)->x);
    default:
      return false;
  }
}

}  // namespace

// Whether '{' behind x starts a composite literal's value. In a statement header a name does not do: there '{' is the
// block.
bool Parser::maybeCompositeType(Expr* x) const {
  switch (x->kind) {
    case NodeKind::Name:
    case NodeKind::SelectorExpr:
      return exprNesting_ >= 0;
    case NodeKind::IndexExpr:
      return exprNesting_ >= 0 && !isValue(x);
    case NodeKind::ArrayType:
    case NodeKind::SliceType:
    case NodeKind::StructType:
    case NodeKind::MapType:
      return true;
    default:
      return false;
  }
}

// LiteralValue = "{" [ ElementList [ "," ] ] "}" .
CompositeLit* Parser::compositeLit(Expr* type) {
  Nesting nesting(*this);
  Observer observer(*this);
  auto* lit = make<CompositeLit>(pos());
  lit->typeExpr = type;
  uint32_t begin = start_;
  uint32_t end = bodies_ == Bodies::Skip && tok_ == Token::Lbrace ? skipBraces() : 0;
  if (end != 0) {
    lit->skipped = {begin, end};
    lit->file = file_;
    lit->rbrace = source_.pos(end - 1);
  } else {
    literalValue(lit);
  }
  if (type != nullptr && type->height > tallest_) tallest_ = type->height;
  raiseToTallest(lit);
  return lit;
}

void Parser::literalValue(CompositeLit* lit) {
  List<Expr> elems(*this);
  exprNesting_++;
  want(Token::Lbrace);
  lit->rbrace = list("composite literal", Token::Comma, Token::Rbrace, [&] {
    Expr* elem = element();
    if (tok_ == Token::Colon) {
      auto* pair = make<KeyValueExpr>(pos(), elem, nullptr);
      next();
      pair->value = element();
      raise(pair, {elem, pair->value});
      elem = pair;
      lit->keys++;
    }
    elems.add(elem);
    return false;
  });
  exprNesting_--;
  lit->elems = elems.take();
}

void Parser::parseSkippedElements(CompositeLit* lit) {
  next();
  Observer observer(*this);
  literalValue(lit);
}

// Element = Expression | LiteralValue .
Expr* Parser::element() { return tok_ == Token::Lbrace ? compositeLit(nullptr) : expr(); }

BasicLit* Parser::literalOrNil() {
  if (tok_ != Token::Literal) return nullptr;
  auto* lit = make<BasicLit>(pos(), lit_, litKind_, litBad_);
  next();
  return lit;
}

}  // namespace gopark::syntax
