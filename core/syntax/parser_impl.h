// The recursive-descent parser, one method per production (spec, "Notation" and on); private to core/syntax.
//
// Methods named …OrNil answer null where there is no such construct; all others always answer a node and report an
// error where they must. After an error `advance` skips to a token at which parsing can go on.
//
// Recursion is bounded: `depth_` counts the constructs around the current token, Expr::height the levels of the tree
// below an expression. Both are limited by kMaxNesting, so that whoever walks the tree recursively is safe, too. Chains
// of left operands (a+a+…, a.b.c…; Expr::chain) and of else-if do not count: they are parsed, and walked, in loops.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/ast.h"
#include "syntax/parser.h"
#include "syntax/scanner.h"

namespace gopark::syntax {

class Parser final : private Scanner {
 public:
  // For a whole file.
  Parser(File* file, Diagnostics& diagnostics, Bodies bodies);
  // For what has been skipped.
  Parser(File* file, SkippedBraces skipped, Diagnostics& diagnostics);

  void parseFile();
  BlockStmt* parseSkippedBody();
  void parseSkippedElements(CompositeLit* lit);

 private:
  // Collects nodes on a stack of the parser's and moves them to the arena.
  template <typename T>
  class List {
   public:
    explicit List(Parser& parser) : parser_(parser), begin_(parser.scratch_.size()) {}
    ~List() { parser_.scratch_.resize(begin_); }
    void add(T* node) { parser_.scratch_.push_back(node); }
    size_t size() const { return parser_.scratch_.size() - begin_; }
    T* operator[](size_t i) const { return static_cast<T*>(parser_.scratch_[begin_ + i]); }
    std::span<T*> take() const {
      if (size() == 0) return {};
      auto** to = static_cast<T**>(parser_.arena_.allocate(size() * sizeof(T*)));
      for (size_t i = 0; i < size(); i++) to[i] = (*this)[i];
      return {to, size()};
    }

   private:
    Parser& parser_;
    size_t begin_;
  };

  // Counts a level of nesting while it lives.
  class Nesting {
   public:
    explicit Nesting(Parser& parser) : parser_(parser) {
      if (++parser_.depth_ > kMaxNesting) parser_.tooDeep();
    }
    ~Nesting() { parser_.depth_--; }

   private:
    Parser& parser_;
  };

  // Observes the height of the expressions parsed while it lives.
  class Observer {
   public:
    explicit Observer(Parser& parser) : parser_(parser), outer_(parser.tallest_) { parser_.tallest_ = 0; }
    ~Observer() {
      if (outer_ > parser_.tallest_) parser_.tallest_ = outer_;
    }

   private:
    Parser& parser_;
    uint16_t outer_;
  };

  // parser.cc: tokens and errors
  void scanError(uint32_t offset, std::string message) override;
  void directive(uint32_t offset, std::string_view comment) override;
  // directives.cc
  void goDirective(uint32_t offset, std::string_view text);
  void directiveError(Pos pos, std::string message);
  void takeDirectives(Node* owner);
  void clearDirectives();
  // parser.cc
  void lineDirective(uint32_t offset, std::string_view comment, std::string_view text);
  Pos pos() const { return source_.pos(start_); }
  bool got(Token token);
  void want(Token token);
  bool gotAssign();
  bool atOperator(Operator op) const { return tok_ == Token::Operator && op_ == op; }
  void errorAt(Pos pos, std::string message);
  void error(std::string message) { errorAt(pos(), std::move(message)); }
  void syntaxErrorAt(Pos pos, std::string_view message);
  void syntaxError(std::string_view message) { syntaxErrorAt(pos(), message); }
  std::string tokenText() const;
  void advance(std::initializer_list<Token> follow);
  void tooDeep();
  void raise(Expr* x, std::initializer_list<const Expr*> parts);
  void raiseBeside(Expr* x, const Expr* left, std::initializer_list<const Expr*> parts);
  void continueChain(Expr* x, const Expr* left);
  void raiseToTallest(Expr* x);
  Name intern(std::string_view text);
  template <typename T, typename... Args>
  T* make(Args&&... args) {
    return arena_.make<T>(std::forward<Args>(args)...);
  }

  // list = [ f { separator f } [ separator ] ] close: `element` parses an element and answers whether it must be the
  // last. The result is the position of the closing token.
  template <typename F>
  Pos list(std::string_view context, Token separator, Token close, F element) {
    bool done = false;
    while (tok_ != Token::Eof && tok_ != close && !done) {
      done = element();
      if (!got(separator) && tok_ != close && !listError(context, separator, close)) return pos();
    }
    Pos end = pos();
    want(close);
    return end;
  }
  bool listError(std::string_view context, Token separator, Token close);

  // parse_decls.cc
  // One specification, or a parenthesised group of them.
  template <typename F>
  void declGroup(List<Decl>& to, F spec) {
    if (tok_ != Token::Lparen) {
      to.add(spec(nullptr));
      return;
    }
    auto* group = make<Group>();
    clearDirectives();
    next();
    list("grouped declaration", Token::Semi, Token::Rparen, [&] {
      to.add(spec(group));
      group->declarations++;
      return false;
    });
  }
  bool topLevelDecl(List<Decl>& to);
  Decl* importDecl(Group* group);
  Decl* constDecl(Group* group);
  Decl* typeDecl(Group* group);
  Decl* varDecl(Group* group);
  void typeParamsOrArray(TypeDecl* decl);
  FuncDecl* funcDecl();
  void receiver(FuncDecl* decl);
  BlockStmt* funcBody();

