#include "load/build_context.h"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "base/path.h"
#include "syntax/build_constraint.h"
#include "syntax/parser.h"

namespace gopark::load {

namespace {

constexpr std::string_view kKnownOs[] = {"aix",     "android", "darwin",  "dragonfly", "freebsd", "hurd",
                                         "illumos", "ios",     "js",      "linux",     "nacl",    "netbsd",
                                         "openbsd", "plan9",   "solaris", "wasip1",    "windows", "zos"};
constexpr std::string_view kKnownArch[] = {"386",       "amd64",       "amd64p32", "arm",    "armbe",   "arm64",
                                           "arm64be",   "loong64",     "mips",     "mipsle", "mips64",  "mips64le",
                                           "mips64p32", "mips64p32le", "ppc",      "ppc64",  "ppc64le", "riscv",
                                           "riscv64",   "s390",        "s390x",    "sparc",  "sparc64", "wasm"};

constexpr std::string_view kTags[] = {kGoos, kGoarch, "gc", "purego", "math_big_pure_go",
                                      // What Go 1.27 has on for wasm.
                                      "goexperiment.dwarf5", "goexperiment.greenteagc", "goexperiment.jsonv2",
                                      "goexperiment.randomizedheapbase64", "goexperiment.sizespecializedmalloc"};

template <size_t N>
bool contains(const std::string_view (&list)[N], std::string_view item) {
  return std::find(std::begin(list), std::end(list), item) != std::end(list);
}

}  // namespace

bool hasBuildTag(std::string_view tag) {
  if (contains(kTags, tag)) return true;
  if (!tag.starts_with("go1.")) return false;
  int minor = 0;
  auto [end, error] = std::from_chars(tag.data() + 4, tag.data() + tag.size(), minor);
  return error == std::errc() && end == tag.data() + tag.size() && minor >= 1 && minor <= kGoMinor;
}

bool nameMatches(std::string_view name) {
  name = name.substr(0, name.find('.'));
  // What stands before the first '_' is never a suffix: a file may be called linux.go.
  size_t first = name.find('_');
  if (first == std::string_view::npos) return true;
  name.remove_prefix(first);
  if (name.ends_with("_test")) name.remove_suffix(5);
  auto lastPart = [&] {
    size_t at = name.rfind('_');
    return at == std::string_view::npos ? std::string_view{} : name.substr(at + 1);
  };
  std::string_view last = lastPart();
  if (contains(kKnownOs, last)) return last == kGoos;
  if (!contains(kKnownArch, last)) return true;
  if (last != kGoarch) return false;
  name.remove_suffix(last.size() + 1);
  std::string_view os = lastPart();
  return !contains(kKnownOs, os) || os == kGoos;
}

// Only blank lines and comments may stand before it, and the package clause behind.
std::string_view buildLine(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  while (!text.empty()) {
    size_t start = text.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos) return {};
    text.remove_prefix(start);
    if (text.starts_with("//")) {
      std::string_view line = text.substr(0, text.find('\n'));
      if (line.starts_with("//go:build") && line.size() > 10 && (line[10] == ' ' || line[10] == '\t')) return line;
      text.remove_prefix(line.size());
    } else if (text.starts_with("/*")) {
      size_t end = text.find("*/", 2);
      if (end == std::string_view::npos) return {};
      text.remove_prefix(end + 2);
    } else {
      return {};
    }
  }
  return {};
}

namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\f\v";
  size_t start = text.find_first_not_of(kSpace);
  if (start == std::string_view::npos) return {};
  return text.substr(start, text.find_last_not_of(kSpace) + 1 - start);
}

// Where // +build lines may stand: among the // comments before anything else, up to the last blank line there.
std::string_view plusBuildHead(std::string_view text) {
  size_t end = 0;
  for (size_t at = 0; at < text.size();) {
    size_t next = std::min(text.find('\n', at), text.size() - 1) + 1;
    std::string_view line = trimmed(text.substr(at, next - at - (text[next - 1] == '\n' ? 1 : 0)));
    at = next;
    if (line.empty()) {
      end = at;
    } else if (!line.starts_with("//")) {
      break;
    }
  }
  return text.substr(0, end);
}

}  // namespace

bool textMatches(std::string_view text) {
  std::string_view line = buildLine(text);
  if (!line.empty()) {
    auto constraint = syntax::BuildConstraint::parse(line);
    return constraint && constraint->eval(hasBuildTag);
  }
  for (std::string_view head = plusBuildHead(text); !head.empty();) {
    line = head.substr(0, head.find('\n'));
    head.remove_prefix(std::min(line.size() + 1, head.size()));
    auto constraint = syntax::BuildConstraint::parsePlusBuild(trimmed(line));
    if (constraint && !constraint->eval(hasBuildTag)) return false;
  }
  return true;
}

bool isTestFile(std::string_view name) { return name.ends_with("_test.go"); }

bool hasTestFiles(Files& files, std::string_view directory) {
  auto names = files.list(directory);
  return names && std::any_of(names->begin(), names->end(), isTestFile);
}

bool isExternalTest(const SourceText& file) {
  if (!isTestFile(file.name)) return false;
  FileSet files;
  Diagnostics ignored;
  auto parsed = syntax::parseFile(files, files.add("", file.text), syntax::Bodies::None, ignored);
  return parsed->packageName != nullptr && parsed->packageName->value.view().ends_with("_test");
}

std::vector<std::string> goFileNames(const std::vector<std::string>& names, TestFiles tests) {
  std::vector<std::string> result;
  for (const std::string& name : names) {
    if (!name.ends_with(".go") || name[0] == '_' || name[0] == '.') continue;
    if (tests == TestFiles::Without && isTestFile(name)) continue;
    result.push_back(name);
  }
  return result;
}

std::vector<SourceText> readPackage(Files& files, std::string_view directory, TestFiles tests, bool* anyGo) {
  std::vector<SourceText> result;
  if (anyGo != nullptr) *anyGo = false;
  auto names = files.list(directory);
  if (!names) return result;
  for (const std::string& name : goFileNames(*names, tests)) {
    if (anyGo != nullptr) *anyGo = true;
    if (!nameMatches(name)) continue;
    auto text = files.read(joinPath(directory, name));
    if (text && textMatches(*text)) result.push_back({name, std::move(*text)});
  }
  return result;
}

}  // namespace gopark::load
