// The syntax tree of a Go file, as the parser builds it and as the type checker annotates it.
//
// Nodes live in the Arena of their File and are never freed one by one. A node's `pos` is that of the token that is
// uniquely associated with it: the operator of a binary expression, '(' of a call, '[' of an index expression, the dot
// of a selector, otherwise its first token. `startPos` / `endPos` (positions.h) give a node's extent.
//
// The fields under "typed" are null after parsing. The type checker fills them in; everything after it reads them.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

#include "base/arena.h"
#include "base/check.h"
#include "base/name.h"
#include "source/source.h"
#include "syntax/token.h"

namespace gopark::types {  // what the typed fields point to; declared in types/types.h
class Type;
class TypeList;
class Object;
class Var;
class Func;
class Package;
class Scope;
class Selection;
class Constant;
}  // namespace gopark::types

namespace gopark::syntax {

enum class NodeKind : uint8_t {
  // Expressions. The order matters to isExpr and isStmt alone.
  BadExpr,
  Name,
  BasicLit,
  CompositeLit,
  KeyValueExpr,
  FuncLit,
  ParenExpr,
  SelectorExpr,
  IndexExpr,
  SliceExpr,
  AssertExpr,
  TypeSwitchGuard,
  Operation,
  CallExpr,
  ListExpr,
  ArrayType,
  SliceType,
  DotsType,
  StructType,
  InterfaceType,
  FuncType,
  MapType,
  ChanType,
  // Statements.
  EmptyStmt,
  LabeledStmt,
  BlockStmt,
  ExprStmt,
  SendStmt,
  DeclStmt,
  AssignStmt,
  BranchStmt,
  CallStmt,
  ReturnStmt,
  IfStmt,
  ForStmt,
  SwitchStmt,
  SelectStmt,
  RangeClause,
  // Declarations and parts.
  ImportDecl,
  ConstDecl,
  TypeDecl,
  VarDecl,
  FuncDecl,
  Field,
  CaseClause,
  CommClause,
  File,
};

struct Node {
  NodeKind kind;
  Pos pos;

 protected:
  Node(NodeKind kind, Pos pos) : kind(kind), pos(pos) {}
};

// Checked and unchecked down-casts: `as` demands the kind, `cast` answers null.
template <typename T>
T* as(Node* node) {
  CHECK(node != nullptr && node->kind == T::kKind);
  return static_cast<T*>(node);
}
template <typename T>
const T* as(const Node* node) {
  CHECK(node != nullptr && node->kind == T::kKind);
  return static_cast<const T*>(node);
}
template <typename T>
T* cast(Node* node) {
  return node != nullptr && node->kind == T::kKind ? static_cast<T*>(node) : nullptr;
}
template <typename T>
const T* cast(const Node* node) {
  return node != nullptr && node->kind == T::kKind ? static_cast<const T*>(node) : nullptr;
}

// ---------------------------------------------------------------------------------------------------- expressions

// What the type checker found an expression to be.
enum ExprFlags : uint16_t {
  kIsVoid = 1 << 0,     // a call without results
  kIsType = 1 << 1,     // a type expression
  kIsBuiltin = 1 << 2,  // a predeclared function such as make
  kIsValue = 1 << 3,    // a value, constants included
  kIsNil = 1 << 4,      // untyped nil, converted to `type`
  kAddressable = 1 << 5,
  kAssignable = 1 << 6,  // addressable, or a map index expression
  kHasOk = 1 << 7,       // may be used in a comma-ok assignment
  kCommaOk = 1 << 8,     // is used so: `type` is a Tuple (T, bool)
  kMayCall = 1 << 9,     // lowering's: contains a call, a receive or another operation with effects
};

struct Expr : Node {
  // Typed. For a constant expression `constant` is its exact value; `type` is its final type: never untyped, except for
  // the nil of a type switch's case, and for constants too large for their default types, which occur inside of other
  // constant expressions alone.
  uint16_t flags = 0;
  // Set by the parser. The height of the tree below, which is limited: parts that are no expressions do not count, nor
  // does the length of chains of left operands (a + b + c, x.f().g) but for a little. That is not limited, so nobody
  // may follow them by recursion: see chains.h.
  uint16_t height = 0;
  uint32_t chain = 0;
  types::Type* type = nullptr;
  const types::Constant* constant = nullptr;

