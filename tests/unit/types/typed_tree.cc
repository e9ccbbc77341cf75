// Every expression that is evaluated has a type, which is valid and (but for untyped bool and nil) typed; every name
// denotes an object; every selector says how it was found. The operands of constant expressions do not matter.
#include "typed_tree.h"

#include "syntax/positions.h"

namespace gopark::types {
namespace {

namespace sx = gopark::syntax;
using sx::NodeKind;

class Inspector {
 public:
  Inspector(const FileSet& files, size_t limit) : files_(files), limit_(limit) {}

  void stmt(sx::Stmt* s);
  void value(sx::Expr* e);
  std::vector<std::string> take() { return std::move(defects_); }

 private:
  void defect(sx::Node* node, const std::string& text) {
    if (defects_.size() >= limit_) return;
    Position p = files_.position(node->pos);
    defects_.push_back(std::string(p.file) + ":" + std::to_string(p.line) + ":" + std::to_string(p.column) + ": " +
                       text + ": " + sx::exprString(node));
  }
  void stmts(std::span<sx::Stmt*> list) {
    for (sx::Stmt* s : list) stmt(s);
  }
  void values(std::span<sx::Expr*> list) {
    for (sx::Expr* e : list) value(e);
  }
  void assigned(sx::Expr* e);
  void declaration(sx::Decl* d);
  void children(sx::Expr* e);
  void composite(sx::CompositeLit* e);
  void call(sx::CallExpr* e);
  void selector(sx::SelectorExpr* e);
  void name(sx::NameExpr* e);
  void type(sx::Expr* e);

