// The settings of GODEBUG that a program is built with (go.dev/doc/godebug): what the go command finds in its main
// package's `//go:debug` lines and in go.mod, and the older behaviours that an older Go version in go.mod asks for.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace gopark::load {

// What the go command says against a setting; empty: nothing. `what` names the place: "godebug", "//go:debug setting".
std::string godebugError(std::string_view what, std::string_view key, std::string_view value);

// A `//go:debug key=value` line, given without its slashes. False: it is no such line. `error`: what is wrong with it.
bool parseGodebugLine(std::string_view text, std::string* key, std::string* value, std::string* error);

// As GODEBUG has it ("a=1,b=0", sorted). `goVersion` is the main module's ("1.21"); a setting "default" takes its
// place.
std::string defaultGodebug(std::string_view goVersion, std::map<std::string, std::string> settings);

}  // namespace gopark::load