  bool isType() const { return (flags & kIsType) != 0; }
  bool isConstant() const { return constant != nullptr; }

 protected:
  using Node::Node;
};

// Source that could not be parsed; an error has been reported.
struct BadExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::BadExpr;
  explicit BadExpr(Pos pos) : Expr(kKind, pos) {}
};

struct NameExpr : Expr {  // the spec's identifier; called Name in NodeKind
  static constexpr NodeKind kKind = NodeKind::Name;
  NameExpr(Pos pos, Name value) : Expr(kKind, pos), value(value) {}
  Name value;
  // Typed: the object that it declares or denotes; the type arguments where it denotes an instance of a generic
  // function or type.
  types::Object* object = nullptr;
  const types::TypeList* typeArgs = nullptr;
};

enum class LitKind : uint8_t { Int, Float, Imag, Rune, String };

struct BasicLit : Expr {
  static constexpr NodeKind kKind = NodeKind::BasicLit;
  BasicLit(Pos pos, std::string_view value, LitKind lit, bool bad)
      : Expr(kKind, pos), value(value), lit(lit), bad(bad) {}
  std::string_view value;  // as written
  LitKind lit;
  bool bad;  // has syntax errors
};

struct File;

// What stands between braces and has been skipped: byte offsets of '{' and of just behind '}' in the file. parser.h
// parses it when somebody needs it.
struct SkippedBraces {
  uint32_t begin = 0;
  uint32_t end = 0;  // 0: nothing has been skipped
};

struct CompositeLit : Expr {
  static constexpr NodeKind kKind = NodeKind::CompositeLit;
  explicit CompositeLit(Pos pos) : Expr(kKind, pos) {}
  Expr* typeExpr = nullptr;  // null: elided
  std::span<Expr*> elems;    // KeyValueExpr or value; see parseElements
  int keys = 0;              // number of elements with keys
  SkippedBraces skipped;
  File* file = nullptr;  // if skipped
  Pos rbrace;
};

struct KeyValueExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::KeyValueExpr;
  KeyValueExpr(Pos pos, Expr* key, Expr* value) : Expr(kKind, pos), key(key), value(value) {}
  Expr* key;
  Expr* value;
};

struct FuncTypeExpr;
struct BlockStmt;

struct FuncLit : Expr {
  static constexpr NodeKind kKind = NodeKind::FuncLit;
  explicit FuncLit(Pos pos) : Expr(kKind, pos) {}
  FuncTypeExpr* funcType = nullptr;
  BlockStmt* body = nullptr;
};

struct ParenExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::ParenExpr;
  ParenExpr(Pos pos, Expr* x) : Expr(kKind, pos), x(x) {}
  Expr* x;
};

struct SelectorExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::SelectorExpr;
  SelectorExpr(Pos pos, Expr* x, NameExpr* sel) : Expr(kKind, pos), x(x), sel(sel) {}
  Expr* x;
  NameExpr* sel;
  // Typed: how a field or method was found; null for a qualified identifier (see sel->object).
  const types::Selection* selection = nullptr;
};

struct IndexExpr : Expr {  // x[index]; several type arguments: index is a ListExpr
  static constexpr NodeKind kKind = NodeKind::IndexExpr;
  IndexExpr(Pos pos, Expr* x, Expr* index) : Expr(kKind, pos), x(x), index(index) {}
  Expr* x;
  Expr* index;
};

struct SliceExpr : Expr {  // x[index[0] : index[1] : index[2]]
  static constexpr NodeKind kKind = NodeKind::SliceExpr;
  SliceExpr(Pos pos, Expr* x) : Expr(kKind, pos), x(x) {}
  Expr* x;
  Expr* index[3] = {nullptr, nullptr, nullptr};
  bool full = false;  // has two colons
};

struct AssertExpr : Expr {  // x.(T)
  static constexpr NodeKind kKind = NodeKind::AssertExpr;
  AssertExpr(Pos pos, Expr* x, Expr* typeExpr) : Expr(kKind, pos), x(x), typeExpr(typeExpr) {}
  Expr* x;
  Expr* typeExpr;
};

