// `//go:` directives: what each is for.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "syntax/ast.h"

namespace gopark::syntax {

enum class DirectiveUse : uint8_t {
  Anywhere,  // nothing depends on its place: linkname, generate, and whatever is not known
  File,      // build
  Function,  // noinline …
  Embed,
  WasmImport,
  WasmExport,
};

// `text`: as in Directive.
DirectiveUse directiveUse(std::string_view text);

// "go:noinline" of "go:noinline x".
std::string_view directiveVerb(std::string_view text);
// What follows the verb, split at blanks.
std::vector<std::string_view> directiveWords(std::string_view text);

struct EmbedPattern {
  std::string pattern;
  size_t offset;  // in the directive's text
};
// The patterns of an embed directive. False: a quoted one is malformed; `*error` is gc's message.
bool embedPatterns(std::string_view text, std::vector<EmbedPattern>* patterns, std::string* error);

// Whether the file has such an import: some directives ask for one.
bool importsPath(const File& file, std::string_view path);

}  // namespace gopark::syntax
