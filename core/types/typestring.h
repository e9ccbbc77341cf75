// Types, objects and signatures as text, as gc's messages (and reflect) write them.
#pragma once

#include <span>
#include <string>

#include "types/types.h"

namespace gopark::types {

class Reporter;

// How package-level names are qualified.
class Qualifier {
 public:
  Qualifier() = default;                                                                  // by package path
  explicit Qualifier(Reporter* reporter) : kind_(Kind::Reporter), reporter_(reporter) {}  // see Reporter::qualifier
  static Qualifier byName() { return Qualifier(Kind::Name); }  // by package name: reflect's strings
  static Qualifier none() { return Qualifier(Kind::None); }    // not at all
  // By path, which for `package` is another one: a program's main package has the path main, whatever it is called.
  static Qualifier byPath(const Package* package, std::string_view path) {
    Qualifier result(Kind::Path);
    result.package_ = package;
    result.path_ = path;
    return result;
  }
  // By package name, but not at all in `package` itself.
  static Qualifier byNameOutside(const Package* package) {
    Qualifier result(Kind::Name);
    result.package_ = package;
    return result;
  }

  // The prefix without the dot; empty: none.
  std::string qualify(const Package* package) const;

 private:
  enum class Kind : uint8_t { Path, Reporter, Name, None };
  explicit Qualifier(Kind kind) : kind_(kind) {}
  Kind kind_ = Kind::Path;
  Reporter* reporter_ = nullptr;
  const Package* package_ = nullptr;  // is qualified by path_
  std::string_view path_;
};

std::string typeString(Type* type, const Qualifier& qualifier = {});
void writeType(std::string& out, Type* type, const Qualifier& qualifier);
// Parameters and results without "func".
void writeSignature(std::string& out, Signature* signature, const Qualifier& qualifier);
// The same without the names of parameters. `packageInfo`: the first lower-case struct field tells its package.
void writePlainSignature(std::string& out, Signature* signature, const Qualifier& qualifier, bool packageInfo);
void writeTypeParams(std::string& out, std::span<TypeParam*> list, const Qualifier& qualifier);

std::string objectString(Object* object, const Qualifier& qualifier = {});
// "constant", "defined type", "parameter", …
std::string_view objectKind(Object* object);
// Whether the name is another name for a type, and not that of a defined type or type parameter.
bool isAlias(TypeName* object);
// Whether a method's receiver is a pointer; also before its signature is known.
bool hasPtrRecv(Func* method);
// "pkg." or empty.
std::string packagePrefix(const Package* package, const Qualifier& qualifier);

}  // namespace gopark::types
