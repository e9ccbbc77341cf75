#include "anything.h"

#include "driver/driver.h"
#include "lower_all.h"

namespace gopark::fuzz {

bool compileAnything(driver::Toolchain& toolchain, std::string text) {
  load::MemoryFiles files;
  files.put("/prog/main.go", std::move(text));
  load::UserRequest request;
  request.workingDirectory = "/prog";
  driver::Compilation compilation(toolchain, files, std::move(request));
  if (!compilation.load() || !compilation.check(false)) {
    CHECK_MSG(!compilation.messages().empty(), "refused without a word");
    CHECK_MSG(compilation.messages().find("fault of gopark") == std::string::npos, "std does not compile");
    return false;
  }
  compilation.vet();
  auto lowering = compilation.lower();
  conformance::lowerAll(*lowering, {compilation.packages().main().package.get()});
  return true;
}

}  // namespace gopark::fuzz
