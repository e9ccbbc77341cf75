// Each native stands for a function of std's or of the overlay's without a body: one that no function asks for is dead,
// and so is one whose function has a body, which would be run instead.
#include <algorithm>

#include "pipeline.h"
#include "runtime/native.h"
#include "syntax/ast.h"

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

}  // namespace
}  // namespace gopark::driver
