// The programs that go vet itself is tested with, cmd/vet/testdata, with their `// ERROR "regular expression" …`
// comments: all that is announced is found, and nothing else. Skipped where GOPARK_GOROOT is not set.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include "error_comments.h"
#include "vetted.h"

namespace gopark::vet {
namespace {

namespace fs = std::filesystem;

constexpr const char* kFolders[] = {"appends",   "assign",     "atomic",    "bool",    "copylock",
                                    "deadcode",  "lostcancel", "method",    "nilfunc", "print",
                                    "rangeloop", "structtag",  "unmarshal", "unused",  "waitgroup"};

// Not found: functions that the suite names with a flag of go vet's that gopark has not.
bool isNamedByFlag(const conformance::LineError& error) { return error.pattern.starts_with("Warn"); }

// Takes the findings that are announced out of `text`; the announcements that have none.
std::string missing(const std::vector<conformance::LineError>& announced, std::string* text) {
  std::string result;
  for (const auto& error : announced) {
    std::string place = error.file + ":" + std::to_string(error.line) + ":";
    size_t at = 0;
    size_t end = 0;
    for (; at < text->size(); at = end) {
      end = text->find('\n', at) + 1;
      std::string line = text->substr(at, end - at - 1);
      if (line.starts_with(place) && conformance::matchesPattern(line, error.pattern)) break;
    }
    if (at == text->size()) {
      result += place + " " + error.pattern + "\n";
    } else {
      text->erase(at, end - at);
    }
  }
  return result;
}

TEST(Testdata, IsFound) {
  const char* goroot = std::getenv("GOPARK_GOROOT");
  if (goroot == nullptr) GTEST_SKIP() << "GOPARK_GOROOT is not set";
  for (const char* folder : kFolders) {
    fs::path path = fs::path(goroot) / "src/cmd/vet/testdata" / folder;
    std::vector<std::string> files;
    std::vector<conformance::LineError> announced;
    for (const auto& entry : fs::directory_iterator(path)) {
      if (entry.path().extension() != ".go") continue;
      files.push_back(entry.path());
      auto errors = conformance::lineErrors(types::readTextFile(entry.path()), entry.path().filename());
      announced.insert(announced.end(), errors.begin(), errors.end());
    }
    std::erase_if(announced, isNamedByFlag);
    EXPECT_FALSE(announced.empty()) << folder;
    std::string text = vetted(goroot, std::string("cmd/vet/testdata/") + folder, files,
                              fs::exists(path / "go.mod") ? "go1.21" : "go1.27");
    EXPECT_EQ(missing(announced, &text), "") << folder;
    EXPECT_EQ(text, "") << folder;
  }
}

}  // namespace
}  // namespace gopark::vet
