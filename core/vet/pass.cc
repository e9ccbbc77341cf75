#include "vet/pass.h"

#include <algorithm>

#include "syntax/positions.h"
#include "vet/walk.h"

namespace gopark::vet {

using namespace syntax;

Pass::Pass(types::Package& package, const std::string& path, Facts& facts, Diagnostics& findings)
    : package_(package), path_(path), facts_(facts), findings_(findings) {
  for (const auto& file : package.files) {
    parents_[file.get()] = nullptr;
    inspect(file.get(), [this](Node* node) {
      all_.push_back(node);
      nodes_[static_cast<size_t>(node->kind)].push_back(node);
      forEachPart(node, [&](Node* part) { parents_[part] = node; });
      return true;
    });
  }
}

void Pass::eachBody(FunctionRef<void(Node*, BlockStmt*)> f) const {
  eachOf<FuncDecl, FuncLit>([&](Node* node) {
    auto* decl = cast<FuncDecl>(node);
    BlockStmt* body = decl != nullptr ? decl->body : as<FuncLit>(node)->body;
    if (body != nullptr) f(node, body);
  });
}

Node* Pass::parent(const Node* node) const {
  auto found = parents_.find(node);
  return found == parents_.end() ? nullptr : found->second;
}

void Pass::report(const Node* node, std::string message) {
  if (const auto* labeled = cast<LabeledStmt>(node)) node = labeled->label;
  if (const auto* statement = cast<ExprStmt>(node)) node = statement->x;
  report(startPos(node), std::move(message));
}

bool Pass::imports(std::string_view path) const {
  return std::any_of(package_.imports.begin(), package_.imports.end(),
                     [&](const types::Package* imported) { return imported->path == path; });
}

const File* Pass::file(Pos pos) const {
  for (const auto& file : package_.files) {
    if (file->source->contains(pos)) return file.get();
  }
  return nullptr;
}

bool Pass::atLeast(Pos pos, types::GoVersion version) const {
  types::GoVersion has = package_.checker->fileVersion(file(pos));
  return !has.valid() || has >= version;
}

uint32_t Pass::line(Pos pos) const { return file(pos)->source->position(pos).line; }

std::string Pass::textOutside(types::Type* type) const {
  return types::typeString(type, types::Qualifier::byNameOutside(&package_));
}

}  // namespace gopark::vet
