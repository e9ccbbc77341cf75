// For tests: a package from a text.
#pragma once

#include <memory>
#include <string>

#include "syntax/parser.h"
#include "types/checker.h"

namespace gopark::types {

class CheckedSource {
 public:
  // `text` is a whole file without imports.
  explicit CheckedSource(const std::string& text) : package_("p", Name()) {
    package_.files.push_back(syntax::parseFile(files_, files_.add("p.go", text), syntax::Bodies::Parse, diagnostics_));
    Config config;
    config.files = &files_;
    config.diagnostics = &diagnostics_;
    package_.checker = std::make_unique<Checker>(config, &package_);
    package_.checker->checkPackage();
  }

  std::string errors() const { return diagnostics_.format(files_, 0); }
  Package* package() { return &package_; }
  Checker& checker() { return *package_.checker; }
  Object* object(std::string_view name) { return package_.scope->lookup(Name(name)); }
  Type* type(std::string_view name) { return object(name)->type; }

 private:
  FileSet files_;
  Diagnostics diagnostics_;
  Package package_;
};

}  // namespace gopark::types
