// The packages of a program that is not the standard library: one compilation's. Loading parses all their files and
// resolves all imports before anything is checked, as the go command does before it starts the compiler; what is wrong
// then is said in the go command's words.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "load/build_context.h"
#include "load/files.h"
#include "load/go_mod.h"
#include "load/header.h"
#include "load/std_library.h"
#include "source/diagnostics.h"
#include "types/checker.h"

namespace gopark::load {

struct UserRequest {
  std::string workingDirectory = "/";  // absolute; messages show paths as seen from here
  std::vector<std::string> goFiles;    // files of one package, as given; empty: the package in `directory`
  std::string directory = ".";
  // With: the package in `directory` gets its test files, and its external tests become a package of their own. The
  // program that runs them is made by addProgram.
  TestFiles tests = TestFiles::Without;
  // Goes on after errors, as far as it can: for those who look at programs that are being written. load() answers as
  // always, and packages() holds what could be made of them.
  bool tolerant = false;
  // The most bytes of source that are read, so that compiling them cannot take more memory than there is. 0: no bound.
  uint64_t maxSourceBytes = 0;
};

// How many bytes of memory compiling takes, at most, for each byte of a large source.
constexpr uint64_t kMemoryPerSourceByte = 48;

struct UserPackage {
  std::string title;      // as the go command calls it: import path, or "command-line-arguments"
  std::string directory;  // absolute
  Diagnostics diagnostics;
  std::unique_ptr<types::Package> package;
  std::vector<UserPackage*> imports;  // of the user's own
  bool refused = false;               // by the go command, before a compiler sees it: the diagnostics say why
};

class UserPackages final : public types::Importer {
 public:
  // All must outlive it; so must it its packages.
  UserPackages(FileSet& files, StdLibrary& std, Files& sources, UserRequest request);

  // False: messages() says why.
  bool load();
  const Messages& messages() const { return messages_; }

  // An import names a package that is not there: one that std would have, or one of a module.
  bool missesStd() const { return missesStd_; }
  bool missesModule() const { return missesModule_; }

  // The package whose tests were asked for; its external tests, or null.
  UserPackage* tested() const { return tested_; }
  UserPackage* externalTests() const { return externalTests_; }
  // Makes a generated file, a package main that may import anything, the program.
  void addProgram(const std::string& title, std::string text);

  // In the order of their dependencies; the one asked for is the last.
  const std::vector<std::unique_ptr<UserPackage>>& packages() const { return packages_; }
  UserPackage& main() const { return *packages_.back(); }
  // Of the module that was found; empty: there is none.
  const std::string& modulePath() const { return module_.module; }
  // The settings of GODEBUG that the program is built with, as GODEBUG has them.
  std::string godebug() const;
  bool mainIsProgram() const { return mainIsProgram_; }  // it calls itself package main

  types::Package* import(std::string_view path, const types::Package* importing, std::string* error) override;

 private:
  // A package on the way from the main package to the one being loaded.
  struct Step {
    std::string path;
    std::string importedBy;  // base name of the file; empty for the main package
  };
  struct Import {
    std::string path;
    Pos pos;
    std::string file;  // base name
  };

  std::string absolute(std::string_view path) const;
  std::string shown(std::string_view path) const;        // as load errors show it: x.go
  std::string shownInCode(std::string_view path) const;  // as the compiler shows it: ./x.go
  // About that package, in the line that the place gives, or in that one.
  void fail(std::string_view path, const Position& where, std::string message);
  void fail(std::string_view path, const Position& where, std::string message, std::string line);
  void failWithoutStd(const std::string& path, const Position& where);
  void failWithoutModule(const std::string& path, const Position& where, const std::string& why);
  void failAsInternal(const std::string& path, const Position& where);
  bool finish();

  bool findModule(std::string_view directory);
  bool joinWorkspace();
  void sayErrors(const GoMod& file, const std::string& path);
  bool checkModule(const std::string& path);
  std::string languageOf(std::string_view path) const;
  void checkDirectives(UserPackage& package);
  void refuseDirective(UserPackage& package, Pos pos, std::string message);
  void loadTests(const std::string& title, const std::string& directory, std::vector<SourceText> texts);
  bool readNamedFiles(std::string* directory, std::vector<SourceText>* texts);
  UserPackage* loadPackage(std::string_view path, const std::string& title, const std::string& directory,
                           std::vector<SourceText> texts);
  bool parse(UserPackage& package, std::vector<SourceText> texts, std::vector<Import>* imports);
  void failInHeader(const std::string& path, const SourceFile& file, const HeaderError& error);
  void readEmbedded(const UserPackage& package);
  bool oneName(const UserPackage& package);
  void resolve(UserPackage& package, const Import& import);
  void resolveInModule(UserPackage& package, const Import& import, const std::string& directory);
  std::string moduleDirectory(std::string_view path) const;
  const GoMod::Replacement* replacementOf(std::string_view path, std::string* version) const;
  bool mayUseInternal(std::string_view path, const UserPackage& importing) const;
  std::string stackText(bool withFiles) const;

  FileSet& files_;
  StdLibrary& std_;
  Files& sources_;
  UserRequest request_;
  std::string moduleRoot_;  // empty: no go.mod was found
  GoMod module_;
  std::vector<std::unique_ptr<UserPackage>> packages_;
  std::unordered_map<std::string, UserPackage*> byPath_;  // null: it failed
  std::vector<Step> stack_;
  std::string mainTitle_;
  std::string mainDirectory_;
  bool mainIsProgram_ = false;
  UserPackage* tested_ = nullptr;
  UserPackage* externalTests_ = nullptr;
  uint64_t sourceBytes_ = 0;  // parsed so far
  bool missesStd_ = false;
  bool missesModule_ = false;
  bool cyclic_ = false;      // an import cycle was found
  bool generated_ = false;  // the package being loaded is addProgram's
  Position importedAt_;     // for errors about the package being loaded as a whole

  struct Failure {
    std::string path;  // the imported package: the go command sorts by it
    Messages what;
  };
  std::vector<Failure> failures_;
  Messages lateFailures_;  // those it finds afterwards
  Messages messages_;
};

}  // namespace gopark::load
