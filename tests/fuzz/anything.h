// Compiles a text, whatever it is: what the fuzzer does, and the unit test that keeps the texts it has found.
#pragma once

#include <string>

#include "driver/toolchain.h"

namespace gopark::fuzz {

// Parses, checks and vets the text as the file main.go; lowers all of its functions when there are no errors. Nothing
// is run. True: there were none.
bool compileAnything(driver::Toolchain& toolchain, std::string text);

}  // namespace gopark::fuzz
