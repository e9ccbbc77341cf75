// From a checked program to its exit code.
#include "driver/driver.h"
#include "driver/running_program.h"
#include "goroutine/natives.h"

namespace gopark::driver {

std::unique_ptr<lower::Lowering> lowerProgram(Toolchain& toolchain, types::Package& main, Diagnostics& diagnostics,
                                              bool isTest, std::string_view buildInfo, std::string_view godebug) {
  std::string error;
  types::Package* runtime = toolchain.std().load("runtime", &error);
  CHECK_MSG(runtime != nullptr, "there is no package runtime");
  types::Package* root = &main;
  lower::Input input;
  input.files = &toolchain.files();
  input.main = root;
  input.packages = load::initializationOrder(runtime, {&root, 1});
  input.runtime = runtime;
  input.diagnostics = &diagnostics;
  input.hasNative = [](std::string_view name) { return goroutine::findNative(name) != nullptr; };
  input.strings["runtime.buildInfo"] = buildInfo;
  input.strings["runtime.godebugDefault"] = godebug;
  if (isTest) input.strings["testing.testBinary"] = "1";  // testing.Testing()
  return std::make_unique<lower::Lowering>(std::move(input));
}

namespace {

// As the go command writes it for runtime/debug.ReadBuildInfo.
std::string buildInfo(const load::UserPackages& packages, const std::string& godebug) {
  std::string text = "path\t" + packages.main().title + "\n";
  if (!packages.modulePath().empty() && packages.main().title != "command-line-arguments") {
    text += "mod\t" + packages.modulePath() + "\t(devel)\t\n";
  }
  text += "build\t-buildmode=exe\nbuild\t-compiler=gc\n";
  if (!godebug.empty()) text += "build\tDefaultGODEBUG=" + godebug + "\n";
  return text + "build\tCGO_ENABLED=0\nbuild\tGOARCH=wasm\nbuild\tGOOS=wasip1\n";
}

}  // namespace

std::unique_ptr<lower::Lowering> Compilation::lower() {
  std::string godebug = packages_.godebug();
  return lowerProgram(toolchain_, *packages_.main().package, packages_.main().diagnostics, isTest_,
                      buildInfo(packages_, godebug), godebug);
}

int run(Toolchain& toolchain, lower::Lowering& lowering, host::Host& host, const RunOptions& options) {
  RunningProgram program(toolchain, lowering, host, options, nullptr);
  program.start();
  program.wait();
  return program.exitCode();
}

}  // namespace gopark::driver
