// No program, however broken, crashes the front end: the files of Go's own checker tests with tokens deleted, doubled,
// exchanged and replaced at random (the seed decides). A sample; GOPARK_MUTATIONS=N makes N variants of every file.
// Skipped where GOPARK_GOROOT is not set.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <random>

#include "isolated.h"
#include "std_importer.h"
#include "syntax/parser.h"
#include "syntax/scanner.h"

namespace gopark::types {
namespace {

namespace fs = std::filesystem;

class Tokens : public syntax::Scanner {
 public:
  explicit Tokens(const std::string& text) : Scanner(text), text_(text) {
    for (next(); tok_ != syntax::Token::Eof; next()) {
      if (tok_ == syntax::Token::Semi && lit_ != "semicolon") continue;
      starts_.push_back(start_);
    }
    starts_.push_back(static_cast<uint32_t>(text.size()));
  }
  // Token i with what follows it up to the next one.
  std::vector<std::string> list() const {
    std::vector<std::string> result;
    for (size_t i = 0; i + 1 < starts_.size(); i++)
      result.push_back(text_.substr(starts_[i], starts_[i + 1] - starts_[i]));
    return result;
  }

 protected:
  void scanError(uint32_t, std::string) override {}
  void directive(uint32_t, std::string_view) override {}

 private:
  const std::string& text_;
  std::vector<uint32_t> starts_;
};

std::string mutate(std::vector<std::string> tokens, uint32_t seed) {
  std::mt19937 random(seed);
  auto pick = [&] { return random() % tokens.size(); };
  for (int count = 1 + static_cast<int>(random() % 4); count > 0 && tokens.size() > 8; count--) {
    size_t i = pick();
    size_t n = std::min<size_t>(1 + random() % 3, tokens.size() - i);
    auto at = tokens.begin() + static_cast<std::ptrdiff_t>(i);
    switch (random() % 4) {
      case 0:
        tokens.erase(at, at + static_cast<std::ptrdiff_t>(n));
        break;
      case 1:
        tokens.insert(at, tokens[pick()]);
        break;
      case 2:
        std::swap(tokens[i], tokens[pick()]);
        break;
      default:
        tokens[i] = tokens[pick()];
        break;
    }
  }
  std::string text;
  for (const std::string& token : tokens) text += token;
  return text;
}

// Small packages, so that most of the time goes into the file itself.
void check(const std::string& goroot, const std::string& text) {
  FileSet files;
  Diagnostics diagnostics;
  StdImporter importer(goroot, files);
  Package package("p", Name());
  package.files.push_back(syntax::parseFile(files, files.add("p.go", text), syntax::Bodies::Parse, diagnostics));
  Config config;
  config.files = &files;
  config.diagnostics = &diagnostics;
  config.importer = &importer;
  package.checker = std::make_unique<Checker>(config, &package);
  package.checker->checkPackage();
  diagnostics.format(files, 0);
}

TEST(Mutations, CrashNothing) {
  const char* goroot = std::getenv("GOPARK_GOROOT");
  if (goroot == nullptr) GTEST_SKIP() << "GOPARK_GOROOT is not set";
  const char* wish = std::getenv("GOPARK_MUTATIONS");
  uint32_t variants = wish == nullptr ? 1 : static_cast<uint32_t>(std::atoi(wish));
  const char* first = std::getenv("GOPARK_SEED");
  uint32_t seed = first == nullptr ? 1 : static_cast<uint32_t>(std::atoi(first));
  std::vector<std::string> paths;
  for (const auto& entry : fs::recursive_directory_iterator(fs::path(goroot) / "src/internal/types/testdata")) {
    if (entry.path().extension() == ".go") paths.push_back(entry.path().string());
  }
  std::sort(paths.begin(), paths.end());
  for (size_t i = 0; i < paths.size(); i++) {
    if (wish == nullptr && i % 4 != 0) continue;
    std::vector<std::string> tokens = Tokens(readTextFile(paths[i])).list();
    auto variant = [&](uint32_t k) { return mutate(tokens, seed * 1000003 + static_cast<uint32_t>(i) * 1009 + k); };
    std::string report = runIsolated(120, [&] {
      for (uint32_t k = 0; k < variants; k++) check(goroot, variant(k));
      return std::string();
    });
    if (report.empty()) continue;
    for (uint32_t k = 0; k < variants; k++) {
      if (runIsolated(20, [&] { return check(goroot, variant(k)), std::string(); }).empty()) continue;
      std::string file = fs::temp_directory_path() / ("mutation" + std::to_string(i) + "_" + std::to_string(k) + ".go");
      FILE* out = std::fopen(file.c_str(), "w");
      std::string text = variant(k);
      if (out != nullptr) {
        std::fwrite(text.data(), 1, text.size(), out);
        std::fclose(out);
      }
      ADD_FAILURE() << paths[i] << " variant " << k << " is in " << file << ": " << report;
      break;
    }
  }
}

}  // namespace
}  // namespace gopark::types
