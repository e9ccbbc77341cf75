// A package's files and what they import.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "syntax/ast.h"
#include "types/errors.h"
#include "types/types.h"

namespace gopark::types {

struct PackageFiles {
  std::vector<syntax::File*> list;  // those that say the package's name
  std::unordered_map<const syntax::File*, GoVersion> versions;

  GoVersion version(const syntax::File* file) const {  // invalid: not one of them
    auto found = versions.find(file);
    return found == versions.end() ? GoVersion{} : found->second;
  }
};

struct Imports {
  struct Dot {
    Scope* scope;  // of the file
    Object* object;
    PkgName* pkgName;
  };
  std::vector<PkgName*> names;                       // one for each import declaration
  std::vector<Dot> dots;                             // the objects that dot-imports have put into files' scopes
  std::unordered_map<std::string, Package*> byPath;  // what has been imported
  std::vector<std::unique_ptr<Package>> fakes;       // stand for what cannot be
};

}  // namespace gopark::types
