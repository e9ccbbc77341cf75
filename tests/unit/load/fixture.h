// A small standard library in memory, and a program.
#pragma once

#include <gtest/gtest.h>

#include "load/std_library.h"
#include "load/user_packages.h"

namespace gopark::load {

struct LoadTest : testing::Test {
  FileSet files;
  MemoryFiles std;
  MemoryFiles overlay;
  MemoryFiles user;
  std::unique_ptr<StdLibrary> library;
  std::unique_ptr<UserPackages> packages;

  LoadTest() {
    std.put("runtime/runtime.go", "package runtime\n");
    std.put("errors/errors.go", "package errors\nfunc New(s string) error { return nil }\n");
    std.put("fmt/print.go", "package fmt\nimport \"errors\"\nvar e = errors.New(\"x\")\nfunc Println(a ...any) {}\n");
    std.put("internal/abi/abi.go", "package abi\n");
    std.put("cmd/go/main.go", "package main\n");
  }

  StdLibrary& lib() {
    if (library == nullptr) library = std::make_unique<StdLibrary>(files, StdSources{&std, &overlay, "/go/src"});
    return *library;
  }

  // Loads /w, or the named files there, and answers the errors.
  std::string load(std::vector<std::string> goFiles = {}, std::string directory = ".") {
    UserRequest request;
    request.workingDirectory = "/w";
    request.goFiles = std::move(goFiles);
    request.directory = std::move(directory);
    packages = std::make_unique<UserPackages>(files, lib(), user, request);
    packages->load();
    return packages->messages().text();
  }

  // Also checks the packages; the diagnostics of all.
  std::string check() {
    std::string text;
    for (const auto& package : packages->packages()) {
      package->package->checker->checkPackage();
      text += package->diagnostics.format(files);
    }
    return text + library->diagnostics().format(files);
  }
};

}  // namespace gopark::load
