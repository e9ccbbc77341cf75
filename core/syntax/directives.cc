#include "syntax/directives.h"

#include <algorithm>
#include <array>

#include "syntax/parser_impl.h"

namespace gopark::syntax {

namespace {

constexpr auto kFunctionVerbs = std::to_array<std::string_view>(
    {"go:noescape", "go:norace", "go:nosplit", "go:noinline", "go:nocheckptr", "go:cgo_unsafe_args",
     "go:uintptrkeepalive", "go:uintptrescapes", "go:registerparams"});
constexpr auto kRuntimeVerbs = std::to_array<std::string_view>(
    {"go:systemstack", "go:nowritebarrier", "go:nowritebarrierrec", "go:yeswritebarrierrec"});

bool contains(const auto& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

}  // namespace

std::string_view directiveVerb(std::string_view text) { return text.substr(0, text.find_first_of(" \t")); }

std::vector<std::string_view> directiveWords(std::string_view text) {
  std::vector<std::string_view> words;
  text.remove_prefix(directiveVerb(text).size());
  while (true) {
    size_t begin = text.find_first_not_of(" \t\r");
    if (begin == std::string_view::npos) return words;
    text.remove_prefix(begin);
    words.push_back(text.substr(0, text.find_first_of(" \t\r")));
    text.remove_prefix(words.back().size());
  }
}

DirectiveUse directiveUse(std::string_view text) {
  std::string_view verb = directiveVerb(text);
  if (verb == "go:build") return DirectiveUse::File;
  if (verb == "go:embed") return DirectiveUse::Embed;
  if (verb == "go:wasmimport" && verb != text) return DirectiveUse::WasmImport;
  if (verb == "go:wasmexport" && verb != text) return DirectiveUse::WasmExport;
  if (contains(kFunctionVerbs, verb) || contains(kRuntimeVerbs, verb)) return DirectiveUse::Function;
  return DirectiveUse::Anywhere;
}

bool importsPath(const File& file, std::string_view path) {
  return std::any_of(file.decls.begin(), file.decls.end(), [&](const Decl* decl) {
    const auto* import = cast<ImportDecl>(decl);
    if (import == nullptr || import->path == nullptr || import->path->bad) return false;
    std::string_view text = import->path->value;
    return text.size() == path.size() + 2 && text.substr(1, path.size()) == path;
  });
}

bool embedPatterns(std::string_view text, std::vector<EmbedPattern>* patterns, std::string* error) {
  size_t at = directiveVerb(text).size();
  while (true) {
    while (at < text.size() && isBlank(text[at])) at++;
    if (at == text.size()) return true;
    size_t begin = at;
    char quote = text[at];
    bool quoted = quote == '"' || quote == '`';
    std::string pattern;
    if (quoted) at++;
    while (at < text.size() && (quoted ? text[at] != quote : !isBlank(text[at]))) {
      if (quote == '"' && text[at] == '\\' && at + 1 < text.size()) at++;
      pattern += text[at++];
    }
    bool closed = !quoted || at < text.size();
    if (quoted && closed) at++;
    if (!closed || (at < text.size() && !isBlank(text[at]))) {
      *error = "invalid quoted string in //go:embed: " + std::string(text.substr(closed ? at : begin));
      return false;
    }
    patterns->push_back({std::move(pattern), begin});
  }
}

// --------------------------------------------------------------------------------------------------------- the parser

namespace {

// What is wrong with the directive by itself, in gc's words; empty: nothing.
std::string complaint(std::string_view text) {
  std::string_view verb = directiveVerb(text);
  std::string name(verb);
  size_t words = directiveWords(text).size();
  if (verb == "go:embed") {
    std::string error;
    std::vector<EmbedPattern> patterns;
    if (!embedPatterns(text, &patterns, &error)) return error;
    return patterns.empty() ? "usage: //go:embed pattern..." : "";
  }
  if (contains(kRuntimeVerbs, verb)) return "//" + name + " only allowed in runtime";
  if (verb == "go:uintptrkeepalive") return "//" + name + " is only allowed in the standard library";
  if (verb.starts_with("go:cgo_") && verb != "go:cgo_import_dynamic") {
    return "//" + std::string(text) + " only allowed in cgo-generated code";
  }
  if (verb == text) return {};
  if (verb == "go:wasmimport" && words != 2) return "usage: //go:wasmimport importmodule importname";
  if (verb == "go:wasmexport" && words != 1) return "usage: //go:wasmexport exportname";
  if ((verb == "go:linkname" || verb == "go:linknamestd") && (words < 1 || words > 2)) {
    return "usage: //" + name + " localname [linkname]";
  }
  return {};
}

}  // namespace

// The syntax is right nevertheless: parsing goes on as without it.
void Parser::directiveError(Pos pos, std::string message) {
  if (!stopped_) diagnostics_.report(pos, std::move(message));
}

// At the comment whose text this is.
void Parser::goDirective(uint32_t offset, std::string_view text) {
  Pos at = source_.pos(offset + 2);
  if (bodies_ == Bodies::Parse) {
    constexpr std::string_view kByteOrderMark = "\uFEFF";
    std::string_view before = source_.text().substr(0, offset);
    size_t last = before.find_last_not_of(" \t");
    if (last != std::string_view::npos && before[last] != '\n' && before != kByteOrderMark) {
      directiveError(at, "misplaced compiler directive");
      return;
    }
    if (std::string what = complaint(text); !what.empty()) directiveError(at, std::move(what));
  }
  directives_.push_back({at, text});
}

// The directives since the last declaration stand before `owner`.
void Parser::takeDirectives(Node* owner) {
  for (; pendingDirective_ < directives_.size(); pendingDirective_++) directives_[pendingDirective_].owner = owner;
}

// They stand before something that can have none.
void Parser::clearDirectives() {
  for (; pendingDirective_ < directives_.size(); pendingDirective_++) {
    const Directive& directive = directives_[pendingDirective_];
    DirectiveUse use = directiveUse(directive.text);
    if (bodies_ != Bodies::Parse || use == DirectiveUse::Anywhere) continue;
    bool named = use == DirectiveUse::Embed || use == DirectiveUse::WasmImport || use == DirectiveUse::WasmExport;
    std::string what = named ? std::string(directiveVerb(directive.text)) : "compiler";
    directiveError(directive.pos, "misplaced " + what + " directive");
  }
}

}  // namespace gopark::syntax
