// The analysis that comes before the lowering of a function: see unit.h. It also marks the expressions that may call
// (kMayCall) or that gc keeps in temporaries, on which the order of evaluation depends (order.cc).
#include <unordered_set>
#include <utility>

#include "lower/ast_util.h"
#include "lower/lower.h"
#include "lower/type_names.h"
#include "lower/unit.h"
#include "syntax/chains.h"
#include "syntax/positions.h"
#include "types/under.h"
#include "types/universe.h"

namespace gopark::lower {

using namespace syntax;
using types::cast;
using types::Var;

bool declares(const NameExpr* name) { return name->object != nullptr && name->object->pos == name->pos; }

namespace {

class Analyzer {
 public:
  explicit Analyzer(Unit& unit) : unit_(unit), current_(&unit.top) { stack_.push_back(current_); }

  void function(FunctionFacts& facts, BlockStmt* body) {
    if (facts.signature != nullptr) {
      types::Signature* signature = facts.signature;
      if (signature->recv != nullptr) declare(signature->recv);
      for (Var* var : signature->params->vars) declare(var);
      for (Var* var : signature->results->vars) declare(var);
    }
    if (body != nullptr) block(body->list);
  }

  bool expr(Expr* e) {
    if (e == nullptr) return false;
    if (!stops_.empty() && stops_.erase(e) != 0) return (e->flags & kMayCall) != 0;
    stopOnChain(
        e, [this](Expr* left) { return left->constant != nullptr || stops_.contains(left); },
        [this](Expr* left) {
          visit(left);
          stops_.insert(left);
        });
    return visit(e);
  }

 private:
  bool visit(Expr* e) {
    bool may = e->constant == nullptr && exprOf(e);
    if (may) {
      e->flags |= kMayCall;
    } else {
      e->flags &= static_cast<uint16_t>(~kMayCall);
    }
    return may;
  }

  types::Type* under(types::Type* type) {
    return types::under(unit_.env->resolve(type, unit_.lowering->arena()));
  }
  size_t depth() const { return stack_.size() - 1; }

  // ---- variables

  void declare(Var* var) {
    VarFacts facts;
    facts.depth = static_cast<uint16_t>(depth());
    unit_.vars.push_back(facts);
    var->lowerId = static_cast<uint32_t>(unit_.vars.size());
  }

  Var* synthetic(types::Type* type, size_t depth) {
    Var* var = unit_.arena.make<Var>();
    var->type = type;
    var->lowerId = Unit::kSynthetic | static_cast<uint32_t>(unit_.synthetic.size());
    VarFacts facts;
    facts.depth = static_cast<uint16_t>(depth);
    unit_.synthetic.push_back(facts);
    return var;
  }

  void use(Var* var) {
    VarFacts& facts = unit_.facts(var);
    if (facts.depth == depth()) return;
    facts.captured = true;
    for (size_t d = facts.depth + size_t{1}; d <= depth(); d++) {
      auto& captures = stack_[d]->captures;
      if (std::find(captures.begin(), captures.end(), var) == captures.end()) captures.push_back(var);
    }
  }

  // The local variable that holds the memory which `e` denotes; null: none, or a pointer is followed.
  Var* root(Expr* e, bool* whole) {
    *whole = true;
    for (;;) {
      e = unparen(e);
      if (auto* name = syntax::cast<NameExpr>(e)) return localVar(name);
      if (auto* selector = syntax::cast<SelectorExpr>(e)) {
        if (selector->selection == nullptr || selector->selection->kind != types::SelectionKind::FieldVal) return nullptr;
        if (followsPointer(selector)) return nullptr;
        e = selector->x;
      } else if (auto* index = syntax::cast<IndexExpr>(e)) {
        if (index->x->type == nullptr || under(index->x->type)->kind() != types::TypeKind::Array) return nullptr;
        e = index->x;
      } else {
        return nullptr;
      }
      *whole = false;
    }
  }

  bool followsPointer(SelectorExpr* selector) {
    return selector->selection->indirect || under(selector->x->type)->kind() == types::TypeKind::Pointer;
  }

  void assign(Expr* lhs) {
    lhs = unparen(lhs);
    if (isBlank(lhs)) return;
    look(lhs);
    bool whole;
    if (Var* var = root(lhs, &whole)) {
      VarFacts& facts = unit_.facts(var);
      facts.assigned = true;
      if (!whole) facts.changedInPart = true;
    }
  }

