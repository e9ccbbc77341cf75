// go.mod: what gopark needs of it.
#pragma once

#include <string>
#include <string_view>

namespace gopark::load {

struct GoMod {
  std::string module;
  std::string goVersion;  // "1.25"; empty: none given
};

GoMod parseGoMod(std::string_view text);

}  // namespace gopark::load
