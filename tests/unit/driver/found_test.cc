// Texts with which the fuzzer once brought the front end down: tests/fuzz/found.
#include <filesystem>
#include <fstream>
#include <sstream>

#include "anything.h"
#include "mutate.h"
#include "pipeline.h"

namespace gopark::driver {
namespace {

TEST_F(Pipeline, CompilesWhatTheFuzzerHasFound) {
  for (const auto& entry : std::filesystem::directory_iterator(GOPARK_SOURCE_DIR "/tests/fuzz/found")) {
    if (entry.path().extension() != ".go") continue;
    SCOPED_TRACE(entry.path().filename().string());
    std::ostringstream text;
    text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
    fuzz::compileAnything(*toolchain_, text.str());
  }
}

// A few seconds of fuzzing, the same each time: every golden program, changed in some ways.
TEST_F(Pipeline, CompilesMutatedPrograms) {
  std::vector<std::string> texts;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(GOPARK_SOURCE_DIR "/tests/golden")) {
    if (entry.path().extension() != ".go" || entry.file_size() > 8192) continue;
    std::ostringstream text;
    text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
    texts.push_back(text.str());
  }
  std::sort(texts.begin(), texts.end());
  ASSERT_GT(texts.size(), 100U);
  for (uint32_t i = 0; i < texts.size(); i++) {
    for (uint32_t k = 0; k < 20; k++) {
      std::string text = fuzz::mutateTokens(texts[i], texts[(i * 7 + k) % texts.size()], i * 20 + k);
      SCOPED_TRACE(text);
      fuzz::compileAnything(*toolchain_, text);
    }
  }
}

}  // namespace
}  // namespace gopark::driver
