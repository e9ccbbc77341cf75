// Building the texts of error messages. Messages are concatenations: msg("cannot use ", x, " as ", T, " value").
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "types/operand.h"
#include "types/types.h"
#include "types/typestring.h"

namespace gopark::types {

inline constexpr const char* kInvalidArg = "invalid argument: ";
inline constexpr const char* kInvalidOp = "invalid operation: ";

// A language version, go1.N.
struct GoVersion {
  int minor = -1;  // -1: unknown, then every feature is allowed
  constexpr bool valid() const { return minor >= 0; }
  constexpr auto operator<=>(const GoVersion&) const = default;
};
inline constexpr GoVersion go1_9{9}, go1_13{13}, go1_14{14}, go1_17{17}, go1_18{18}, go1_20{20}, go1_21{21}, go1_22{22},
    go1_23{23}, go1_26{26}, go1_27{27}, kGoCurrent{27};
// "go1.20.1", "go1.20" → 20; anything else is invalid.
GoVersion asGoVersion(std::string_view text);
std::string versionString(GoVersion version);

// Where an error is reported: for nodes and operands their leftmost position.
struct Poser {
  Pos pos;
  Poser(Pos pos) : pos(pos) {}
  Poser(const syntax::Node* node);
  Poser(const Operand* x);
  Poser(const Operand& x) : Poser(&x) {}
  Poser(const Object* object) : pos(object->pos) {}
};

// Appends one part of a message.
void append(std::string& out, const Qualifier&, std::string_view text);
inline void append(std::string& out, const Qualifier& q, const char* text) { append(out, q, std::string_view(text)); }
inline void append(std::string& out, const Qualifier& q, const std::string& text) {
  append(out, q, std::string_view(text));
}
inline void append(std::string& out, const Qualifier& q, Name name) { append(out, q, name.view()); }
inline void append(std::string& out, const Qualifier&, char c) { out.push_back(c); }
void append(std::string& out, const Qualifier&, int64_t number);
inline void append(std::string& out, const Qualifier& q, int number) { append(out, q, int64_t{number}); }
inline void append(std::string& out, const Qualifier& q, size_t number) {
  append(out, q, static_cast<int64_t>(number));
}
void append(std::string& out, const Qualifier&, const Operand* x);
inline void append(std::string& out, const Qualifier& q, const Operand& x) { append(out, q, &x); }
void append(std::string& out, const Qualifier&, std::span<Operand* const> list);       // [a, b]
void append(std::string& out, const Qualifier&, const syntax::Node* expr);             // source text
void append(std::string& out, const Qualifier&, std::span<syntax::Expr* const> list);  // [a, b]
void append(std::string& out, const Qualifier&, const Type* type);
void append(std::string& out, const Qualifier&, std::span<Type* const> list);       // [a, b]
void append(std::string& out, const Qualifier&, std::span<TypeParam* const> list);  // [a, b]
void append(std::string& out, const Qualifier&, const Object* object);
void append(std::string& out, const Qualifier&, const Constant* value);
void append(std::string& out, const Qualifier&, const Term* term);
inline void append(std::string& out, const Qualifier& q, GoVersion version) { append(out, q, versionString(version)); }
void append(std::string& out, const Qualifier&, syntax::Operator op);
template <typename T>
void append(std::string& out, const Qualifier& q, const std::vector<T*>& list) {
  append(out, q, std::span<T* const>(list));
}

// An error with several parts; every part but the first becomes a line of its own, with its position.
class Error {
 public:
  explicit Error(Reporter* reporter) : reporter_(reporter) {}
  template <typename... Args>
  void addf(Poser at, const Args&... args) {
    std::string text;
    (append(text, Qualifier(reporter_), args), ...);
    add(at.pos, std::move(text));
  }
  void addAltDecl(const Object* object);  // "other declaration of …"
  void add(Pos pos, std::string text) { parts_.push_back({pos, std::move(text)}); }
  bool empty() const { return parts_.empty(); }
  Pos pos() const { return parts_.empty() ? Pos{} : parts_[0].pos; }
  std::string msg() const;  // all parts
  void report();
  bool soft = false;
  bool invalidSyntaxTree = false;

 private:
  struct Part {
    Pos pos;
    std::string text;
  };
  Reporter* reporter_;
  std::vector<Part> parts_;
};

// Why a type does not fit, formatted only when somebody reports it (types2's typeError).
class TypeError {
 public:
  template <typename... Args>
  void set(const Args&... args) {
    parts_.clear();
    set_ = true;
    (parts_.push_back(part(args)), ...);
  }
  explicit operator bool() const { return set_; }
  bool empty() const { return parts_.empty(); }
  std::string format(Reporter* reporter) const;
  void clear() {
    set_ = false;
    parts_.clear();
  }

 private:
  using Part = std::variant<std::string, const Type*, Operand>;
  static Part part(const char* text) { return std::string(text); }
  static Part part(std::string text) { return text; }
  static Part part(const Type* type) { return type; }
  static Part part(const Operand* x) { return *x; }
  std::vector<Part> parts_;
  bool set_ = false;
};

}  // namespace gopark::types
