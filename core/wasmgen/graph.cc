#include "wasmgen/graph.h"

#include <algorithm>

#include "base/check.h"
#include "ir/op_info.h"

namespace gopark::wasmgen {

Graph::Graph(const ir::Function& function, std::span<const uint32_t> entries) {
  findBlocks(function, entries);
  finish();
  if (entries.empty() || !reducible_) return;
  addEntries(entries);
  finish();
}

void Graph::findBlocks(const ir::Function& f, std::span<const uint32_t> entries) {
  std::vector<bool> begins(f.code.size() + 1, false);
  begins[0] = true;
  for (uint32_t index : entries) begins[index] = true;
  for (uint32_t i = 0; i < f.code.size(); i++) {
    const ir::Instruction& in = f.code[i];
    if (!ir::has(in.op, ir::kBranches | ir::kEnds)) continue;
    begins[i + 1] = true;
    ir::forEachTarget(in, f.jumpTables, [&](uint32_t target) { begins[target] = true; });
  }
  for (uint32_t i = 0; i < f.code.size(); i++) {
    if (begins[i]) nodes_[add(Node::Kind::Code)].begin = i;
    nodes_.back().end = i + 1;
  }
  blocks_ = nodes_.size();
  for (NodeId id = 0; id < blocks_; id++) {
    Node& node = nodes_[id];
    const ir::Instruction& last = f.code[node.end - 1];
    node.table = last.op == ir::Op::BrTable;
    ir::forEachTarget(last, f.jumpTables, [&](uint32_t target) { node.successors.push_back(blockAt(target)); });
    if (!ir::isTerminator(last.op) && node.end < f.code.size()) node.successors.push_back(id + 1);
  }
}

NodeId Graph::blockAt(uint32_t index) const {
  auto found = std::upper_bound(nodes_.begin(), nodes_.begin() + static_cast<ptrdiff_t>(blocks_), index,
                                [](uint32_t at, const Node& node) { return at < node.begin; });
  return static_cast<NodeId>(found - nodes_.begin()) - 1;
}

struct Graph::Loop {
  NodeId header = kNoNode;
  std::vector<bool> body;
  size_t size = 0;
  NodeId test = kNoNode;
};

void Graph::addEntries(std::span<const uint32_t> entries) {
  // The loops, by their headers.
  std::vector<Loop> loops;
  for (NodeId header = 0; header < blocks_; header++) {
    if (!nodes_[header].loops) continue;
    Loop& loop = loops.emplace_back();
    loop.header = header;
    loop.body.assign(blocks_, false);
    loop.body[header] = true;
    loop.size = 1;
  }
  std::vector<std::vector<NodeId>> predecessors(blocks_);
  for (NodeId id : order_) {
    for (NodeId next : nodes_[id].successors) predecessors[next].push_back(id);
  }
  for (Loop& loop : loops) {
    std::vector<NodeId> open;
    auto reach = [&](NodeId id) {
      if (loop.body[id]) return;
      loop.body[id] = true;
      loop.size++;
      open.push_back(id);
    };
    for (NodeId from : predecessors[loop.header]) {
      if (dominates(loop.header, from)) reach(from);
    }
    while (!open.empty()) {
      NodeId id = open.back();
      open.pop_back();
      for (NodeId from : predecessors[id]) reach(from);
    }
  }
  std::sort(loops.begin(), loops.end(), [](const Loop& a, const Loop& b) { return a.size > b.size; });

  // Which loops each entry lies in, the outermost first; a header lies in its own only by what follows it.
  std::vector<NodeId> enters(entries.size());
  std::vector<std::vector<size_t>> around(entries.size());
  for (size_t k = 0; k < entries.size(); k++) {
    NodeId block = blockAt(entries[k]);
    CHECK_MSG(nodes_[block].begin == entries[k], "an entry is in the midst of a block");
    if (nodes_[block].number == kNoNode) {  // it cannot be reached from the beginning: nobody stands there
      enters[k] = kNoNode;
      continue;
    }
    for (size_t i = 0; i < loops.size(); i++) {
      if (loops[i].body[block] && loops[i].header != block) around[k].push_back(i);
    }
    enters[k] = block;
  }
  for (const auto& list : around) {
    for (size_t i : list) {
      if (loops[i].test != kNoNode) continue;
      loops[i].test = add(Node::Kind::Test);
      nodes_[loops[i].test].begin = nodes_[loops[i].header].begin;
    }
  }
  // Whatever led to a header leads to its test.
  std::vector<NodeId> instead(blocks_);
  for (NodeId id = 0; id < blocks_; id++) instead[id] = id;
  for (const Loop& loop : loops) {
    if (loop.test != kNoNode) instead[loop.header] = loop.test;
  }
  for (NodeId id = 0; id < blocks_; id++) {
    for (NodeId& next : nodes_[id].successors) next = instead[next];
  }
  for (size_t k = 0; k < entries.size(); k++) {
    if (enters[k] == kNoNode) {
      enters[k] = instead[0];
      continue;
    }
    NodeId to = instead[enters[k]];
    enters[k] = add(Node::Kind::Enter);
    nodes_[enters[k]].successors = {to};
  }
  // What the switch of `loop` (or the root's: none) leads to for the entry k.
  auto next = [&](size_t k, size_t loop) {
    auto& list = around[k];
    size_t inner = 0;
    if (loop != loops.size()) inner = static_cast<size_t>(std::find(list.begin(), list.end(), loop) - list.begin()) + 1;
    return inner < list.size() ? loops[list[inner]].test : enters[k];
  };
  for (size_t i = 0; i < loops.size(); i++) {
    if (loops[i].test == kNoNode) continue;
    NodeId choose = add(Node::Kind::Switch);
    for (size_t k = 0; k < entries.size(); k++) {
      bool inside = std::find(around[k].begin(), around[k].end(), i) != around[k].end();
      nodes_[choose].successors.push_back(inside ? next(k, i) : loops[i].header);
    }
    nodes_[loops[i].test].successors = {choose, loops[i].header};
  }
  root_ = add(Node::Kind::Switch);
  for (size_t k = 0; k < entries.size(); k++) nodes_[root_].successors.push_back(next(k, loops.size()));
}

void Graph::finish() {
  for (Node& node : nodes_) {
    node.number = node.dominator = kNoNode;
    node.dominated.clear();
    node.loops = node.merges = false;
  }
  findOrder();
  findDominators();
  std::vector<uint32_t> forward(nodes_.size(), 0);
  std::vector<size_t> depths(nodes_.size(), 1);
  for (NodeId id : order_) {
    Node& node = nodes_[id];
    if (id != root_) {
      nodes_[node.dominator].dominated.push_back(id);
      depths[id] = depths[node.dominator] + 1;
      depth_ = std::max(depth_, depths[id]);
    }
    bool table = node.kind == Node::Kind::Switch || node.table;
    for (NodeId next : node.successors) {
      if (nodes_[next].number <= node.number) {
        nodes_[next].loops = true;
        if (!dominates(next, id)) reducible_ = false;
      } else if (++forward[next] > 1 || table) {
        nodes_[next].merges = true;
      }
    }
  }
}

void Graph::findOrder() {
  struct Place {
    NodeId node;
    size_t next;
  };
  std::vector<bool> seen(nodes_.size(), false);
  std::vector<Place> path = {{root_, 0}};
  order_.clear();
  seen[root_] = true;
  while (!path.empty()) {
    Place& place = path.back();
    if (place.next == nodes_[place.node].successors.size()) {
      order_.push_back(place.node);
      path.pop_back();
      continue;
    }
    NodeId next = nodes_[place.node].successors[place.next++];
    if (seen[next]) continue;
    seen[next] = true;
    path.push_back({next, 0});
  }
  std::reverse(order_.begin(), order_.end());
  for (uint32_t i = 0; i < order_.size(); i++) nodes_[order_[i]].number = i;
}

// Cooper, Harvey, Kennedy: A Simple, Fast Dominance Algorithm.
void Graph::findDominators() {
  std::vector<std::vector<NodeId>> predecessors(nodes_.size());
  for (NodeId id : order_) {
    for (NodeId next : nodes_[id].successors) predecessors[next].push_back(id);
  }
  nodes_[root_].dominator = root_;
  for (bool changed = true; changed;) {
    changed = false;
    for (NodeId id : order_) {
      if (id == root_) continue;
      NodeId common = kNoNode;
      for (NodeId from : predecessors[id]) {
        if (nodes_[from].dominator == kNoNode) continue;
        if (common == kNoNode) {
          common = from;
          continue;
        }
        NodeId other = from;
        while (common != other) {
          NodeId& later = nodes_[common].number > nodes_[other].number ? common : other;
          later = nodes_[later].dominator;
        }
      }
      if (nodes_[id].dominator != common) {
        nodes_[id].dominator = common;
        changed = true;
      }
    }
  }
}

bool Graph::dominates(NodeId above, NodeId node) const {
  while (nodes_[node].number > nodes_[above].number) node = nodes_[node].dominator;
  return node == above;
}

}  // namespace gopark::wasmgen
