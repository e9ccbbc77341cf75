// The order in which package variables are initialised (spec, "Package initialization"), and initialisation cycles.
#include <algorithm>
#include <queue>
#include <set>

#include "types/checker.h"

namespace gopark::types {

namespace {

void reportCycle(Checker* check, std::span<Object* const> cycle);

// A node of the dependency graph. Edges lead from a user to what it uses (`uses`) and back (`usedBy`).
struct Node {
  Object* object = nullptr;
  std::set<Node*> uses, usedBy;  // iteration order does not matter to the result
  size_t pending = 0;            // uses that have not been emitted
  bool done = false;
  size_t cost() const { return uses.size() * usedBy.size(); }
};

bool isDependency(Object* object) {
  return object->kind() == ObjectKind::Const || object->kind() == ObjectKind::Var || object->kind() == ObjectKind::Func;
}

// Constants first, then what depends on least, then what stands first in the source.
struct Later {
  bool operator()(const Node* x, const Node* y) const {
    bool xConst = x->object->kind() == ObjectKind::Const, yConst = y->object->kind() == ObjectKind::Const;
    if (xConst != yConst) return yConst < xConst;
    if (x->pending != y->pending) return x->pending < y->pending;
    return x->object->order < y->object->order;
  }
};

class Graph {
 public:
  explicit Graph(Checker* check) {
    for (Object* object : check->declarations.objects()) {
      if (isDependency(object)) nodes_[object].object = object;
    }
    for (auto& [object, node] : nodes_) {
      for (Object* dep : check->declInfo(object)->deps) {
        auto found = nodes_.find(dep);
        if (found == nodes_.end()) continue;
        node.uses.insert(&found->second);
        found->second.usedBy.insert(&node);
      }
    }
    removeFunctions();
  }

  std::vector<Node*> nodes;  // constants and variables

 private:
  // A function's users use what the function uses. The ones with most edges last: they cost most.
  void removeFunctions() {
    std::vector<Node*> funcs;
    for (auto& [object, node] : nodes_) {
      (object->kind() == ObjectKind::Func ? funcs : nodes).push_back(&node);
    }
    auto byCost = [](Node* x, Node* y) {
      return x->cost() != y->cost() ? x->cost() < y->cost() : x->object->order < y->object->order;
    };
    std::sort(funcs.begin(), funcs.end(), byCost);
    for (Node* func : funcs) {
      for (Node* user : func->usedBy) {
        if (user == func) continue;
        for (Node* used : func->uses) {
          if (used == func) continue;
          user->uses.insert(used);
          used->usedBy.insert(user);
        }
        user->uses.erase(func);
      }
      for (Node* used : func->uses) used->usedBy.erase(func);
    }
    for (Node* node : nodes) node->pending = node->uses.size();
  }

  std::unordered_map<Object*, Node> nodes_;
};

// The objects on a way from `from` to itself, the last one first; empty: there is none. Depth first, by a list of what
// is in progress: recursion would follow the program to any depth.
std::vector<Object*> findCycle(Checker* check, Object* from) {
  struct Step {
    Object* object;
    std::vector<Object*> deps;
    size_t next = 0;
  };
  std::vector<Step> path;
  std::unordered_set<Object*> seen;
  auto begin = [&](Object* object) {
    if (!seen.insert(object).second) return;
    DeclInfo* info = check->declInfo(object);
    Step step{object, {info->deps.begin(), info->deps.end()}};
    std::sort(step.deps.begin(), step.deps.end(), [](Object* a, Object* b) { return a->order < b->order; });
    path.push_back(std::move(step));
  };
  begin(from);
  while (!path.empty()) {
    Step& step = path.back();
    if (step.next == step.deps.size()) {
      path.pop_back();
      continue;
    }
    Object* dep = step.deps[step.next++];
    if (dep != from) {
      begin(dep);
      continue;
    }
    std::vector<Object*> cycle{from};
    for (size_t i = path.size(); i-- > 1;) cycle.push_back(path[i].object);
    return cycle;
  }
  return {};
}

}  // namespace

void Checker::computeInitOrder() {
  initializers.emplace();
  Graph graph(this);
  std::set<Node*, Later> queue(graph.nodes.begin(), graph.nodes.end());
  std::unordered_set<DeclInfo*> emitted;
  while (!queue.empty()) {
    Node* node = *queue.begin();
    queue.erase(queue.begin());
    node->done = true;
    if (node->pending > 0) {
      std::vector<Object*> cycle = findCycle(this, node->object);
      // Empty: it is not on the cycle itself, which is reported when one of its members comes.
      if (!cycle.empty()) reportCycle(this, cycle);
    }
    for (Node* user : node->usedBy) {
      if (user->done) continue;
      queue.erase(user);
      user->pending--;
      queue.insert(user);
    }
    auto* var = cast<Var>(node->object);
    DeclInfo* info = var == nullptr ? nullptr : declInfo(var);
    if (info == nullptr || !info->hasInitializer() || !emitted.insert(info).second) continue;
    std::span<Var*> lhs = info->lhs.empty() ? list(std::vector<Var*>{var}) : info->lhs;
    initializers->push_back({lhs, info->init});
  }
}

namespace {

void reportCycle(Checker* check, std::span<Object* const> cycle) {
  Object* object = cycle[0];
  if (cycle.size() == 1) {
    return check->errorf(object, "initialization cycle: ", object->name, " refers to itself");
  }
  Error error(check);
  error.addf(object, "initialization cycle for ", object->name);
  for (size_t j = cycle.size(); j-- > 0;) {
    error.addf(object, object->name, " refers to ", cycle[j]->name);
    object = cycle[j];
  }
  error.report();
}

}  // namespace

}  // namespace gopark::types
