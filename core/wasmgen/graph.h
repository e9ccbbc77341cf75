// The graph from which structured control flow is made: the blocks of a function, and for a copy that can be entered in
// its midst (see points.h) nodes that lead there.
//
// Such an entry would give a loop a second way in, which WebAssembly cannot express. So a loop with entries inside begins
// with a Test node, whose Switch leads on to the entry, or to that of an inner loop; in all other rounds it is passed.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "ir/ir.h"

namespace gopark::wasmgen {

using NodeId = uint32_t;
constexpr NodeId kNoNode = 0xffffffff;

struct Node {
  enum class Kind : uint8_t {
    Code,    // the instructions [begin, end)
    Test,    // an entry is wanted: to successors[0]; else to successors[1]
    Switch,  // to successors[k] for the entry k
    Enter,   // the entry is reached: to successors[0]
  };
  Kind kind = Kind::Code;
  uint32_t begin = 0, end = 0;
  bool table = false;  // it ends by a jump table
  // Code: what its last instruction leads to, targets in their order, then the next block where it falls through.
  std::vector<NodeId> successors;

  // What follows is found by `finish`.
  uint32_t number = kNoNode;      // in reverse postorder; kNoNode: it cannot be reached
  NodeId dominator = kNoNode;     // the immediate one
  std::vector<NodeId> dominated;  // immediately, in reverse postorder
  bool loops = false;             // an edge leads back to it
  bool merges = false;            // several edges lead forward to it, or a jump table's
};

class Graph {
 public:
  // Entered at its beginning alone, or at `entries` too: indices of instructions, of which the first is 0.
  explicit Graph(const ir::Function& function, std::span<const uint32_t> entries = {});

  const Node& node(NodeId id) const { return nodes_[id]; }
  NodeId root() const { return root_; }
  size_t size() const { return nodes_.size(); }
  // Whether an edge that leads back always leads to a node that dominates where it comes from.
  bool reducible() const { return reducible_; }
  // The number of nested nodes at the deepest place of the tree of dominators.
  size_t depth() const { return depth_; }

 private:
  struct Loop;

  void findBlocks(const ir::Function& function, std::span<const uint32_t> entries);
  void addEntries(std::span<const uint32_t> entries);
  void finish();
  void findOrder();
  void findDominators();
  bool dominates(NodeId above, NodeId node) const;
  NodeId blockAt(uint32_t index) const;
  NodeId add(Node::Kind kind) {
    nodes_.emplace_back().kind = kind;
    return static_cast<NodeId>(nodes_.size() - 1);
  }

  std::vector<Node> nodes_;  // first the blocks, in the order of the code
  size_t blocks_ = 0;
  NodeId root_ = 0;
  std::vector<NodeId> order_;
  bool reducible_ = true;
  size_t depth_ = 0;
};

}  // namespace gopark::wasmgen
