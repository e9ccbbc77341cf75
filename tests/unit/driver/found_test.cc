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
  fuzz::Anything anything(*toolchain_);
  for (const auto& entry : std::filesystem::directory_iterator(GOPARK_SOURCE_DIR "/tests/fuzz/found")) {
    if (entry.path().extension() != ".go") continue;
    SCOPED_TRACE(entry.path().filename().string());
    std::ostringstream text;
    text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
    anything.compile(text.str());
    for (uint32_t at = 0; at <= text.str().size(); at += 7) anything.ask(text.str(), at);
  }
}

// A few seconds of fuzzing, the same each time: every golden program, changed in some ways.
TEST_F(Pipeline, CompilesMutatedPrograms) {
  fuzz::Anything anything(*toolchain_);
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
      anything.compile(text);
      anything.ask(text, static_cast<uint32_t>(text.size() * k / 20));
    }
  }
}

}  // namespace
}  // namespace gopark::driver
