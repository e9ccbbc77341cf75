// Functions that hand their last arguments to a function that formats them do so themselves.
#include <unordered_map>

#include "vet/callee.h"
#include "vet/printf.h"
#include "vet/walk.h"

namespace gopark::vet {

using namespace syntax;

namespace {

// A function that may be one of them: its last parameter is `args ...any`.
struct Wrapper {
  types::Object* function = nullptr;  // a Func, or the variable that a function literal is assigned to
  BlockStmt* body = nullptr;
  types::Var* format = nullptr;  // the parameter before, if it is a string
  types::Var* args = nullptr;
  struct Caller {
    Wrapper* wrapper;
    CallExpr* call;
  };
  std::vector<Caller> callers;  // pass args on to it
};

bool isVar(Expr* x, types::Var* var) {
  auto* name = cast<NameExpr>(x);
  return name != nullptr && var != nullptr && name->object == var;
}

class Wrappers {
 public:
  explicit Wrappers(Pass& pass) : pass_(pass) {}

  void run() {
    pass_.each<FuncDecl>([&](FuncDecl* decl) {
      if (decl->body != nullptr)
        add(decl->name->object, types::cast<types::Signature>(decl->name->object->type), decl->body);
    });
    pass_.each<FuncLit>([&](FuncLit* lit) {
      if (types::Object* var = assignedTo(lit)) add(var, types::cast<types::Signature>(lit->type), lit->body);
    });
    for (const auto& wrapper : wrappers_) scan(wrapper.get());
  }

 private:
  void add(types::Object* function, types::Signature* signature, BlockStmt* body) {
    if (signature == nullptr || !signature->variadic) return;
    auto vars = signature->params->vars;
    auto* slice = types::cast<types::Slice>(vars.back()->type);
    auto* elem = types::cast<types::Interface>(slice == nullptr ? nullptr : types::unalias(slice->elem));
    if (elem == nullptr || !types::typeSet(elem)->isAll()) return;
    auto wrapper = std::make_unique<Wrapper>();
    wrapper->function = function;
    wrapper->body = body;
    wrapper->args = vars.back();
    bool hasFormat = vars.size() >= 2 && vars[vars.size() - 2]->type == types::basic(types::BasicKind::String);
    if (hasFormat) wrapper->format = vars[vars.size() - 2];
    byFunction_[function] = wrapper.get();
    wrappers_.push_back(std::move(wrapper));
  }

  // The variable or field that is given the literal as its value; null: none.
  types::Object* assignedTo(FuncLit* lit) const {
    Node* parent = pass_.parent(lit);
    if (auto* decl = cast<VarDecl>(parent)) {
      auto values = types::unpackExpr(decl->values);
      for (size_t i = 0; i < values.size(); i++) {
        if (values[i] == lit) return decl->names[i]->object;
      }
    } else if (auto* assignment = cast<AssignStmt>(parent)) {
      auto values = types::unpackExpr(assignment->rhs);
      for (size_t i = 0; i < values.size(); i++) {
        if (values[i] == lit) return types::cast<types::Var>(namedObject(types::unpackExpr(assignment->lhs)[i]));
      }
    }
    return nullptr;
  }

  // Looks at the calls in its body, until its parameters may have other values than the caller's.
  void scan(Wrapper* wrapper) {
    bool done = false;
    inspect(wrapper->body, [&](Node* node) {
      if (auto* assignment = cast<AssignStmt>(node); assignment != nullptr && assignment->rhs != nullptr) {
        for (Expr* x : types::unpackExpr(assignment->lhs)) {
          done = done || isVar(x, wrapper->format) || isVar(x, wrapper->args);
        }
      } else if (auto* operation = cast<Operation>(node)) {
        bool takesAddress = operation->op == Operator::And && operation->y == nullptr;
        done = done || (takesAddress && (isVar(operation->x, wrapper->format) || isVar(operation->x, wrapper->args)));
      } else if (auto* call = cast<CallExpr>(node); call != nullptr && !done) {
        if (!call->args.empty() && isVar(call->args.back(), wrapper->args)) scanCall(wrapper, call);
      }
      return !done;
    });
  }

  void scanCall(Wrapper* wrapper, CallExpr* call) {
    types::Object* called = callee(call);
    if (called == nullptr) return;
    auto found = byFunction_.find(called);
    if (found != byFunction_.end()) found->second->callers.push_back({wrapper, call});
    PrintKind kind = printKind(pass_, called);
    if (kind != PrintKind::None) propagate(wrapper, call, kind);
  }

  // The wrapper calls a function of that kind.
  void propagate(Wrapper* wrapper, CallExpr* call, PrintKind kind) {
    if (!forwards(wrapper, call, kind)) return;
    PrintKind& known = pass_.facts().printers[originOf(wrapper->function)];
    if (known == kind) return;
    known = kind;
    for (const auto& caller : wrapper->callers) propagate(caller.wrapper, caller.call, kind);
  }

  bool forwards(Wrapper* wrapper, CallExpr* call, PrintKind kind) {
    if (kind != PrintKind::Print) {
      size_t count = call->args.size();
      if (count < 2 || !isVar(call->args[count - 2], wrapper->format)) return false;
    }
    if (call->hasDots) return true;
    auto* signature = types::cast<types::Signature>(call->fun->type);
    if (signature == nullptr || call->args.size() > signature->params->size()) return false;
    std::string_view name = kind == PrintKind::Print ? "print" : kind == PrintKind::Printf ? "printf" : "errorf";
    pass_.report(call, "missing ... in args forwarded to " + std::string(name) + "-like function");
    return false;
  }

  Pass& pass_;
  std::vector<std::unique_ptr<Wrapper>> wrappers_;
  std::unordered_map<types::Object*, Wrapper*> byFunction_;
};

bool isStdPrinter(types::Object* function) {
  using List = Names;
  static constexpr List kLog = {"Print",   "Printf", "Println", "Fatal",  "Fatalf",
                                "Fatalln", "Panic",  "Panicf",  "Panicln"};
  static constexpr List kTesting = {"Error", "Errorf", "Fatal", "Fatalf", "Log", "Logf", "Skip", "Skipf"};
  return isFunction(function, "fmt",
                    {"Append", "Appendf", "Appendln", "Errorf", "Fprint", "Fprintf", "Fprintln", "Print", "Printf",
                     "Println", "Sprint", "Sprintf", "Sprintln"}) ||
         isFunction(function, "log", kLog) || isMethod(function, "log", "Logger", kLog) ||
         isMethod(function, "testing", "common", kTesting) || isMethod(function, "testing", "TB", kTesting) ||
         isFunction(function, "runtime/trace", {"Logf"});
}

}  // namespace

PrintKind printKind(const Pass& pass, types::Object* function) {
  function = originOf(function);
  auto found = pass.facts().printers.find(function);
  if (found != pass.facts().printers.end()) return found->second;
  if (!isStdPrinter(function)) return PrintKind::None;
  if (isFunction(function, "fmt", {"Errorf"})) return PrintKind::Errorf;
  return function->name.view().ends_with('f') ? PrintKind::Printf : PrintKind::Print;
}

void findPrinters(Pass& pass) { Wrappers(pass).run(); }

}  // namespace gopark::vet
