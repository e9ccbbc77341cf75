// NativeHost: the host of a process on a POSIX system. Output goes straight to the file descriptors; standard input is
// read by one thread of its own, started by the first read, so that no worker ever blocks in it.
#pragma once

#include <memory>

#include "host/host.h"

namespace gopark::host {

struct NativeHostOptions {
  std::vector<std::string> arguments;
  std::string workingDirectory;  // empty: the process's
  bool inheritEnvironment = true;
  std::vector<std::string> environment;  // further entries
  bool allowFiles = true;
  std::string zones;  // Go's zoneinfo.zip, where GOROOT has none; empty: there is no such file
};

std::unique_ptr<Host> makeNativeHost(NativeHostOptions options);

}  // namespace gopark::host
