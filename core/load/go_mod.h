// go.mod: what gopark needs of it.
#pragma once

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

  std::string module;
  std::string goVersion;  // "1.25"; empty: none given
  std::vector<Requirement> requirements;
  std::vector<Replacement> replacements;  // by directories; others need a network
};

GoMod parseGoMod(std::string_view text);

}  // namespace gopark::load
