#include "vetted.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "syntax/parser.h"
#include "vet/vet.h"

namespace gopark::vet {
namespace {

std::string findings(types::Package& package, const std::string& path, const FileSet& files) {
  Facts facts;
  Diagnostics found;
  vet(package, path, facts, found);
  std::vector<Diagnostic> list = found.list();
  // As go vet, which leaves out unsafeptr for std: its packages know what they do.
  if (package.isStd) std::erase_if(list, [](const auto& d) { return d.message.starts_with("possible misuse of "); });
  std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.pos < b.pos; });
  std::string text;
  for (const Diagnostic& finding : list) {
    Position at = files.position(finding.pos);
    text += std::string(at.file) + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) + ": " +
            finding.message + "\n";
  }
  return text;
}

}  // namespace

std::string vetted(const std::string& goroot, const std::string& name, const std::vector<std::string>& paths,
                   const std::string& goVersion) {
  FileSet files;
  Diagnostics diagnostics;
  types::StdImporter importer(goroot, files);
  types::Package package("main", Name());
  package.goVersion = goVersion;
  for (const std::string& path : paths) {
    SourceFile* source = files.add(std::filesystem::path(path).filename(), types::readTextFile(path));
    package.files.push_back(syntax::parseFile(files, source, syntax::Bodies::Parse, diagnostics));
  }
  types::Config config;
  config.files = &files;
  config.diagnostics = &diagnostics;
  config.importer = &importer;
  config.goVersion = goVersion;
  package.checker = std::make_unique<types::Checker>(config, &package);
  if (!diagnostics.hasSyntaxErrors()) package.checker->checkPackage();
  return diagnostics.empty() ? findings(package, name, files) : diagnostics.format(files);
}

std::string vettedStd(const std::string& goroot, const std::string& path) {
  FileSet files;
  types::StdImporter importer(goroot, files);
  std::string error;
  types::Package* package = importer.import(path, nullptr, &error);
  if (package == nullptr || package->checker == nullptr) return error;  // unsafe has no checker
  package->checker->checkPackage();
  return importer.diagnostics().format(files) + findings(*package, path, files);
}

}  // namespace gopark::vet
