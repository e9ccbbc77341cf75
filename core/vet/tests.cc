// Tests, examples and fuzz targets that go test would not run, or that it would refuse.
#include <algorithm>

#include "base/lower_case.h"
#include "syntax/positions.h"
#include "vet/analyzers.h"
#include "vet/callee.h"
#include "vet/comments.h"
#include "vet/type_sets.h"
#include "vet/walk.h"

namespace gopark::vet {

using namespace syntax;

namespace {

bool startsLower(std::string_view text) { return !text.empty() && isLowerRune(decodeRune(text).rune); }

// *testing.`name`
bool isTesting(types::Type* type, std::string_view name) {
  auto* pointer = types::cast<types::Pointer>(type);
  return pointer != nullptr && isNamed(pointer->elem, "testing", name);
}

// *T or *p.T, whatever p is
bool looksLike(const Expr* type, std::string_view name) {
  const auto* pointer = cast<Operation>(type);
  if (pointer == nullptr || pointer->op != Operator::Mul || pointer->y != nullptr) return false;
  const auto* selector = cast<SelectorExpr>(pointer->x);
  const auto* last = selector != nullptr ? selector->sel : cast<NameExpr>(pointer->x);
  return last != nullptr && last->value.is(name);
}

void checkTest(Pass& pass, FuncDecl* decl, std::string_view prefix) {
  bool takesOne = decl->funcType->results.empty() && decl->funcType->params.size() == 1;
  if (!takesOne || !looksLike(decl->funcType->params[0]->type, prefix.substr(0, 1))) return;
  std::string name = decl->name->value.str();
  if (!decl->typeParams.empty()) {
    const SourceFile* source = decl->file->source;
    size_t bracket = source->text().rfind('[', source->byteOffset(startPos(decl->typeParams[0])));
    pass.report(
        source->pos(static_cast<uint32_t>(bracket)),
        name + " has type parameters: it will not be run by go test as a " + std::string(prefix) + "XXX function");
  }
  if (startsLower(std::string_view(name).substr(prefix.size()))) {
    pass.report(decl->name,
                name + " has malformed name: first letter after '" + std::string(prefix) + "' must not be lowercase");
  }
}

// ----------------------------------------------------------------------------------------------------------- examples

class Example {
 public:
  Example(Pass& pass, FuncDecl* decl) : pass_(pass), decl_(decl), name_(decl->name->value.str()) {}

  void checkName() {
    if (!decl_->funcType->params.empty()) report("should be niladic");
    if (!decl_->funcType->results.empty()) report("should return nothing");
    if (!decl_->typeParams.empty()) report("should not have type params");
    std::string_view rest = std::string_view(name_).substr(7);
    if (rest.empty()) return;
    std::string ident = cut(&rest);
    auto objects = lookup(ident);
    if (!ident.empty() && objects.empty()) return report("refers to unknown identifier: " + ident);
    if (!more_) return;
    if (ident.empty()) {
      if (!startsLower(rest)) report("has malformed example suffix: " + std::string(rest));
      return;
    }
    std::string member = cut(&rest);
    bool isMember = std::any_of(objects.begin(), objects.end(), [&](types::Object* object) {
      types::declareObject(object);
      return types::lookupFieldOrMethod(object->type, true, object->package, Name(member), false).object != nullptr;
    });
    if (!startsLower(member) && !isMember) report("refers to unknown field or method: " + ident + "." + member);
    if (more_ && !startsLower(rest)) report("has malformed example suffix: " + std::string(rest));
  }

  void checkOutput(const Comments& comments) {
    std::vector<Pos> outputs;
    const CommentGroup* last = nullptr;
    for (const CommentGroup& group : comments.groups) {
      if (group.pos() < decl_->pos) continue;
      if (group.end() > endPos(decl_)) break;
      last = &group;
      if (isOutput(group)) outputs.push_back(group.pos());
    }
    for (Pos pos : outputs) {
      if (pos == last->pos()) continue;
      pass_.report(pos, outputs.size() > 1 ? "there can only be one output comment block per example"
                                           : "output comment block must be the last comment block");
    }
  }

