#include "load/header.h"

#include "base/unicode.h"
#include "syntax/scanner.h"
#include "types/constant.h"

namespace gopark::load {

namespace {

using syntax::LitKind;
using syntax::Token;

bool isValidImportPath(std::string_view path) {
  if (path.empty()) return false;
  constexpr std::string_view kIllegal = "!\"#$%&'()*,:;<=>?[\\]^{|}`";
  while (!path.empty()) {
    DecodedRune c = decodeRune(path);
    path.remove_prefix(static_cast<size_t>(c.width));
    if (c.rune == kRuneError || c.rune == ' ' || !isPrintableRune(c.rune)) return false;
    if (c.rune < 0x80 && kIllegal.find(static_cast<char>(c.rune)) != std::string_view::npos) return false;
  }
  return true;
}

class Header final : private syntax::Scanner {
 public:
  explicit Header(std::string_view text) : Scanner(text), text_(text) {}

  std::optional<HeaderError> check() {
    next();
    expect(Token::Package, "'package'");
    expect(Token::Name, "'IDENT'");
    endOfStatement();
    while (!error_ && tok_ == Token::Import) importDecl();
    return error_;
  }

 private:
  void scanError(uint32_t offset, std::string message) override {
    message = inGoScannersWords(offset, message);
    fail(offset, std::move(message));
  }
  void directive(uint32_t, std::string_view) override {}

  std::string inGoScannersWords(uint32_t& offset, const std::string& message) const {
    constexpr std::string_view kInvalidCharacter = "invalid character ";
    if (message == "newline in string" || message == "string not terminated") {
      offset = start_;
      return text_[start_] == '`' ? "raw string literal not terminated" : "string literal not terminated";
    }
    if (message == "newline in rune literal") {
      offset = start_;
      return "rune literal not terminated";
    }
    if (message == "invalid NUL character") return "illegal character NUL";
    if (message == "invalid UTF-8 encoding") return "illegal UTF-8 encoding";
    if (message.starts_with("invalid BOM")) return "illegal byte order mark";
    if (message.starts_with(kInvalidCharacter)) return "illegal character " + message.substr(kInvalidCharacter.size());
    return message;
  }

  void fail(uint32_t offset, std::string message, bool fullPath = false) {
    if (!error_) error_ = HeaderError{offset, std::move(message), fullPath};
  }

  void failExpected(std::string_view what) {
    std::string found;
    if (tok_ == Token::Semi && lit_ != "semicolon") {
      found = lit_ == "EOF" ? "'EOF'" : "newline";
    } else if (tok_ == Token::Name || tok_ == Token::Literal) {
      found = lit_;
    } else {
      found = "'" + std::string(tok_ == Token::Operator ? syntax::text(op_) : syntax::text(tok_)) + "'";
    }
    fail(start_, "expected " + std::string(what) + ", found " + found);
  }

  bool expect(Token token, std::string_view what) {
    bool ok = tok_ == token;
    if (!ok) failExpected(what);
    if (!error_) next();
    return ok;
  }

  // The go command reads no further than the last import: what stands behind it does not count.
  void endOfStatement() {
    if (error_ || tok_ == Token::Rparen) return;
    if (tok_ != Token::Semi) {
      if (inGroup_ || tok_ == Token::Import) failExpected("';'");
      return;
    }
    next();
    if (tok_ != Token::Import && !inGroup_) error_.reset();
  }

  void importDecl() {
    next();
    if (tok_ != Token::Lparen) return importSpec();
    inGroup_ = true;
    next();
    while (!error_ && tok_ != Token::Rparen && tok_ != Token::Eof) importSpec();
    inGroup_ = false;
    if (expect(Token::Rparen, "')'")) endOfStatement();
  }

  void importSpec() {
    uint32_t start = start_;
    if (tok_ == Token::Name || tok_ == Token::Dot) next();
    if (error_) return;
    if (tok_ != Token::Literal) return fail(start_, "missing import path");
    if (litKind_ != LitKind::String) return fail(start_, "import path must be a string");
    if (litBad_) return;
    std::string path = importPath(lit_);
    next();
    endOfStatement();
    if (!isValidImportPath(path)) fail(start, "invalid import path: " + path, true);
  }

  std::string_view text_;
  std::optional<HeaderError> error_;
  bool inGroup_ = false;
};

}  // namespace

std::string importPath(std::string_view literal) {
  const types::Constant* value = types::makeFromLiteral(literal, static_cast<int>(LitKind::String));
  return value == nullptr || value->kind() != types::ConstantKind::String ? "" : types::stringVal(value);
}

std::optional<HeaderError> headerError(std::string_view text) { return Header(text).check(); }

std::string malformedPath(std::string_view path) {
  if (path.ends_with('/')) return "trailing slash";
  if (path.find("//") != std::string_view::npos) return "double slash";
  while (!path.empty()) {
    DecodedRune c = decodeRune(path);
    path.remove_prefix(static_cast<size_t>(c.width));
    bool ok = c.rune < 0x80 && (isLetterRune(c.rune) || isDigitRune(c.rune) ||
                                std::string_view("-._~+/").find(static_cast<char>(c.rune)) != std::string_view::npos);
    if (!ok) return "invalid char " + quoteRune(c.rune);
  }
  return "";
}

}  // namespace gopark::load
