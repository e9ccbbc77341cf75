// What the fuzzer does with a text, and the unit tests with the texts that it has found.
#pragma once

#include <memory>
#include <string>

#include "assist/assistant.h"
#include "driver/toolchain.h"

namespace gopark::fuzz {

class Anything {
 public:
  explicit Anything(driver::Toolchain& toolchain);

  // Parses, checks and vets the text as the file main.go; lowers all of its functions when there are no errors. Nothing
  // is run.
  void compile(const std::string& text);
  // Asks the language service all it can be asked, at the offset.
  void ask(const std::string& text, uint32_t offset);

 private:
  driver::Toolchain& toolchain_;
  assist::Assistant assistant_;
};

}  // namespace gopark::fuzz