struct TypeSwitchGuard : Expr {  // lhs := x.(type)
  static constexpr NodeKind kKind = NodeKind::TypeSwitchGuard;
  TypeSwitchGuard(Pos pos, NameExpr* lhs, Expr* x) : Expr(kKind, pos), lhs(lhs), x(x) {}
  NameExpr* lhs;  // null: none
  Expr* x;        // what stands before .(type)
};

struct Operation : Expr {
  static constexpr NodeKind kKind = NodeKind::Operation;
  Operation(Pos pos, Operator op, Expr* x, Expr* y) : Expr(kKind, pos), op(op), x(x), y(y) {}
  Operator op;  // pointer types and indirections are unary Mul, address-of is unary And
  Expr* x;
  Expr* y;  // null: unary
};

struct CallExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::CallExpr;
  CallExpr(Pos pos, Expr* fun) : Expr(kKind, pos), fun(fun) {}
  Expr* fun;  // a type: a conversion; flags has kIsBuiltin: a predeclared function
  std::span<Expr*> args;
  bool hasDots = false;
};

struct ListExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::ListExpr;
  ListExpr(Pos pos, std::span<Expr*> elems) : Expr(kKind, pos), elems(elems) {}
  std::span<Expr*> elems;
};

struct ArrayTypeExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::ArrayType;
  ArrayTypeExpr(Pos pos, Expr* len, Expr* elem) : Expr(kKind, pos), len(len), elem(elem) {}
  Expr* len;  // null: [...]
  Expr* elem;
};

struct SliceTypeExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::SliceType;
  SliceTypeExpr(Pos pos, Expr* elem) : Expr(kKind, pos), elem(elem) {}
  Expr* elem;
};

struct DotsTypeExpr : Expr {  // ...elem
  static constexpr NodeKind kKind = NodeKind::DotsType;
  DotsTypeExpr(Pos pos, Expr* elem) : Expr(kKind, pos), elem(elem) {}
  Expr* elem;
};

// A field, parameter, type parameter, interface method or embedded element. Names declared in one list share the type
// expression (the same pointer).
struct Field : Node {
  static constexpr NodeKind kKind = NodeKind::Field;
  Field(Pos pos, NameExpr* name, Expr* type) : Node(kKind, pos), name(name), type(type) {}
  NameExpr* name;  // null: anonymous or embedded
  Expr* type;
};

struct StructTypeExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::StructType;
  explicit StructTypeExpr(Pos pos) : Expr(kKind, pos) {}
  std::span<Field*> fields;
  std::span<BasicLit*> tags;  // shorter than fields, or null entries: no tag
};

struct InterfaceTypeExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::InterfaceType;
  explicit InterfaceTypeExpr(Pos pos) : Expr(kKind, pos) {}
  std::span<Field*> methods;
};

struct FuncTypeExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::FuncType;
  explicit FuncTypeExpr(Pos pos) : Expr(kKind, pos) {}
  std::span<Field*> params;
  std::span<Field*> results;
};

struct MapTypeExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::MapType;
  MapTypeExpr(Pos pos, Expr* key, Expr* value) : Expr(kKind, pos), key(key), value(value) {}
  Expr* key;
  Expr* value;
};

enum class ChanDir : uint8_t { Both, SendOnly, RecvOnly };

struct ChanTypeExpr : Expr {
  static constexpr NodeKind kKind = NodeKind::ChanType;
  ChanTypeExpr(Pos pos, ChanDir dir, Expr* elem) : Expr(kKind, pos), dir(dir), elem(elem) {}
  ChanDir dir;
  Expr* elem;
};

// ----------------------------------------------------------------------------------------------------- statements

struct Stmt : Node {
 protected:
  using Node::Node;
};

struct EmptyStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::EmptyStmt;
  explicit EmptyStmt(Pos pos) : Stmt(kKind, pos) {}
};

