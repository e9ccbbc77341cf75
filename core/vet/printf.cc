// Calls of functions that format: whether the directives fit the arguments.
#include "vet/printf.h"

#include <algorithm>

#include "base/unicode.h"
#include "syntax/positions.h"
#include "vet/analyzers.h"
#include "vet/callee.h"
#include "vet/expr_text.h"
#include "vet/format_string.h"
#include "vet/type_sets.h"

namespace gopark::vet {

using namespace syntax;

namespace {

struct Verb {
  char verb;
  std::string_view flags;
  unsigned what;
};
constexpr std::string_view kNumFlags = " -+.0";
constexpr std::string_view kAllFlags = " -+.0#";
constexpr unsigned kNumber = kFloatLike | kComplexLike;
constexpr unsigned kHex = kRune | kInt | kStringLike | kPointerLike | kNumber;
constexpr Verb kVerbs[] = {
    {'%', "", 0},
    {'b', kAllFlags, kInt | kNumber | kPointerLike},
    {'c', "-", kRune | kInt},
    {'d', kNumFlags, kInt | kPointerLike},
    {'e', kAllFlags, kNumber},
    {'E', kAllFlags, kNumber},
    {'f', kAllFlags, kNumber},
    {'F', kAllFlags, kNumber},
    {'g', kAllFlags, kNumber},
    {'G', kAllFlags, kNumber},
    {'o', kAllFlags, kInt | kPointerLike},
    {'O', kAllFlags, kInt | kPointerLike},
    {'p', "-#", kPointerLike},
    {'q', kAllFlags, kRune | kInt | kStringLike},
    {'s', kNumFlags, kStringLike},
    {'t', "-", kBool},
    {'T', "-", kAnything},
    {'U', "-#", kRune | kInt},
    {'v', kAllFlags, kAnything},
    {'w', kAllFlags, kErrorValue},
    {'x', kAllFlags, kHex},
    {'X', kAllFlags, kHex},
};

const std::string* stringConstant(const Expr* x) {
  if (x->constant == nullptr || x->constant->kind() != types::ConstantKind::String) return nullptr;
  return &types::stringVal(x->constant);
}

std::string plural(size_t n, std::string_view what) {
  return std::to_string(n) + " " + std::string(what) + (n == 1 ? "" : "s");
}

// The length in the source of the character (or escape sequence) that `text` begins with, and in the string's value.
struct Written {
  size_t source;
  size_t value;
};
Written firstChar(std::string_view text, bool raw) {
  if (raw || text[0] != '\\' || text.size() < 2) {
    auto width = static_cast<size_t>(decodeRune(text).width);
    return {width, width};
  }
  switch (text[1]) {
    case 'x':
      return {4, 1};
    case 'u':
    case 'U': {
      size_t digits = text[1] == 'u' ? 4 : 8;
      std::string encoded;
      appendRune(encoded, static_cast<uint32_t>(std::stoul(std::string(text.substr(2, digits)), nullptr, 16)));
      return {2 + digits, encoded.size()};
    }
    default:
      return {text[1] >= '0' && text[1] <= '7' ? size_t{4} : size_t{2}, 1};
  }
}

// Where the byte at `offset` of a string literal's value stands in the source.
Pos positionIn(const BasicLit* lit, size_t offset) {
  std::string_view text = lit->value.substr(1);
  bool raw = lit->value[0] == '`';
  uint32_t at = lit->pos.offset + 1;
  for (size_t value = 0; value < offset && text.size() > 1;) {
    Written next = firstChar(text, raw);
    value += next.value;
    if (value > offset) break;
    at += static_cast<uint32_t>(next.source);
    text.remove_prefix(next.source);
  }
  return Pos{at};
}

// Printing its receiver in a method String or Error calls that method again. The method, or null.
types::Func* recursiveMethod(const Pass& pass, Expr* x) {
  if (isFormatter(typeOf(x))) return nullptr;
  for (std::string_view name : {"String", "Error"}) {
    types::Func* method = methodOf(x->type, name, &pass.package());
    if (method == nullptr || method->package != &pass.package()) continue;
    auto* origin = types::as<types::Func>(originOf(method));
    if (origin->decl == nullptr || origin->decl->body == nullptr) continue;
    BlockStmt* body = origin->decl->body;
    if (x->pos < origin->decl->pos || x->pos > body->rbrace) continue;
    if (!isStringer(method->signature())) return nullptr;
    auto* address = cast<Operation>(x);
    if (address != nullptr && address->op == Operator::And && address->y == nullptr) x = address->x;
    auto* receiver = cast<NameExpr>(x);
    return receiver != nullptr && receiver->object == origin->signature()->recv ? method : nullptr;
  }
  return nullptr;
}

// One call of a function like Printf.
class FormatCall {
 public:
  FormatCall(Pass& pass, CallExpr* call, PrintKind kind, std::string name)
      : pass_(pass), call_(call), kind_(kind), name_(std::move(name)) {}