  const FileSet& files_;
  size_t limit_;
  std::vector<std::string> defects_;
};

void Inspector::type(sx::Expr* e) {
  if (e == nullptr) return;
  if (e->type == nullptr) return defect(e, "type expression without a type");
  if (!e->isType()) defect(e, "type expression without its flag");
  if (!isValid(e->type)) defect(e, "invalid type");
}

void Inspector::name(sx::NameExpr* e) {
  if (e->object == nullptr) defect(e, "name without an object");
}

void Inspector::value(sx::Expr* e) {
  if (e == nullptr) return;
  if (auto* list = sx::cast<sx::ListExpr>(e)) return values(list->elems);
  if (auto* pair = sx::cast<sx::KeyValueExpr>(e)) return value(pair->value);
  if (sx::cast<sx::TypeSwitchGuard>(e) != nullptr) return value(sx::as<sx::TypeSwitchGuard>(e)->x);
  if ((e->flags & sx::kIsBuiltin) != 0) return;
  if ((e->flags & sx::kIsVoid) != 0) return children(e);
  if (e->type == nullptr) return defect(e, "no type");
  if (e->isType()) return type(e);
  if (!isValid(e->type)) defect(e, "invalid type");
  auto* b = cast<Basic>(e->type);
  if (b != nullptr && isUntyped(b) && b->basic != BasicKind::UntypedBool && b->basic != BasicKind::UntypedNil) {
    defect(e, "untyped");
  }
  if (!e->isConstant()) children(e);
}

void Inspector::composite(sx::CompositeLit* e) {
  if (e->type == nullptr) return;
  Type* u = under(e->type);
  if (auto* pointer = cast<Pointer>(u)) u = under(pointer->elem);  // &T elided
  bool isStruct = u->kind() == TypeKind::Struct;
  for (sx::Expr* elem : e->elems) {
    auto* pair = sx::cast<sx::KeyValueExpr>(elem);
    if (pair == nullptr) {
      value(elem);
      continue;
    }
    if (!isStruct) {
      value(pair->key);
    } else {
      auto* key = sx::cast<sx::NameExpr>(pair->key);
      if (key == nullptr || cast<Var>(key->object) == nullptr) defect(pair->key, "key without its field");
    }
    value(pair->value);
  }
}

void Inspector::call(sx::CallExpr* e) {
  sx::Expr* fun = sx::unparen(e->fun);
  if (fun->isType()) {
    type(fun);
  } else if ((fun->flags & sx::kIsBuiltin) == 0) {
    value(e->fun);
    if (e->fun->type != nullptr && underAs<Signature>(e->fun->type) == nullptr &&
        commonUnder(e->fun->type) == nullptr) {
      defect(e->fun, "called, but no function");
    }
  }
  values(e->args);
}

void Inspector::selector(sx::SelectorExpr* e) {
  if (e->selection == nullptr) {
    if (e->sel->object == nullptr) defect(e, "selector without an object");
    return;
  }
  if (e->selection->object == nullptr || e->selection->index.empty()) defect(e, "selection without an object");
  if (e->selection->kind == SelectionKind::MethodExpr) {
    type(e->x);
  } else {
    value(e->x);
  }
}

void Inspector::children(sx::Expr* e) {
  switch (e->kind) {
    case NodeKind::Name:
      return name(sx::as<sx::NameExpr>(e));
    case NodeKind::CompositeLit:
      return composite(sx::as<sx::CompositeLit>(e));
    case NodeKind::FuncLit:
      return stmt(sx::as<sx::FuncLit>(e)->body);
    case NodeKind::ParenExpr:
      return value(sx::as<sx::ParenExpr>(e)->x);
    case NodeKind::SelectorExpr:
      return selector(sx::as<sx::SelectorExpr>(e));
    case NodeKind::IndexExpr: {
      auto* x = sx::as<sx::IndexExpr>(e);
      value(x->x);
      return value(x->index);  // or type arguments
    }
    case NodeKind::SliceExpr: {
      auto* x = sx::as<sx::SliceExpr>(e);
      value(x->x);
      for (sx::Expr* i : x->index) value(i);
      return;
    }
    case NodeKind::AssertExpr:
      value(sx::as<sx::AssertExpr>(e)->x);
      return type(sx::as<sx::AssertExpr>(e)->typeExpr);
    case NodeKind::Operation:
      value(sx::as<sx::Operation>(e)->x);
      return value(sx::as<sx::Operation>(e)->y);
    case NodeKind::CallExpr:
      return call(sx::as<sx::CallExpr>(e));
    default:
      return;
  }
}

// The left side of an assignment.
void Inspector::assigned(sx::Expr* e) {
  if (e == nullptr) return;
  if (auto* list = sx::cast<sx::ListExpr>(e)) {
    for (sx::Expr* x : list->elems) assigned(x);
    return;
  }
  if (auto* n = sx::cast<sx::NameExpr>(e)) {
    if (n->value.isBlank()) return;
    name(n);
    if (n->object != nullptr && n->object->type == nullptr) defect(n, "variable without a type");
    return;
  }
  value(e);
}

void Inspector::declaration(sx::Decl* d) {
  auto* var = sx::cast<sx::VarDecl>(d);
  if (var == nullptr) return;
  for (sx::NameExpr* n : var->names) {
    name(n);
    if (n->object != nullptr && (n->object->type == nullptr || !isValid(n->object->type))) {
      defect(n, "variable without a type");
    }
  }
  type(var->typeExpr);
  value(var->values);
}

void Inspector::stmt(sx::Stmt* s) {
  if (s == nullptr) return;
  switch (s->kind) {
    case NodeKind::LabeledStmt:
      return stmt(sx::as<sx::LabeledStmt>(s)->stmt);
    case NodeKind::BlockStmt:
      return stmts(sx::as<sx::BlockStmt>(s)->list);
    case NodeKind::ExprStmt:
      return value(sx::as<sx::ExprStmt>(s)->x);
    case NodeKind::SendStmt:
      value(sx::as<sx::SendStmt>(s)->chan);
      return value(sx::as<sx::SendStmt>(s)->value);
    case NodeKind::DeclStmt:
      for (sx::Decl* d : sx::as<sx::DeclStmt>(s)->decls) declaration(d);
      return;
    case NodeKind::AssignStmt: {
      auto* a = sx::as<sx::AssignStmt>(s);
      if (a->op != sx::Operator::None && a->op != sx::Operator::Def) value(a->lhs);
      assigned(a->lhs);
      return value(a->rhs);
    }
    case NodeKind::CallStmt:
      return value(sx::as<sx::CallStmt>(s)->call);
    case NodeKind::ReturnStmt:
      return value(sx::as<sx::ReturnStmt>(s)->results);
    case NodeKind::IfStmt: {
      auto* x = sx::as<sx::IfStmt>(s);
      stmt(x->init);
      value(x->cond);
      stmt(x->then);
      return stmt(x->otherwise);
    }
    case NodeKind::RangeClause:
      assigned(sx::as<sx::RangeClause>(s)->lhs);
      return value(sx::as<sx::RangeClause>(s)->x);
    case NodeKind::ForStmt: {
      auto* x = sx::as<sx::ForStmt>(s);
      stmt(x->init);
      value(x->cond);
      stmt(x->post);
      return stmt(x->body);
    }
    case NodeKind::SwitchStmt: {
      auto* x = sx::as<sx::SwitchStmt>(s);
      stmt(x->init);
      value(x->tag);
      auto* guard = sx::cast<sx::TypeSwitchGuard>(x->tag);
      for (sx::CaseClause* clause : x->body) {
        value(clause->cases);
        if (guard != nullptr && guard->lhs != nullptr && clause->implicitVar == nullptr) {
          defect(guard->lhs, "clause without its variable");
        }
        stmts(clause->body);
      }
      return;
    }
    case NodeKind::SelectStmt:
      for (sx::CommClause* clause : sx::as<sx::SelectStmt>(s)->body) {
        stmt(clause->comm);
        stmts(clause->body);
      }
      return;
    default:
      return;
  }
}

}  // namespace

std::vector<std::string> treeDefects(Package* package, const FileSet& files, size_t limit) {
  Inspector inspector(files, limit);
  for (Object* object : package->checker->objects()) {
    if (auto* func = cast<Func>(object)) {
      package->checker->checkBody(func);
      if (func->decl != nullptr) inspector.stmt(func->decl->body);
    }
    if (auto* var = cast<Var>(object)) inspector.value(package->checker->initializer(var));
  }
  return inspector.take();
}

}  // namespace gopark::types
