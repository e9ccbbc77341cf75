// Statements (spec, "Statements").
#include "syntax/parser_impl.h"
#include "syntax/positions.h"

namespace gopark::syntax {

// StatementList = { Statement ";" } . The last ';' may be missing before '}'.
std::span<Stmt*> Parser::stmtList() {
  List<Stmt> stmts(*this);
  while (tok_ != Token::Eof && tok_ != Token::Rbrace && tok_ != Token::Case && tok_ != Token::Default) {
    Stmt* stmt = stmtOrNil();
    clearDirectives();
    if (stmt == nullptr) break;
    stmts.add(stmt);
    if (!got(Token::Semi) && tok_ != Token::Rbrace) {
      syntaxError("at end of statement");
      advance({Token::Semi, Token::Rbrace, Token::Case, Token::Default});
      got(Token::Semi);
    }
  }
  return stmts.take();
}

// The '{' may only be missing where `context` says behind what it was expected.
BlockStmt* Parser::block(std::string_view context) {
  auto* result = make<BlockStmt>(pos());
  if (!got(Token::Lbrace)) {
    syntaxError("expected { after " + std::string(context));
    advance({Token::Name, Token::Rbrace});
    result->rbrace = pos();
    if (got(Token::Rbrace)) return result;
  }
  result->list = stmtList();
  result->rbrace = pos();
  want(Token::Rbrace);
  return result;
}

Stmt* Parser::stmtOrNil() {
  Nesting nesting(*this);
  if (tok_ != Token::Var && tok_ != Token::Const && tok_ != Token::Type) clearDirectives();
  if (tok_ == Token::Name) {  // most statements
    Expr* lhs = exprList();
    if (lhs->kind == NodeKind::Name && tok_ == Token::Colon) return labeledStmtOrNil(static_cast<NameExpr*>(lhs));
    return simpleStmt(lhs, Token::None);
  }
  switch (tok_) {
    case Token::Var:
      return declStmt([this](Group* group) { return varDecl(group); });
    case Token::Const:
      return declStmt([this](Group* group) { return constDecl(group); });
    case Token::Type:
      return declStmt([this](Group* group) { return typeDecl(group); });
    case Token::Lbrace:
      return block("");
    case Token::Operator:
    case Token::Star:
      if (op_ == Operator::Add || op_ == Operator::Sub || op_ == Operator::Mul || op_ == Operator::And ||
          op_ == Operator::Xor || op_ == Operator::Not) {
        return simpleStmt(nullptr, Token::None);
      }
      return nullptr;
    case Token::Literal:
    case Token::Func:
    case Token::Lparen:
    case Token::Lbrack:
    case Token::Struct:
    case Token::Map:
    case Token::Chan:
    case Token::Interface:
    case Token::Arrow:
      return simpleStmt(nullptr, Token::None);
    case Token::For:
      return forStmt();
    case Token::Switch:
      return switchStmt();
    case Token::Select:
      return selectStmt();
    case Token::If:
      return ifStmt();
    case Token::Fallthrough:
    case Token::Break:
    case Token::Continue:
    case Token::Goto:
      return branchStmt();
    case Token::Go:
    case Token::Defer:
      return callStmt();
    case Token::Return:
      return returnStmt();
    case Token::Semi:
      return make<EmptyStmt>(pos());
    default:
      return nullptr;
  }
}

// SimpleStmt = ExpressionStmt | SendStmt | IncDecStmt | Assignment | ShortVarDecl . `lhs` has been parsed already
// unless it is null. `keyword`: of the statement in whose header it stands; For: a range clause is allowed.
Stmt* Parser::simpleStmt(Expr* lhs, Token keyword) {
  if (keyword == Token::For && tok_ == Token::Range) return rangeClause(nullptr, false);
  if (lhs == nullptr) lhs = exprList();
  bool isList = lhs->kind == NodeKind::ListExpr;
  if (isList || tok_ == Token::Assign || tok_ == Token::Define) return assignment(lhs, keyword);
  Pos at = pos();
  Operator op = op_;
  switch (tok_) {
    case Token::AssignOp:
      next();
      return make<AssignStmt>(at, op, lhs, expr());
    case Token::IncOp:
      next();
      return make<AssignStmt>(at, op, lhs, nullptr);
    case Token::Arrow:
      next();
      return make<SendStmt>(at, lhs, expr());
    default:
      return make<ExprStmt>(lhs->pos, lhs);
  }
}

// At the '=' or ':='.
Stmt* Parser::assignment(Expr* lhs, Token keyword) {
  Pos at = pos();
  if (tok_ != Token::Assign && tok_ != Token::Define) {
    syntaxError("expected := or = or comma");
    advance({Token::Semi, Token::Rbrace});
    if (auto* list = cast<ListExpr>(lhs)) lhs = list->elems[0];
    return make<ExprStmt>(lhs->pos, lhs);
  }
  bool define = tok_ == Token::Define;
  next();
  if (keyword == Token::For && tok_ == Token::Range) return rangeClause(lhs, define);
  Expr* rhs = exprList();
  auto* guard = cast<TypeSwitchGuard>(rhs);
  if (guard != nullptr && keyword == Token::Switch && define && lhs->kind == NodeKind::Name) {
    guard->lhs = static_cast<NameExpr*>(lhs);
    return make<ExprStmt>(guard->pos, guard);
  }
  return make<AssignStmt>(at, define ? Operator::Def : Operator::None, lhs, rhs);
}

RangeClause* Parser::rangeClause(Expr* lhs, bool define) {
  auto* result = make<RangeClause>(pos());
  next();
  result->lhs = lhs;
  result->define = define;
  result->x = expr();
  return result;
}

// At the ':' behind a label.
Stmt* Parser::labeledStmtOrNil(NameExpr* label) {
  auto* result = make<LabeledStmt>(pos(), label, nullptr);
  want(Token::Colon);
  if (tok_ == Token::Rbrace) {  // an empty statement whose ';' has been left out
    result->stmt = make<EmptyStmt>(pos());
    return result;
  }
  result->stmt = stmtOrNil();
  if (result->stmt != nullptr) return result;
  syntaxErrorAt(result->pos, "missing statement after label");
  return nullptr;
}

template <typename F>
Stmt* Parser::declStmt(F spec) {
  auto* result = make<DeclStmt>(pos(), std::span<Decl*>());
  next();
  List<Decl> decls(*this);
  declGroup(decls, spec);
  result->decls = decls.take();
  return result;
}

// go and defer.
Stmt* Parser::callStmt() {
  auto* result = make<CallStmt>(pos(), tok_, nullptr);
  next();
  Expr* x = primaryExpr(nullptr, tok_ == Token::Lparen);
  if (x->kind == NodeKind::ParenExpr) {
    errorAt(x->pos, "expression in " + std::string(text(result->token)) + " must not be parenthesized");
    x = unparen(x);
  }
  result->call = x;
  return result;
}

Stmt* Parser::branchStmt() {
  auto* result = make<BranchStmt>(pos(), tok_);
  next();
  bool takesLabel = result->token == Token::Break || result->token == Token::Continue;
  if (result->token == Token::Goto || (takesLabel && tok_ == Token::Name)) result->label = name();
  return result;
}

Stmt* Parser::returnStmt() {
  auto* result = make<ReturnStmt>(pos());
  next();
  if (tok_ != Token::Semi && tok_ != Token::Rbrace) result->results = exprList();
  return result;
}

// The part of if, for and switch statements before the block.
Parser::Header Parser::header(Token keyword) {
  Header result;
  want(keyword);
  if (tok_ == Token::Lbrace) {
    if (keyword == Token::If) {
      syntaxError("missing condition in if statement");
      result.cond = badExpr();
    }
    return result;
  }
  int outer = exprNesting_;
  exprNesting_ = -1;
  if (tok_ != Token::Semi) {
    if (got(Token::Var)) {
      syntaxError("var declaration not allowed in " + std::string(text(keyword)) + " initializer");
    }
    result.init = simpleStmt(nullptr, keyword);
  }
  if (result.init == nullptr || result.init->kind != NodeKind::RangeClause) {
    Separator semi;
    Stmt* cond = headerRest(result, keyword, semi);
    result.cond = condition(cond, keyword, semi);
  }
  exprNesting_ = outer;
  return result;
}

// Behind the init statement, which turns out to be the condition if '{' follows. The result is the condition.
Stmt* Parser::headerRest(Header& header, Token keyword, Separator& semi) {
  if (tok_ == Token::Lbrace) return std::exchange(header.init, nullptr);
  if (tok_ == Token::Semi) {
    semi = {pos(), lit_};
    next();
  } else {
    want(Token::Lbrace);  // a better message than one that asks for ';'
    if (tok_ != Token::Lbrace) advance({Token::Lbrace, Token::Rbrace});
  }
  if (keyword != Token::For) return tok_ == Token::Lbrace ? nullptr : simpleStmt(nullptr, keyword);
  Stmt* cond = nullptr;
  if (tok_ != Token::Semi) {
    if (tok_ == Token::Lbrace) {
      syntaxError("expected for loop condition");
      return nullptr;
    }
    cond = simpleStmt(nullptr, Token::None);
  }
  want(Token::Semi);
  if (tok_ != Token::Lbrace) {
    header.post = simpleStmt(nullptr, Token::None);
    auto* assign = cast<AssignStmt>(header.post);
    if (assign != nullptr && assign->op == Operator::Def) {
      syntaxErrorAt(assign->pos, "cannot declare in post statement of for loop");
    }
  }
  return cond;
}

namespace {

// With parentheses around binary expressions, so that the '=' between two stands out.
std::string emphasized(const Expr* x) {
  const auto* operation = cast<Operation>(x);
  std::string s = exprString(x);
  return operation != nullptr && operation->y != nullptr ? "(" + s + ")" : s;
}

}  // namespace

// A condition must be an expression.
Expr* Parser::condition(Stmt* stmt, Token keyword, const Separator& semi) {
  if (stmt == nullptr) {
    if (keyword != Token::If || !semi.pos.known()) return nullptr;
    if (semi.lit != "semicolon") {
      syntaxErrorAt(semi.pos, "unexpected " + std::string(semi.lit) + ", expected { after if clause");
    } else {
      syntaxErrorAt(semi.pos, "missing condition in if statement");
    }
    return make<BadExpr>(semi.pos);
  }
  if (auto* expr = cast<ExprStmt>(stmt)) return expr->x;
  std::string what;
  auto* assign = cast<AssignStmt>(stmt);
  if (assign != nullptr && assign->op == Operator::None) {
    what = "assignment " + emphasized(assign->lhs) + " = " + emphasized(assign->rhs);
  } else {
    what = exprString(stmt);
  }
  syntaxErrorAt(stmt->pos, "cannot use " + what + " as value");
  return nullptr;
}

IfStmt* Parser::ifStmt() {
  IfStmt* first = nullptr;
  for (IfStmt* last = nullptr;;) {
    auto* result = make<IfStmt>(pos());
    if (last == nullptr) first = result;
    if (last != nullptr) last->otherwise = result;
    last = result;
    Header head = header(Token::If);
    result->init = head.init;
    result->cond = head.cond;
    result->then = block("if clause");
    if (!got(Token::Else)) return first;
    if (tok_ == Token::If) continue;
    if (tok_ == Token::Lbrace) {
      result->otherwise = block("");
    } else {
      syntaxError("else must be followed by if or statement block");
      advance({Token::Name, Token::Rbrace});
    }
    return first;
  }
}

Stmt* Parser::forStmt() {
  auto* result = make<ForStmt>(pos());
  Header head = header(Token::For);
  result->init = head.init;
  result->cond = head.cond;
  result->post = head.post;
  result->body = block("for clause");
  return result;
}

Stmt* Parser::switchStmt() {
  auto* result = make<SwitchStmt>(pos());
  Header head = header(Token::Switch);
  result->init = head.init;
  result->tag = head.cond;
  if (!got(Token::Lbrace)) {
    syntaxError("missing { after switch clause");
    advance({Token::Case, Token::Default, Token::Rbrace});
  }
  List<CaseClause> clauses(*this);
  while (tok_ != Token::Eof && tok_ != Token::Rbrace) clauses.add(caseClause());
  result->body = clauses.take();
  result->rbrace = pos();
  want(Token::Rbrace);
  return result;
}

Stmt* Parser::selectStmt() {
  auto* result = make<SelectStmt>(pos());
  want(Token::Select);
  if (!got(Token::Lbrace)) {
    syntaxError("missing { after select clause");
    advance({Token::Case, Token::Default, Token::Rbrace});
  }
  List<CommClause> clauses(*this);
  while (tok_ != Token::Eof && tok_ != Token::Rbrace) clauses.add(commClause());
  result->body = clauses.take();
  result->rbrace = pos();
  want(Token::Rbrace);
  return result;
}

CaseClause* Parser::caseClause() {
  auto* result = make<CaseClause>(pos());
  if (got(Token::Case)) {
    result->cases = exprList();
  } else if (!got(Token::Default)) {
    syntaxError("expected case or default or }");
    advance({Token::Colon, Token::Case, Token::Default, Token::Rbrace});
  }
  result->colon = pos();
  want(Token::Colon);
  result->body = stmtList();
  return result;
}

// Any simple statement is accepted; the type checker complains about those that do not communicate.
CommClause* Parser::commClause() {
  auto* result = make<CommClause>(pos());
  if (got(Token::Case)) {
    result->comm = simpleStmt(nullptr, Token::None);
  } else if (!got(Token::Default)) {
    syntaxError("expected case or default or }");
    advance({Token::Colon, Token::Case, Token::Default, Token::Rbrace});
  }
  result->colon = pos();
  want(Token::Colon);
  result->body = stmtList();
  return result;
}

}  // namespace gopark::syntax
