// The commands. Each answers the process's exit code.
#pragma once

#include "cli/arguments.h"

namespace gopark::cli {

int runCommand(const Arguments& arguments);
int checkCommand(const Arguments& arguments);
int testCommand(const Arguments& arguments);
int formatCommand(const Arguments& arguments);
int packCommand(const Arguments& arguments);
int indexCommand(const Arguments& arguments);

}  // namespace gopark::cli
