// What all analyzers share: the package, its nodes by kind, and where findings go.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/function_ref.h"
#include "source/diagnostics.h"
#include "types/checker.h"
#include "vet/vet.h"

namespace gopark::vet {

class Pass {
 public:
  Pass(types::Package& package, const std::string& path, Facts& facts, Diagnostics& findings);

  types::Package& package() const { return package_; }
  types::Checker& checker() const { return *package_.checker; }
  const std::string& path() const { return path_; }
  Facts& facts() const { return facts_; }

  // f for all nodes of a kind (no ListExpr, no Field: see walk.h), in source order, outer ones before inner ones.
  template <typename T>
  void each(FunctionRef<void(T*)> f) const {
    for (syntax::Node* node : nodes_[static_cast<size_t>(T::kKind)]) f(syntax::as<T>(node));
  }
  // The same for the nodes of several kinds.
  template <typename... T>
  void eachOf(FunctionRef<void(syntax::Node*)> f) const {
    for (syntax::Node* node : all_) {
      if (((node->kind == T::kKind) || ...)) f(node);
    }
  }
  // f for the bodies of all functions and function literals, together with their nodes; in that order, too.
  void eachBody(FunctionRef<void(syntax::Node*, syntax::BlockStmt*)> f) const;
  // The node that `node` is a part of; null for files.
  syntax::Node* parent(const syntax::Node* node) const;

  void report(Pos pos, std::string message) { findings_.report(pos, std::move(message)); }
  // At the node's leftmost position.
  void report(const syntax::Node* node, std::string message);

  bool imports(std::string_view path) const;
  // Whether the file at this position is of that Go version or a later one.
  bool atLeast(Pos pos, types::GoVersion version) const;
  uint32_t line(Pos pos) const;
  const syntax::File* file(Pos pos) const;

  // As messages show them: qualified by import path, by package name, and by name outside of this package alone.
  types::Qualifier byPath() const { return types::Qualifier::byPath(&package_, path_); }
  std::string text(types::Type* type) const { return types::typeString(type, byPath()); }
  std::string textByName(types::Type* type) const { return types::typeString(type, types::Qualifier::byName()); }
  std::string textOutside(types::Type* type) const;

 private:
  static constexpr size_t kKinds = static_cast<size_t>(syntax::NodeKind::File) + 1;
  types::Package& package_;
  const std::string& path_;
  Facts& facts_;
  Diagnostics& findings_;
  std::vector<syntax::Node*> all_;
  std::vector<syntax::Node*> nodes_[kKinds];
  std::unordered_map<const syntax::Node*, syntax::Node*> parents_;
};

}  // namespace gopark::vet
