// The parser: source text in, syntax tree out. Syntax errors are reported in gc's words ("syntax error: …") and parsing
// goes on. Never crashes, whatever the text; nesting beyond kMaxNesting is an error of its own.
#pragma once

#include <memory>

#include "source/diagnostics.h"
#include "syntax/ast.h"

namespace gopark::syntax {

enum class Bodies : uint8_t {
  Parse,  // everything: the user's own code
  Skip,   // what stands in braces in functions and literals is skipped and parsed on demand: the standard library
  None,   // stop after the imports: for finding a package's dependencies
};

// Nested constructs, and operators in a left-associative chain. (Go's own sources stay below 500; one has 900.) It
// bounds the recursion of everyone who walks the tree, on stacks as small as a browser's.
constexpr int kMaxNesting = 1000;

// The result is never null; where packageName is null nothing useful was found.
std::unique_ptr<File> parseFile(FileSet& files, SourceFile* source, Bodies bodies, Diagnostics& diagnostics);

// Parses a skipped body; afterwards `decl->body` is set. Also resolves branch targets.
void parseBody(FuncDecl* decl, Diagnostics& diagnostics);

// Parses the elements of a composite literal, if they have been skipped.
void parseElements(CompositeLit* lit, Diagnostics& diagnostics);

}  // namespace gopark::syntax
