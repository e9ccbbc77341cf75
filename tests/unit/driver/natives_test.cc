// Natives and the functions without a body that they stand for: each has the other.
//
// A native that no function asks for is dead, and so is one whose function has a body, which would be run instead. A
// function without a body that a program can reach through what std exports has a native, or a function of the
// overlay's under its linkname.
#include <algorithm>
#include <map>
#include <set>

#include "load/pack_std.h"
#include "pipeline.h"
#include "references.h"
#include "runtime/native.h"
#include "syntax/ast.h"
#include "types/instances.h"
#include "types/named.h"
#include "types/typeset.h"
#include "types/under.h"

namespace gopark::driver {
namespace {

// Asked for by others than the package that they are named after.
constexpr std::string_view kElsewhere[] = {
    "runtime.memhash",                                // hash/maphash, by linkname
    "runtime.typehash",                               // lowering
    "sync_test.runtime_blockUntilEmptyCleanupQueue",  // std's tests
    "unique.runtime_blockUntilEmptyCleanupQueue",
};

std::string fault(load::StdLibrary& std, std::string_view name) {
  size_t dot = name.find('.', name.rfind('/') == std::string_view::npos ? 0 : name.rfind('/'));
  std::string error;
  types::Package* package = std.load(std::string(name.substr(0, dot)), &error);
  if (package == nullptr) return error;
  types::Object* object = package->scope->lookup(Name(name.substr(dot + 1)));
  auto* function = object == nullptr ? nullptr : types::cast<types::Func>(object);
  if (function == nullptr || function->decl == nullptr) return "no such function";
  return function->decl->body == nullptr ? "" : "it has a body";
}

TEST_F(Pipeline, NativesHaveTheirFunctions) {
  const runtime::NativeTable& natives = runtime::nativeTable();
  for (uint32_t i = 0; i < natives.size(); i++) {
    if (std::ranges::find(kElsewhere, natives.name(i)) != std::end(kElsewhere)) continue;
    std::string why = fault(toolchain_->std(), natives.name(i));
    EXPECT_EQ(why, "") << natives.name(i);
  }
}

// A program that uses all that std exports: as values of type any, so that the methods of types, and of all types in
// the signatures of functions, are used as well.
class WholeStd {
 public:
  explicit WholeStd(load::StdLibrary& std) {
    for (const std::string& path : load::importablePackages(std)) {
      std::string error;
      if (path == "unsafe") continue;  // has no source
      if (types::Package* package = std.load(path, &error)) add(*package);
    }
  }

  std::string text() const {
    std::string text = "package main\n";
    for (const auto& [path, name] : names_) text += "import " + name + " \"" + path + "\"\n";
    return text + "var all = []any{\n" + uses_ + "}\nfunc main() { println(len(all)) }\n";
  }

 private:
  void add(types::Package& package) {
    names_.emplace(package.path, "_");
    for (types::Object* object : package.scope->elems()) {
      if (!object->exported()) continue;
      types::declareObject(object);
      if (auto* func = types::cast<types::Func>(object)) {
        uses_ += nameOf(object) + arguments(types::Instances::typeParams(func)) + ",\n";
      } else if (types::cast<types::Var>(object) != nullptr) {
        uses_ += "&" + nameOf(object) + ",\n";
      } else if (types::cast<types::TypeName>(object) != nullptr && !isConstraint(object->type)) {
        uses_ += "(*" + nameOf(object) + typeArguments(object) + ")(nil),\n";
      }
    }
  }

  std::string nameOf(types::Object* object) {
    std::string& name = names_[object->package->path];
    if (name.empty() || name == "_") name = "p" + std::to_string(names_.size());
    return name + "." + object->name.str();
  }

  static bool isConstraint(types::Type* type) {
    auto* interface = types::cast<types::Interface>(types::under(type));
    return interface != nullptr && !types::typeSet(interface)->isMethodSet();
  }

  std::string typeArguments(types::Object* object) {
    auto* named = types::asNamed(object->type);
    bool isAlias = named == nullptr || types::obj(named) != object;
    return isAlias ? "" : arguments(types::items(types::typeParams(named)));
  }

  // Type arguments that satisfy the constraints.
  std::string arguments(std::span<types::TypeParam* const> params) {
    std::string list;
    for (types::TypeParam* param : params) list += (list.empty() ? "[" : ", ") + argument(param);
    return list.empty() ? "" : list + "]";
  }
  std::string argument(types::TypeParam* param) {
    types::TypeSet* set = types::typeSet(types::iface(param));
    std::string terms = set->hasTerms() ? set->str() : "";
    if (terms.find("~[]byte") != std::string::npos) return "[]byte";
    if (terms.find("~[]") != std::string::npos) return "[]int";
    if (terms.find("~map[") != std::string::npos) return "map[int]int";
    auto* named = set->methods.empty() ? nullptr : types::asNamed(param->bound);
    if (named == nullptr) return "int";
    return types::obj(named)->package == nullptr ? "error" : nameOf(types::obj(named));
  }

  std::map<std::string, std::string> names_;  // by path
  std::string uses_;
};

// What is reachable from a program's entry, through calls and data. Each thing is visited once.
class Reach {
 public:
  explicit Reach(lower::Lowering& lowering) : lowering_(lowering) { function(lowering.program().entry, "the entry"); }

  // Calls f with each function that has neither a body nor a native, and with who refers to it.
  void missing(FunctionRef<void(const std::string& name, const std::string& by)> f) {
    while (!functions_.empty() || !symbols_.empty()) {
      if (!symbols_.empty()) {
        ir::SymbolId id = symbols_.back();
        symbols_.pop_back();
        visit(lowering_.symbol(id));
        continue;
      }
      auto [id, by] = functions_.back();
      functions_.pop_back();
      const ir::Function& function = *lowering_.function(id);
      if (visit(function)) f(function.name, by);
    }
  }
  size_t functions() const { return seenFunctions_.size(); }

 private:
  void function(uint32_t id, const std::string& by) {
    if (id != 0 && seenFunctions_.insert(id).second) functions_.emplace_back(id, by);
  }
  void symbol(uint32_t id) {
    if (id != 0 && seenSymbols_.insert(id).second) symbols_.push_back(id);
  }

  // Whether it stands for a missing native.
  bool visit(const ir::Function& function) {
    bool isMissing = false;
    auto refersTo = [&](uint32_t id) {
      isMissing = isMissing || id == lowering_.program().missingNative;
      this->function(id, function.name);
    };
    ir::forEachReference(function, refersTo, [this](uint32_t id) { symbol(id); });
    return isMissing;
  }
  void visit(const ir::Symbol& symbol) {
    ir::forEachReference(
        symbol, [this](uint32_t id) { function(id, "data"); }, [this](uint32_t id) { this->symbol(id); });
  }

  lower::Lowering& lowering_;
  std::set<uint32_t> seenFunctions_, seenSymbols_;
  std::vector<std::pair<ir::FuncId, std::string>> functions_;
  std::vector<ir::SymbolId> symbols_;
};

TEST_F(Pipeline, ReachableFunctionsHaveNatives) {
  std::string text = WholeStd(toolchain_->std()).text();
  std::string messages = compile(*toolchain_, text, [&](Compilation& compilation) {
    auto lowering = compilation.lower();
    Reach reach(*lowering);
    reach.missing([](const std::string& name, const std::string& by) {
      ADD_FAILURE() << name << ", which " << by << " refers to, has neither a body nor a native";
    });
    EXPECT_GT(reach.functions(), 20000U);
  });
  EXPECT_EQ(messages, "");
}

}  // namespace
}  // namespace gopark::driver
