#include "vet/control_flow.h"

#include <unordered_set>

#include "vet/callee.h"

namespace gopark::vet {

using namespace syntax;

namespace {

class Builder {
 public:
  explicit Builder(FunctionRef<bool(CallExpr*)> mayReturn) : mayReturn_(mayReturn) {}

  ControlFlow build(BlockStmt* body) {
    Block* entry = newBlock();
    current_ = entry;
    statement(body);
    auto live = reachable(entry);
    if (live.contains(current_)) {
      current_->returns = true;
      current_->returnPos = body->rbrace;
    }
    flow_.noReturn = true;
    for (Block* block : live) flow_.noReturn = flow_.noReturn && !block->returns;
    return std::move(flow_);
  }

 private:
  // Where the jumps out of a statement lead.
  struct Exits {
    Block* onBreak = nullptr;
    Block* onContinue = nullptr;
  };

  static std::unordered_set<Block*> reachable(Block* entry) {
    std::unordered_set<Block*> live;
    std::vector<Block*> waiting = {entry};
    while (!waiting.empty()) {
      Block* block = waiting.back();
      waiting.pop_back();
      if (live.insert(block).second) waiting.insert(waiting.end(), block->successors.begin(), block->successors.end());
    }
    return live;
  }

  Block* newBlock() { return flow_.blocks.emplace_back(std::make_unique<Block>()).get(); }
  void add(Node* node) {
    if (node != nullptr) current_->nodes.push_back(node);
  }
  void addAll(Expr*& list) {
    for (Expr* x : types::unpackExpr(list)) add(x);
  }
  void jump(Block* target) { current_->successors.push_back(target); }
  void jumpAway(Block* target) {
    jump(target);
    current_ = newBlock();
  }
  void split(Block* yes, Block* no) {
    jump(yes);
    jump(no);
  }
  Block* labelBlock(Stmt* labeled) {
    Block*& block = labels_[labeled];
    if (block == nullptr) block = newBlock();
    return block;
  }

  void list(std::span<Stmt*> list) {
    for (Stmt* s : list) statement(s);
  }

  void statement(Stmt* s) {
    switch (s->kind) {
      case NodeKind::BlockStmt:
        return list(as<BlockStmt>(s)->list);
      case NodeKind::DeclStmt:
        for (Decl* decl : as<DeclStmt>(s)->decls) {
          if (decl->kind == NodeKind::VarDecl) add(decl);
        }
        return;
      case NodeKind::CallStmt:
        add(s);
        if (as<CallStmt>(s)->token == Token::Defer) current_->returns = true;
        return;
      case NodeKind::ExprStmt: {
        add(s);
        auto* call = cast<CallExpr>(as<ExprStmt>(s)->x);
        if (call != nullptr && !mayReturn_(call)) current_ = newBlock();
        return;
      }
      case NodeKind::ReturnStmt:
        add(s);
        current_->returns = true;
        current_->returnPos = s->pos;
        current_ = newBlock();
        return;
      case NodeKind::LabeledStmt: {
        Block* block = labelBlock(s);
        jump(block);
        current_ = block;
        return statement(as<LabeledStmt>(s)->stmt);
      }
      case NodeKind::BranchStmt:
        return branch(as<BranchStmt>(s));
      case NodeKind::IfStmt:
        return conditional(as<IfStmt>(s));
      case NodeKind::ForStmt:
        return isRange(as<ForStmt>(s)) ? range(as<ForStmt>(s)) : loop(as<ForStmt>(s));
      case NodeKind::SwitchStmt:
        return choice(as<SwitchStmt>(s));
      case NodeKind::SelectStmt:
        return select(as<SelectStmt>(s));
      default:
        return add(s);
    }
  }

  static bool isRange(ForStmt* s) { return s->init != nullptr && s->init->kind == NodeKind::RangeClause; }

  void branch(BranchStmt* s) {
    switch (s->token) {
      case Token::Break:
        return jumpAway(exits_[s->target].onBreak);
      case Token::Continue:
        return jumpAway(exits_[s->target].onContinue);
      case Token::Goto:
        return jumpAway(labelBlock(s->target));
      default:
        return jumpAway(fallthrough_);
    }
  }

  // With all that follow by else if: each ends where the one before it does.
  void conditional(IfStmt* s) {
    std::vector<Block*> ends;
    for (;;) {
      if (s->init != nullptr) statement(s->init);
      Block* then = newBlock();
      Block* done = newBlock();
      Block* otherwise = s->otherwise != nullptr ? newBlock() : done;
      add(s->cond);
      split(then, otherwise);
      current_ = then;
      statement(s->then);
      jump(done);
      ends.push_back(done);
      if (s->otherwise == nullptr) break;
      current_ = otherwise;
      if (auto* next = cast<IfStmt>(s->otherwise)) {
        s = next;
        continue;
      }
      statement(s->otherwise);
      jump(done);
      break;
    }
    for (size_t i = ends.size(); i-- > 0;) {
      current_ = ends[i];
      if (i > 0) jump(ends[i - 1]);
    }
  }

  void loop(ForStmt* s) {
    if (s->init != nullptr) statement(s->init);
    Block* body = newBlock();
    Block* done = newBlock();
    Block* head = s->cond != nullptr ? newBlock() : body;
    Block* post = s->post != nullptr ? newBlock() : head;
    exits_[s] = {done, post};
    jump(head);
    if (s->cond != nullptr) {
      current_ = head;
      add(s->cond);
      split(body, done);
    }
    current_ = body;
    statement(s->body);
    jump(post);
    if (s->post != nullptr) {
      current_ = post;
      statement(s->post);
      jump(head);
    }
    current_ = done;
  }

