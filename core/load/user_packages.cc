#include "load/user_packages.h"

#include <algorithm>
#include <map>

#include "base/check.h"
#include "base/path.h"
#include "load/embed.h"
#include "load/header.h"
#include "syntax/directives.h"
#include "syntax/parser.h"

namespace gopark::load {

namespace {

constexpr std::string_view kCommandLine = "command-line-arguments";

// Where "internal" stands as an element of the path; npos: nowhere. The last one counts.
size_t internalElement(std::string_view path) {
  constexpr std::string_view kInternal = "internal";
  size_t at = path.rfind(kInternal);
  while (at != std::string_view::npos) {
    bool starts = at == 0 || path[at - 1] == '/';
    size_t end = at + kInternal.size();
    bool ends = end == path.size() || path[end] == '/';
    if (starts && ends) return at;
    if (at == 0) break;
    at = path.rfind(kInternal, at - 1);
  }
  return std::string_view::npos;
}

// Whether the first element of the path looks like a domain: such paths are never std's.
bool hasDomain(std::string_view path) { return path.substr(0, path.find('/')).find('.') != std::string_view::npos; }

bool isProgram(const UserPackage& package) {
  for (const auto& file : package.package->files) {
    if (file->packageName != nullptr) return file->packageName->value.is("main");
  }
  return false;
}

}  // namespace

UserPackages::UserPackages(FileSet& files, StdLibrary& std, Files& sources, UserRequest request)
    : files_(files), std_(std), sources_(sources), request_(std::move(request)) {}

// ------------------------------------------------------------------------------------------------------------- paths

std::string UserPackages::absolute(std::string_view path) const { return joinPath(request_.workingDirectory, path); }

std::string UserPackages::shown(std::string_view path) const { return shortPath(path, request_.workingDirectory); }

std::string UserPackages::shownInCode(std::string_view path) const {
  std::string text = shown(path);
  return text.find('/') == std::string::npos ? "./" + text : text;
}

// ------------------------------------------------------------------------------------------------------------ loading

void UserPackages::fail(std::string_view path, const Position& where, std::string message) {
  failures_.push_back({std::string(path), {}});
  failures_.back().what.add(where, message);
}

void UserPackages::fail(std::string_view path, const Position& where, std::string message, std::string line) {
  failures_.push_back({std::string(path), {}});
  failures_.back().what.add(where, message, line);
}

bool UserPackages::load() {
  std::string directory = absolute(request_.directory);
  std::vector<SourceText> texts;
  bool named = !request_.goFiles.empty();
  if (named && !readNamedFiles(&directory, &texts)) return false;
  if (!findModule(directory)) return false;
  std::string path = "main";
  std::string title(kCommandLine);
  if (!named) {
    bool anyGo = false;
    texts = readPackage(sources_, directory, request_.tests, &anyGo);
    if (!moduleRoot_.empty()) {
      title = directory == moduleRoot_ ? module_.module : module_.module + directory.substr(moduleRoot_.size());
    }
    if (texts.empty()) {
      if (!sources_.list(directory)) {
        messages_.say("stat " + directory + ": directory not found");
        return false;
      }
      messages_.say(anyGo ? "package " + title + ": build constraints exclude all Go files in " + directory
                          : "no Go files in " + directory);
      return false;
    }
  }
  mainTitle_ = title;
  if (!named) mainDirectory_ = directory;
  if (request_.tests == TestFiles::With) {
    loadTests(title, directory, std::move(texts));
  } else {
    loadPackage(path, title, directory, std::move(texts));
  }
  return finish();
}

void UserPackages::loadTests(const std::string& title, const std::string& directory, std::vector<SourceText> texts) {
  std::vector<SourceText> external;
  for (SourceText& text : texts) {
    if (isExternalTest(text)) external.push_back(std::move(text));
  }
  std::erase_if(texts, [](const SourceText& text) { return text.name.empty(); });
  tested_ = loadPackage(title, title, directory, std::move(texts));
  mainDirectory_.clear();  // from here on the package may be imported
  if (tested_ != nullptr && !external.empty()) {
    externalTests_ = loadPackage(title + "_test", title + "_test", directory, std::move(external));
  }
}

void UserPackages::addProgram(const std::string& title, std::string text) {
  generated_ = true;
  std::vector<SourceText> texts;
  texts.push_back({"_testmain.go", std::move(text)});
  UserPackage* program = loadPackage("main", title, request_.workingDirectory, std::move(texts));
  CHECK_MSG(program != nullptr, "the generated program has errors");
  for (UserPackage* import : {tested_, externalTests_}) {
    if (import != nullptr) program->imports.push_back(import);
  }
  mainIsProgram_ = true;
}

bool UserPackages::finish() {
  std::stable_sort(failures_.begin(), failures_.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  for (const Failure& failure : failures_) {
    if (messages_.text().find(failure.what.text()) == std::string::npos) messages_.add(failure.what);
  }
  messages_.add(lateFailures_);
  return messages_.empty();
}

bool UserPackages::readNamedFiles(std::string* directory, std::vector<SourceText>* texts) {
  std::string first;
  for (const std::string& name : request_.goFiles) {
    std::string path = absolute(name);
    std::string parent(directoryOf(path));
    if (first.empty()) first = parent;
    if (parent != first) {
      messages_.say("named files must all be in one directory; have " + shown(first) + " and " + shown(parent));
      return false;
    }
    if (name.ends_with("_test.go") && request_.tests == TestFiles::Without) {
      messages_.say("go: cannot run *_test.go files (" + name + ")");
      return false;
    }
    auto text = sources_.read(path);
    if (!text) {
      messages_.say("stat " + name + ": no such file or directory");
      return false;
    }
    texts->push_back({std::string(baseName(path)), std::move(*text)});
  }
  *directory = first;
  return true;
}

// Loads it and what it imports. Null: there are errors.
UserPackage* UserPackages::loadPackage(std::string_view path, const std::string& title, const std::string& directory,
                                       std::vector<SourceText> texts) {
  auto owned = std::make_unique<UserPackage>();
  UserPackage& package = *owned;
  byPath_[std::string(path)] = nullptr;
  package.title = title;
  package.directory = directory;
  package.package = std::make_unique<types::Package>(std::string(path), Name());
  package.package->goVersion = languageOf(path);
  size_t failuresBefore = failures_.size();
  std::vector<Import> imports;
  if (parse(package, std::move(texts), &imports)) {
    if (stack_.empty()) mainIsProgram_ = isProgram(package);
    for (const Import& import : imports) {
      if (!generated_) resolve(package, import);
    }
    readEmbedded(package);
    checkDirectives(package);
  }
  types::Config config;
  config.files = &files_;
  config.diagnostics = &package.diagnostics;
  config.importer = this;
  config.goVersion = package.package->goVersion;
  package.package->checker = std::make_unique<types::Checker>(config, package.package.get());
  packages_.push_back(std::move(owned));
  if (failures_.size() != failuresBefore && (!request_.tolerant || cyclic_)) return nullptr;
  byPath_[std::string(path)] = &package;
  return &package;
}

void UserPackages::failInHeader(const std::string& path, const SourceFile& file, const HeaderError& error) {
  if (error.message.starts_with("illegal character NUL") || error.message.starts_with("illegal character U+0000")) {
    return fail("", {}, "read " + path + ": unexpected NUL in input");
  }
  // A newline at the very end starts no line.
  bool atEnd = error.offset == file.text().size() && file.text().ends_with('\n');
  Position p = files_.position(file.pos(atEnd ? error.offset - 1 : error.offset));
  if (atEnd) p.column++;
  std::string line = (error.fullPath ? path : shown(path)) + ":" + std::to_string(p.line) + ":" +
                     std::to_string(p.column) + ": " + error.message;
  fail("", p, error.message, std::move(line));
}

// False: the head of a file has an error, which ends the loading of this package.
bool UserPackages::parse(UserPackage& package, std::vector<SourceText> texts, std::vector<Import>* imports) {
  for (const SourceText& source : texts) sourceBytes_ += source.text.size();
  if (request_.maxSourceBytes != 0 && sourceBytes_ > request_.maxSourceBytes) {
    fail(package.title, importedAt_,
         "program too large: compiling more than " + std::to_string(request_.maxSourceBytes) +
             " bytes of source may take more memory than it is allowed");
    return false;
  }
  for (SourceText& source : texts) {
    std::string path = joinPath(package.directory, source.name);
    SourceFile* file = files_.add(shownInCode(path), std::move(source.text));
    if (file == nullptr) {
      fail("", {}, "too much source text");
      return false;
    }
    if (auto error = headerError(file->text())) {
      failInHeader(path, *file, *error);
      if (!request_.tolerant) return false;
    }
    package.package->files.push_back(syntax::parseFile(files_, file, syntax::Bodies::Parse, package.diagnostics));
    for (const syntax::Decl* decl : package.package->files.back()->decls) {
      const auto* import = syntax::cast<syntax::ImportDecl>(decl);
      if (import == nullptr || import->path == nullptr || import->path->bad) continue;
      Pos at = import->localName != nullptr ? import->localName->pos : import->path->pos;
      imports->push_back({importPath(import->path->value), at, source.name});
    }
  }
  return oneName(package) || request_.tolerant;
}

// Of the patterns that name nothing the first one is reported, in the order of the patterns, as the go command does.
void UserPackages::readEmbedded(const UserPackage& package) {
  std::map<std::string, std::pair<Position, std::string>> failures;
  for (const auto& file : package.package->files) {
    embedFiles(sources_, package.directory, *file,
               [&](const std::string& pattern, Pos pos, const std::string& error) {
                 failures[pattern] = {files_.position(pos), "pattern " + pattern + ": " + error};
               });
  }
  if (failures.empty()) return;
  auto& [where, message] = failures.begin()->second;
  fail(package.title, where, std::move(message));
}

// All files must have one package name.
bool UserPackages::oneName(const UserPackage& package) {
  const syntax::File* first = nullptr;
  for (const auto& file : package.package->files) {
    if (file->packageName == nullptr) continue;
    if (first == nullptr) first = file.get();
    if (file->packageName->value == first->packageName->value) continue;
    std::string message = "found packages " + first->packageName->value.str() + " (" +
                          std::string(baseName(first->source->path())) + ") and " + file->packageName->value.str() +
                          " (" + std::string(baseName(file->source->path())) + ") in " + package.directory;
    fail(package.title, importedAt_, std::move(message));
    return false;
  }
  return true;
}

// ------------------------------------------------------------------------------------------------------------ imports

void UserPackages::resolve(UserPackage& package, const Import& import) {
  const std::string& path = import.path;
  Position where = files_.position(import.pos);
  if (path == "unsafe" || path.empty()) return;
  if (path == "C") return fail(path, where, "cgo is not supported");
  if (path.starts_with("./") || path.starts_with("../") || path == "." || path == "..") {
    return fail(path, where,
                "\"" + path + "\" is relative, but relative import paths are not supported in module mode");
  }
  if (path.starts_with('/')) {
    return fail(path, where, "\"" + path + "\" is not a package path; see 'go help packages'");
  }
  std::string malformed = malformedPath(path);
  if (!malformed.empty()) return fail(path, where, "malformed import path \"" + path + "\": " + malformed);
  std::string directory = moduleDirectory(path);
  if (!directory.empty()) return resolveInModule(package, import, directory);
  if (std_.has(path) && !hasDomain(path)) {
    if (!mayUseInternal(path, package)) {
      failAsInternal(path, where);
    } else if (path.starts_with("cmd/")) {
      fail(path, where, "import \"" + path + "\" is a program, not an importable package");
    }
    return;
  }
  if (!hasDomain(path)) return failWithoutStd(path, where);
  if (moduleRoot_.empty()) {
    return failWithoutModule(
        path, where, ": go.mod file not found in current directory or any parent directory; see 'go help modules'");
  }
  std::string version;
  if (auto* replaced = replacementOf(path, &version)) {
    bool exists = sources_.list(joinPath(moduleRoot_, replaced->directory)).has_value();
    if (version.empty() && exists) {
      return fail(path, where,
                  "module " + replaced->module + " provides package " + path +
                      " and is replaced but not required; to add it:\n\tgo get " + replaced->module);
    }
    if (!exists) {
      return fail(path, where,
                  replaced->module + "@" + (version.empty() ? "v0.0.0" : version) + ": replacement directory " +
                      replaced->directory + " does not exist");
    }
  }
  failWithoutModule(path, where, "; to add it:\n\tgo get " + path);
}

void UserPackages::failWithoutStd(const std::string& path, const Position& where) {
  missesStd_ = true;
  fail(path, where, "package " + path + " is not in std (" + std_.sources().root + "/" + path + ")");
}

void UserPackages::failWithoutModule(const std::string& path, const Position& where, const std::string& why) {
  missesModule_ = true;
  fail(path, where, "no required module provides package " + path + why);
}

void UserPackages::failAsInternal(const std::string& path, const Position& where) {
  Messages usual;
  std::string message = "use of internal package " + path + " not allowed";
  usual.add(where, message);
  std::string line = stackText(false) + "\n\t" + usual.text();
  line.pop_back();
  lateFailures_.add(where, message, line);
}

// Code below an "internal" directory is for the tree around that directory.
bool UserPackages::mayUseInternal(std::string_view path, const UserPackage& importing) const {
  size_t at = internalElement(path);
  if (at == std::string_view::npos) return true;
  std::string directory = moduleDirectory(path);
  if (directory.empty()) return false;  // std's
  std::string parent = directory.substr(0, directory.size() - (path.size() - at));
  while (parent.ends_with('/') && parent.size() > 1) parent.pop_back();
  return importing.directory == parent || importing.directory.starts_with(parent + "/");
}

void UserPackages::resolveInModule(UserPackage& package, const Import& import, const std::string& directory) {
  const std::string& path = import.path;
  Position where = files_.position(import.pos);
  bool allowed = mayUseInternal(path, package);
  auto found = byPath_.find(path);
  bool onStack = std::any_of(stack_.begin(), stack_.end(), [&](const Step& step) { return step.path == path; });
  stack_.push_back({path, import.file});
  if (onStack || directory == mainDirectory_) {
    if (package.directory != mainDirectory_ && directory == mainDirectory_ && mainIsProgram_) {
      fail("", where, "import \"" + path + "\" is a program, not an importable package");
    }
    cyclic_ = true;
    fail(path, where, "import cycle not allowed", stackText(true) + ": import cycle not allowed");
  } else if (!allowed) {
    stack_.pop_back();
    return failAsInternal(path, where);
  } else if (found != byPath_.end()) {
    if (found->second != nullptr) package.imports.push_back(found->second);
  } else {
    bool anyGo = false;
    auto texts = readPackage(sources_, directory, TestFiles::Without, &anyGo);
    if (!texts.empty()) {
      importedAt_ = where;
      UserPackage* imported = loadPackage(path, path, directory, std::move(texts));
      if (imported != nullptr && isProgram(*imported)) {
        fail(path, where, "import \"" + path + "\" is a program, not an importable package");
      } else if (imported != nullptr) {
        package.imports.push_back(imported);
      }
    } else if (anyGo) {
      std::string message = "build constraints exclude all Go files in " + directory;
      fail(path, where, message, stackText(true) + ": " + message);
    } else {
      failWithoutModule(path, where, "; to add it:\n\tgo get " + path);
    }
  }
  stack_.pop_back();
}

// How the package being loaded came to be imported.
std::string UserPackages::stackText(bool withFiles) const {
  std::string text = "package " + mainTitle_;
  for (const Step& step : stack_) {
    text += "\n\timports " + step.path;
    if (withFiles) text += " from " + step.importedBy;
  }
  return text;
}

types::Package* UserPackages::import(std::string_view path, const types::Package*, std::string* error) {
  auto found = byPath_.find(std::string(path));
  if (found == byPath_.end()) {
    types::Package* package = std_.load(path, error);
    return package;
  }
  if (found->second == nullptr) {
    *error = "it has errors";
    return nullptr;
  }
  return found->second->package.get();
}

}  // namespace gopark::load
