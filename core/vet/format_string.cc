#include "vet/format_string.h"

#include <charconv>

#include "base/unicode.h"

namespace gopark::vet {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// One directive at the begin of `text_`:  % flags, [n]* or a width, a point and [n]* or a precision, [n], verb.
class Parser {
 public:
  Parser(std::string_view text, int firstArg, int arg) : text_(text), firstArg_(firstArg), arg_(arg) {}

  bool parse() {
    flags();
    if (!index()) return false;
    size();
    if (peek() == '.') {
      at_++;
      if (!index()) return false;
      size();
    }
    if (!pending_ && !index()) return false;
    return verb();
  }

  const Directive& directive() const { return directive_; }
  int nextArg() const { return directive_.verb == '%' ? -1 : arg_ + 1; }
  const std::string& error() const { return error_; }

 private:
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
  bool fail(std::string message) {
    error_ = std::move(message);
    return false;
  }

  void flags() {
    size_t begin = at_;
    while (at_ < text_.size() && std::string_view("#0+- ").find(text_[at_]) != std::string_view::npos) at_++;
    directive_.flags = text_.substr(begin, at_ - begin);
  }

  // [n], if there is one.
  bool index() {
    if (peek() != '[') return true;
    at_++;
    size_t close = text_.find(']', at_);
    if (close == std::string_view::npos) return fail("format " + std::string(text_) + " is missing closing ]");
    std::string_view digits = text_.substr(at_, close - at_);
    int number = 0;
    auto [end, code] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (code != std::errc() || end != digits.data() + digits.size() || number <= 0) {
      return fail("format has invalid argument index [" + std::string(digits) + "]");
    }
    at_ = close + 1;
    arg_ = firstArg_ + number - 1;
    pending_ = true;
    directive_.indexed = true;
    return true;
  }

  void size() {
    if (peek() == '*') {
      at_++;
      pending_ = false;
      directive_.sizes.push_back(arg_++);
    } else {
      while (isDigit(peek())) at_++;
    }
  }

  bool verb() {
    if (at_ == text_.size()) return fail("format " + std::string(text_) + " is missing verb at end of string");
    auto [rune, width] = decodeRune(text_.substr(at_));
    directive_.verb = rune;
    directive_.verbText = text_.substr(at_, width);
    directive_.arg = arg_;
    directive_.text = text_.substr(0, at_ + width);
    return true;
  }

  std::string_view text_;
  int firstArg_;
  int arg_;  // the next argument to be used
  size_t at_ = 1;
  bool pending_ = false;  // the last [n] has not been used yet
  Directive directive_;
  std::string error_;
};

}  // namespace

std::optional<std::vector<Directive>> parseFormat(std::string_view format, int firstArg, std::string* error) {
  std::vector<Directive> directives;
  int arg = firstArg;
  for (size_t at = format.find('%'); at != std::string_view::npos; at = format.find('%', at)) {
    Parser parser(format.substr(at), firstArg, arg);
    if (!parser.parse()) {
      *error = parser.error();
      return std::nullopt;
    }
    directives.push_back(parser.directive());
    directives.back().offset = at;
    at += directives.back().text.size();
    if (directives.back().verb != '%') arg = parser.nextArg();
  }
  return directives;
}

namespace {

// The length of the directive that `text` begins with, or 0.
size_t directiveLength(std::string_view text) {
  size_t at = 1;
  auto peek = [&] { return at < text.size() ? text[at] : '\0'; };
  auto skipIndex = [&] {
    if (peek() != '[') return;
    size_t end = at + 1;
    while (end < text.size() && isDigit(text[end])) end++;
    if (end > at + 1 && end < text.size() && text[end] == ']') at = end + 1;
  };
  auto skipNumber = [&] {
    if (isDigit(peek())) {
      while (isDigit(peek())) at++;
      return;
    }
    size_t begin = at;
    skipIndex();
    at = peek() == '*' ? at + 1 : begin;
  };
  while (peek() == '+' || peek() == '-' || peek() == '#') at++;
  skipNumber();
  if (peek() == '.') at++;
  skipNumber();
  skipIndex();
  bool isVerb = peek() != '\0' && std::string_view("bcdefgopqstvxEFGTUX").find(peek()) != std::string_view::npos;
  return isVerb ? at + 1 : 0;
}

bool isHex(char c) { return isDigit(c) || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'); }

}  // namespace

std::string_view possibleDirective(std::string_view text) {
  for (size_t at = text.find('%'); at != std::string_view::npos; at = text.find('%', at)) {
    size_t length = directiveLength(text.substr(at));
    std::string_view directive = text.substr(at, length);
    bool isEscape = length >= 3 && isHex(directive[1]) && isHex(directive[2]);
    if (length > 0 && !isEscape) return directive;
    at += length > 0 ? length : 1;
  }
  return {};
}

}  // namespace gopark::vet