  void takeAddress(Expr* e) {
    bool whole;
    if (Var* var = root(e, &whole)) unit_.facts(var).addressTaken = true;
  }

  void define(Expr* lhs) {
    auto* name = syntax::cast<NameExpr>(lhs);
    if (name == nullptr) return assign(lhs);
    if (name->value.isBlank() || name->object == nullptr) return;
    if (declares(name)) {
      declare(types::as<Var>(name->object));
    } else {
      assign(lhs);
    }
  }

  // ---- what is kept

  bool isString(types::Type* type) {
    type = under(type);
    return type->kind() == types::TypeKind::Basic && (types::as<types::Basic>(type)->info & types::kString) != 0;
  }
  static bool looksOnly(types::BuiltinId id) {
    return id == types::BuiltinId::Len || id == types::BuiltinId::Cap || id == types::BuiltinId::Copy ||
           id == types::BuiltinId::Clear;
  }

  // The conversion of a string that is no constant to a slice of runes; null: it is none.
  CallExpr* runesOf(Expr* e) {
    auto* call = syntax::cast<CallExpr>(unparen(e));
    if (call == nullptr || !call->fun->isType() || call->args.size() != 1 || call->args[0]->constant != nullptr)
      return nullptr;
    types::Type* to = under(call->type);
    return to->kind() == types::TypeKind::Slice && isString(call->args[0]->type) ? call : nullptr;
  }

  // The variable that the expression is, or a slice of; null: none.
  static Var* sliced(Expr* e) {
    e = unparen(e);
    while (auto* slice = syntax::cast<SliceExpr>(e)) e = unparen(slice->x);
    auto* name = syntax::cast<NameExpr>(e);
    return name == nullptr ? nullptr : localVar(name);
  }

  // An operand whose value is not kept.
  bool look(Expr* e) {
    if (e == nullptr) return false;
    Var* var = sliced(e);
    bool leaks = var != nullptr && unit_.facts(var).leaks;
    if (CallExpr* runes = runesOf(e)) unit_.runes.emplace(runes, nullptr);
    bool may = expr(e);
    if (var != nullptr) unit_.facts(var).leaks = leaks;
    return may;
  }

  // What a variable gets: gc knows what an interface holds, and where runes that do not leak may lie.
  void noteInitial(Expr* lhs, Expr* value) {
    auto* name = syntax::cast<NameExpr>(unparen(lhs));
    if (name == nullptr || name->object == nullptr || name->value.isBlank()) return;
    Var* var = localVar(name);
    if (var == nullptr) return;
    if (CallExpr* runes = runesOf(value)) unit_.runes.emplace(runes, var);
    if (!declares(name)) return;
    if (under(var->type)->kind() == types::TypeKind::Interface) unit_.facts(var).initial = value;
  }

  // ---- functions

  void enter(FunctionFacts* facts) {
    facts->outer = current_;
    stack_.push_back(facts);
    current_ = facts;
  }
  void leave() {
    stack_.pop_back();
    current_ = current_->outer;
  }

  void literal(FuncLit* lit) {
    auto owned = std::make_unique<FunctionFacts>();
    FunctionFacts* facts = owned.get();
    FunctionFacts* named = current_->real();
    facts->name = named->name + (named->node == nullptr ? ".func" : ".") + std::to_string(++named->literals);
    facts->node = lit;
    facts->signature = types::as<types::Signature>(types::unalias(lit->type));
    unit_.functions[lit] = std::move(owned);
    enter(facts);
    function(*facts, lit->body);
    leave();
  }

  void loopBody(ForStmt* stmt, RangeClause* clause) {
    auto owned = std::make_unique<FunctionFacts>();
    FunctionFacts* facts = owned.get();
    FunctionFacts* named = current_->real();
    facts->name = named->name + "-range" + std::to_string(++named->ranges);
    facts->node = stmt;
    facts->isLoopBody = true;
    facts->loopState = synthetic(types::basic(types::BasicKind::UnsafePointer), depth());
    unit_.functions[stmt] = std::move(owned);
    enter(facts);
    use(facts->loopState);
    rangeVars(clause);
    block(stmt->body->list);
    leave();
  }

