#include "syntax/parser.h"

#include <algorithm>
#include <charconv>

#include "base/path.h"
#include "syntax/build_constraint.h"
#include "syntax/chains.h"
#include "syntax/parser_impl.h"

namespace gopark::syntax {

std::unique_ptr<File> parseFile(FileSet& files, SourceFile* source, Bodies bodies, Diagnostics& diagnostics) {
  auto file = std::make_unique<File>(source, &files);
  Parser(file.get(), diagnostics, bodies).parseFile();
  return file;
}

void parseBody(FuncDecl* decl, Diagnostics& diagnostics) {
  if (decl->skipped.end == 0) return;
  decl->body = Parser(decl->file, decl->skipped, diagnostics).parseSkippedBody();
  decl->skipped = {};
}

void parseElements(CompositeLit* lit, Diagnostics& diagnostics) {
  if (lit->skipped.end == 0) return;
  Parser(lit->file, lit->skipped, diagnostics).parseSkippedElements(lit);
  lit->skipped = {};
}

Parser::Parser(File* file, Diagnostics& diagnostics, Bodies bodies)
    : Scanner(file->source->text()),
      file_(file),
      source_(*file->source),
      arena_(file->arena),
      diagnostics_(diagnostics),
      bodies_(bodies),
      wholeFile_(true) {}

Parser::Parser(File* file, SkippedBraces skipped, Diagnostics& diagnostics)
    : Scanner(file->source->text(), skipped.begin),
      file_(file),
      source_(*file->source),
      arena_(file->arena),
      diagnostics_(diagnostics),
      bodies_(Bodies::Parse),
      wholeFile_(false),
      top_(false) {}

// ------------------------------------------------------------------------------------------------------------- tokens

bool Parser::got(Token token) {
  if (tok_ != token) return false;
  next();
  return true;
}

void Parser::want(Token token) {
  if (got(token)) return;
  syntaxError("expected " + tokenName(token));
  advance({});
}

// Takes '='; and ':=' with an error.
bool Parser::gotAssign() {
  if (tok_ == Token::Define) {
    syntaxError("expected =");
  } else if (tok_ != Token::Assign) {
    return false;
  }
  next();
  return true;
}

Name Parser::intern(std::string_view text) {
  uint32_t hash = 2166136261u;
  for (char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
  Interned& slot = interned_[(hash ^ hash >> 16) % kInterned];
  if (slot.text != text) slot = {text, Name(text)};
  return slot.name;
}

// ------------------------------------------------------------------------------------------------------------- errors

void Parser::scanError(uint32_t offset, std::string message) { errorAt(source_.pos(offset), std::move(message)); }

void Parser::errorAt(Pos pos, std::string message) {
  if (stopped_) return;
  failed_ = true;
  errors_++;
  diagnostics_.report(pos, std::move(message));
}

// `message` is a whole message, or starts with "in ", "at ", "after " or "expected ": then it follows the words
// "unexpected" and the current token.
void Parser::syntaxErrorAt(Pos pos, std::string_view message) {
  if (tok_ == Token::Eof && failed_) return;  // it would only be a consequence
  bool afterToken = message.starts_with("in ") || message.starts_with("at ") || message.starts_with("after ");
  if (afterToken || message.starts_with("expected ")) {
    errorAt(pos, "syntax error: unexpected " + tokenText() + (afterToken ? " " : ", ") + std::string(message));
  } else {
    errorAt(pos, "syntax error: " + std::string(message));
  }
}

std::string tokenName(Token token) {
  if (token == Token::Comma) return "comma";
  if (token == Token::Semi) return "semicolon or newline";
  std::string name(text(token));
  return token >= Token::Break ? "keyword " + name : name;
}

std::string Parser::tokenText() const {
  std::string op(text(op_));
  switch (tok_) {
    case Token::Name:
      return "name " + std::string(lit_);
    case Token::Semi:
      return std::string(lit_);
    case Token::Literal:
      return "literal " + std::string(lit_);
    case Token::Operator:
      return op;
    case Token::AssignOp:
      return op + "=";
    case Token::IncOp:
      return op + op;
    default:
      return tokenName(tok_);
  }
}

// Skips to the next token of `follow`; in a function's body also to one that starts a statement. Empty: skips one
// token.
void Parser::advance(std::initializer_list<Token> follow) {
  auto bit = [](Token token) { return uint64_t{1} << static_cast<int>(token); };
  uint64_t stops = bit(Token::Eof);
  if (follow.size() > 0 && functionNesting_ > 0) {
    for (Token token :
         {Token::Break, Token::Const, Token::Continue, Token::Defer, Token::Fallthrough, Token::For, Token::Go,
          Token::Goto, Token::If, Token::Return, Token::Select, Token::Switch, Token::Type, Token::Var}) {
      stops |= bit(token);
    }
  }
  for (Token token : follow) stops |= bit(token);
  while ((stops & bit(tok_)) == 0) {
    next();
    if (follow.size() == 0) break;
  }
}

bool Parser::listError(std::string_view context, Token separator, Token close) {
  syntaxError("in " + std::string(context) + "; possibly missing " + tokenName(separator) + " or " + tokenName(close));
  advance({Token::Rparen, Token::Rbrack, Token::Rbrace});
  return tok_ == close;
}

void Parser::tooDeep() {
  if (stopped_) return;
  error("syntax error: exceeded max nesting depth");
  stopped_ = true;
  stopScanning();
}

// Gives `x` the height that its parts demand.
void Parser::raise(Expr* x, std::initializer_list<const Expr*> parts) {
  uint16_t height = 0;
  for (const Expr* part : parts) {
    if (part != nullptr && part->height > height) height = part->height;
  }
  x->height = height + 1;
  if (x->height > tallest_) tallest_ = x->height;
  if (x->height > kMaxNesting) tooDeep();
}

// The same for an expression that begins with the operand `left`.
void Parser::raiseBeside(Expr* x, const Expr* left, std::initializer_list<const Expr*> parts) {
  raise(x, parts);
  continueChain(x, left);
}

// Of a chain as much counts as a recursion with stops may enter (stopOnChain).
void Parser::continueChain(Expr* x, const Expr* left) {
  bool isLong = left->chain >= kLongChain;
  x->chain = left->chain + 1;
  x->height = isLong ? std::max<uint16_t>(left->height, x->height + kLongChain)
                     : std::max<uint16_t>(left->height + 1, x->height);
  if (x->height > tallest_) tallest_ = x->height;
  if (x->height > kMaxNesting) tooDeep();
}

// The same for an expression whose parts the Observer of the moment has seen.
void Parser::raiseToTallest(Expr* x) {
  x->height = ++tallest_;
  if (x->height > kMaxNesting) tooDeep();
}

// --------------------------------------------------------------------------------------------------------- directives

void Parser::directive(uint32_t offset, std::string_view comment) {
  if (!wholeFile_) return;
  bool block = comment[1] == '*';
  std::string_view text = comment.substr(2);
  if (block) text.remove_suffix(2);
  if (!block && text.ends_with('\r')) text.remove_suffix(1);
  if (text.starts_with("line ")) {
    bool atLineStart = offset == 0 || source_.text()[offset - 1] == '\n';
    if (block || atLineStart) lineDirective(offset, comment, text.substr(5));
    return;
  }
  if (top_ && text.starts_with("go:build")) {
    if (auto version = buildLineGoVersion(comment)) file_->goVersion = arena_.copy(*version);
  }
  goDirective(offset, text);
}

namespace {

struct Trailing {
  size_t at = 0;  // of the digits; 0: there is no ':'
  uint64_t number = 0;
  bool ok = false;
};

// The number behind the last ':'.
Trailing trailingNumber(std::string_view text) {
  size_t colon = text.rfind(':');
  if (colon == std::string_view::npos) return {};
  Trailing result{colon + 1};
  std::string_view digits = text.substr(colon + 1);
  auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), result.number);
  result.ok = error == std::errc() && end == digits.data() + digits.size();
  return result;
}

}  // namespace

