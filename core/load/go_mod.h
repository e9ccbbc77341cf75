// go.mod and go.work: what gopark needs of them, and what is wrong with them in the go command's words.
#pragma once

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
    int line;
  };
  struct Error {
    std::string place;  // "go.mod:3", with a column where the line is indented: "go.mod:3:2"
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

// `path`, and how messages show it.
GoMod parseGoMod(std::string_view text, std::string_view path, std::string_view shown);

// Of a version as go.mod has it ("1.21", "1.21.3", "1.21rc1"): 21. Null: it is none. Versions from 2 on are beyond all.
std::optional<int> minorOfGoVersion(std::string_view version);

}  // namespace gopark::load