 private:
  void report(const std::string& what) { pass_.report(funcKeyword(decl_), name_ + " " + what); }

  // What stands before the next '_'; more_: there was one.
  std::string cut(std::string_view* rest) {
    size_t end = rest->find('_');
    more_ = end != std::string_view::npos;
    std::string part(rest->substr(0, end));
    *rest = more_ ? rest->substr(end + 1) : std::string_view();
    return part;
  }

  // In the package; or in any that it imports, as it is not known which one is tested.
  std::vector<types::Object*> lookup(const std::string& name) {
    if (name.empty()) return {};
    if (types::Object* own = pass_.package().scope->lookup(Name(name))) return {own};
    std::vector<types::Object*> found;
    for (const types::Package* imported : pass_.package().imports) {
      types::Object* object = imported->scope == nullptr ? nullptr : imported->scope->lookup(Name(name));
      if (object != nullptr) found.push_back(object);
    }
    return found;
  }

  // Directives are no text: "//go:x", "//line x".
  static bool isDirective(std::string_view text) {
    if (text.starts_with("line ")) return true;
    size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 >= text.size()) return false;
    auto isPlain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return std::all_of(text.begin(), text.begin() + static_cast<ptrdiff_t>(colon), isPlain) && isPlain(text[colon + 1]);
  }

  static bool isOutput(const CommentGroup& group) {
    for (const Comment& comment : group.list) {
      std::string_view text = comment.text.substr(2);
      if (comment.isLine() && isDirective(text)) continue;
      if (!comment.isLine()) text.remove_suffix(2);
      text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n\v\f"), text.size()));
      if (text.empty()) continue;
      std::string start(text.substr(0, 17));
      for (char& c : start) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
      return start.starts_with("output:") || start.starts_with("unordered output:");
    }
    return false;
  }

  Pass& pass_;
  FuncDecl* decl_;
  std::string name_;
  bool more_ = false;
};

// ------------------------------------------------------------------------------------------------------- fuzz targets

bool isFuzzable(types::Type* type) {
  auto* slice = types::cast<types::Slice>(types::unalias(type));
  auto* basic = types::cast<types::Basic>(types::unalias(slice != nullptr ? slice->elem : type));
  if (basic == nullptr) return false;
  if (slice != nullptr) return basic->basic == types::BasicKind::Uint8;
  return (basic->basic == types::BasicKind::String ||
          (basic->basic >= types::BasicKind::Bool && basic->basic <= types::BasicKind::Float64 &&
           basic->basic != types::BasicKind::Uintptr));
}

class FuzzTest {
 public:
  FuzzTest(Pass& pass, FuncDecl* decl) : pass_(pass), decl_(decl) {}

  void check() {
    inspect(decl_, [&](Node* node) {
      auto* call = cast<CallExpr>(node);
      if (call == nullptr || !isCall(call, "Fuzz") || call->args.size() != 1) return true;
      return checkTarget(call->args[0]);
    });
    if (params_ == nullptr) return;
    inspect(decl_, [&](Node* node) {
      auto* call = cast<CallExpr>(node);
      if (call != nullptr && isCall(call, "Add")) checkAdd(call);
      return true;
    });
  }

 private:
  // f.`name`, or any method; f is a *testing.F.
  static bool isCall(CallExpr* call, std::string_view name = {}) {
    auto* selector = cast<SelectorExpr>(call->fun);
    return selector != nullptr && selector->x->type != nullptr && isTesting(selector->x->type, "F") &&
           (name.empty() || selector->sel->value.is(name));
  }

