// Objects in words: declarations, signatures, what their authors wrote about them.
#pragma once

#include <string>

#include "assist/snapshot.h"
#include "assist/std_index.h"
#include "types/types.h"

namespace gopark::assist {

// Signatures of predeclared functions, in general form: "append(slice []T, elems ...T) []T".
std::string_view builtinSignature(types::BuiltinId id);

class Describer {
 public:
  // Names of other packages than `from` (may be null) are qualified.
  Describer(FileSet& files, const StdIndex& index, const types::Package* from)
      : files_(files), index_(index), from_(from) {}

  // What follows the name in a list: "(s string, n int) bool", "*http.Client", "struct".
  std::string brief(types::Object* object) const;
  // The whole: "func strings.Repeat(s string, count int) string". Of types the source, up to a screenful.
  std::string declaration(types::Object* object) const;
  // The first paragraph of its documentation; empty: there is none.
  std::string doc(types::Object* object) const;
  std::string typeText(types::Type* type) const;

 private:
  std::string source(types::TypeName* object) const;
  FileSet& files_;
  const StdIndex& index_;
  const types::Package* from_;
};

// The type that a method's receiver names; null: not a method, or one of an interface literal.
types::TypeName* receiverType(types::Func* function);

}  // namespace gopark::assist
