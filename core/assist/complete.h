// Completion: what could be meant by the name that is being written.
#pragma once

#include <string>
#include <vector>

#include "assist/describe.h"
#include "assist/snapshot.h"
#include "assist/std_index.h"
#include "assist/text.h"

namespace gopark::assist {

enum class ItemKind : uint8_t { Keyword, Package, Function, Method, Variable, Field, Constant, Type, Interface };

struct Item {
  std::string label;
  ItemKind kind;
  std::string detail;      // a signature, a type
  std::string doc;         // one sentence
  int rank = 0;            // higher: nearer
  std::string importPath;  // not empty: to be imported when it is chosen
};

struct Completion {
  Range range;  // what an item replaces
  std::vector<Item> items;
};

// A name that nobody writes; it stands for the one that is being written. See Completer.
inline constexpr std::string_view kPlaceholder = "gopark__";

// `snapshot` was made with the name at `range` of the file replaced by `prefix` and the placeholder: so the text parses
// where it is only half written, and the tree says what surrounds it. The items are all that fit the place; those that
// do not begin with the prefix are left out where there are very many.
class Completer {
 public:
  Completer(Snapshot& snapshot, load::StdLibrary& std, const StdIndex& index);
  std::vector<Item> complete(const Snapshot::File& file, uint32_t offset, std::string_view prefix);

 private:
  void selector(const syntax::SelectorExpr& selector);
  void importPaths(std::string_view prefix);
  bool fields(const struct Place& place);
  void names(const Snapshot::File& file, uint32_t offset, std::string_view prefix);
  void unimported(std::string_view name);
  void add(types::Object* object, int rank, const std::string& importPath = {});

  Snapshot& snapshot_;
  load::StdLibrary& std_;
  const StdIndex& index_;
  types::Package* package_ = nullptr;
  std::vector<Item> items_;
};

}  // namespace gopark::assist
