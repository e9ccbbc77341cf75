#include "driver/examples.h"

#include <algorithm>
#include <cstdlib>

#include "base/path.h"
#include "driver/capturing_host.h"
#include "load/build_context.h"
#include "syntax/parser.h"

namespace gopark::driver {

namespace {

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \t\r\n";
  size_t start = text.find_first_not_of(kBlanks);
  if (start == std::string_view::npos) return {};
  return text.substr(start, text.find_last_not_of(kBlanks) - start + 1);
}

std::vector<std::string_view> lines(std::string_view text) {
  std::vector<std::string_view> result;
  while (!text.empty()) {
    size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    while (line.ends_with(' ') || line.ends_with('\t') || line.ends_with('\r')) line.remove_suffix(1);
    result.push_back(line);
    text = end == std::string_view::npos ? std::string_view{} : text.substr(end + 1);
  }
  return result;
}

// If the comment line starts with the words (in any case), what follows them.
std::optional<std::string_view> after(std::string_view line, std::string_view words) {
  line = trimmed(line);
  if (line.size() < words.size()) return std::nullopt;
  for (size_t i = 0; i < words.size(); i++) {
    char c = line[i] >= 'A' && line[i] <= 'Z' ? static_cast<char>(line[i] + 32) : line[i];
    if (c != words[i]) return std::nullopt;
  }
  return line.substr(words.size());
}

// The text of a "//" comment line; null: it is none.
std::optional<std::string_view> commentText(std::string_view line) {
  line = trimmed(line);
  if (!line.starts_with("//")) return std::nullopt;
  line.remove_prefix(2);
  if (line.starts_with(' ')) line.remove_prefix(1);
  return line;
}

void takeExitStatus(ExpectedOutput& expected) {
  constexpr std::string_view kStatus = "exit status ";
  std::string_view text = expected.text;
  size_t lastLine = text.rfind('\n') == std::string_view::npos ? 0 : text.rfind('\n') + 1;
  std::string_view last = text.substr(lastLine);
  if (last.starts_with(kStatus)) {
    expected.exitCode = std::atoi(std::string(last.substr(kStatus.size())).c_str());
    text = text.substr(0, lastLine);
  }
  expected.text = std::string(trimmed(text));
}

}  // namespace

std::optional<ExpectedOutput> outputComment(std::string_view source) {
  std::optional<ExpectedOutput> result;
  bool inside = false;
  bool inComment = false;
  bool blank = false;  // blank lines count as one
  for (std::string_view line : lines(source)) {
    auto comment = commentText(line);
    bool startsComment = comment && !inComment;
    inComment = comment.has_value();
    if (!comment) inside = false;
    if (startsComment) {
      auto unordered = after(*comment, "unordered output:");
      auto rest = unordered ? unordered : after(*comment, "output:");
      inside = rest.has_value();
      if (inside) result = ExpectedOutput{std::string(trimmed(*rest)), unordered.has_value()};
      blank = false;
    } else if (inside) {
      bool isBlank = trimmed(*comment).empty();
      if (!isBlank || !blank) result->text += "\n" + std::string(*comment);
      blank = isBlank;
    }
  }
  if (result) result->text = std::string(trimmed(result->text));
  return result;
}

std::optional<ExpectedOutput> expectedOutput(std::string_view source) {
  auto result = outputComment(source);
  if (result) takeExitStatus(*result);
  return result;
}

bool outputMatches(const ExpectedOutput& expected, std::string_view got) {
  auto want = lines(trimmed(expected.text));
  auto have = lines(trimmed(got));
  if (expected.unordered) {
    std::sort(want.begin(), want.end());
    std::sort(have.begin(), have.end());
  }
  return want == have;
}

ExampleResult runExample(Toolchain& toolchain, load::Files& sources, const std::string& workingDirectory,
                         const std::string& path, host::Host& host, const RunOptions& options) {
  auto source = sources.read(joinPath(workingDirectory, path));
  if (!source) return {ExampleResult::failed, "cannot read " + path + "\n"};
  load::UserRequest request;
  request.workingDirectory = workingDirectory;
  request.goFiles = {path};
  Compilation compilation(toolchain, sources, request);
  if (!compilation.load() || !compilation.check(true)) return {ExampleResult::failed, compilation.messages().text()};
  auto expected = expectedOutput(*source);
  if (!expected) return {ExampleResult::noOutputComment, ""};
  CapturingHost capture(host);
  auto lowering = compilation.lower();
  int exitCode = run(toolchain, *lowering, capture, options);
  ExampleResult result;
  if (exitCode != expected->exitCode)
    result.report = "exit status " + std::to_string(exitCode) + "\n" + capture.errors();
  if (!outputMatches(*expected, capture.output())) {
    result.report += "got:\n" + std::string(trimmed(capture.output())) + "\nwant:\n" + expected->text + "\n";
  }
  if (!result.report.empty()) result.kind = ExampleResult::failed;
  return result;
}

bool holdsPrograms(load::Files& sources, const std::string& directory) {
  bool anyGo = false;
  auto texts = load::readPackage(sources, directory, load::TestFiles::Without, &anyGo);
  int mains = 0;
  FileSet files;
  Diagnostics ignored;
  for (load::SourceText& text : texts) {
    auto file = syntax::parseFile(files, files.add("", std::move(text.text)), syntax::Bodies::Skip, ignored);
    if (file->packageName == nullptr || !file->packageName->value.is("main")) continue;
    for (const syntax::Decl* decl : file->decls) {
      const auto* function = syntax::cast<syntax::FuncDecl>(decl);
      if (function != nullptr && function->recv == nullptr && function->name->value.is("main")) mains++;
    }
  }
  return anyGo && (texts.empty() || mains > 1);
}

std::vector<std::string> findExamples(load::Files& sources, const std::string& directory) {
  std::vector<std::string> result;
  auto names = sources.list(directory);
  if (names) {
    for (const std::string& name : load::goFileNames(*names, load::TestFiles::Without)) {
      result.push_back(joinPath(directory, name));
    }
  }
  for (const std::string& name : sources.directories(directory)) {
    if (name.starts_with('.') || name.starts_with('_') || name == "testdata") continue;
    auto below = findExamples(sources, joinPath(directory, name));
    result.insert(result.end(), below.begin(), below.end());
  }
  return result;
}

}  // namespace gopark::driver
