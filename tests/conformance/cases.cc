#include "cases.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace gopark::conformance {

namespace fs = std::filesystem;

namespace {

bool has(std::string_view text, std::string_view what) { return text.find(what) != std::string_view::npos; }

bool runs(Suite suite) { return suite == Suite::Run || suite == Suite::RunDir || suite == Suite::RunOutput; }

// What a rule looks at: a test's head, and the text of all of its files.
struct Candidate {
  const Case& test;
  std::string_view text;
  bool hasAssembly;
};

bool isOptimiserFlag(std::string_view flag) {
  return flag.starts_with("-m") || flag.starts_with("-live") || (flag.starts_with("-d=") && flag != "-d=panic");
}

bool isKnownFlag(std::string_view flag) {
  return flag.starts_with("-lang=") || flag == "-e" || flag == "-complete" || flag == "-std" || flag == "-d=panic";
}

struct Rule {
  const char* name;
  bool (*excludes)(const Candidate& candidate);
};

// In this order: the first rule that excludes a test is the reason that is shown.
constexpr Rule kRules[] = {
    {"other target", [](const Candidate& c) { return !c.test.recipe.targetMatches; }},
    {"optimiser's diagnostics",
     [](const Candidate& c) {
       const auto& flags = c.test.recipe.flags;
       return !runs(c.test.suite) && std::any_of(flags.begin(), flags.end(), isOptimiserFlag);
     }},
    {"flags",
     [](const Candidate& c) {
       const auto& flags = c.test.recipe.flags;
       return c.test.recipe.experiment || !std::all_of(flags.begin(), flags.end(), isKnownFlag);
     }},
    {"cgo", [](const Candidate& c) { return has(c.text, "import \"C\""); }},
    {"assembly", [](const Candidate& c) { return c.hasAssembly; }},
    {"os/exec", [](const Candidate& c) { return runs(c.test.suite) && has(c.text, "\"os/exec\""); }},
    {"gc's runtime internals",
     [](const Candidate& c) {
       return runs(c.test.suite) &&
              (has(c.text, "//go:linkname") || has(c.text, "AllocsPerRun") || has(c.text, "MemStats"));
     }},
};

// The slowest first.
constexpr std::string_view kStdPackages[] = {"strconv",
                                             "math/big",
                                             "regexp/syntax",
                                             "time",
                                             "sync/atomic",
                                             "bufio",
                                             "bytes",
                                             "cmp",
                                             "container/heap",
                                             "container/list",
                                             "container/ring",
                                             "context",
                                             "crypto/sha256",
                                             "encoding/base64",
                                             "encoding/binary",
                                             "encoding/csv",
                                             "encoding/hex",
                                             "encoding/json",
                                             "errors",
                                             "fmt",
                                             "go/format",
                                             "go/parser",
                                             "go/scanner",
                                             "hash",
                                             "hash/adler32",
                                             "hash/crc32",
                                             "hash/crc64",
                                             "hash/fnv",
                                             "hash/maphash",
                                             "html",
                                             "internal/strconv",
                                             "iter",
                                             "log",
                                             "log/slog",
                                             "maps",
                                             "math",
                                             "math/bits",
                                             "math/rand",
                                             "math/rand/v2",
                                             "net/url",
                                             "path",
                                             "reflect",
                                             "regexp",
                                             "slices",
                                             "sort",
                                             "strings",
                                             "sync",
                                             "text/tabwriter",
                                             "text/template",
                                             "text/template/parse",
                                             "unicode",
                                             "unicode/utf16",
                                             "unicode/utf8",
                                             "unique",
                                             "internal/synctest",
                                             "testing/synctest",
                                             "weak",
                                             "archive/tar",
                                             "compress/bzip2",
                                             "compress/lzw",
                                             "compress/zlib",
                                             "database/sql",
                                             "encoding/xml",
                                             "encoding/pem",
                                             "encoding/base32",
                                             "encoding/asn1",
                                             "expvar",
                                             "flag",
                                             "go/ast",
                                             "go/constant",
                                             "go/doc/comment",
                                             "go/printer",
                                             "html/template",
                                             "index/suffixarray",
                                             "io",
                                             "io/fs",
                                             "math/cmplx",
                                             "mime/quotedprintable",
                                             "net/mail",
                                             "text/scanner",
                                             "testing/fstest",
                                             "testing/iotest",
                                             "testing/quick"};

std::vector<fs::path> sortedEntries(const fs::path& directory) {
  std::error_code error;
  std::vector<fs::path> list;
  for (const auto& entry : fs::directory_iterator(directory, error)) list.push_back(entry.path());
  std::sort(list.begin(), list.end());
  return list;
}

class Finder {
 public:
  explicit Finder(const std::string& goroot) : goroot_(goroot), root_(fs::path(goroot) / "test") {}

