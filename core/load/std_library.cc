#include "load/std_library.h"

#include <algorithm>
#include <queue>
#include <set>

#include "base/stopwatch.h"
#include "load/build_context.h"
#include "load/embed.h"
#include "load/overlay.h"
#include "syntax/parser.h"

namespace gopark::load {

using types::Package;

StdLibrary::StdLibrary(FileSet& files, StdSources sources) : files_(files), sources_(std::move(sources)) {}

namespace {

// Without cgo, files that import "C" do not belong to their package.
bool usesCgo(const std::string& text) {
  if (text.find("\"C\"") == std::string::npos) return false;
  FileSet files;
  Diagnostics ignored;
  auto file = syntax::parseFile(files, files.add("", text), syntax::Bodies::None, ignored);
  return std::any_of(file->decls.begin(), file->decls.end(), [](const syntax::Decl* decl) {
    const auto* import = syntax::cast<syntax::ImportDecl>(decl);
    return import != nullptr && import->path != nullptr && import->path->value == "\"C\"";
  });
}

}  // namespace

// What a package is made of. `std` is empty where the overlay is the whole package.
struct StdLibrary::Sources {
  std::vector<SourceText> std;
  std::vector<SourceText> overlay;
  std::vector<std::string> removed;
};

StdLibrary::Sources StdLibrary::read(std::string_view path) {
  Sources result;
  bool replace = false;
  if (sources_.overlay != nullptr) result.overlay = readPackage(*sources_.overlay, path, TestFiles::Without);
  for (const SourceText& file : result.overlay) {
    OverlayMarks marks = overlayMarks(file.text);
    replace = replace || marks.replace;
    result.removed.insert(result.removed.end(), marks.removed.begin(), marks.removed.end());
  }
  if (!sources_.tested.empty() && path == sources_.tested) {
    result.std = readTested(false);
    if (replace) std::erase_if(result.std, [](const SourceText& file) { return !isTestFile(file.name); });
  } else if (!sources_.tested.empty() && path == sources_.tested + "_test") {
    result.std = readTested(true);
  } else if (!replace) {
    result.std = readPackage(*sources_.std, path, TestFiles::Without);
  }
  std::erase_if(result.std, [](const SourceText& file) { return usesCgo(file.text); });
  return result;
}

std::vector<SourceText> StdLibrary::readTested(bool external) {
  auto texts = readPackage(*sources_.std, sources_.tested, TestFiles::With);
  std::erase_if(texts, [external](const SourceText& file) { return isExternalTest(file) != external; });
  return texts;
}

// std imports golang.org/x/… from its vendor folder.
std::string StdLibrary::resolve(std::string_view path, bool fromStd) {
  bool vendored = fromStd && path.starts_with("golang.org/");
  return vendored ? "vendor/" + std::string(path) : std::string(path);
}

bool StdLibrary::has(std::string_view path) {
  if (path == "unsafe" || packages_.contains(std::string(path))) return true;
  if (!sources_.tested.empty() && path == sources_.tested + "_test") return true;
  auto hasGo = [&](Files* files) {
    if (files == nullptr) return false;
    auto names = files->list(path);
    return names && !goFileNames(*names, TestFiles::Without).empty();
  };
  return hasGo(sources_.std) || hasGo(sources_.overlay);
}

void StdLibrary::parseInto(Package& package, std::string_view path) {
  Timed timed(statistics_.ns);
  Sources sources = read(path);
  bool external = !sources_.tested.empty() && path == sources_.tested + "_test";
  std::string directory = external ? sources_.tested : std::string(path);
  auto parse = [&](std::vector<SourceText>& texts, const std::string& root,
                   std::vector<std::unique_ptr<syntax::File>>& to) {
    for (SourceText& source : texts) {
      std::string name = root + "/" + directory + "/" + source.name;
      statistics_.files++;
      statistics_.bytes += source.text.size();
      SourceFile* file = files_.add(std::move(name), std::move(source.text));
      if (file != nullptr) to.push_back(syntax::parseFile(files_, file, syntax::Bodies::Skip, diagnostics_));
    }
  };
  std::vector<std::unique_ptr<syntax::File>> overlay;
  parse(sources.std, sources_.root, package.files);
  for (auto& file : package.files) {
    // A pack has Go files only: there such variables are empty.
    embedFiles(*sources_.std, directory, *file, [](const std::string&, Pos, const std::string&) {});
  }
  parse(sources.overlay, sources_.root, overlay);
  mergeOverlay(package.files, overlay, sources.removed);
  for (auto& file : overlay) package.files.push_back(std::move(file));
}

Package* StdLibrary::load(std::string_view path, std::string* error) {
  auto found = packages_.find(std::string(path));
  if (found != packages_.end()) return found->second.get();
  auto package = std::make_unique<Package>(std::string(path), Name());
  Package* result = package.get();
  result->isStd = true;
  result->goVersion = "go1." + std::to_string(kGoMinor);
  parseInto(*result, path);
  if (result->files.empty()) {
    *error = "build constraints exclude all Go files in " + sources_.root + "/" + std::string(path);
    return nullptr;
  }
  types::Config config;
  config.files = &files_;
  config.diagnostics = &diagnostics_;
  config.importer = this;
  config.goVersion = result->goVersion;
  config.ignoreUnusedImports = true;
  result->checker = std::make_unique<types::Checker>(config, result);
  packages_[std::string(path)] = std::move(package);
  result->checker->collect();
  return result;
}

Package* StdLibrary::import(std::string_view path, const Package*, std::string* error) {
  std::string resolved = resolve(path, true);
  if (!has(resolved)) {
    *error = "package " + std::string(path) + " is not in std (" + sources_.root + "/" + std::string(path) + ")";
    return nullptr;
  }
  return load(resolved, error);
}

std::vector<SourceText> StdLibrary::stdFiles(std::string_view path) { return read(path).std; }

std::vector<std::string> StdLibrary::imports(std::string_view path) {
  Sources sources = read(path);
  std::set<std::string> result;
  FileSet files;
  Diagnostics ignored;
  for (std::vector<SourceText>* texts : {&sources.std, &sources.overlay}) {
    for (SourceText& source : *texts) {
      auto file = syntax::parseFile(files, files.add(source.name, source.text), syntax::Bodies::None, ignored);
      for (const syntax::Decl* decl : file->decls) {
        const auto* import = syntax::cast<syntax::ImportDecl>(decl);
        if (import == nullptr || import->path == nullptr || import->path->value.size() < 2) continue;
        std::string_view quoted = import->path->value;
        result.insert(resolve(quoted.substr(1, quoted.size() - 2), true));
      }
    }
  }
  return {result.begin(), result.end()};
}

namespace {

class Initialization {
 public:
  // All packages reachable from `root` that are not ordered yet.
  void add(Package* root) {
    std::vector<Package*> found;
    collect(root, found);
    auto later = [](const Package* a, const Package* b) { return a->path > b->path; };
    std::priority_queue<Package*, std::vector<Package*>, decltype(later)> ready(later);
    std::unordered_map<Package*, size_t> waitsFor;
    std::unordered_map<Package*, std::vector<Package*>> importers;
    for (Package* package : found) {
      size_t open = 0;
      for (Package* import : package->imports) {
        if (done_.contains(import)) continue;
        open++;
        importers[import].push_back(package);
      }
      waitsFor[package] = open;
      if (open == 0) ready.push(package);
    }
    while (!ready.empty()) {
      Package* package = ready.top();
      ready.pop();
      if (package->checker != nullptr) order.push_back(package);  // not unsafe, not `all`
      done_.insert(package);
      for (Package* importer : importers[package]) {
        if (--waitsFor[importer] == 0) ready.push(importer);
      }
    }
  }

  std::vector<Package*> order;

 private:
  void collect(Package* root, std::vector<Package*>& to) {
    std::vector<Package*> stack{root};
    std::unordered_set<Package*> seen;
    while (!stack.empty()) {
      Package* package = stack.back();
      stack.pop_back();
      if (done_.contains(package) || !seen.insert(package).second) continue;
      to.push_back(package);
      stack.insert(stack.end(), package->imports.begin(), package->imports.end());
    }
  }

  std::unordered_set<Package*> done_;
};

}  // namespace

std::vector<Package*> initializationOrder(Package* runtime, std::span<Package* const> roots) {
  Initialization initialization;
  if (runtime != nullptr) initialization.add(runtime);
  // One pass over everything that is left: the order depends on all paths.
  Package all("", Name());
  for (Package* root : roots) all.imports.push_back(root);
  initialization.add(&all);
  return initialization.order;
}

}  // namespace gopark::load