  void range(ForStmt* s) {
    auto* clause = as<RangeClause>(s->init);
    add(clause->x);
    addAll(clause->lhs);
    Block* head = newBlock();
    Block* body = newBlock();
    Block* done = newBlock();
    exits_[s] = {done, head};
    jump(head);
    current_ = head;
    split(body, done);
    current_ = body;
    statement(s->body);
    jump(head);
    current_ = done;
  }

  void choice(SwitchStmt* s) {
    if (s->init != nullptr) statement(s->init);
    add(s->tag);
    bool ofTypes = s->tag != nullptr && s->tag->kind == NodeKind::TypeSwitchGuard;
    Block* done = newBlock();
    exits_[s] = {done, nullptr};
    std::vector<Block*> bodies;
    for (size_t i = 0; i < s->body.size(); i++) bodies.push_back(newBlock());
    Block* otherwise = done;  // where it goes when no case matches
    for (size_t i = 0; i < bodies.size(); i++) {
      if (s->body[i]->cases == nullptr) otherwise = bodies[i];
      for (Expr* x : types::unpackExpr(s->body[i]->cases)) {
        if (!ofTypes) add(x);
        Block* next = newBlock();
        split(bodies[i], next);
        current_ = next;
      }
    }
    jump(otherwise);
    for (size_t i = 0; i < bodies.size(); i++) {
      current_ = bodies[i];
      clause(s->body[i]->body, i + 1 < bodies.size() ? bodies[i + 1] : done, done);
    }
    current_ = done;
  }

  void clause(std::span<Stmt*> body, Block* next, Block* done) {
    Block* outer = fallthrough_;
    fallthrough_ = next;
    list(body);
    fallthrough_ = outer;
    jump(done);
  }

  void select(SelectStmt* s) {
    for (CommClause* clause : s->body) {  // their operands are evaluated first
      if (clause->comm != nullptr) statement(clause->comm);
    }
    Block* done = newBlock();
    exits_[s] = {done, nullptr};
    Block* head = current_;
    for (CommClause* clause : s->body) {
      current_ = newBlock();
      head->successors.push_back(current_);
      if (auto* assignment = cast<AssignStmt>(clause->comm)) add(types::unpackExpr(assignment->lhs)[0]);
      list(clause->body);
      jump(done);
    }
    current_ = done;
  }

  FunctionRef<bool(CallExpr*)> mayReturn_;
  ControlFlow flow_;
  Block* current_ = nullptr;
  Block* fallthrough_ = nullptr;
  std::unordered_map<Stmt*, Exits> exits_;
  std::unordered_map<Stmt*, Block*> labels_;
};

// Those of std that end the program or the goroutine. (Their bodies are not looked at.)
bool neverReturns(types::Func* func) {
  return isFunction(func, "os", {"Exit"}) || isFunction(func, "syscall", {"Exit"}) ||
         isFunction(func, "runtime", {"Goexit", "fatalthrow", "fatalpanic", "exit"}) ||
         isFunction(func, "log", {"Fatal", "Fatalf", "Fatalln", "Panic", "Panicf", "Panicln"}) ||
         isMethod(func, "log", "Logger", {"Fatal", "Fatalf", "Fatalln", "Panic", "Panicf", "Panicln"}) ||
         isMethod(func, "testing", "common", {"FailNow", "Fatal", "Fatalf", "SkipNow", "Skip", "Skipf"});
}

}  // namespace

ControlFlow controlFlow(BlockStmt* body, FunctionRef<bool(CallExpr*)> mayReturn) {
  return Builder(mayReturn).build(body);
}

ControlFlows::ControlFlows(Pass& pass) : pass_(pass) {
  std::vector<types::Func*> funcs;
  pass.each<FuncDecl>([&](FuncDecl* decl) {
    auto* func = types::cast<types::Func>(decl->name->object);
    if (func == nullptr || decl->body == nullptr) return;
    pending_[func] = decl;
    funcs.push_back(func);
  });
  for (types::Func* func : funcs) build(func);
}

// A function that is (indirectly) being looked at already may return, for all that is known.
void ControlFlows::build(types::Func* func) {
  auto found = pending_.find(func);
  if (found == pending_.end()) return;
  BlockStmt* body = found->second->body;
  pending_.erase(found);
  ControlFlow flow = controlFlow(body, [this](CallExpr* call) { return mayReturn(call); });
  if (flow.noReturn) pass_.facts().noReturn.insert(func);
  flows_[body] = std::move(flow);
}

bool ControlFlows::mayReturn(CallExpr* call) {
  if (isBuiltin(callee(call), types::BuiltinId::Panic)) return false;
  types::Func* func = staticCallee(call);
  if (func == nullptr) return true;
  build(func);
  return !neverReturns(func) && !pass_.facts().noReturn.contains(func);
}

const ControlFlow& ControlFlows::of(BlockStmt* body) {
  auto found = flows_.find(body);
  if (found != flows_.end()) return found->second;
  return flows_[body] = controlFlow(body, [this](CallExpr* call) { return mayReturn(call); });
}

}  // namespace gopark::vet
