#include "cli/arguments.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <iterator>

namespace gopark::cli {

// With less not even the runtime itself starts.
static constexpr uint64_t kLeastMemory = uint64_t{8} << 20;

namespace {

template <typename T>
bool parseNumber(std::string_view text, T* number) {
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), *number);
  return error == std::errc() && end == text.data() + text.size();
}

// Empty, or what is wrong with the value.
std::string setFlag(driver::RunOptions& options, const std::string& name, const std::string& value) {
  if (name == "procs") {
    return parseNumber(value, &options.workers) && options.workers > 0 ? "" : "must be a number of at least 1";
  }
  if (name == "seed") {
    uint64_t seed = 0;
    if (!parseNumber(value, &seed)) return "must be a number";
    options.seed = seed;
    return "";
  }
  if (name == "memory") {
    options.memoryLimit = parseBytes(value).value_or(0);
    return options.memoryLimit >= kLeastMemory ? "" : "must be a size of at least 8MiB, such as 512MiB";
  }
  if (name == "opt") return options.passes.parse(value) ? "" : "must be a list of passes, such as -propagate";
  if (name == "ir") {
    options.shownCode = value;
    return "";
  }
  if (name == "compile") {
    using Compile = driver::RunOptions::Compile;
    options.compile = value == "never" ? Compile::never : value == "eager" ? Compile::eager : Compile::hot;
    return value == "never" || value == "eager" || value == "hot" ? "" : "must be never, hot or eager";
  }
  options.virtualTime = value == "virtual";
  return value == "virtual" || value == "real" ? "" : "must be real or virtual";
}

// The analyzers of a -vet flag. Empty, or what is wrong.
std::string setVet(vet::Suite& suite, const std::string& value) {
  suite = {vet::Suite::Named, {}};
  if (value == "off") return "";
  if (value.find('=') != std::string::npos) return "-vet argument cannot contain equal signs";
  if (value.find(' ') != std::string::npos) return "-vet argument is comma-separated list, cannot contain spaces";
  bool all = false;
  for (size_t at = 0; at <= value.size();) {
    size_t end = std::min(value.find(',', at), value.size());
    std::string name = value.substr(at, end - at);
    at = end + 1;
    if (name.empty()) return "-vet argument contains empty list element";
    bool single = name == "off" || name == "all";
    if (single && name != value) return "-vet does not accept \"" + name + "\" in a list with other analyzers";
    if (!single && !vet::isAnalyzer(name)) {
      return "-vet argument must be a supported analyzer or a distinguished value; found " + name;
    }
    all = all || name == "all";
    suite.names.push_back(name);
  }
  if (all) suite = {};
  return "";
}

// The flags of `go test` that the test program itself understands; of some the value may be missing.
constexpr std::string_view kTestFlags[] = {
    "bench",      "benchtime", "blockprofile",   "blockprofilerate", "count",
    "cpu",        "cpuprofile", "fuzz",          "fuzztime",         "list",
    "memprofile", "memprofilerate", "mutexprofile", "mutexprofilefraction", "outputdir",
    "parallel",   "run",       "shuffle",        "skip",             "timeout",
    "trace"};
constexpr std::string_view kTestSwitches[] = {"benchmem", "failfast", "fullpath", "short", "v"};

// Flags of the run, with a value.
constexpr std::string_view kRunFlags[] = {"procs", "seed", "time", "memory", "opt", "ir", "compile"};

// Files that the test program writes into the directory where it was asked for, not into the package's.
constexpr std::string_view kProfiles[] = {"blockprofile", "cpuprofile", "memprofile", "mutexprofile", "trace"};

template <size_t N>
bool contains(const std::string_view (&names)[N], std::string_view name) {
  return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

}  // namespace

std::optional<uint64_t> parseBytes(std::string_view text) {
  constexpr std::string_view kUnits[] = {"KiB", "MiB", "GiB", "TiB"};
  int shift = 0;
  for (int i = 0; i < 4; i++) {
    if (!text.ends_with(kUnits[i])) continue;
    shift = 10 * (i + 1);
    text.remove_suffix(kUnits[i].size());
  }
  if (shift == 0 && text.ends_with('B')) text.remove_suffix(1);
  uint64_t number = 0;
  if (!parseNumber(text, &number) || number > (UINT64_MAX >> shift)) return std::nullopt;
  return number << shift;
}

Result<Arguments> parseArguments(const std::vector<std::string>& words) {
  Arguments result;
  if (words.empty()) return result;
  result.command = words[0];
  if (result.command == "fmt") {  // a Go program, which reads its flags itself
    result.operands.assign(words.begin() + 1, words.end());
    return result;
  }
  bool forTests = result.command == "test";
  bool hasProfile = false, hasDirectory = false;
  size_t i = 1;
  // go test's flags may stand behind what is tested.
  for (; i < words.size(); i++) {
    if (words[i].size() < 2 || words[i][0] != '-') {
      if (!forTests) break;
      result.operands.push_back(words[i]);
      continue;
    }
    std::string flag = words[i].substr(words[i].starts_with("--") ? 2 : 1);
    if (flag.empty() || (forTests && flag == "args")) {  // "--" ends the flags
      i++;
      break;
    }
    size_t equals = flag.find('=');
    std::string name = flag.substr(0, equals);
    std::string value = equals == std::string::npos ? "" : flag.substr(equals + 1);
    if (name == "race") return Failure{"-race: the race detector does not exist yet"};
    if (forTests && name == "json") return Failure{"-json: gopark writes the tests' text alone"};
    if (forTests && name.starts_with("cover")) return Failure{"-" + name + ": coverage cannot be measured yet"};
    if (name == "stats") {
      result.statistics = true;
      continue;
    }
    if (name == "gcstress") {
      result.run.gcStress = true;
      continue;
    }
    if (forTests && contains(kTestSwitches, name)) {
      result.testFlags.push_back("-test." + flag);
      continue;
    }
    bool isTest = forTests && contains(kTestFlags, name);
    bool isVet = forTests && name == "vet";
    if (!isTest && !isVet && !contains(kRunFlags, name)) {
      if (!forTests) return Failure{"flag provided but not defined: -" + name};
      if (result.unknownFlag.empty()) result.unknownFlag = name;
      result.testFlags.push_back(words[i]);
      continue;
    }
    if (equals == std::string::npos) {
      if (++i == words.size()) return Failure{"flag needs an argument: -" + name};
      value = words[i];
    }
    if (isTest) {
      hasProfile = hasProfile || contains(kProfiles, name);
      hasDirectory = hasDirectory || name == "outputdir";
      result.testFlags.push_back("-test." + name + "=" + value);
      continue;
    }
    std::string wrong = isVet ? setVet(result.vet, value) : setFlag(result.run, name, value);
    if (!wrong.empty()) return Failure{"invalid value \"" + value + "\" for flag -" + name + ": " + wrong};
  }
  auto rest = words.begin() + static_cast<ptrdiff_t>(i);
  if (!forTests) {
    result.operands.assign(rest, words.end());
    return result;
  }
  if (hasProfile && !hasDirectory) {
    std::error_code error;
    result.testFlags.push_back("-test.outputdir=" + std::filesystem::current_path(error).string());
  }
  result.testFlags.insert(result.testFlags.end(), rest, words.end());
  return result;
}

}  // namespace gopark::cli