  bool checkTarget(Expr* target) {
    auto* signature = target->type == nullptr ? nullptr : types::cast<types::Signature>(types::under(target->type));
    if (signature == nullptr) {
      pass_.report(target, "argument to Fuzz must be a function");
      return false;
    }
    if (signature->results->size() != 0) pass_.report(target, "fuzz target must not return any value");
    if (signature->params->size() == 0) {
      pass_.report(target, "fuzz target must have 1 or more argument");
      return false;
    }
    if (checkParams(target, signature->params) && params_ == nullptr) params_ = signature->params;
    inspect(target, [&](Node* node) {
      auto* call = cast<CallExpr>(node);
      if (call == nullptr || !isCall(call)) return true;
      if (!isCall(call, "Name") && !isCall(call, "Failed")) {
        pass_.report(call, "fuzz target must not call any *F methods");
      }
      return true;
    });
    return false;
  }

  bool checkParams(Expr* target, types::Tuple* params) {
    auto* lit = cast<FuncLit>(target);
    auto place = [&](size_t i) { return lit != nullptr ? lit->funcType->params[i]->type : target; };
    bool ok = isTesting(params->vars[0]->type, "T");
    if (!ok) pass_.report(place(0), "the first parameter of a fuzz target must be *testing.T");
    for (size_t i = 1; i < params->size(); i++) {
      if (isFuzzable(params->vars[i]->type)) continue;
      pass_.report(place(i),
                   "fuzzing arguments can only have the following types: string, bool, float32, float64, int, int8, "
                   "int16, int32, int64, uint, uint8, uint16, uint32, uint64, []byte");
      ok = false;
    }
    return ok;
  }

  void checkAdd(CallExpr* call) {
    size_t expected = params_->size() - 1;
    if (call->args.size() != expected) {
      return pass_.report(call,
                          "wrong number of values in call to (*testing.F).Add: " + std::to_string(call->args.size()) +
                              ", fuzz target expects " + std::to_string(expected));
    }
    std::vector<size_t> wrong;
    std::string got, want;
    for (size_t i = 0; i < expected; i++) {
      types::Type* type = typeOf(call->args[i]);
      types::Type* param = params_->vars[i + 1]->type;
      if (!types::identical(type, param)) wrong.push_back(i);
      got += (i > 0 ? " " : "") + pass_.text(type);
      want += (i > 0 ? " " : "") + pass_.text(param);
    }
    if (wrong.size() > 1) {
      pass_.report(call,
                   "mismatched types in call to (*testing.F).Add: [" + got + "], fuzz target expects [" + want + "]");
    } else if (wrong.size() == 1) {
      pass_.report(call->args[wrong[0]],
                   "mismatched type in call to (*testing.F).Add: " + pass_.text(typeOf(call->args[wrong[0]])) +
                       ", fuzz target expects " + pass_.text(params_->vars[wrong[0] + 1]->type));
    }
  }

  Pass& pass_;
  FuncDecl* decl_;
  types::Tuple* params_ = nullptr;  // of the first target that is right
};

}  // namespace

void tests(Pass& pass) {
  for (const auto& file : pass.package().files) {
    if (!file->source->path().ends_with("_test.go")) continue;
    Comments comments = commentsOf(*file);
    for (Decl* declaration : file->decls) {
      auto* decl = cast<FuncDecl>(declaration);
      if (decl == nullptr || decl->recv != nullptr) continue;
      std::string_view name = decl->name->value.view();
      if (name.starts_with("Example")) {
        Example(pass, decl).checkName();
        Example(pass, decl).checkOutput(comments);
      } else if (name.starts_with("Test")) {
        checkTest(pass, decl, "Test");
      } else if (name.starts_with("Benchmark")) {
        checkTest(pass, decl, "Benchmark");
      } else if (name.starts_with("Fuzz")) {
        checkTest(pass, decl, "Fuzz");
        FuzzTest(pass, decl).check();
      }
    }
  }
}

}  // namespace gopark::vet
