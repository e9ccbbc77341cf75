#include "testdata.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <vector>

#include "cases.h"
#include "error_comments.h"
#include "load/build_context.h"
#include "syntax/parser.h"
#include "types/checker.h"

namespace gopark::conformance {

namespace fs = std::filesystem;

namespace {

// How far from its token an error may be: what Go's own test of the compiler's checker allows.
uint32_t columnTolerance(const std::string& name) {
  if (name.starts_with("check/")) return 50;
  if (name.starts_with("spec/")) return 20;
  return name.starts_with("examples/") ? 125 : 100;
}

std::vector<std::string> filesOf(const fs::path& path) {
  if (!fs::is_directory(path)) return {path.string()};
  std::vector<std::string> list;
  for (const auto& entry : fs::directory_iterator(path)) list.push_back(entry.path().string());
  std::sort(list.begin(), list.end());
  return list;
}

// The value of a flag in the first line, if that is a comment: "// -lang=go1.17".
std::string flag(const std::string& text, const std::string& name) {
  std::string line = text.substr(0, text.find('\n'));
  size_t at = line.starts_with("//") ? line.find(name) : std::string::npos;
  if (at == std::string::npos) return {};
  at += name.size();
  return line.substr(at, line.find_first_of(" \r", at) - at);
}

class Testdata final : public types::Importer {
 public:
  Testdata(driver::Toolchain& toolchain, uint32_t tolerance) : toolchain_(toolchain), tolerance_(tolerance) {}

  Outcome check(const std::vector<std::string>& paths) {
    types::Package package("p", Name());
    types::Config config;
    for (const std::string& path : paths) {
      std::string text = readText(path);
      if (!load::nameMatches(fs::path(path).filename().string()) || !load::textMatches(text)) continue;
      if (files_.empty()) config.goVersion = flag(text, "-lang=");
      SourceFile* source = toolchain_.files().add(path, std::move(text));
      files_.push_back({source, tokenErrors(*source)});
      package.files.push_back(syntax::parseFile(toolchain_.files(), source, syntax::Bodies::Parse, diagnostics_));
    }
    if (files_.empty()) return Outcome::pass();
    config.files = &toolchain_.files();
    config.diagnostics = &diagnostics_;
    config.importer = this;
    config.refuseInterfaceCycles = false;
    config.refuseMissingBodies = false;
    config.refuseLargeTypes = false;
    if (package.files[0]->packageName != nullptr) package.path = package.files[0]->packageName->value.str();
    package.checker = std::make_unique<types::Checker>(config, &package);
    package.checker->checkPackage();
    return compare();
  }

  types::Package* import(std::string_view path, const types::Package*, std::string* error) override {
    if (toolchain_.std().has(path)) return toolchain_.std().load(path, error);
    *error = "package " + std::string(path) + " is not in std";
    return nullptr;
  }

 private:
  struct File {
    SourceFile* source;
    std::vector<TokenError> wanted;
  };

  Outcome compare() {
    for (const File& file : files_) outcome_.errors.wanted += static_cast<int>(file.wanted.size());
    for (const Diagnostic& diagnostic : diagnostics_.list()) match(diagnostic);
    for (const File& file : files_) {
      for (const TokenError& error : file.wanted)
        complain(*file.source, error.line, error.column, "not reported", error.pattern);
    }
    outcome_.passed = outcome_.reason.empty();
    return std::move(outcome_);
  }

  void complain(const SourceFile& source, uint32_t line, uint32_t column, std::string_view what,
                const std::string& text) {
    outcome_.reason +=
        fs::path(source.path()).filename().string() + ":" + std::to_string(line) + ":" + std::to_string(column) + ": ";
    outcome_.reason += what;
    outcome_.reason += ": " + text + "\n";
  }

  void match(const Diagnostic& diagnostic) {
    for (File& file : files_) {
      if (diagnostic.pos.known() && file.source->contains(diagnostic.pos)) return matchIn(file, diagnostic);
    }
    outcome_.errors.unexpected++;
    outcome_.reason += "elsewhere: " + diagnostic.message + "\n";
  }

  void matchIn(File& file, const Diagnostic& diagnostic) {
    uint32_t line = file.source->line(diagnostic.pos);
    uint32_t column = physicalColumn(*file.source, diagnostic.pos);
    auto distance = [&](const TokenError& e) { return e.column > column ? e.column - column : column - e.column; };
    auto best = file.wanted.end();
    for (auto e = file.wanted.begin(); e != file.wanted.end(); ++e) {
      if (e->line != line || !e->matches(diagnostic.message)) continue;
      if (best == file.wanted.end() || distance(*e) < distance(*best)) best = e;
    }
    if (best == file.wanted.end()) {
      outcome_.errors.unexpected++;
      return complain(*file.source, line, column, "not expected", diagnostic.message);
    }
    outcome_.errors.lines++;
    if (distance(*best) <= tolerance_) {
      outcome_.errors.texts++;
    } else {
      complain(*file.source, line, column, "expected in column " + std::to_string(best->column), diagnostic.message);
    }
    file.wanted.erase(best);
  }

  // Line directives do not count here.
  static uint32_t physicalColumn(const SourceFile& source, Pos pos) {
    uint32_t offset = source.byteOffset(pos);
    size_t start = offset == 0 ? std::string_view::npos : source.text().rfind('\n', offset - 1);
    return static_cast<uint32_t>(start == std::string_view::npos ? offset + 1 : offset - start);
  }

  driver::Toolchain& toolchain_;
  uint32_t tolerance_;
  Diagnostics diagnostics_;
  std::vector<File> files_;
  Outcome outcome_;
};

}  // namespace

Outcome checkTestdata(driver::Toolchain& toolchain, const std::string& name, const std::string& path) {
  types::definePredeclaredTestFuncs();
  return Testdata(toolchain, columnTolerance(name)).check(filesOf(path));
}

}  // namespace gopark::conformance