  // A return statement assigns the results; in a loop body that happens from outside of their function.
  void returned(bool withValues) {
    FunctionFacts* real = current_->real();
    if (real->signature == nullptr) return;
    for (Var* var : real->signature->results->vars) {
      if (withValues || current_->isLoopBody) unit_.facts(var).assigned = true;
      if (current_->isLoopBody) use(var);
    }
  }

  void deferred() {
    FunctionFacts* real = current_->real();
    real->hasDefer = true;
    if (!current_->isLoopBody) return;
    if (real->frameMark == nullptr) {
      size_t d = 0;
      while (stack_[d] != real) d++;
      real->frameMark = synthetic(types::basic(types::BasicKind::Int), d);
    }
    use(real->frameMark);
  }

  // ---- expressions: whether they may call

  bool exprOf(Expr* e) {
    switch (e->kind) {
      case NodeKind::Name:
        if (Var* var = localVar(static_cast<NameExpr*>(e))) {
          use(var);
          unit_.facts(var).leaks = true;
        }
        return false;
      case NodeKind::CompositeLit:
        return compositeLit(static_cast<CompositeLit*>(e));
      case NodeKind::KeyValueExpr: {
        auto* pair = static_cast<KeyValueExpr*>(e);
        bool key = expr(pair->key);
        return expr(pair->value) || key;
      }
      case NodeKind::FuncLit:
        literal(static_cast<FuncLit*>(e));
        return false;
      case NodeKind::ParenExpr:
        return expr(static_cast<ParenExpr*>(e)->x);
      case NodeKind::SelectorExpr:
        return selector(static_cast<SelectorExpr*>(e));
      case NodeKind::IndexExpr: {
        auto* index = static_cast<IndexExpr*>(e);
        bool x = look(index->x);
        if (index->index->isType() || (index->x->flags & kIsValue) == 0 || isInstantiation(index)) return x;
        if (expr(index->index) || x) return true;
        return under(index->x->type)->kind() == types::TypeKind::Map && !isAddressable(index->index);
      }
      case NodeKind::SliceExpr:
        return sliceExpr(static_cast<SliceExpr*>(e));
      case NodeKind::AssertExpr:
        expr(static_cast<AssertExpr*>(e)->x);
        return true;
      case NodeKind::TypeSwitchGuard:
        return expr(static_cast<TypeSwitchGuard*>(e)->x);
      case NodeKind::Operation:
        return operation(static_cast<Operation*>(e));
      case NodeKind::CallExpr:
        return call(static_cast<CallExpr*>(e));
      case NodeKind::ListExpr: {
        bool may = false;
        for (Expr* x : static_cast<ListExpr*>(e)->elems) may |= expr(x);
        return may;
      }
      default:
        return false;  // types
    }
  }

  static bool isAddressable(Expr* e) { return e->constant != nullptr || (e->flags & (kAddressable | kIsNil)) != 0; }

  bool isInstantiation(IndexExpr* index) {
    return index->x->type != nullptr && under(index->x->type)->kind() == types::TypeKind::Signature;
  }

  bool compositeLit(CompositeLit* lit) {
    types::Type* type = under(lit->type);
    if (auto* pointer = cast<types::Pointer>(type)) type = under(pointer->elem);
    bool isStruct = type->kind() == types::TypeKind::Struct;
    bool may = false;
    for (Expr* elem : lit->elems) {
      if (auto* pair = syntax::cast<KeyValueExpr>(elem)) {
        if (!isStruct) may |= expr(pair->key);
        bool value = expr(pair->value);
        if (value) pair->flags |= kMayCall;
        may |= value || pair->value->constant == nullptr;
      } else {
        may |= expr(elem) || elem->constant == nullptr;  // gc may keep a literal of variables in a temporary
      }
    }
    return may;
  }

  bool selector(SelectorExpr* e) {
    const types::Selection* selection = e->selection;
    if (selection == nullptr || selection->kind == types::SelectionKind::MethodExpr) return false;
    bool may = expr(e->x);
    if (selection->kind == types::SelectionKind::MethodVal && !followsPointer(e)) {
      auto* method = types::as<types::Func>(selection->object);
      types::Var* recv = method->signature()->recv;
      if (recv != nullptr && types::unalias(recv->type)->kind() == types::TypeKind::Pointer) takeAddress(e->x);
    }
    return may;
  }

