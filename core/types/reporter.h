// Says what is wrong with a package: errors with their positions, the language versions they depend on, and names of
// packages as the reader knows them.
#pragma once

#include <string>
#include <unordered_map>
#include <unordered_set>

#include "types/config.h"
#include "types/environment.h"
#include "types/errors.h"
#include "types/package_files.h"

namespace gopark::types {

class Reporter {
 public:
  // All of them outlive it, and may change.
  Reporter(const Config& config, const Package* package, const Environment& env, const PackageFiles& files)
      : config_(config), package_(package), env_(env), files_(files) {}

  template <typename... Args>
  std::string msg(const Args&... args) {  // sprintf
    std::string text;
    (append(text, Qualifier(this), args), ...);
    return text;
  }
  template <typename... Args>
  void errorf(Poser at, const Args&... args) {
    report(at.pos, msg(args...), false);
  }
  template <typename... Args>
  void softErrorf(Poser at, const Args&... args) {
    report(at.pos, msg(args...), true);
  }
  template <typename... Args>
  void versionErrorf(Poser at, GoVersion version, const Args&... args) {
    reportVersion(at.pos, version, msg(args...));
  }
  // False, and an error "… requires go1.N or later", when the file's version is too old.
  template <typename... Args>
  bool verifyVersionf(Poser at, GoVersion version, const Args&... args) {
    if (allowVersion(version)) return true;
    versionErrorf(at, version, args...);
    return false;
  }
  bool allowVersion(GoVersion version) const { return !env_.version.valid() || env_.version >= version; }

  // `firstPart`: length of the first of several parts, which alone tells whether it is a follow-on error.
  void report(Pos pos, std::string text, bool soft, size_t firstPart = std::string::npos);
  size_t errorCount() const { return errorCount_; }

  std::string posString(Pos pos) const;           // "file:line:column"
  std::string qualifier(const Package* package);  // the prefix for messages; empty for the package being checked
  void packageImported(const Package* package);   // names may have become ambiguous

 private:
  void reportVersion(Pos pos, GoVersion version, std::string feature);
  std::string versionHint(Pos pos) const;
  const syntax::File* fileOf(Pos pos) const;
  void addPackageNames(const Package* package);

  const Config& config_;
  const Package* package_;
  const Environment& env_;
  const PackageFiles& files_;
  size_t errorCount_ = 0;
  // The paths of the packages with a name, among all that are imported, directly or not. Empty until it is needed.
  std::unordered_map<std::string, std::unordered_set<std::string>> pathsByName_;
  std::unordered_set<const Package*> named_;
};

}  // namespace gopark::types
