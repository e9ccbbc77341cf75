// The whole pipeline in one process, with the real standard library. Skipped where GOPARK_GOROOT is not set.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>

#include "driver/capturing_host.h"
#include "driver/driver.h"
#include "host/native_host.h"

namespace gopark::driver {

class Pipeline : public testing::Test {
 public:
  // The messages of its errors; without any, `then` gets it.
  static std::string compile(Toolchain& toolchain, const std::string& text, FunctionRef<void(Compilation&)> then) {
    load::MemoryFiles files;
    files.put("/w/prog.go", text);
    load::UserRequest request;
    request.workingDirectory = "/w";
    request.goFiles = {"prog.go"};
    Compilation compilation(toolchain, files, request);
    bool ok = compilation.load() && compilation.check(true);
    std::string messages = compilation.messages().text();
    if (ok) then(compilation);
    return messages;
  }

 protected:
  void SetUp() override {
    if (std::getenv("GOPARK_GOROOT") == nullptr) GTEST_SKIP() << "GOPARK_GOROOT is not set";
    auto made = nativeToolchain();
    ASSERT_TRUE(made.ok()) << made.reason();
    toolchain_ = std::move(made.value());
  }

  // The messages of its errors, or its output and exit code.
  std::string run(const std::string& text) { return run(*toolchain_, text, deterministic()); }
  std::string run(const std::string& text, const RunOptions& options) { return run(*toolchain_, text, options); }
  static std::string run(Toolchain& toolchain, const std::string& text, const RunOptions& options = deterministic()) {
    std::string result;
    std::string messages = compile(toolchain, text, [&](Compilation& compilation) {
      auto lowering = compilation.lower();
      auto outer = host::makeNativeHost({});
      CapturingHost host(*outer);
      int exitCode = driver::run(toolchain, *lowering, host, options);
      result = host.output() + host.errors() + (exitCode == 0 ? "" : "exit " + std::to_string(exitCode) + "\n");
    });
    return messages + result;
  }

  static RunOptions deterministic() {
    RunOptions options;
    options.seed = 1;
    return options;
  }

  std::unique_ptr<Toolchain> toolchain_;
};

}  // namespace gopark::driver
