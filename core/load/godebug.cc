#include "load/godebug.h"

#include <optional>

#include "load/build_context.h"
#include "load/go_mod.h"

namespace gopark::load {

namespace {

// The settings that Go 1.27 knows (internal/godebugs). `changed`: the minor version since which the behaviour that
// `old` asks for is no longer the default; 0: the default has not changed.
struct Setting {
  std::string_view name;
  int changed = 0;
  std::string_view old;
};

constexpr Setting kSettings[] = {
    {"allowmultiplevcs"},
    {"containermaxprocs", 25, "0"},
    {"cryptocustomrand", 26, "1"},
    {"dataindependenttiming"},
    {"decoratemappings", 25, "0"},
    {"embedfollowsymlinks"},
    {"execerrdot"},
    {"fips140"},
    {"fips140ems"},
    {"gocachehash"},
    {"gocachetest"},
    {"gocacheverify"},
    {"gotestjsonbuildtext", 24, "1"},
    {"htmlmetacontenturlescape"},
    {"http2client"},
    {"http2debug"},
    {"http2server"},
    {"httpcookiemaxnum", 24, "0"},
    {"httplaxcontentlength", 22, "1"},
    {"httpmuxgo121", 22, "1"},
    {"httpservecontentkeepheaders", 23, "1"},
    {"httpservecontentmaxranges", 26, "1"},
    {"installgoroot"},
    {"jstmpllitinterp"},
    {"multipartmaxheaders"},
    {"multipartmaxparts"},
    {"multipathtcp", 24, "0"},
    {"netdns"},
    {"netedns0", 19, "0"},
    {"panicnil", 21, "1"},
    {"randautoseed"},
    {"randseednop", 24, "0"},
    {"rsa1024min", 24, "0"},
    {"tarinsecurepath"},
    {"tlsmaxrsasize"},
    {"tlsmlkem", 24, "0"},
    {"tlssecpmlkem", 26, "0"},
    {"tlssha1", 25, "1"},
    {"tracebacklabels", 27, "0"},
    {"updatemaxprocs", 25, "0"},
    {"urlmaxqueryparams", 24, "0"},
    {"urlstrictcolons", 26, "0"},
    {"winreadlinkvolume", 23, "0"},
    {"winsymlink", 23, "0"},
    {"x509negativeserial", 23, "1"},
    {"x509rsacrt", 24, "0"},
    {"x509sha256skid", 25, "0"},
    {"x509sslcertoverrideplatform", 27, "0"},
    {"x509usefallbackroots"},
    {"x509usepolicies", 24, "0"},
    {"zipinsecurepath"},
};

// Those that Go no longer has: the behaviour that `old` (any of these letters) asks for is gone.
struct Removed {
  std::string_view name;
  int removed;
  std::string_view old;
};

constexpr Removed kRemoved[] = {
    {"x509sha1", 24, "1"},     {"tlskyber", 24, "0"},        {"gotypesalias", 27, "0"},
    {"tlsunsafeekm", 27, "1"}, {"tlsrsakex", 27, "1"},       {"tls3des", 27, "1"},
    {"tls10server", 27, "1"},  {"x509keypairleaf", 27, "0"}, {"asynctimerchan", 27, "12"},
};

}  // namespace

std::string godebugError(std::string_view what, std::string_view key, std::string_view value) {
  for (auto [name, text] : {std::pair("key", key), std::pair("value", value)}) {
    if (text.find_first_of(" \t") != std::string_view::npos) return std::string(name) + " contains space";
  }
  for (auto [name, text] : {std::pair("key", key), std::pair("value", value)}) {
    if (text.find(',') != std::string_view::npos) return std::string(name) + " contains comma";
  }
  if (key == "default") {
    auto minor = value.starts_with("go") ? minorOfGoVersion(value.substr(2)) : std::nullopt;
    if (!minor) return "value for default= must be goVERSION";
    if (*minor <= kGoMinor) return "";
    return "default=" + std::string(value) + " too new (toolchain is go1." + std::to_string(kGoMinor) + ")";
  }
  for (const Setting& setting : kSettings) {
    if (setting.name == key) return "";
  }
  for (const Removed& removed : kRemoved) {
    if (removed.name != key) continue;
    if (value.size() != 1 || removed.old.find(value[0]) == std::string_view::npos) return "";
    return "removed GODEBUG \"" + std::string(key) + "\" set to old value \"" + std::string(value) +
           "\" (https://go.dev/doc/godebug#go-1" + std::to_string(removed.removed) + ")";
  }
  return "unknown " + std::string(what) + " \"" + std::string(key) + "\"";
}

bool parseGodebugLine(std::string_view text, std::string* key, std::string* value, std::string* error) {
  constexpr std::string_view kVerb = "go:debug";
  if (!text.starts_with(kVerb)) return false;
  std::string_view rest = text.substr(kVerb.size());
  if (!rest.empty() && rest[0] != ' ' && rest[0] != '\t' && rest[0] != '\r') return false;
  size_t first = rest.find_first_not_of(" \t\r"), last = rest.find_last_not_of(" \t\r");
  rest = first == std::string_view::npos ? std::string_view() : rest.substr(first, last + 1 - first);
  size_t equals = rest.find('=');
  if (equals == std::string_view::npos) {
    *error = "missing key=value";
    return true;
  }
  *key = rest.substr(0, equals);
  *value = rest.substr(equals + 1);
  *error = godebugError("//go:debug setting", *key, *value);
  return true;
}

std::string defaultGodebug(std::string_view goVersion, std::map<std::string, std::string> settings) {
  int minor = minorOfGoVersion(goVersion).value_or(kGoMinor);
  if (auto given = settings.find("default"); given != settings.end()) {
    if (auto wanted = minorOfGoVersion(std::string_view(given->second).substr(2))) minor = *wanted;
    settings.erase(given);
  }
  for (const Setting& setting : kSettings) {
    if (minor < setting.changed) settings.try_emplace(std::string(setting.name), setting.old);
  }
  std::string text;
  for (const auto& [key, value] : settings) text += (text.empty() ? "" : ",") + key + "=" + value;
  return text;
}

}  // namespace gopark::load