struct LabeledStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::LabeledStmt;
  LabeledStmt(Pos pos, NameExpr* label, Stmt* stmt) : Stmt(kKind, pos), label(label), stmt(stmt) {}
  NameExpr* label;
  Stmt* stmt;
};

struct BlockStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::BlockStmt;
  explicit BlockStmt(Pos pos) : Stmt(kKind, pos) {}
  std::span<Stmt*> list;
  Pos rbrace;
};

struct ExprStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::ExprStmt;
  ExprStmt(Pos pos, Expr* x) : Stmt(kKind, pos), x(x) {}
  Expr* x;
};

struct SendStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::SendStmt;
  SendStmt(Pos pos, Expr* chan, Expr* value) : Stmt(kKind, pos), chan(chan), value(value) {}
  Expr* chan;
  Expr* value;
};

struct Decl;

struct DeclStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::DeclStmt;
  DeclStmt(Pos pos, std::span<Decl*> decls) : Stmt(kKind, pos), decls(decls) {}
  std::span<Decl*> decls;
};

struct AssignStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::AssignStmt;
  AssignStmt(Pos pos, Operator op, Expr* lhs, Expr* rhs) : Stmt(kKind, pos), op(op), lhs(lhs), rhs(rhs) {}
  Operator op;  // None: plain assignment; Def: `:=`; otherwise `op=`
  Expr* lhs;    // several: a ListExpr
  Expr* rhs;    // null: lhs++ (op Add) or lhs-- (op Sub)
};

struct BranchStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::BranchStmt;
  BranchStmt(Pos pos, Token token) : Stmt(kKind, pos), token(token) {}
  Token token;  // Break, Continue, Fallthrough, Goto
  NameExpr* label = nullptr;
  // Where it goes, set by the parser (branches.cc): a LabeledStmt for goto, the For/Switch/SelectStmt for break and
  // continue, null for fallthrough and where an error was reported.
  Stmt* target = nullptr;
};

struct CallStmt : Stmt {  // go and defer
  static constexpr NodeKind kKind = NodeKind::CallStmt;
  CallStmt(Pos pos, Token token, Expr* call) : Stmt(kKind, pos), token(token), call(call) {}
  Token token;  // Go or Defer
  Expr* call;   // a CallExpr unless an error was reported
};

struct ReturnStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::ReturnStmt;
  explicit ReturnStmt(Pos pos) : Stmt(kKind, pos) {}
  Expr* results = nullptr;  // null: none; several: a ListExpr
};

struct IfStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::IfStmt;
  explicit IfStmt(Pos pos) : Stmt(kKind, pos) {}
  Stmt* init = nullptr;
  Expr* cond = nullptr;
  BlockStmt* then = nullptr;
  Stmt* otherwise = nullptr;  // null, IfStmt or BlockStmt
};

struct RangeClause : Stmt {  // as ForStmt::init
  static constexpr NodeKind kKind = NodeKind::RangeClause;
  explicit RangeClause(Pos pos) : Stmt(kKind, pos) {}
  Expr* lhs = nullptr;  // null: none; two: a ListExpr
  bool define = false;  // :=
  Expr* x = nullptr;
};

struct ForStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::ForStmt;
  explicit ForStmt(Pos pos) : Stmt(kKind, pos) {}
  Stmt* init = nullptr;  // or a RangeClause
  Expr* cond = nullptr;
  Stmt* post = nullptr;
  BlockStmt* body = nullptr;
  // Typed: each iteration has its own loop variables (the file's Go version is 1.22 or later).
  bool perIterationVars = true;
};

struct CaseClause : Node {
  static constexpr NodeKind kKind = NodeKind::CaseClause;
  explicit CaseClause(Pos pos) : Node(kKind, pos) {}
  Expr* cases = nullptr;  // null: default; several: a ListExpr
  std::span<Stmt*> body;
  Pos colon;
  // Typed: the variable that a type switch with `lhs :=` declares in this clause.
  types::Var* implicitVar = nullptr;
};

struct SwitchStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::SwitchStmt;
  explicit SwitchStmt(Pos pos) : Stmt(kKind, pos) {}
  Stmt* init = nullptr;
  Expr* tag = nullptr;  // null, an expression, or a TypeSwitchGuard
  std::span<CaseClause*> body;
  Pos rbrace;
};

