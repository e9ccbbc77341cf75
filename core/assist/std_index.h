// What can be known about std without its sources' comments, which the pack leaves out: the packages that programs may
// import, and the first paragraphs of what is documented there. A text that is made when the page is built.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "load/std_library.h"

namespace gopark::assist {

// `library` must have the sources with their comments.
std::string writeStdIndex(load::StdLibrary& library, const std::vector<std::string>& packages);

class StdIndex {
 public:
  // What writeStdIndex wrote; other texts give nonsense, no harm.
  explicit StdIndex(std::string text = {});

  struct Package {
    std::string path;
    std::string name;
    std::string doc;
  };
  const std::vector<Package>& packages() const { return packages_; }
  // Those that are called so; the shortest path first.
  std::vector<const Package*> named(std::string_view name) const;
  // Of a package's function, type, variable or constant "Name", or method "Type.Name". Empty: there is none.
  std::string_view doc(std::string_view path, std::string_view name) const;
  std::string_view packageDoc(std::string_view path) const;

 private:
  std::string text_;
  std::vector<Package> packages_;
  std::unordered_map<std::string, std::string_view> docs_;  // by "path\nname"
};

}  // namespace gopark::assist
