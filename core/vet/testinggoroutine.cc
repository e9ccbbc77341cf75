// t.Fatal and those like it end the goroutine that calls them: in one that a test has started they do not end the test.
#include <algorithm>
#include <unordered_map>

#include "syntax/positions.h"
#include "vet/analyzers.h"
#include "vet/callee.h"
#include "vet/declarations.h"
#include "vet/walk.h"

namespace gopark::vet {

using namespace syntax;

namespace {

bool isTestingMethod(types::Object* object, Names names) {
  auto* func = types::cast<types::Func>(object);
  return func != nullptr && func->package != nullptr && func->package->path == "testing" &&
         func->signature()->recv != nullptr && std::find(names.begin(), names.end(), func->name.view()) != names.end();
}

// Code that runs beside the test, and what starts it: a go statement, or a call of Run.
struct Async {
  Node* region;
  Node* start;
  Node* scope;  // a t declared in it is its own
  Expr* fun;
};

class Regions {
 public:
  explicit Regions(Pass& pass) : pass_(pass), declarations_(pass) {}

  void run() {
    pass_.each<FuncDecl>([&](FuncDecl* decl) { decls_[decl->name->object] = decl; });
    for (const auto& file : pass_.package().files) inspect(file.get(), [&](Node* node) { return collect(node); });
    for (Node* region : regions_) check(region);
  }

 private:
  bool collect(Node* node) {
    if (auto* decl = cast<FuncDecl>(node)) {
      return std::any_of(decl->funcType->params.begin(), decl->funcType->params.end(),
                         [](Field* param) { return isTestParam(param->type); });
    }
    auto* s = cast<CallStmt>(node);
    if (s != nullptr && s->token == Token::Go) goStatement(s);
    if (auto* call = cast<CallExpr>(node)) subtest(call);
    return true;
  }

  // *testing.T or *testing.B
  static bool isTestParam(Expr* type) {
    auto* pointer = cast<Operation>(type);
    auto* selector = pointer == nullptr || pointer->y != nullptr ? nullptr : cast<SelectorExpr>(pointer->x);
    auto* package = selector == nullptr ? nullptr : cast<NameExpr>(selector->x);
    return package != nullptr && package->value.is("testing") &&
           (selector->sel->value.is("T") || selector->sel->value.is("B"));
  }

  void add(const Async& async) {
    auto& list = asyncs_[async.region];
    if (list.empty()) regions_.push_back(async.region);
    list.push_back(async);
  }

  // The function literal that a name stands for at first.
  FuncLit* literal(Expr* x) {
    auto* name = cast<NameExpr>(x);
    return name == nullptr ? nullptr : cast<FuncLit>(declarations_.of(name));
  }

  void goStatement(CallStmt* s) {
    auto* call = as<CallExpr>(s->call);
    Expr* fun = unparen(call->fun);
    if (FuncLit* lit = literal(fun)) return add({lit, s, nullptr, fun});
    auto found = decls_.find(staticCallee(call));
    if (found != decls_.end() && found->first != nullptr) return add({found->second, s, nullptr, fun});
    add({s, s, nullptr, fun});
  }

  void subtest(CallExpr* call) {
    if (call->args.size() != 2 || !isTestingMethod(callee(call), {"Run"})) return;
    Expr* fun = unparen(call->args[1]);
    FuncLit* lit = cast<FuncLit>(fun);
    if (lit == nullptr) lit = literal(fun);
    if (lit != nullptr) return add({lit, call, lit, fun});
    add({call, call, fun, fun});
  }

  void check(Node* region) {
    inspect(region, [&](Node* node) {
      if (node != region && asyncs_.contains(node)) return false;
      if (auto* call = cast<CallExpr>(node); call != nullptr && node != region) forbidden(region, call);
      return true;
    });
  }

  void forbidden(Node* region, CallExpr* call) {
    auto* selector = cast<SelectorExpr>(unparen(call->fun));
    auto* name = selector == nullptr || selector->selection == nullptr ? nullptr : cast<NameExpr>(unparen(selector->x));
    auto* t = types::cast<types::Var>(name == nullptr ? nullptr : name->object);
    bool ends = t != nullptr && isTestingMethod(selector->selection->object,
                                                {"FailNow", "Fatal", "Fatalf", "Skip", "Skipf", "SkipNow"});
    if (!ends) return;
    std::string method =
        "(" + pass_.text(types::unalias(selector->selection->recv)) + ")." + selector->sel->value.str();
    for (const Async& async : asyncs_[region]) {
      bool isOwn =
          async.scope != nullptr && t->pos.known() && startPos(async.scope) <= t->pos && t->pos <= endPos(async.scope);
      if (isOwn || async.start->kind != NodeKind::CallStmt) continue;
      std::string message = "call to " + method + " from a non-test goroutine";
      if (async.fun->kind == NodeKind::FuncLit) {
        pass_.report(call, message);
      } else {
        if (auto* started = cast<NameExpr>(async.fun)) {
          message += " (" + started->value.str() + " calls " + method + ")";
        }
        pass_.report(async.start, message);
      }
    }
  }

  Pass& pass_;
  Declarations declarations_;
  std::unordered_map<const types::Object*, FuncDecl*> decls_;
  std::unordered_map<Node*, std::vector<Async>> asyncs_;
  std::vector<Node*> regions_;
};

}  // namespace

void testinggoroutine(Pass& pass) {
  if (pass.imports("testing")) Regions(pass).run();
}

}  // namespace gopark::vet
