// The module that a program belongs to: what go.mod says, where its packages lie, and the settings of GODEBUG.
#include <map>

#include "base/path.h"
#include "load/godebug.h"
#include "load/user_packages.h"

namespace gopark::load {

namespace {

bool isTest(const syntax::File& file) { return file.source->path().ends_with("_test.go"); }

// Calls f with each `//go:debug` line before a package clause.
template <class F>
void forEachGodebugLine(const syntax::File& file, F f) {
  for (const syntax::Directive& directive : file.directives) {
    std::string key, value, error;
    bool before = file.packageName == nullptr || directive.pos.offset < file.packageName->pos.offset;
    Pos slashes{directive.pos.offset - 2};
    if (before && parseGodebugLine(directive.text, &key, &value, &error)) f(slashes, key, value, error);
  }
}

}  // namespace

// The nearest go.mod upwards. False: it has errors.
bool UserPackages::findModule(std::string_view directory) {
  for (std::string_view at = directory;; at = directoryOf(at)) {
    std::string path = joinPath(at, "go.mod");
    auto text = sources_.read(path);
    if (text) {
      moduleRoot_ = at;
      module_ = parseGoMod(*text, path);
      return checkModule(shown(path)) && joinWorkspace();
    }
    if (at == "/" || at == ".") return true;
  }
}

// The nearest go.work upwards: the modules that it names stand for themselves, whatever versions are required, and what
// they and it replace is replaced for all of them. False: it has errors, or does not name the module.
bool UserPackages::joinWorkspace() {
  std::string_view root = moduleRoot_;
  auto text = sources_.read(joinPath(root, "go.work"));
  while (!text && root != "/" && root != ".") {
    root = directoryOf(root);
    text = sources_.read(joinPath(root, "go.work"));
  }
  if (!text) return true;
  std::string path = joinPath(root, "go.work");
  GoMod work = parseGoMod(*text, path);
  if (!work.errors.empty()) {
    messages_.say("go: errors parsing go.work:");
    sayErrors(work, shown(path));
    return false;
  }
  auto replace = [&](const std::vector<GoMod::Replacement>& list, std::string_view from) {
    for (GoMod::Replacement replacement : list) {
      replacement.directory = joinPath(from, replacement.directory);
      module_.replacements.push_back(std::move(replacement));
    }
  };
  bool isNamed = false;
  for (const std::string& use : work.uses) {
    std::string directory = joinPath(root, use);
    if (directory == moduleRoot_) {
      isNamed = true;
      continue;
    }
    std::string file = joinPath(directory, "go.mod");
    auto member = sources_.read(file);
    if (!member) {
      messages_.say("go: cannot load module " + shown(directory) + " listed in go.work file: open " + shown(file) +
                    ": no such file or directory");
      return false;
    }
    GoMod module = parseGoMod(*member, file);
    replace(module.replacements, directory);
    replace({{module.module, "", directory}}, "");
    module_.requirements.push_back({module.module, "v0.0.0"});
    module_.requirements.insert(module_.requirements.end(), module.requirements.begin(), module.requirements.end());
  }
  replace(work.replacements, root);
  if (isNamed) return true;
  messages_.say(
      "current directory is contained in a module that is not one of the workspace modules listed in go.work. You can "
      "add the module to the workspace using:\n\tgo work use .");
  return false;
}

void UserPackages::sayErrors(const GoMod& file, const std::string& path) {
  for (const GoMod::Error& error : file.errors) messages_.add({path, error.line, error.column}, error.message);
}

bool UserPackages::checkModule(const std::string& path) {
  if (!module_.errors.empty()) {
    messages_.say("go: errors parsing " + path + ":");
    sayErrors(module_, path);
    return false;
  }
  if (minorOfGoVersion(module_.language()).value_or(0) > kGoMinor) {
    messages_.say("go: " + path + " requires go >= " + module_.goVersion + " (running go 1." +
                  std::to_string(kGoMinor) + ")");
    return false;
  }
  for (const GoMod::Godebug& setting : module_.godebugs) {
    std::string error = godebugError("godebug", setting.key, setting.value);
    if (error.empty()) continue;
    messages_.say("go: error loading " + path + ":");
    messages_.add({path, setting.line, 0}, error);
    return false;
  }
  return true;
}

// "go1.21": what the module of the package with this import path says.
std::string UserPackages::languageOf(std::string_view path) const {
  if (moduleRoot_.empty()) return "go1." + std::to_string(kGoMinor);
  std::string required;
  if (auto* replaced = replacementOf(path, &required)) {
    std::string file = joinPath(joinPath(moduleRoot_, replaced->directory), "go.mod");
    if (auto text = sources_.read(file)) return "go" + std::string(parseGoMod(*text, file).language());
  }
  return "go" + std::string(module_.language());
}

// The `//go:debug` lines that the go command refuses.
void UserPackages::checkDirectives(UserPackage& package) {
  std::map<std::string, Pos> seen;
  for (const auto& file : package.package->files) {
    if (isTest(*file)) continue;
    forEachGodebugLine(*file, [&](Pos pos, const std::string& key, const std::string&, const std::string& error) {
      if (!error.empty()) return refuseDirective(package, pos, "invalid //go:debug: " + error);
      auto [first, isNew] = seen.emplace(key, pos);
      if (isNew) return;
      Position before = files_.position(first->second);
      refuseDirective(package, pos,
                      "repeated //go:debug for " + key + "\n\t" + std::string(before.file) + ":" +
                          std::to_string(before.line) + ":" + std::to_string(before.column) + ": previous //go:debug");
    });
  }
}

void UserPackages::refuseDirective(UserPackage& package, Pos pos, std::string message) {
  package.diagnostics.report(pos, std::move(message));
  package.refused = true;
}

std::string UserPackages::godebug() const {
  std::map<std::string, std::string> settings;
  for (const GoMod::Godebug& setting : module_.godebugs) settings[setting.key] = setting.value;
  // Tests are built with the settings of all their files.
  for (const UserPackage* package : std::initializer_list<const UserPackage*>{&main(), tested_, externalTests_}) {
    for (bool tests : {false, true}) {
      if (package == nullptr) continue;
      for (const auto& file : package->package->files) {
        if (isTest(*file) != tests) continue;
        forEachGodebugLine(*file, [&](Pos, const std::string& key, const std::string& value, const std::string& error) {
          if (error.empty()) settings[key] = value;
        });
      }
    }
  }
  std::string language = moduleRoot_.empty() ? "" : std::string(module_.language());
  return defaultGodebug(language, std::move(settings));
}

// The directory of an import path of the main module (or of its vendor folder); empty: it is none.
std::string UserPackages::moduleDirectory(std::string_view path) const {
  if (moduleRoot_.empty()) return "";
  if (path == module_.module) return moduleRoot_;
  if (path.starts_with(module_.module + "/")) {
    return joinPath(moduleRoot_, path.substr(module_.module.size() + 1));
  }
  std::string version;
  if (auto* replaced = replacementOf(path, &version); replaced != nullptr && !version.empty()) {
    std::string_view rest = path.substr(replaced->module.size());
    if (!rest.empty()) rest.remove_prefix(1);
    std::string directory = joinPath(joinPath(moduleRoot_, replaced->directory), rest);
    auto names = sources_.list(directory);
    return names && !goFileNames(*names, TestFiles::Without).empty() ? directory : "";
  }
  std::string vendored = joinPath(moduleRoot_, "vendor/" + std::string(path));
  auto names = sources_.list(vendored);
  return names && !goFileNames(*names, TestFiles::Without).empty() ? vendored : "";
}

// The replacement of the module that has the path, the longest there is; null: none. *version: which one go.mod
// requires; empty: none.
const GoMod::Replacement* UserPackages::replacementOf(std::string_view path, std::string* version) const {
  const GoMod::Replacement* best = nullptr;
  for (const GoMod::Replacement& replacement : module_.replacements) {
    std::string_view module = replacement.module;
    if (path != module && !(path.starts_with(module) && path[module.size()] == '/')) continue;
    if (best != nullptr && best->module.size() > module.size()) continue;
    std::string required;
    for (const GoMod::Requirement& requirement : module_.requirements) {
      if (requirement.module == module) required = requirement.version;
    }
    if (!replacement.version.empty() && replacement.version != required) continue;
    best = &replacement;
    *version = required;
  }
  return best;
}

}  // namespace gopark::load