// `text` is "file:line" or "file:line:column".
void Parser::lineDirective(uint32_t offset, std::string_view comment, std::string_view text) {
  constexpr uint64_t kMax = 1 << 30;
  auto textOffset = static_cast<uint32_t>(text.data() - source_.text().data());
  auto fail = [&](size_t at, const char* what) {
    errorAt(source_.pos(textOffset + static_cast<uint32_t>(at)), what + std::string(text.substr(at)));
  };
  Trailing line = trailingNumber(text);
  if (line.at == 0) return;  // no line directive
  if (!line.ok) return fail(line.at, "invalid line number: ");
  Trailing column;
  Trailing before = trailingNumber(text.substr(0, line.at - 1));
  if (before.ok) {
    column = line;
    line = before;
    if (column.number == 0 || column.number > kMax) return fail(column.at, "invalid column number: ");
    text = text.substr(0, column.at - 1);
  }
  if (line.number == 0 || line.number > kMax) return fail(line.at, "invalid line number: ");
  std::string name(text.substr(0, line.at - 1));
  if (name.empty() && before.ok) {
    name = lineFile_.empty() ? source_.path() : lineFile_;
  } else if (!name.empty()) {
    name = cleanPath(name);
    size_t slash = source_.path().rfind('/');
    bool hasDirectory = slash != std::string::npos && source_.path().substr(0, slash) != ".";
    if (name[0] != '/' && hasDirectory) name = cleanPath(source_.path().substr(0, slash + 1) + name);
  }
  lineFile_ = arena_.copy(name);
  auto from = offset + static_cast<uint32_t>(comment.size());
  if (comment[1] == '/') {
    from++;  // the next line
  } else if (comment.find('\n') != std::string_view::npos) {
    return;
  }
  source_.addLineDirective(from, std::move(name), static_cast<uint32_t>(line.number),
                           static_cast<uint32_t>(column.number));
}

}  // namespace gopark::syntax
