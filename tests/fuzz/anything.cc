#include "anything.h"

#include "driver/driver.h"
#include "lower_all.h"

namespace gopark::fuzz {

namespace {
constexpr const char* kPath = "/prog/main.go";
}

Anything::Anything(driver::Toolchain& toolchain)
    : toolchain_(toolchain),
      assistant_(toolchain.files(), toolchain.std(),
                 assist::StdIndex(assist::writeStdIndex(toolchain.std(), {"errors", "fmt", "sort", "strings", "sync"})),
                 "/prog") {}

void Anything::compile(const std::string& text) {
  load::MemoryFiles files;
  files.put(kPath, text);
  load::UserRequest request;
  request.workingDirectory = "/prog";
  driver::Compilation compilation(toolchain_, files, std::move(request));
  if (!compilation.load() || !compilation.check(false)) {
    CHECK_MSG(!compilation.messages().empty(), "refused without a word");
    CHECK_MSG(compilation.messages().text().find("fault of gopark") == std::string::npos, "std does not compile");
    return;
  }
  compilation.vet();
  auto lowering = compilation.lower();
  conformance::lowerAll(*lowering, {compilation.packages().main().package.get()});
}

void Anything::ask(const std::string& text, uint32_t offset) {
  assistant_.putFile(kPath, text);
  assistant_.diagnose();
  assist::Completion completion = assistant_.complete(kPath, offset);
  for (size_t i = 0; i < completion.items.size() && i < 3; i++) {
    if (!completion.items[i].importPath.empty()) assistant_.addImport(kPath, completion.items[i].importPath);
  }
  assistant_.hover(kPath, offset);
  assistant_.signatureHelp(kPath, offset);
  assistant_.definition(kPath, offset);
  assistant_.rename(kPath, offset, "renamed");
  assistant_.organizeImports(kPath);
}

}  // namespace gopark::fuzz
