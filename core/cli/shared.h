// What the commands have in common.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "cli/arguments.h"
#include "driver/driver.h"
#include "host/host.h"
#include "load/user_packages.h"

namespace gopark::cli {

constexpr int kFailure = 1;  // exit code

// Both write to standard error and answer kFailure.
int fail(const std::string& message);
int printMessages(const std::string& messages);

std::string workingDirectory();
// An empty directory: the process's working directory.
std::unique_ptr<host::Host> makeHost(const driver::RunOptions& run, const std::string& program, const std::vector<std::string>& arguments,
                                     const std::string& directory = "");

// What the environment says unless flags do.
driver::RunOptions withEnvironment(driver::RunOptions options);

// As `go run`: leading .go files are one package, otherwise the first operand names a directory. The rest is for the
// program.
load::UserRequest requestFor(const Arguments& arguments, std::vector<std::string>* rest);

}  // namespace gopark::cli