  bool sliceExpr(SliceExpr* e) {
    expr(e->x);
    for (Expr* index : e->index) expr(index);
    if (under(e->x->type)->kind() == types::TypeKind::Array) takeAddress(e->x);
    return true;
  }

  bool operation(Operation* e) {
    if (e->isType()) return false;
    bool may = expr(e->x);
    if (e->y != nullptr) return expr(e->y) || may || e->op == Operator::AndAnd || e->op == Operator::OrOr;
    if (e->op == Operator::And) takeAddress(e->x);
    return may || e->op == Operator::Recv;
  }

  bool call(CallExpr* e) {
    bool may = false;
    bool conversion = e->fun->isType();
    const types::Builtin* builtin = builtinOf(e);
    if (!conversion && builtin == nullptr) may = expr(e->fun) || true;
    bool looks = conversion ? isString(e->type) : builtin != nullptr && looksOnly(builtin->id);
    for (Expr* arg : e->args) {
      if (arg->isType()) continue;
      bool grown = growing_ != nullptr && builtin != nullptr && builtin->id == types::BuiltinId::Append &&
                   arg == e->args[0] && sliced(arg) == growing_;
      may |= looks || grown ? look(arg) : expr(arg);
    }
    if (builtin != nullptr) return may || isOrdered(builtin->id);
    if (!conversion || e->args.size() != 1) return may;
    types::TypeKind kind = under(e->fun->type)->kind();
    return may || kind == types::TypeKind::Slice || (kind == types::TypeKind::Interface && !isAddressable(e->args[0]));
  }

  static bool isOrdered(types::BuiltinId id) {
    using types::BuiltinId;
    switch (id) {
      case BuiltinId::Alignof:
      case BuiltinId::Offsetof:
      case BuiltinId::Sizeof:
      case BuiltinId::Add:
      case BuiltinId::SliceData:
      case BuiltinId::StringData:
        return false;
      default:
        return true;  // also len and the like: gc evaluates them in order
    }
  }

  // ---- statements

  void block(std::span<Stmt*> list) {
    for (Stmt* stmt : list) this->stmt(stmt);
  }

  void assignStmt(AssignStmt* s) {
    Expr* lhs = unparen(s->lhs);
    auto* name = syntax::cast<NameExpr>(lhs);
    growing_ = name != nullptr && s->op == Operator::None ? localVar(name) : nullptr;
    // v = v[:n] and v = append(v, …) keep v where it is.
    if (growing_ != nullptr && sliced(s->rhs) == growing_) {
      look(s->rhs);
    } else {
      expr(s->rhs);
    }
    growing_ = nullptr;
    for (Expr* lhs : listOf(s->lhs)) {
      if (s->op == Operator::Def) {
        define(lhs);
      } else {
        assign(lhs);
      }
    }
    if (s->op != Operator::Def && s->op != Operator::None) return;
    auto names = listOf(s->lhs), values = listOf(s->rhs);
    for (size_t i = 0; names.size() == values.size() && i < names.size(); i++) noteInitial(names[i], values[i]);
  }

  // Before Go 1.22 all iterations share the variables.
  void reassigned(RangeClause* clause) {
    for (Expr* lhs : listOf(clause->lhs)) {
      auto* name = syntax::cast<NameExpr>(lhs);
      if (name == nullptr || name->value.isBlank() || name->object == nullptr) continue;
      unit_.facts(types::as<Var>(name->object)).assigned = true;
    }
  }

  void rangeVars(RangeClause* clause) {
    for (Expr* lhs : listOf(clause->lhs)) {
      if (clause->define) {
        define(lhs);
      } else {
        assign(lhs);
      }
    }
  }

  void forStmt(ForStmt* s) {
    auto* clause = syntax::cast<RangeClause>(s->init);
    if (clause != nullptr) {
      look(clause->x);
      if (clause->x->type != nullptr && under(clause->x->type)->kind() == types::TypeKind::Signature) {
        return loopBody(s, clause);
      }
      rangeVars(clause);
      if (clause->define && !s->perIterationVars) reassigned(clause);
    } else if (s->init != nullptr) {
      stmt(s->init);
    }
    expr(s->cond);
    if (s->post != nullptr) stmt(s->post);
    block(s->body->list);
  }

