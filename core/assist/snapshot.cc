#include "assist/snapshot.h"

#include <algorithm>

#include "base/path.h"

namespace gopark::assist {

namespace {

load::UserRequest requestFor(load::Files& sources, const std::string& directory) {
  load::UserRequest request;
  request.workingDirectory = directory;
  request.tolerant = true;
  auto names = sources.list(directory).value_or(std::vector<std::string>{});
  if (std::any_of(names.begin(), names.end(), load::isTestFile)) request.tests = load::TestFiles::With;
  return request;
}

}  // namespace

Snapshot::Snapshot(FileSet& files, load::StdLibrary& std, load::Files& sources, const std::string& directory)
    : fileSet_(files),
      directory_(directory),
      packages_(std::make_unique<load::UserPackages>(files, std, sources, requestFor(sources, directory))) {
  packages_->load();
  for (const auto& package : packages_->packages()) {
    for (const auto& tree : package->package->files) {
      std::string path = joinPath(package->directory, baseName(tree->source->path()));
      files_.push_back({std::move(path), tree->source, tree.get(), package.get()});
    }
    syntaxErrors_.push_back(package->diagnostics.size());
    package->package->checker->checkPackage();
  }
}

Snapshot::~Snapshot() {
  packages_.reset();
  for (const File& file : files_) fileSet_.remove(file.source);
}

const Snapshot::File* Snapshot::find(std::string_view path) const {
  auto found = std::find_if(files_.begin(), files_.end(), [&](const File& file) { return file.path == path; });
  return found == files_.end() ? nullptr : &*found;
}

const Snapshot::File* Snapshot::fileOf(Pos pos) const {
  auto found = std::find_if(files_.begin(), files_.end(), [&](const File& file) { return file.contains(pos); });
  return found == files_.end() ? nullptr : &*found;
}

}  // namespace gopark::assist
