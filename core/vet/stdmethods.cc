// Methods with the names that std looks for at run time, but other signatures than it calls.
#include <algorithm>
#include <string_view>
#include <vector>

#include "vet/analyzers.h"
#include "vet/type_sets.h"

namespace gopark::vet {

using namespace syntax;

namespace {

// A parameter with = tells that std's method is meant.
struct Method {
  std::string_view name;
  std::vector<std::string_view> params;
  std::vector<std::string_view> results;
};
const std::vector<Method>& stdMethods() {
  static const std::vector<Method> kMethods = {
      {"As", {"any"}, {"bool"}},
      {"Format", {"=fmt.State", "rune"}, {}},
      {"GobDecode", {"[]byte"}, {"error"}},
      {"GobEncode", {}, {"[]byte", "error"}},
      {"Is", {"error"}, {"bool"}},
      {"MarshalJSON", {}, {"[]byte", "error"}},
      {"MarshalXML", {"*xml.Encoder", "xml.StartElement"}, {"error"}},
      {"ReadByte", {}, {"byte", "error"}},
      {"ReadFrom", {"=io.Reader"}, {"int64", "error"}},
      {"ReadRune", {}, {"rune", "int", "error"}},
      {"Scan", {"=fmt.ScanState", "rune"}, {"error"}},
      {"Seek", {"=int64", "int"}, {"int64", "error"}},
      {"UnmarshalJSON", {"[]byte"}, {"error"}},
      {"UnmarshalXML", {"*xml.Decoder", "xml.StartElement"}, {"error"}},
      {"UnreadByte", {}, {"error"}},
      {"UnreadRune", {}, {"error"}},
      {"Unwrap", {}, {"error"}},
      {"WriteByte", {"byte"}, {"error"}},
      {"WriteTo", {"=io.Writer"}, {"int64", "error"}},
  };
  return kMethods;
}

std::string_view plain(std::string_view expected) { return expected.starts_with('=') ? expected.substr(1) : expected; }

bool matches(const Pass& pass, std::string_view expected, types::Type* type) {
  std::string text = pass.textByName(type);
  return text == plain(expected) || (plain(expected) == "any" && text == "interface{}");
}

// `markedOnly`: those with = alone.
bool matches(const Pass& pass, const std::vector<std::string_view>& expected, types::Tuple* tuple, bool markedOnly) {
  for (size_t i = 0; i < expected.size(); i++) {
    if (markedOnly && !expected[i].starts_with('=')) continue;
    if (i >= tuple->size() || !matches(pass, expected[i], tuple->vars[i]->type)) return false;
  }
  return markedOnly || tuple->size() <= expected.size();
}

bool matches(const Pass& pass, const Method& method, types::Signature* signature, bool markedOnly) {
  return matches(pass, method.params, signature->params, markedOnly) &&
         matches(pass, method.results, signature->results, markedOnly);
}

std::string joined(const std::vector<std::string_view>& list) {
  std::string text;
  for (std::string_view item : list) text += (text.empty() ? "" : ", ") + std::string(plain(item));
  return text;
}

std::string signatureText(const Method& method) {
  std::string text = std::string(method.name) + "(" + joined(method.params) + ")";
  if (method.results.size() == 1) text += " " + joined(method.results);
  if (method.results.size() > 1) text += " (" + joined(method.results) + ")";
  return text;
}

void checkUnwrap(Pass& pass, NameExpr* name, types::Signature* signature) {
  bool one = signature->params->size() == 0 && signature->results->size() == 1;
  std::string result = one ? pass.textByName(signature->results->vars[0]->type) : "";
  if (result == "error" || result == "[]error") return;
  pass.report(name, "method Unwrap() should have signature Unwrap() error or Unwrap() []error");
}

void checkMethod(Pass& pass, NameExpr* name) {
  auto method = std::find_if(stdMethods().begin(), stdMethods().end(),
                             [&](const Method& known) { return name->value.is(known.name); });
  if (method == stdMethods().end() || name->object == nullptr) return;
  auto* signature = types::as<types::Signature>(name->object->type);
  if (method->name == "WriteTo" && signature->params->size() > 1) return;
  bool isError = signature->recv != nullptr && implements(pass, signature->recv->type, types::universe().errorType);
  if (method->name == "Is" || method->name == "As" || method->name == "Unwrap") {
    if (!isError) return;
  }
  if (method->name == "Unwrap") return checkUnwrap(pass, name, signature);
  if (!matches(pass, *method, signature, true) || matches(pass, *method, signature, false)) return;
  std::string actual = name->value.str() + pass.textByName(signature).substr(std::string_view("func").size());
  pass.report(name, "method " + actual + " should have signature " + signatureText(*method));
}

}  // namespace

void stdmethods(Pass& pass) {
  pass.eachOf<FuncDecl, InterfaceTypeExpr>([&](Node* node) {
    auto* decl = cast<FuncDecl>(node);
    if (decl != nullptr && decl->recv != nullptr) checkMethod(pass, decl->name);
    auto* type = cast<InterfaceTypeExpr>(node);
    for (Field* method : type == nullptr ? std::span<Field*>() : type->methods) {
      if (method->name != nullptr) checkMethod(pass, method->name);
    }
  });
}

}  // namespace gopark::vet
