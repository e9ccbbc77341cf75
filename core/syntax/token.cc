#include "syntax/token.h"

namespace gopark::syntax {

std::string_view text(Token token) {
  constexpr std::string_view kTexts[] = {
      "",      "EOF",    "name",     "literal", "op",     "op=",       "opop",        "=",
      ":=",    "<-",     "*",        "(",       "[",      "{",         ")",           "]",
      "}",     ",",      ";",        ":",       ".",      "...",       "break",       "case",
      "chan",  "const",  "continue", "default", "defer",  "else",      "fallthrough", "for",
      "func",  "go",     "goto",     "if",      "import", "interface", "map",         "package",
      "range", "return", "select",   "struct",  "switch", "type",      "var",
  };
  return kTexts[static_cast<int>(token)];
}

std::string_view text(Operator op) {
  constexpr std::string_view kTexts[] = {
      "",   ":", "!", "<-", "~", "||", "&&", "==", "!=", "<",  "<=", ">",
      ">=", "+", "-", "|",  "^", "*",  "/",  "%",  "&",  "&^", "<<", ">>",
  };
  return kTexts[static_cast<int>(op)];
}

}  // namespace gopark::syntax