  Found find() {
    folder(root_);
    testdata();
    for (std::string_view package : kStdPackages) {
      std::string name(package);
      found_.cases[Suite::Std].push_back({Suite::Std, name, goroot_ + "/src/" + name, {}});
    }
    formatted(fs::path(goroot_) / "src");
    return std::move(found_);
  }

 private:
  void folder(const fs::path& directory) {
    for (const fs::path& path : sortedEntries(directory)) {
      if (fs::is_directory(path)) {
        if (path.extension() != ".dir") folder(path);
      } else if (path.extension() == ".go" && path.filename().string()[0] != '.') {
        file(path);
      }
    }
  }

  void file(const fs::path& path) {
    std::string text = readText(path.string());
    Case test{Suite::Run, path.lexically_relative(root_).string(), path.string(), recipeOf(text)};
    auto suite = suiteNamed(test.recipe.action);
    if (!suite || *suite >= Suite::TypesTestdata) {
      // The members of a test of several files have no recipe, but a licence.
      if (!test.recipe.action.empty() && std::islower(test.recipe.action[0])) found_.otherActions[test.recipe.action]++;
      return;
    }
    test.suite = *suite;
    bool assembly = false;
    if (test.recipe.action.ends_with("dir")) {
      for (const fs::path& member : sortedEntries(test.directory())) {
        assembly = assembly || member.extension() == ".s";
        if (member.extension() == ".go") text += readText(member.string());
      }
    }
    for (const Rule& rule : kRules) {
      if (!rule.excludes({test, text, assembly})) continue;
      found_.excluded[test.suite][rule.name]++;
      return;
    }
    found_.cases[test.suite].push_back(std::move(test));
  }

  void testdata() {
    fs::path root = fs::path(goroot_) / "src/internal/types/testdata";
    for (const char* part : {"check", "examples", "fixedbugs", "spec"}) {
      for (const fs::path& path : sortedEntries(root / part)) {
        std::string name = path.lexically_relative(root).string();
        std::string text = fs::is_directory(path) ? "" : readText(path.string());
        if (has(text, "import \"C\"")) {
          found_.excluded[Suite::TypesTestdata]["cgo"]++;
        } else {
          found_.cases[Suite::TypesTestdata].push_back({Suite::TypesTestdata, name, path.string(), {}});
        }
      }
    }
  }

  // The folders of std and of Go's commands, whose files are to be in gofmt's form.
  void formatted(const fs::path& directory) {
    if (directory.filename() == "testdata") return;
    std::string name = directory.lexically_relative(fs::path(goroot_) / "src").string();
    std::vector<fs::path> entries = sortedEntries(directory);
    bool hasFiles =
        std::any_of(entries.begin(), entries.end(), [](const auto& path) { return path.extension() == ".go"; });
    if (hasFiles) found_.cases[Suite::Format].push_back({Suite::Format, name, directory.string(), {}});
    for (const fs::path& entry : entries) {
      if (fs::is_directory(entry)) formatted(entry);
    }
  }

  std::string goroot_;
  fs::path root_;
  Found found_;
};

}  // namespace

std::string_view nameOf(Suite suite) { return kSuiteNames[static_cast<size_t>(suite)]; }

std::optional<Suite> suiteNamed(std::string_view name) {
  for (size_t i = 0; i < std::size(kSuiteNames); i++) {
    if (kSuiteNames[i] == name) return static_cast<Suite>(i);
  }
  return std::nullopt;
}

Found findCases(const std::string& goroot) { return Finder(goroot).find(); }

std::string readText(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

}  // namespace gopark::conformance