  void check() {
    auto* signature = types::cast<types::Signature>(call_->fun->type);
    if (signature == nullptr || !signature->variadic || signature->params->size() < 2) return;
    size_t index = signature->params->size() - 2;
    if (index >= args().size()) return;
    formatArg_ = args()[index];
    firstArg_ = used_ = static_cast<int>(index) + 1;
    const std::string* format = stringConstant(formatArg_);
    if (format == nullptr) return checkUnknownFormat();
    if (format->find('%') == std::string::npos) {
      if (count() > firstArg_) {
        pass_.report(args()[index + 1], name_ + " call has arguments but no formatting directives");
      }
      return;
    }
    std::string error;
    auto directives = parseFormat(*format, firstArg_, &error);
    if (!directives) return pass_.report(formatArg_, name_ + " " + error);
    checkDirectives(*directives);
  }

 private:
  std::span<Expr*> args() const { return call_->args; }
  int count() const { return static_cast<int>(args().size()); }

  // Printf(text): what if there is a % in the text?
  void checkUnknownFormat() {
    if (firstArg_ == count() && pass_.atLeast(call_->pos, types::GoVersion{24})) {
      pass_.report(formatArg_, "non-constant format string in call to " + name_);
    }
  }

  void checkDirectives(const std::vector<Directive>& directives) {
    bool indexed = false;
    for (const Directive& directive : directives) {
      indexed = indexed || directive.indexed;
      if (directive.verb == 'w' && kind_ != PrintKind::Errorf) {
        return report(directive, name_ + " does not support error-wrapping directive %w");
      }
      if (!checkDirective(directive)) return;  // one finding per format
    }
    if (call_->hasDots && lastUsed() >= count() - 2) return;
    if (indexed || used_ >= count()) return;
    pass_.report(call_, name_ + " call needs " + plural(static_cast<size_t>(used_ - firstArg_), "arg") + " but has " +
                            argCount());
  }

  std::string argCount() const { return plural(static_cast<size_t>(count() - firstArg_), "arg"); }
  int lastUsed() const { return used_ - 1; }

  void report(const Directive& directive, std::string message) {
    auto* lit = cast<BasicLit>(formatArg_);
    pass_.report(lit != nullptr ? positionIn(lit, directive.offset) : startPos(formatArg_), std::move(message));
  }
  // "fmt.Printf format %d "
  std::string about(const Directive& directive) const { return name_ + " format " + std::string(directive.text) + " "; }

  bool checkDirective(const Directive& directive) {
    const auto* verb = std::find_if(std::begin(kVerbs), std::end(kVerbs), [&](const Verb& known) {
      return static_cast<unsigned char>(known.verb) == directive.verb;
    });
    bool known = verb != std::end(kVerbs);
    bool formatter = directive.verb != 'w' && directive.arg < count() && isFormatter(typeOf(args()[directive.arg]));
    if (!formatter && !(known ? checkFlags(directive, *verb) : unknownVerb(directive))) return false;
    if (!checkSizes(directive)) return false;
    if (directive.verb != '%') used_ = std::max(used_, directive.arg + 1);
    if (directive.verb == '%' || formatter) return true;
    return isThere(directive, directive.arg) && checkArgument(directive, *verb, args()[directive.arg]);
  }

  bool unknownVerb(const Directive& directive) {
    report(directive, about(directive) + "has unknown verb " + std::string(directive.verbText));
    return false;
  }

  bool checkFlags(const Directive& directive, const Verb& verb) {
    for (char flag : directive.flags) {
      if (flag == '0' || verb.flags.find(flag) != std::string_view::npos) continue;
      report(directive, about(directive) + "has unrecognized flag " + flag);
      return false;
    }
    return true;
  }

  bool checkSizes(const Directive& directive) {
    for (int index : directive.sizes) {
      if (!isThere(directive, index)) return false;
      std::string reason;
      if (formats(pass_, kInt, typeOf(args()[index]), &reason)) continue;
      if (!reason.empty()) reason = " (" + reason + ")";
      report(directive,
             about(directive) + "uses non-int " + exprText(pass_, args()[index]) + reason + " as argument of *");
      return false;
    }
    for (int index : directive.sizes) used_ = std::max(used_, index + 1);
    return true;
  }

  // Whether the call shows the argument. (It may be in the slice of `args...`.)
  bool isThere(const Directive& directive, int index) {
    if (index < count() - 1) return true;
    if (call_->hasDots) return false;
    if (index < count()) return true;
    report(directive,
           about(directive) + "reads arg #" + std::to_string(index - firstArg_ + 1) + ", but call has " + argCount());
    return false;
  }

  bool checkArgument(const Directive& directive, const Verb& verb, Expr* arg) {
    if (verb.verb == 'w' && isPointerToError(directive, arg)) return false;
    if (isFunctionValue(arg) && verb.verb != 'p' && verb.verb != 'T') {
      report(directive, about(directive) + "arg " + exprText(pass_, arg) + " is a func value, not called");
      return false;
    }
    unsigned what = verb.what;
    if (verb.verb == 'q' && pass_.atLeast(call_->pos, types::go1_26)) what = kRune | kByte | kStringLike;
    std::string reason;
    if (!formats(pass_, what, typeOf(arg), &reason)) {
      if (!reason.empty()) reason = " (" + reason + ")";
      report(directive, about(directive) + "has arg " + exprText(pass_, arg) + " of wrong type " +
                            pass_.text(typeOf(arg)) + reason);
      return false;
    }
    return checkRecursion(directive, verb, what, arg);
  }

