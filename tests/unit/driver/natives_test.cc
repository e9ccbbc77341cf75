// Natives and the functions without a body that they stand for: each has the other.
//
// A native that no function asks for is dead, and so is one whose function has a body, which would be run instead. A
// function without a body that a program can reach through what std exports has a native, or a function of the
// overlay's under its linkname.
#include <algorithm>

#include "load/pack_std.h"
#include "pipeline.h"
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
      if (types::Package* package = std.load(path, &error)) add(*package, path);
    }
  }

  std::string text() const {
    return "package main\n" + imports_ + "var all = []any{\n" + uses_ + "}\nfunc main() { println(len(all)) }\n";
  }

 private:
  void add(types::Package& package, const std::string& path) {
    std::string name = "p" + std::to_string(count_++);
    size_t before = uses_.size();
    for (types::Object* object : package.scope->elems()) {
      if (!object->exported()) continue;
      types::declareObject(object);
      use(name + "." + object->name.str(), object);
    }
    imports_ += "import " + (uses_.size() == before ? "_" : name) + " \"" + path + "\"\n";
  }

  void use(const std::string& name, types::Object* object) {
    if (auto* func = types::cast<types::Func>(object)) {
      uses_ += name + arguments(types::Instances::typeParams(func), name) + ",\n";
    } else if (types::cast<types::Var>(object) != nullptr) {
      uses_ += "&" + name + ",\n";
    } else if (types::cast<types::TypeName>(object) != nullptr) {
      auto* named = types::asNamed(object->type);
      uses_ += "(*" + name + (named == nullptr ? "" : arguments(types::items(types::typeParams(named)), name)) + ")(nil),\n";
    }
  }

  // Type arguments that satisfy the constraints.
  template <typename Params>
  static std::string arguments(const Params& params, const std::string& user) {
    std::string list;
    for (types::TypeParam* param : params) list += (list.empty() ? "[" : ", ") + argument(param, user);
    return list.empty() ? "" : list + "]";
  }
  static std::string argument(types::TypeParam* param, const std::string& user) {
    types::TypeSet* set = types::typeSet(types::iface(param));
    std::string terms = set->hasTerms() ? set->str() : "";
    if (terms.find("~[]") != std::string::npos) return "[]int";
    if (terms.find("~map[") != std::string::npos) return "map[int]int";
    if (set->methods.empty() || !set->isMethodSet()) return "int";
    return types::asNamed(param->bound) == nullptr ? "?" + user : types::asNamed(param->bound)->object->name.str();
  }

  int count_ = 0;
  std::string imports_, uses_;
};

TEST_F(Pipeline, ReachableFunctionsHaveNatives) {
  std::string text = WholeStd(toolchain_->std()).text();
  std::string messages = compile(*toolchain_, text, [&](Compilation& compilation) {
    auto lowering = compilation.lower();
    ir::Program& program = lowering->program();
    lowering->function(program.entry);
    // Functions and symbols are known as soon as what has been lowered refers to them.
    size_t functions = 1, symbols = 1;
    while (functions < program.functions.size() || symbols < program.symbols.size()) {
      for (; symbols < program.symbols.size(); symbols++) lowering->symbol(static_cast<ir::SymbolId>(symbols));
      for (; functions < program.functions.size(); functions++) {
        const ir::Function* function = lowering->function(static_cast<ir::FuncId>(functions));
        for (const ir::Instruction& in : function->code) {
          bool isMissing = in.op == ir::Op::Call && static_cast<ir::FuncId>(in.lo) == program.missingNative;
          EXPECT_FALSE(isMissing) << function->name << " has neither a body nor a native";
        }
      }
    }
    std::fprintf(stderr, "%zu functions\n", functions);
  });
  EXPECT_EQ(messages, "");
}

}  // namespace
}  // namespace gopark::driver
