// go.mod and go.work: what gopark needs of them, and what is wrong with them in the go command's words.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gopark::load {

struct GoMod {
  struct Requirement {
    std::string module, version;
  };
  struct Replacement {
    std::string module, version;  // of all versions when empty
    std::string directory;        // begins with "./", "../" or "/"
  };
  struct Godebug {
    std::string key, value;
    uint32_t line;
  };
  struct Error {
    uint32_t line;
    uint32_t column;  // 0 where the line is not indented
    std::string message;
  };

  std::string module;
  std::string goVersion;  // "1.25"; empty: none given
  std::vector<Requirement> requirements;
  std::vector<Replacement> replacements;  // by directories; others need a network
  std::vector<Godebug> godebugs;
  std::vector<std::string> uses;  // of a go.work: directories of modules
  std::vector<Error> errors;  // in order of lines

  // What counts: the go command takes a module that does not say its version for an old one.
  std::string_view language() const { return goVersion.empty() ? "1.16" : std::string_view(goVersion); }
};

GoMod parseGoMod(std::string_view text, std::string_view path);

// Of a version as go.mod has it ("1.21", "1.21.3", "1.21rc1"): 21. Null: it is none. Versions from 2 on are beyond all.
std::optional<int> minorOfGoVersion(std::string_view version);

}  // namespace gopark::load