  // parse_exprs.cc
  NameExpr* name();
  std::span<NameExpr*> nameList(NameExpr* first);
  Expr* exprList();
  Expr* expr() { return binaryExpr(nullptr, 0); }
  Expr* binaryExpr(Expr* x, int prec);
  Expr* unaryExpr();
  Expr* receiveOrChanType();
  void reassociateArrow(ChanTypeExpr* chan);
  Expr* operand(bool keepParens);
  Expr* parenExpr(bool keepParens);
  Expr* funcTypeOrLit();
  Expr* primaryExpr(Expr* x, bool keepParens);
  Expr* selectorOrAssertion(Expr* x, Pos dot);
  Expr* indexOrSlice(Expr* x, Pos bracket);
  Expr* sliceExpr(Expr* x, Pos bracket, Expr* first);
  Expr* call(Expr* x, Pos paren);
  bool maybeCompositeType(Expr* x) const;
  CompositeLit* compositeLit(Expr* type);
  void literalValue(CompositeLit* lit);
  Expr* element();
  BasicLit* literalOrNil();
  Expr* badExpr() { return make<BadExpr>(pos()); }

  // parse_types.cc
  Expr* type();
  Expr* typeOrNil();
  Expr* pointerTo(Pos pos, Expr* elem);
  Expr* chanType(Pos pos, ChanDir dir);
  Expr* mapType(Pos pos);
  Expr* arrayType(Pos pos, Expr* len);
  Expr* sliceType(Pos pos);
  Expr* arrayOrTypeArgs(NameExpr* name);
  Expr* qualifiedName(NameExpr* name);
  Expr* typeInstance(Expr* x);
  Expr* typeList(bool strict, bool* comma);
  StructTypeExpr* structType();
  Expr* interfaceType();
  FuncTypeExpr* funcType(std::string_view context, std::span<Field*>* typeParams);
  std::span<Field*> funcResult();

  // parse_fields.cc: fields, methods and parameters
  void fieldDecl(List<Field>& fields, std::vector<BasicLit*>& tags);
  void namedFields(List<Field>& fields, std::vector<BasicLit*>& tags, Pos pos);
  void addField(List<Field>& fields, std::vector<BasicLit*>& tags, Pos pos, NameExpr* name, Expr* type, BasicLit* tag);
  Field* methodDecl();
  void genericMethodOrInstance(Field* field, NameExpr* name);
  Field* embeddedElem(Field* field);
  Expr* embeddedTerm();
  Field* paramDeclOrNil(NameExpr* name, Token follow);
  Field* paramAfterName(Field* field, NameExpr* name, bool typeSets, bool* done);
  std::span<Field*> paramList(NameExpr* name, Expr* type, Token close, bool requireNames, bool dotsOk);
  void distributeTypes(List<Field>& params, int named, int typed, Pos end, bool requireNames);
  void checkDots(List<Field>& params, bool dotsOk);

  // parse_stmts.cc
  Stmt* stmtOrNil();
  std::span<Stmt*> stmtList();
  Stmt* simpleStmt(Expr* lhs, Token keyword);
  Stmt* assignment(Expr* lhs, Token keyword);
  RangeClause* rangeClause(Expr* lhs, bool define);
  Stmt* labeledStmtOrNil(NameExpr* label);
  BlockStmt* block(std::string_view context);
  template <typename F>
  Stmt* declStmt(F spec);
  Stmt* callStmt();
  Stmt* branchStmt();
  Stmt* returnStmt();
  struct Header {
    Stmt* init = nullptr;
    Expr* cond = nullptr;
    Stmt* post = nullptr;
  };
  struct Separator {  // the ';' behind the init statement
    Pos pos;
    std::string_view lit;
  };
  Header header(Token keyword);
  Stmt* headerRest(Header& header, Token keyword, Separator& semi);
  Expr* condition(Stmt* stmt, Token keyword, const Separator& semi);
  IfStmt* ifStmt();
  Stmt* forStmt();
  Stmt* switchStmt();
  Stmt* selectStmt();
  CaseClause* caseClause();
  CommClause* commClause();

  File* file_;
  SourceFile& source_;
  Arena& arena_;
  Diagnostics& diagnostics_;
  Bodies bodies_;
  bool wholeFile_;

  bool failed_ = false;      // an error has been reported
  int errors_ = 0;           // how many
  bool top_ = true;          // before the package clause
  int functionNesting_ = 0;  // > 0: in a function's body
  int exprNesting_ = 0;      // < 0: in a statement header, where '{' starts the block
  int depth_ = 0;
  uint16_t tallest_ = 0;
  bool stopped_ = false;       // nesting was too deep
  std::string_view lineFile_;  // the file name of the last line directive

  std::vector<void*> scratch_;
  std::vector<Directive> directives_;
  size_t pendingDirective_ = 0;  // from there on they have no owner yet

  struct Interned {
    std::string_view text;
    Name name;
  };
  static constexpr size_t kInterned = 256;
  Interned interned_[kInterned];
};

// Sets the targets of break, continue, goto; reports misuse of them and of labels. Errors go to `diagnostics`.
void checkBranches(BlockStmt* body, const FileSet& files, Diagnostics& diagnostics);

// What tokens and operators are called in messages: "comma", "keyword if", "(".
std::string tokenName(Token token);

bool isTypeElem(const Expr* x);

}  // namespace gopark::syntax
