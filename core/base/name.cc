#include "base/name.h"

#include <mutex>
#include <unordered_set>

namespace gopark {

namespace {

struct Hash {
  using is_transparent = void;
  size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};

struct Table {
  std::mutex mutex;
  std::unordered_set<std::string, Hash, std::equal_to<>> names;
};

Table& table() {
  static Table* table = new Table;  // never destroyed: names outlive static destructors
  return *table;
}

}  // namespace

Name::Name(std::string_view text) {
  if (text.empty()) return;
  Table& names = table();
  std::lock_guard lock(names.mutex);
  auto found = names.names.find(text);
  if (found == names.names.end()) found = names.names.emplace(text).first;
  text_ = &*found;
}

}  // namespace gopark
