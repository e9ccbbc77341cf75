// From a checked program to its exit code.
#include "driver/driver.h"
#include "driver/running_program.h"
#include "interp/natives.h"

namespace gopark::driver {

std::unique_ptr<lower::Lowering> Compilation::lower() {
  std::string error;
  types::Package* runtime = toolchain_.std().load("runtime", &error);
  CHECK_MSG(runtime != nullptr, "there is no package runtime");
  types::Package* main = packages_.main().package.get();
  lower::Input input;
  input.files = &toolchain_.files();
  input.main = main;
  input.packages = load::initializationOrder(runtime, {&main, 1});
  input.runtime = runtime;
  input.diagnostics = &packages_.main().diagnostics;
  input.hasNative = [](std::string_view name) { return interp::findNative(name) != nullptr; };
  return std::make_unique<lower::Lowering>(std::move(input));
}

int run(Toolchain& toolchain, lower::Lowering& lowering, host::Host& host, const RunOptions& options) {
  RunningProgram program(toolchain, lowering, host, options, nullptr);
  program.start();
  program.wait();
  return program.exitCode();
}

}  // namespace gopark::driver
