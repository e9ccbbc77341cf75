// Go's tokens and operators (spec, "Lexical elements" and "Operators").
#pragma once

#include <cstdint>
#include <string_view>

namespace gopark::syntax {

enum class Token : uint8_t {
  None,
  Eof,
  Name,
  Literal,
  Operator,  // an operator that is no token of its own below; which one: Scanner::op
  AssignOp,  // op=
  IncOp,     // ++ --
  Assign,    // =
  Define,    // :=
  Arrow,     // <-
  Star,      // *
  Lparen,
  Lbrack,
  Lbrace,
  Rparen,
  Rbrack,
  Rbrace,
  Comma,
  Semi,  // written, or inserted at a line's or the file's end
  Colon,
  Dot,
  DotDotDot,
  Break,
  Case,
  Chan,
  Const,
  Continue,
  Default,
  Defer,
  Else,
  Fallthrough,
  For,
  Func,
  Go,
  Goto,
  If,
  Import,
  Interface,
  Map,
  Package,
  Range,
  Return,
  Select,
  Struct,
  Switch,
  Type,
  Var,
};

enum class Operator : uint8_t {
  None,
  Def,    // :=
  Not,    // !
  Recv,   // <-
  Tilde,  // ~
  OrOr,
  AndAnd,
  Eql,
  Neq,
  Lss,
  Leq,
  Gtr,
  Geq,
  Add,
  Sub,
  Or,
  Xor,
  Mul,
  Div,
  Rem,
  And,
  AndNot,
  Shl,
  Shr,
};

// Operator precedences; 0: none.
constexpr int kPrecOrOr = 1;
constexpr int kPrecAndAnd = 2;
constexpr int kPrecCmp = 3;
constexpr int kPrecAdd = 4;
constexpr int kPrecMul = 5;

std::string_view text(Token token);  // as gc's messages write it
std::string_view text(Operator op);

}  // namespace gopark::syntax