  void switchStmt(SwitchStmt* s) {
    if (s->init != nullptr) stmt(s->init);
    expr(s->tag);
    for (CaseClause* clause : s->body) {
      for (Expr* e : listOf(clause->cases)) {
        if (!e->isType()) expr(e);
      }
      if (clause->implicitVar != nullptr) declare(clause->implicitVar);
      block(clause->body);
    }
  }

  void declStmt(DeclStmt* s) {
    for (Decl* decl : s->decls) {
      auto* vars = syntax::cast<VarDecl>(decl);
      if (vars == nullptr) continue;
      expr(vars->values);
      for (NameExpr* name : vars->names) define(name);
      if (vars->values == nullptr) continue;
      auto values = listOf(vars->values);
      for (size_t i = 0; vars->names.size() == values.size() && i < values.size(); i++) {
        noteInitial(vars->names[i], values[i]);
      }
    }
  }

  void stmt(Stmt* s) {
    switch (s->kind) {
      case NodeKind::LabeledStmt:
        return stmt(static_cast<LabeledStmt*>(s)->stmt);
      case NodeKind::BlockStmt:
        return block(static_cast<BlockStmt*>(s)->list);
      case NodeKind::ExprStmt:
        expr(static_cast<ExprStmt*>(s)->x);
        return;
      case NodeKind::SendStmt:
        expr(static_cast<SendStmt*>(s)->chan);
        expr(static_cast<SendStmt*>(s)->value);
        return;
      case NodeKind::DeclStmt:
        return declStmt(static_cast<DeclStmt*>(s));
      case NodeKind::AssignStmt:
        return assignStmt(static_cast<AssignStmt*>(s));
      case NodeKind::CallStmt:
        expr(static_cast<CallStmt*>(s)->call);
        if (static_cast<CallStmt*>(s)->token == Token::Defer) deferred();
        return;
      case NodeKind::ReturnStmt:
        expr(static_cast<ReturnStmt*>(s)->results);
        return returned(static_cast<ReturnStmt*>(s)->results != nullptr);
      case NodeKind::IfStmt: {
        for (auto* branch = static_cast<IfStmt*>(s); branch != nullptr; branch = syntax::cast<IfStmt>(s)) {
          if (branch->init != nullptr) stmt(branch->init);
          expr(branch->cond);
          block(branch->then->list);
          s = branch->otherwise;
        }
        if (s != nullptr) stmt(s);
        return;
      }
      case NodeKind::ForStmt:
        return forStmt(static_cast<ForStmt*>(s));
      case NodeKind::SwitchStmt:
        return switchStmt(static_cast<SwitchStmt*>(s));
      case NodeKind::SelectStmt:
        for (CommClause* clause : static_cast<SelectStmt*>(s)->body) {
          if (clause->comm != nullptr) stmt(clause->comm);
          block(clause->body);
        }
        return;
      default:
        return;
    }
  }

  Unit& unit_;
  Var* growing_ = nullptr;  // the variable that the assignment at hand is to
  FunctionFacts* current_;
  std::vector<FunctionFacts*> stack_;  // by depth
  std::unordered_set<Expr*> stops_;    // visited already, see stopOnChain
};

std::shared_ptr<Unit> newUnit(Lowering& lowering, types::Package* package, TypeEnvRef env, std::string name) {
  auto unit = std::make_shared<Unit>();
  unit->lowering = &lowering;
  unit->package = package;
  unit->env = std::move(env);
  unit->top.name = std::move(name);
  return unit;
}

}  // namespace

std::shared_ptr<Unit> analyzeFunction(Lowering& lowering, types::Package* package, TypeEnvRef env, std::string name,
                                      types::Signature* signature, BlockStmt* body) {
  std::shared_ptr<Unit> unit = newUnit(lowering, package, std::move(env), std::move(name));
  unit->top.signature = signature;
  Analyzer(*unit).function(unit->top, body);
  return unit;
}

std::shared_ptr<Unit> analyzeInitializers(Lowering& lowering, types::Package* package,
                                          std::span<Expr* const> exprs) {
  std::shared_ptr<Unit> unit =
      newUnit(lowering, package, std::make_shared<TypeEnv>(), programPath(package) + ".init");
  Analyzer analyzer(*unit);
  for (Expr* e : exprs) analyzer.expr(e);
  return unit;
}

}  // namespace gopark::lower