struct CommClause : Node {
  static constexpr NodeKind kKind = NodeKind::CommClause;
  explicit CommClause(Pos pos) : Node(kKind, pos) {}
  Stmt* comm = nullptr;  // SendStmt, ExprStmt or AssignStmt with a receive; null: default
  std::span<Stmt*> body;
  Pos colon;
};

struct SelectStmt : Stmt {
  static constexpr NodeKind kKind = NodeKind::SelectStmt;
  explicit SelectStmt(Pos pos) : Stmt(kKind, pos) {}
  std::span<CommClause*> body;
  Pos rbrace;
};

// --------------------------------------------------------------------------------------------------- declarations

// Declarations of one parenthesised group share a Group.
struct Group {
  int declarations = 0;
};

struct Decl : Node {
  Group* group = nullptr;  // null: not in a group
 protected:
  using Node::Node;
};

struct ImportDecl : Decl {
  static constexpr NodeKind kKind = NodeKind::ImportDecl;
  explicit ImportDecl(Pos pos) : Decl(kKind, pos) {}
  NameExpr* localName = nullptr;  // incl. "." and "_"; null: none
  BasicLit* path = nullptr;       // null or bad: an error was reported
};

struct ConstDecl : Decl {
  static constexpr NodeKind kKind = NodeKind::ConstDecl;
  explicit ConstDecl(Pos pos) : Decl(kKind, pos) {}
  std::span<NameExpr*> names;
  Expr* typeExpr = nullptr;
  Expr* values = nullptr;  // null: repeats the previous of its group
};

struct TypeDecl : Decl {
  static constexpr NodeKind kKind = NodeKind::TypeDecl;
  explicit TypeDecl(Pos pos) : Decl(kKind, pos) {}
  NameExpr* name = nullptr;
  std::span<Field*> typeParams;
  bool alias = false;
  Expr* typeExpr = nullptr;
};

// The name is relative to the package's folder.
struct EmbeddedFile {
  std::string_view name;
  std::string_view content;
};

struct VarDecl : Decl {
  static constexpr NodeKind kKind = NodeKind::VarDecl;
  explicit VarDecl(Pos pos) : Decl(kKind, pos) {}
  std::span<NameExpr*> names;
  Expr* typeExpr = nullptr;
  Expr* values = nullptr;
  std::span<EmbeddedFile> embedded;  // what its go:embed directives name: filled in by who loads the file
};

struct FuncDecl : Decl {
  static constexpr NodeKind kKind = NodeKind::FuncDecl;
  explicit FuncDecl(Pos pos) : Decl(kKind, pos) {}
  Field* recv = nullptr;  // null: a function
  NameExpr* name = nullptr;
  std::span<Field*> typeParams;
  FuncTypeExpr* funcType = nullptr;
  BlockStmt* body = nullptr;  // null: none, or skipped
  SkippedBraces skipped;      // end != 0: there is a body and it has not been parsed yet
  File* file = nullptr;
  bool hasBody() const { return body != nullptr || skipped.end != 0; }
};

// A `//go:` directive: its place and text without "//". E.g. "go:linkname localname import.name".
struct Directive {
  Pos pos;
  std::string_view text;
  Node* owner = nullptr;  // the declaration, or the File, that it stands before; null: there is none, or not looked for
};

struct File : Node {
  static constexpr NodeKind kKind = NodeKind::File;
  File(SourceFile* source, FileSet* files) : Node(kKind, Pos{}), source(source), files(files) {}
  SourceFile* source;
  FileSet* files;
  NameExpr* packageName = nullptr;  // null: not parsable at all
  std::span<Decl*> decls;
  std::span<Directive> directives;  // in order
  std::string_view goVersion;       // "go1.21" from a //go:build line; empty: the module's
  Pos eof;
  Arena arena;
};

inline bool isStmt(NodeKind kind) { return kind >= NodeKind::EmptyStmt && kind <= NodeKind::RangeClause; }
inline bool isExpr(NodeKind kind) { return kind <= NodeKind::ChanType; }

}  // namespace gopark::syntax
