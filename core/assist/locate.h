// Finding one's way in a checked tree.
#pragma once

#include <vector>

#include "assist/snapshot.h"
#include "types/types.h"

namespace gopark::assist {

// A name in the tree, and the nodes around it, outermost (the file) first. Null name: there is none.
struct Place {
  syntax::NameExpr* name = nullptr;
  std::vector<syntax::Node*> around;
  syntax::Node* parent(size_t n = 0) const { return n < around.size() ? around[around.size() - 1 - n] : nullptr; }
};

// The name that covers the byte offset, its end included.
Place nameCovering(const Snapshot::File& file, uint32_t offset);
// All names of a file.
std::vector<syntax::NameExpr*> namesIn(syntax::File& file);
// The name of a label that covers the byte offset, its end included, then all others of the same function, declared and
// used. Empty: no label is there.
std::vector<syntax::NameExpr*> labelsAround(const Snapshot::File& file, uint32_t offset);
// The import whose path's literal covers the byte offset; null: none.
syntax::ImportDecl* importCovering(const Snapshot::File& file, uint32_t offset);
// The call whose parenthesis stands there; null: none.
syntax::CallExpr* callAt(const Snapshot::File& file, uint32_t parenthesis);

// The object that a name stands for; of an instance of something generic, what is declared. Null: unknown.
types::Object* objectOf(const Place& place);
types::Object* declared(types::Object* object);

struct Visible {
  types::Object* object;
  int depth;  // of its scope: 0 the innermost
  bool local;
};
// All that can be named at this offset, inner objects before those they hide, which are left out.
std::vector<Visible> visibleAt(const Snapshot::File& file, uint32_t offset);

}  // namespace gopark::assist