  // errors.Is looks for the value, but would find a pointer.
  bool isPointerToError(const Directive& directive, Expr* arg) {
    auto* pointer = types::underAs<types::Pointer>(arg->type);
    bool wrong = pointer != nullptr && implements(pass_, pointer->elem, types::universe().errorType) &&
                 pass_.atLeast(call_->pos, types::go1_27);
    if (wrong) {
      report(directive, "%w wants operand of error type " + pass_.textOutside(pointer->elem) + ", not pointer type " +
                            pass_.textOutside(arg->type) + " (defeats errors.Is)");
    }
    return wrong;
  }

  // With the flag # most verbs call no methods.
  bool checkRecursion(const Directive& directive, const Verb& verb, unsigned what, Expr* arg) {
    bool callsMethods = (what & kStringLike) != 0 && verb.verb != 'T' &&
                        (directive.flags.find('#') == std::string_view::npos || verb.verb == 'q' || verb.verb == 'x' ||
                         verb.verb == 'X');
    types::Func* method = callsMethods ? recursiveMethod(pass_, arg) : nullptr;
    if (method == nullptr) return true;
    report(directive, about(directive) + "with arg " + exprText(pass_, arg) + " causes recursive " +
                          fullName(pass_, method) + " method call");
    return false;
  }

  Pass& pass_;
  CallExpr* call_;
  PrintKind kind_;
  std::string name_;
  Expr* formatArg_ = nullptr;
  int firstArg_ = 0;
  int used_ = 0;  // one more than the highest argument used so far
};

// One call of a function like Print or Println.
class PrintCall {
 public:
  PrintCall(Pass& pass, CallExpr* call, std::string name) : pass_(pass), call_(call), name_(std::move(name)) {}

  void check() {
    size_t first = 0;
    if (auto* signature = types::underAs<types::Signature>(call_->fun->type)) {
      if (!signature->variadic) return;
      first = signature->params->size() - 1;
      auto* slice = types::cast<types::Slice>(signature->params->vars[first]->type);
      auto* elem = types::cast<types::Interface>(slice == nullptr ? nullptr : types::unalias(slice->elem));
      if (elem == nullptr || !types::typeSet(elem)->isAll()) return;
    }
    if (call_->args.size() <= first) return;
    if (first == 0) checkWriter();
    std::span<Expr*> args = call_->args.subspan(first);
    checkDirective(args.front());
    if (name_.ends_with("ln")) checkNewline(args.back());
    for (Expr* arg : args) checkArgument(arg);
  }

 private:
  void checkWriter() {
    auto* selector = cast<SelectorExpr>(call_->args[0]);
    auto* package = cast<NameExpr>(selector == nullptr ? nullptr : selector->x);
    if (package == nullptr || !package->value.is("os") || !selector->sel->value.view().starts_with("Std")) return;
    pass_.report(call_, name_ + " does not take io.Writer but has first arg " + exprText(pass_, selector));
  }

  void checkDirective(Expr* arg) {
    const std::string* constant = stringConstant(arg);
    if (constant == nullptr) return;
    std::string_view text = *constant;
    if (text.ends_with('%')) text.remove_suffix(1);
    std::string_view directive = possibleDirective(text);
    if (directive.empty()) return;
    pass_.report(call_, name_ + " call has possible Printf formatting directive " + std::string(directive));
  }

  void checkNewline(Expr* arg) {
    const std::string* text = stringConstant(arg);
    if (text != nullptr && text->ends_with('\n')) {
      pass_.report(call_, name_ + " arg list ends with redundant newline");
    }
  }

  void checkArgument(Expr* arg) {
    if (isFunctionValue(arg)) {
      pass_.report(call_, name_ + " arg " + exprText(pass_, arg) + " is a func value, not called");
    }
    if (types::Func* method = recursiveMethod(pass_, arg)) {
      pass_.report(call_, name_ + " arg " + exprText(pass_, arg) + " causes recursive call to " +
                              fullName(pass_, method) + " method");
    }
  }

  Pass& pass_;
  CallExpr* call_;
  std::string name_;
};

}  // namespace

void printf(Pass& pass) {
  findPrinters(pass);
  pass.each<CallExpr>([&](CallExpr* call) {
    types::Object* function = callee(call);
    if (function == nullptr) return;
    PrintKind kind = printKind(pass, function);
    if (kind == PrintKind::None) return;
    std::string name = fullName(pass, function);
    if (kind == PrintKind::Print) return PrintCall(pass, call, std::move(name)).check();
    FormatCall(pass, call, kind, std::move(name)).check();
  });
}

}  // namespace gopark::vet
