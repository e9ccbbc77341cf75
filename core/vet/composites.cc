// Literals of other packages' structs without field names: one more field there, and they do not compile.
#include <algorithm>

#include "syntax/positions.h"
#include "vet/analyzers.h"
#include "vet/type_sets.h"

namespace gopark::vet {

using namespace syntax;

namespace {

// Types that will never have more fields.
constexpr std::string_view kFrozen[] = {
    "image/color.Alpha16",       "image/color.Alpha",       "image/color.CMYK",     "image/color.Gray16",
    "image/color.Gray",          "image/color.NRGBA64",     "image/color.NRGBA",    "image/color.NYCbCrA",
    "image/color.RGBA64",        "image/color.RGBA",        "image/color.YCbCr",    "image.Point",
    "image.Rectangle",           "image.Uniform",           "unicode.Range16",      "unicode.Range32",
    "testing.InternalBenchmark", "testing.InternalExample", "testing.InternalTest", "testing.InternalFuzzTarget"};

std::string_view withoutTest(std::string_view path) {
  if (path.ends_with("_test")) path.remove_suffix(5);
  return path;
}

bool isOwn(const Pass& pass, types::Type* type) {
  type = types::unalias(type);
  while (auto* pointer = types::cast<types::Pointer>(type)) type = types::unalias(pointer->elem);
  types::TypeName* name = nullptr;
  if (auto* named = types::cast<types::Named>(type)) name = named->object;
  if (auto* param = types::cast<types::TypeParam>(type)) name = param->object;
  if (name == nullptr) return types::cast<types::Struct>(type) != nullptr;
  return name->package != nullptr &&
         (name->package == &pass.package() || withoutTest(name->package->path) == withoutTest(pass.package().path));
}

}  // namespace

void composites(Pass& pass) {
  pass.each<CompositeLit>([&](CompositeLit* lit) {
    if (lit->elems.empty() || lit->keys > 0 || lit->type == nullptr) return;
    auto terms = structuralTerms(lit->type);
    if (!terms || terms->empty()) return;
    types::Type* type = terms->front().type;
    auto* pointer = types::cast<types::Pointer>(types::unalias(type));
    bool isStruct = types::underAs<types::Struct>(pointer != nullptr ? pointer->elem : type) != nullptr;
    if (!isStruct || isOwn(pass, type)) return;
    std::string text = pass.text(lit->type);
    if (std::find(std::begin(kFrozen), std::end(kFrozen), text) != std::end(kFrozen)) return;
    pass.report(lit, text + " struct literal uses unkeyed fields");
  });
}

}  // namespace gopark::vet
