#include "cli/commands.h"

#include <cstdio>
#include <cstdlib>

#include "base/path.h"
#include "cli/shared.h"
#include "load/pack_std.h"

namespace gopark::cli {

int runCommand(const Arguments& arguments) {
  if (arguments.operands.empty()) return fail("no go files listed");
  auto toolchain = driver::nativeToolchain();
  if (!toolchain) return fail(toolchain.reason());
  std::vector<std::string> rest;
  auto sources = load::makeNativeFiles("");
  load::UserRequest request = requestFor(arguments.operands, &rest);
  std::string program = std::string(baseName(arguments.operands[0]));
  if (program.ends_with(".go")) program.resize(program.size() - 3);
  driver::Compilation compilation(*toolchain.value(), *sources, std::move(request));
  if (!compilation.load() || !compilation.check(true)) return printMessages(compilation.messages());
  auto lowering = compilation.lower();
  auto host = makeHost(program, rest);
  int code = driver::run(*toolchain.value(), *lowering, *host, withEnvironment(arguments.run));
  std::fflush(nullptr);
  std::_Exit(code);  // the system takes the memory back faster than destructors do
}

int checkCommand(const Arguments& arguments) {
  auto toolchain = driver::nativeToolchain();
  if (!toolchain) return fail(toolchain.reason());
  std::vector<std::string> rest;
  auto sources = load::makeNativeFiles("");
  driver::Compilation compilation(*toolchain.value(), *sources, requestFor(arguments.operands, &rest));
  if (!rest.empty()) return fail("check takes the files of one package, or a directory");
  if (!compilation.load() || !compilation.check(false)) return printMessages(compilation.messages());
  return 0;
}

int formatCommand(const Arguments& arguments) {
  auto toolchain = driver::nativeToolchain();
  if (!toolchain) return fail(toolchain.reason());
  load::MemoryFiles none;
  driver::Compilation compilation(*toolchain.value(), none, {});
  compilation.loadTool("fmt");
  if (!compilation.check(true)) return printMessages(compilation.messages());
  auto lowering = compilation.lower();
  auto host = makeHost("gofmt", arguments.operands);
  return driver::run(*toolchain.value(), *lowering, *host, withEnvironment(arguments.run));
}

// For the build of the page: pack-std OUT PACKAGE…
int packCommand(const Arguments& arguments) {
  if (arguments.operands.size() < 2) return fail("pack-std OUT PACKAGE…");
  auto toolchain = driver::nativeToolchain();
  if (!toolchain) return fail(toolchain.reason());
  std::string error;
  std::vector<std::string> packages(arguments.operands.begin() + 1, arguments.operands.end());
  std::string blob = load::packStd(toolchain.value()->std(), packages, &error);
  if (!error.empty()) return printMessages(error);
  std::FILE* file = std::fopen(arguments.operands[0].c_str(), "wb");
  if (file == nullptr) return fail("cannot write " + arguments.operands[0]);
  bool ok = std::fwrite(blob.data(), 1, blob.size(), file) == blob.size();
  ok = std::fclose(file) == 0 && ok;
  return ok ? 0 : fail("cannot write " + arguments.operands[0]);
}

}  // namespace gopark::cli
